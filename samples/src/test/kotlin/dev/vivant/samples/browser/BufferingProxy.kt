package dev.vivant.samples.browser

import com.sun.net.httpserver.HttpExchange
import com.sun.net.httpserver.HttpServer
import java.io.ByteArrayOutputStream
import java.io.IOException
import java.io.InputStream
import java.net.InetAddress
import java.net.InetSocketAddress
import java.net.URI
import java.net.http.HttpClient
import java.net.http.HttpRequest
import java.net.http.HttpResponse
import java.util.concurrent.Executors
import java.util.concurrent.atomic.AtomicReference

/**
 * A proxy that knows no WebSockets and, where it [buffers], passes an answer on when it has all of it: of a stream of
 * events so nothing comes as long as it lasts.
 */
class BufferingProxy : AutoCloseable {
  /** The port of the server behind it. */
  @Volatile var port: Int = 0

  /** Whether it holds answers back; counts for those under way, too. */
  @Volatile var buffers: Boolean = true

  /** What becomes of the next poll's answer that brings a frame; null: what it is. */
  val spoiling = AtomicReference<((String) -> String)?>()

  private val client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()
  private val threads = Executors.newCachedThreadPool { Thread(it, "buffering-proxy").apply { isDaemon = true } }
  private val server = HttpServer.create(InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0)

  /** Where a browser finds it. */
  val url: String get() = "http://localhost:${server.address.port}"

  init {
    server.executor = threads
    server.createContext("/", ::pass)
    server.start()
  }

  private fun pass(exchange: HttpExchange) {
    try {
      if (exchange.requestHeaders.containsKey("Upgrade")) {
        exchange.sendResponseHeaders(BAD_GATEWAY, NOTHING)
      } else {
        val answer = client.send(further(exchange), HttpResponse.BodyHandlers.ofInputStream())
        answer.headers().map().filterKeys { it.lowercase() !in OF_A_HOP }.forEach(exchange.responseHeaders::put)
        answer.body().use { answer(exchange, answer.statusCode(), it) }
      }
    } catch (_: IOException) {
      // One of both ends is gone.
    } finally {
      exchange.close()
    }
  }

  private fun further(exchange: HttpExchange): HttpRequest {
    val request = HttpRequest.newBuilder(URI("http://127.0.0.1:$port${exchange.requestURI}"))
    for ((name, values) in exchange.requestHeaders) {
      if (name.lowercase() !in OF_A_HOP) values.forEach { request.header(name, it) }
    }
    val body = HttpRequest.BodyPublishers.ofByteArray(exchange.requestBody.readAllBytes())
    return request.method(exchange.requestMethod, body).build()
  }

  private fun answer(to: HttpExchange, status: Int, body: InputStream) {
    if (status == NO_CONTENT) return to.sendResponseHeaders(status, NOTHING)
    val held = ByteArrayOutputStream()
    var begun = false
    fun begin() {
      if (!begun) to.sendResponseHeaders(status, OF_ANY_LENGTH)
      begun = true
    }
    val buffer = ByteArray(8192)
    while (true) {
      val read = body.read(buffer)
      if (read > 0) held.write(buffer, 0, read)
      if (read < 0) spoil(to, held)
      if (read < 0 || !buffers) {
        begin()
        held.writeTo(to.responseBody)
        to.responseBody.flush()
        held.reset()
      }
      if (read < 0) return
    }
  }

  private fun spoil(to: HttpExchange, answer: ByteArrayOutputStream) {
    val whole = answer.toString()
    if ("data:" !in whole || !to.requestHeaders.containsKey("Vivant-Poll")) return
    val spoiled = spoiling.getAndSet(null)?.invoke(whole) ?: return
    answer.reset()
    answer.writeBytes(spoiled.toByteArray())
  }

  override fun close() {
    server.stop(0)
    threads.shutdownNow()
  }

  private companion object {
    const val NO_CONTENT = 204
    const val BAD_GATEWAY = 502
    const val NOTHING = -1L
    const val OF_ANY_LENGTH = 0L

    /** Headers that are between two neighbours only. */
    val OF_A_HOP = setOf("connection", "content-length", "host", "keep-alive", "transfer-encoding", "upgrade")
  }
}
