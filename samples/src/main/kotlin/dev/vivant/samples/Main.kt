package dev.vivant.samples

import dev.vivant.redis.RedisUnavailableException
import io.ktor.server.application.ApplicationStopped
import io.ktor.server.application.ServerReady
import io.ktor.server.engine.embeddedServer
import io.ktor.server.netty.Netty
import java.io.IOException
import kotlin.system.exitProcess

private const val DEFAULT_PORT = 8080
private const val MIN_KEY_BYTES = 32

/**
 * Starts the gallery on the port named by `PORT`, or 8080. Nodes that are to be one site share `REDIS_URL` and
 * `VIVANT_KEY`.
 */
fun main() {
  val asked = System.getenv("PORT").orEmpty().ifBlank { "$DEFAULT_PORT" }
  val port = asked.trim().toIntOrNull()?.takeIf { it in 1..65_535 }
    ?: fail("PORT is \"$asked\", but a port is a number from 1 to 65535, such as PORT=8081.")
  val shared = sharedSite()
  val server = embeddedServer(Netty, port = port) { gallery(shared) }
  server.monitor.subscribe(ApplicationStopped) { shared?.close() }
  server.monitor.subscribe(ServerReady) { println("The gallery is open: http://localhost:$port") }
  try {
    server.start(wait = true)
  } catch (e: IOException) {
    fail("Port $port cannot be used (${e.message}). Choose another one, such as PORT=${port % 65_535 + 1}.")
  }
}

private fun sharedSite(): SharedSite? {
  val url = System.getenv("REDIS_URL").orEmpty().ifBlank { return null }
  val key = System.getenv("VIVANT_KEY").orEmpty().trim()
  if (key.length < MIN_KEY_BYTES) {
    fail(
      "VIVANT_KEY has ${key.length} characters, but nodes of one site share a secret of at least $MIN_KEY_BYTES, " +
        "such as VIVANT_KEY=\$(openssl rand -hex 32).",
    )
  }
  return try {
    SharedSite(url, key)
  } catch (e: RedisUnavailableException) {
    fail("${e.message}. REDIS_URL names a Redis that runs, such as REDIS_URL=redis://localhost:6379.")
  } catch (e: IllegalArgumentException) {
    fail("REDIS_URL is no address of a Redis (${e.message}), such as REDIS_URL=redis://localhost:6379.")
  }
}

private fun fail(message: String): Nothing {
  System.err.println(message)
  exitProcess(1)
}
