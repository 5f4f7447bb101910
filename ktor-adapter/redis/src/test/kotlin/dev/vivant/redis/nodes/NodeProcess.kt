package dev.vivant.redis.nodes

import java.util.concurrent.CompletableFuture
import java.util.concurrent.ConcurrentLinkedDeque
import java.util.concurrent.TimeUnit
import kotlin.concurrent.thread

/**
 * A JVM of its own that runs [main] of NodeMain.kt.
 *
 * @param options of the JVM, its class path among them
 */
class NodeProcess(redis: String, val build: String, options: List<String>) : AutoCloseable {
  private val process: Process = ProcessBuilder(
    "${System.getProperty("java.home")}/bin/java",
    "-Xmx128m",
    "-XX:+UseSerialGC",
    "-XX:TieredStopAtLevel=1",
    *options.toTypedArray(),
    "dev.vivant.redis.nodes.NodeMainKt",
    redis,
    build,
  ).redirectErrorStream(true).start()

  private val said = CompletableFuture<Int>()
  private val log = ConcurrentLinkedDeque<String>()

  init {
    thread(isDaemon = true, name = "node-log") {
      process.inputReader().forEachLine { line ->
        if (line.startsWith("port ")) said.complete(line.removePrefix("port ").toInt()) else log += line
        if (log.size > MAX_LOG_LINES) log.removeFirst()
      }
      said.completeExceptionally(IllegalStateException("the node ended:\n${log.joinToString("\n")}"))
    }
  }

  /** Its port, or 0 while it has none. */
  val port: Int get() = if (said.isDone && !said.isCompletedExceptionally && process.isAlive) said.get() else 0

  fun awaitReady(): NodeProcess = apply { said.get(DEADLINE_SECONDS, TimeUnit.SECONDS) }

  /** `kill -9`. */
  fun kill() {
    process.destroyForcibly().waitFor()
  }

  /** As an operator would: SIGTERM, and the time that it takes to end in good order. */
  fun stop() {
    process.destroy()
    check(process.waitFor(DEADLINE_SECONDS, TimeUnit.SECONDS)) { "the node does not end:\n${log.joinToString("\n")}" }
  }

  /** What it logged last. */
  fun logged(): String = log.joinToString("\n")

  override fun close() = kill()

  private companion object {
    const val MAX_LOG_LINES = 200
    const val DEADLINE_SECONDS = 60L
  }
}
