package dev.vivant.samples.nodes

import java.net.ServerSocket
import java.net.URI
import java.net.http.HttpClient
import java.net.http.HttpRequest
import java.net.http.HttpResponse
import java.nio.file.Path
import java.util.concurrent.CompletableFuture
import java.util.concurrent.ConcurrentLinkedDeque
import java.util.concurrent.TimeUnit
import kotlin.concurrent.thread

/** The gallery as an operator starts it: a process of its own, told by its environment what it stands on. */
class GalleryNode(val port: Int, environment: Map<String, String>) : AutoCloseable {
  private val process: Process = ProcessBuilder(
    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
    "-XX:+UseSerialGC",
    "-XX:TieredStopAtLevel=1",
    "-cp",
    System.getProperty("java.class.path"),
    "dev.vivant.samples.MainKt",
  ).redirectErrorStream(true).apply {
    environment() += environment + ("PORT" to "$port")
  }.start()

  private val open = CompletableFuture<Unit>()

  private val log = ConcurrentLinkedDeque<String>()

  init {
    thread(isDaemon = true, name = "gallery-log") {
      process.inputReader().forEachLine { line ->
        log += line
        if (log.size > MAX_LOG_LINES) log.removeFirst()
        if ("The gallery is open" in line) open.complete(Unit)
      }
      open.completeExceptionally(IllegalStateException("the node ended:\n${logged()}"))
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

  /** As an operator would: SIGTERM, and the time that it takes to end in good order. */
  fun stop() {
    process.destroy()
    check(process.waitFor(DEADLINE_SECONDS, TimeUnit.SECONDS)) { "the node does not end:\n${logged()}" }
  }

  /** What it said last. */
  fun logged(): String = log.joinToString("\n")

  override fun close() = kill()

  companion object {
    /** Signs what the nodes of a test write down. */
    const val KEY = "a secret of thirty-two characters or more"

    /** A port that nobody listened on a moment ago. */
    fun freePort(): Int = ServerSocket(0).use { it.localPort }

    private const val MAX_LOG_LINES = 100
    private const val DEADLINE_SECONDS = 60L
  }
}
