package dev.vivant.samples

import io.ktor.server.application.Application
import io.ktor.server.application.ServerReady
import io.ktor.server.engine.embeddedServer
import io.ktor.server.netty.Netty
import java.io.IOException
import kotlin.system.exitProcess

private const val DEFAULT_PORT = 8080

/** Starts the gallery on the port named by `PORT`, or 8080. */
fun main() {
  val asked = System.getenv("PORT").orEmpty().ifBlank { "$DEFAULT_PORT" }
  val port = asked.trim().toIntOrNull()?.takeIf { it in 1..65_535 }
    ?: fail("PORT is \"$asked\", but a port is a number from 1 to 65535, such as PORT=8081.")
  val server = embeddedServer(Netty, port = port, module = Application::gallery)
  server.monitor.subscribe(ServerReady) { println("The gallery is open: http://localhost:$port") }
  try {
    server.start(wait = true)
  } catch (e: IOException) {
    fail("Port $port cannot be used (${e.message}). Choose another one, such as PORT=${port % 65_535 + 1}.")
  }
}

private fun fail(message: String): Nothing {
  System.err.println(message)
  exitProcess(1)
}
