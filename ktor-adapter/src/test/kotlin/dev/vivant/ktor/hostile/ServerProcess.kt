package dev.vivant.ktor.hostile

import dev.vivant.ktor.robot.Engine
import java.io.BufferedReader
import java.util.concurrent.TimeUnit

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
  ).redirectError(ProcessBuilder.Redirect.DISCARD).start()

  private val out: BufferedReader = process.inputReader()

  val port: Int = line("port").toInt()

  val alive: Boolean get() = process.isAlive

  /** `41 of 256 MB` */
  fun heap(): String {
    process.outputStream.write('\n'.code)
    process.outputStream.flush()
    return line("heap")
  }

  private fun line(word: String): String {
    while (true) {
      val line = out.readLine() ?: error("the server ended with ${process.waitFor()} before it said its $word")
      if (line.startsWith("$word ")) return line.removePrefix("$word ")
    }
  }

  override fun close() {
    process.outputStream.close()
    if (!process.waitFor(10, TimeUnit.SECONDS)) process.destroyForcibly()
  }
}
