package dev.vivant.samples.nodes

import dev.vivant.redis.RedisServer
import java.net.URI
import java.net.http.HttpClient
import java.net.http.HttpRequest
import java.net.http.HttpResponse
import java.nio.file.Path
import java.util.concurrent.CompletableFuture
import java.util.concurrent.TimeUnit
import kotlin.concurrent.thread

/** The gallery as an operator starts it beside others: a process of its own, by the documented environment. */
class GalleryNode(redis: RedisServer, key: String, val port: Int) : AutoCloseable {
  private val process: Process = ProcessBuilder(
    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
    "-XX:+UseSerialGC",
    "-XX:TieredStopAtLevel=1",
    "-cp",
    System.getProperty("java.class.path"),
    "dev.vivant.samples.MainKt",
  ).redirectErrorStream(true).apply {
    environment() += mapOf("PORT" to "$port", "REDIS_URL" to redis.uri(), "VIVANT_KEY" to key)
  }.start()

  private val open = CompletableFuture<Unit>()

  init {
    val log = ArrayDeque<String>()
    thread(isDaemon = true, name = "gallery-log") {
      process.inputReader().forEachLine { line ->
        log += line
        if (log.size > MAX_LOG_LINES) log.removeFirst()
        if ("The gallery is open" in line) open.complete(Unit)
      }
      open.completeExceptionally(IllegalStateException("the node ended:\n${log.joinToString("\n")}"))
    }
  }

  val alive: Boolean get() = process.isAlive

  fun awaitOpen(): GalleryNode = apply {
    open.get(DEADLINE_SECONDS, TimeUnit.SECONDS)
    val home = HttpRequest.newBuilder(URI("http://localhost:$port/")).build()
    check(HttpClient.newHttpClient().send(home, HttpResponse.BodyHandlers.discarding()).statusCode() == 200)
  }

  /** `kill -9`. */
  fun kill() {
    process.destroyForcibly().waitFor()
  }

  override fun close() = kill()

  private companion object {
    const val MAX_LOG_LINES = 100
    const val DEADLINE_SECONDS = 60L
  }
}
