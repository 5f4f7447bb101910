package dev.vivant.ktor.hostile

import dev.vivant.ktor.robot.Engine
import java.util.concurrent.ConcurrentLinkedQueue
import java.util.concurrent.LinkedBlockingQueue
import java.util.concurrent.TimeUnit
import kotlin.concurrent.thread

/** A JVM of its own with little memory that runs [main] of HostileServer.kt. */
class ServerProcess(engine: Engine, maxHeap: String) : AutoCloseable {
  private val process: Process = ProcessBuilder(
    "${System.getProperty("java.home")}/bin/java",
    "-Xmx$maxHeap",
    "-XX:MaxDirectMemorySize=$maxHeap",
    "-XX:+ExitOnOutOfMemoryError",
    "-cp",
    System.getProperty("java.class.path"),
    "dev.vivant.ktor.hostile.HostileServerKt",
    engine.name,
  ).redirectErrorStream(true).start()

  private val answers = LinkedBlockingQueue<String>()
  private val log = ConcurrentLinkedQueue<String>()

  /** The log is read all the time: a server whose log nobody takes stands still as soon as the pipe is full. */
  private val reader: Thread = thread(isDaemon = true, name = "server-log") {
    process.inputReader().forEachLine { line ->
      if (ANSWERS.any(line::startsWith)) answers += line else if (log.size < MAX_LOG_LINES) log += line
    }
    answers += ""
  }

  val port: Int = line("port").toInt()

  val alive: Boolean get() = process.isAlive

  /** `41 of 256 MB` */
  fun heap(): String {
    process.outputStream.write('\n'.code)
    process.outputStream.flush()
    return line("heap")
  }

  /** What the server logged, as far as anybody would read it. */
  fun logged(): List<String> = log.toList()

  private fun line(word: String): String {
    val line = answers.poll(DEADLINE_SECONDS, TimeUnit.SECONDS).orEmpty()
    check(line.startsWith("$word ")) { "the server did not say its $word; it logged:\n${log.joinToString("\n")}" }
    return line.removePrefix("$word ")
  }

  override fun close() {
    process.outputStream.close()
    if (!process.waitFor(10, TimeUnit.SECONDS)) process.destroyForcibly()
    reader.join(1_000)
  }

  private companion object {
    val ANSWERS = listOf("port ", "heap ")
    const val MAX_LOG_LINES = 400
    const val DEADLINE_SECONDS = 60L
  }
}
