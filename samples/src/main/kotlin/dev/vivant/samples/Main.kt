package dev.vivant.samples

import dev.vivant.redis.RedisUnavailableException
import io.ktor.server.application.ApplicationStopped
import io.ktor.server.application.ServerReady
import io.ktor.server.engine.embeddedServer
import io.ktor.server.netty.Netty
import java.io.IOException
import java.io.UncheckedIOException
import java.nio.file.Path
import kotlin.system.exitProcess

private const val DEFAULT_PORT = 8080
private const val MIN_KEY_BYTES = 32
private const val NETTY_RECORDS = "io.netty.jfr.enabled"

/**
 * Starts the gallery on the port named by `PORT`, or 8080. With `VIVANT_KEY` its pages outlive its process: a node by
 * itself keeps them in the folder `SESSIONS_DIR`, nodes that are one site in the Redis at `REDIS_URL`.
 */
fun main() {
  // Netty would begin by telling the flight recorder of its buffers, a twentieth of the time to start.
  if (System.getProperty(NETTY_RECORDS) == null) System.setProperty(NETTY_RECORDS, "false")
  val asked = System.getenv("PORT").orEmpty().ifBlank { "$DEFAULT_PORT" }
  val port = asked.trim().toIntOrNull()?.takeIf { it in 1..65_535 }
    ?: fail("PORT is \"$asked\", but a port is a number from 1 to 65535, such as PORT=8081.")
  val site = site()
  val server = embeddedServer(Netty, port = port) { gallery(site) }
  server.monitor.subscribe(ApplicationStopped) { site?.close() }
  server.monitor.subscribe(ServerReady) { println("The gallery is open: http://localhost:$port") }
  try {
    server.start(wait = true)
  } catch (e: IOException) {
    fail("Port $port cannot be used (${e.message}). Choose another one, such as PORT=${port % 65_535 + 1}.")
  }
}

private fun site(): Site? {
  val redis = setting("REDIS_URL")
  val folder = setting("SESSIONS_DIR")
  val key = setting("VIVANT_KEY").orEmpty()
  if (redis == null && folder == null) return null
  if (redis != null && folder != null) {
    fail("REDIS_URL and SESSIONS_DIR are both set, but sessions are kept in one place: leave one of them out.")
  }
  if (key.length < MIN_KEY_BYTES) {
    fail(
      "VIVANT_KEY has ${key.length} characters, but what outlives a process is signed with a secret of at least " +
        "$MIN_KEY_BYTES, the same on all nodes and after a restart, such as VIVANT_KEY=\$(openssl rand -hex 32).",
    )
  }
  return if (redis != null) onRedis(redis, key) else onDisk(folder.orEmpty(), key)
}

private fun setting(name: String): String? = System.getenv(name)?.trim()?.ifEmpty { null }

private fun onRedis(url: String, key: String): Site = try {
  Site.onRedis(url, key)
} catch (e: RedisUnavailableException) {
  fail("${e.message}. REDIS_URL names a Redis that runs, such as REDIS_URL=redis://localhost:6379.")
} catch (e: IllegalArgumentException) {
  fail("REDIS_URL is no address of a Redis (${e.message}), such as REDIS_URL=redis://localhost:6379.")
}

private fun onDisk(folder: String, key: String): Site = try {
  Site.onDisk(Path.of(folder), key)
} catch (e: IllegalStateException) {
  fail("${e.message}. SESSIONS_DIR names a folder for this node alone, such as SESSIONS_DIR=/var/lib/gallery.")
} catch (e: UncheckedIOException) {
  fail("SESSIONS_DIR cannot be used (${e.cause?.message}); it names a folder that may be written.")
}

private fun fail(message: String): Nothing {
  System.err.println(message)
  exitProcess(1)
}
