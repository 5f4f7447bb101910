package dev.vivant.ktor.routing

import io.ktor.http.Headers
import io.ktor.http.HttpHeaders
import io.ktor.http.HttpMethod
import io.ktor.http.HttpStatusCode
import io.ktor.http.Parameters
import io.ktor.http.RequestConnectionPoint
import io.ktor.http.content.OutgoingContent
import io.ktor.http.parseQueryString
import io.ktor.server.application.Application
import io.ktor.server.application.ApplicationCall
import io.ktor.server.engine.BaseApplicationCall
import io.ktor.server.engine.BaseApplicationRequest
import io.ktor.server.engine.BaseApplicationResponse
import io.ktor.server.request.RequestCookies
import io.ktor.server.response.ResponseHeaders
import io.ktor.utils.io.ByteReadChannel
import io.ktor.utils.io.ByteWriteChannel
import kotlin.coroutines.CoroutineContext

/**
 * The request that opened a connection, as far as checks may ask of it, to be asked again while the connection lives.
 * Holds values, not the call: engines take headers back when a call is over.
 */
internal class OpeningRequest private constructor(
  private val application: Application,
  private val point: RequestConnectionPoint,
  private val headers: Headers,
) {
  /**
   * Sends a plain GET for the same address through the whole application, authentication and all, and gives what the
   * route behind the checks left in the call; null where the checks did not let it through.
   */
  suspend fun <T : Any> again(take: (ApplicationCall) -> T?): T? {
    val call = RepeatedCall(application, point, headers)
    application.execute(call, Unit)
    return take(call)
  }

  internal companion object {
    private val LEFT_OUT = setOf(
      HttpHeaders.Upgrade, HttpHeaders.Connection, HttpHeaders.AcceptEncoding, HttpHeaders.CacheControl,
      HttpHeaders.Pragma, HttpHeaders.ContentLength, HttpHeaders.ContentType, HttpHeaders.TransferEncoding,
    ).mapTo(HashSet()) { it.lowercase() }

    fun of(call: ApplicationCall): OpeningRequest {
      val headers = Headers.build {
        call.request.headers.forEach { name, values ->
          if (name.lowercase() !in LEFT_OUT && !name.startsWith("Sec-", ignoreCase = true)) appendAll(name, values)
        }
      }
      return OpeningRequest(call.application, Opened(call.request.local), headers)
    }
  }
}

/** The connection that a request came over, in values. */
private class Opened(local: RequestConnectionPoint) : RequestConnectionPoint {
  override val uri: String = local.uri
  override val scheme: String = local.scheme
  override val version: String = local.version
  override val method: HttpMethod get() = HttpMethod.Get

  @Deprecated("Use localPort or serverPort instead", level = DeprecationLevel.ERROR)
  override val port: Int get() = serverPort
  override val localPort: Int = local.localPort
  override val serverPort: Int = local.serverPort

  @Deprecated("Use localHost or serverHost instead", level = DeprecationLevel.ERROR)
  override val host: String get() = serverHost
  override val localHost: String = local.localHost
  override val serverHost: String = local.serverHost
  override val localAddress: String = local.localAddress
  override val remoteHost: String = local.remoteHost
  override val remotePort: Int = local.remotePort
  override val remoteAddress: String = local.remoteAddress
}

/** A call that no engine waits for: what is answered is thrown away, but for its status. */
private class RepeatedCall(
  application: Application,
  point: RequestConnectionPoint,
  headers: Headers,
) : BaseApplicationCall(application) {
  override val coroutineContext: CoroutineContext get() = application.coroutineContext
  override val request: BaseApplicationRequest = Request(point, headers)
  override val response: BaseApplicationResponse = Response().also { putResponseAttribute(it) }

  private inner class Request(
    override val local: RequestConnectionPoint,
    override val engineHeaders: Headers,
  ) : BaseApplicationRequest(this@RepeatedCall) {
    override val engineReceiveChannel: ByteReadChannel get() = ByteReadChannel.Empty
    override val rawQueryParameters: Parameters =
      parseQueryString(local.uri.substringAfter('?', ""), decode = false)
    override val queryParameters: Parameters = parseQueryString(local.uri.substringAfter('?', ""))
    override val cookies: RequestCookies = RequestCookies(this)
  }

  private inner class Response : BaseApplicationResponse(this@RepeatedCall) {
    private val sent = LinkedHashMap<String, MutableList<String>>()

    override val headers: ResponseHeaders = object : ResponseHeaders() {
      override fun engineAppendHeader(name: String, value: String) {
        sent.getOrPut(name.lowercase()) { ArrayList() } += value
      }

      override fun getEngineHeaderNames(): List<String> = sent.keys.toList()

      override fun getEngineHeaderValues(name: String): List<String> = sent[name.lowercase()].orEmpty()
    }

    override fun setStatus(statusCode: HttpStatusCode) = Unit

    override suspend fun respondUpgrade(upgrade: OutgoingContent.ProtocolUpgrade) =
      error("A repeated request asks for no upgrade.")

    override suspend fun responseChannel(): ByteWriteChannel = error("Nobody reads the answer to a repeated request.")

    override suspend fun respondFromBytes(bytes: ByteArray) = Unit

    override suspend fun respondFromChannel(readChannel: ByteReadChannel) = readChannel.cancel(null)

    override suspend fun respondNoContent(content: OutgoingContent.NoContent) = Unit

    override suspend fun respondWriteChannelContent(content: OutgoingContent.WriteChannelContent) = Unit
  }
}
