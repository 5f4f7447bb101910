package dev.vivant.samples.browser

import com.sun.net.httpserver.HttpExchange
import com.sun.net.httpserver.HttpServer
import java.net.InetAddress
import java.net.InetSocketAddress

/**
 * Serves pages with the shipped client and nothing behind them, under the strictest policy that the client promises to
 * work with. For tests of the client alone.
 *
 * `/` is a page whose live region holds [content]; `/parser` is a page without a policy, which parses HTML for
 * comparison; every other path is a page as `/`, so that links lead somewhere.
 */
class BareServer : AutoCloseable {
  /** HTML of the live region. */
  @Volatile var content: String = ""

  /** HTML before the live region. */
  @Volatile var around: String = ""

  /** Which transport the page is told to use; null lets it choose. */
  @Volatile var transport: String? = "websocket"

  /** What a plain GET of the socket's address is answered: 204 where a page may connect. */
  @Volatile var socketStatus: Int = 204

  private val server = HttpServer.create(InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0)

  val url: String get() = "http://localhost:${server.address.port}"

  init {
    server.createContext("/") { it.answer("text/html; charset=utf-8", page().toByteArray(), POLICY) }
    server.createContext("/parser") { it.answer("text/html; charset=utf-8", PARSER.toByteArray(), null) }
    server.createContext("/socket") { exchange ->
      exchange.sendResponseHeaders(socketStatus, -1)
      exchange.close()
    }
    server.createContext("/client/") { exchange ->
      val name = exchange.requestURI.path.substringAfterLast('/')
      exchange.answer("text/javascript; charset=utf-8", file(name), null)
    }
    server.start()
  }

  private fun page() = "<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>Test</title></head>" +
    "<body>$around<main data-vivant=\"TOKEN\">$content</main>" +
    "<script type=module src=/client/vivant.js data-socket=/socket${choice()}></script></body></html>"

  private fun choice() = transport?.let { " data-transport=$it" }.orEmpty()

  private fun HttpExchange.answer(type: String, body: ByteArray, policy: String?) {
    responseHeaders["Content-Type"] = listOf(type)
    if (policy != null) responseHeaders["Content-Security-Policy"] = listOf(policy)
    sendResponseHeaders(200, body.size.toLong())
    responseBody.use { it.write(body) }
  }

  override fun close() = server.stop(0)

  companion object {
    private const val POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; " +
      "frame-src 'self'; img-src data:; media-src data:; require-trusted-types-for 'script'; trusted-types 'none'"

    private const val PARSER = "<!DOCTYPE html><meta charset=utf-8><script>" +
      "const inert = document.implementation.createHTMLDocument('');" +
      "window.parse = html => { const root = inert.createElement('main'); root.innerHTML = html; return root }" +
      "</script>"

    /** What the core of the client loads on demand. */
    val PARTS = listOf(
      "clones", "far", "forms", "head", "hooks", "http", "links", "loading", "morph", "moves", "shared", "status",
    )

    /** A file of the client as it is shipped. */
    fun file(name: String): ByteArray =
      checkNotNull(BareServer::class.java.getResourceAsStream("/dev/vivant/client/$name")) {
        "vivant-ktor brings no $name: build it in ktor-adapter/src/main/client"
      }.use { it.readBytes() }
  }
}
