package dev.vivant.ktor.socket

import io.ktor.http.Headers
import io.ktor.http.HttpHeaders
import io.ktor.http.HttpMethod
import io.ktor.http.HttpStatusCode
import io.ktor.http.headersOf
import java.security.MessageDigest
import java.util.Base64

/** The HTTP side of a WebSocket, RFC 6455 section 4.2. */
internal object Handshake {
  private const val GUID = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"

  /** What is asked for. */
  sealed interface Request {
    /** A socket; [answer] goes with the 101. Whether messages may be compressed on it is [deflates]. */
    class Upgrade(val answer: Headers, val deflates: Boolean) : Request

    /** A plain request, which a page uses to learn whether it may connect: a failed handshake tells it nothing. */
    data object Probe : Request

    /** Neither; answered by [status]. */
    class Bad(val status: HttpStatusCode, val answer: Headers = Headers.Empty) : Request
  }

  /** Tells what a request to the socket's address wants, and whether it gets compression where it `mayDeflate`. */
  fun read(method: HttpMethod, headers: Headers, mayDeflate: Boolean): Request {
    if (!tokens(headers, HttpHeaders.Upgrade).contains("websocket")) return Request.Probe
    val key = headers.getAll(HttpHeaders.SecWebSocketKey)?.singleOrNull()
    return when {
      headers[HttpHeaders.SecWebSocketVersion] != "13" ->
        Request.Bad(HttpStatusCode.UpgradeRequired, headersOf(HttpHeaders.SecWebSocketVersion, "13"))
      method != HttpMethod.Get || key == null || !isKey(key) || "upgrade" !in tokens(headers, HttpHeaders.Connection) ->
        Request.Bad(HttpStatusCode.BadRequest)
      else -> upgrade(key, if (mayDeflate) DeflateOffer.answer(extensions(headers)) else null)
    }
  }

  private fun upgrade(key: String, deflate: String?) = Request.Upgrade(
    Headers.build {
      append(HttpHeaders.Upgrade, "websocket")
      append(HttpHeaders.Connection, "Upgrade")
      append(HttpHeaders.SecWebSocketAccept, accept(key))
      deflate?.let { append(HttpHeaders.SecWebSocketExtensions, it) }
    },
    deflate != null,
  )

  private fun extensions(headers: Headers): List<String> = headers.getAll(HttpHeaders.SecWebSocketExtensions).orEmpty()

  /** `dGhlIHNhbXBsZSBub25jZQ==` → `s3pPLMBiTxaQ9kYGzzhZRbK+xOo=` */
  fun accept(key: String): String =
    Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-1").digest((key + GUID).toByteArray()))

  private fun isKey(key: String): Boolean = try {
    Base64.getDecoder().decode(key).size == 16
  } catch (_: IllegalArgumentException) {
    false
  }

  private fun tokens(headers: Headers, name: String): List<String> =
    headers.getAll(name).orEmpty().flatMap { it.split(',') }.map { it.trim().lowercase() }
}
