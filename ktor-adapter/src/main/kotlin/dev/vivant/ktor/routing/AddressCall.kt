package dev.vivant.ktor.routing

import io.ktor.http.Headers
import io.ktor.http.Parameters
import io.ktor.http.RequestConnectionPoint
import io.ktor.http.parseQueryString
import io.ktor.server.application.Application
import io.ktor.server.application.PipelineCall
import io.ktor.server.request.ApplicationReceivePipeline
import io.ktor.server.request.PipelineRequest
import io.ktor.server.request.RequestCookies
import io.ktor.server.response.PipelineResponse
import io.ktor.util.Attributes
import io.ktor.utils.io.ByteReadChannel
import io.ktor.utils.io.InternalAPI
import kotlin.coroutines.CoroutineContext

/**
 * A call as it would be if a browser asked for an address: what Ktor's routing is asked with when a page navigates
 * over its socket. It is never executed, so it has no response.
 */
internal class AddressCall(override val application: Application, vantage: Vantage, uri: String) : PipelineCall {
  override val coroutineContext: CoroutineContext get() = application.coroutineContext
  override val attributes: Attributes = Attributes().apply { vantage.ignoresSlash?.let { put(it, Unit) } }
  override val parameters: Parameters = parseQueryString(uri.substringAfter('?', ""))
  override val request: PipelineRequest = Request(this, vantage, uri)
  override val response: PipelineResponse get() = none("response")

  @OptIn(InternalAPI::class)
  private class Request(
    override val call: AddressCall,
    vantage: Vantage,
    uri: String,
  ) : PipelineRequest {
    override val pipeline: ApplicationReceivePipeline get() = call.application.receivePipeline
    override val headers: Headers = vantage.headers
    override val local: RequestConnectionPoint = vantage.point(uri)
    override val queryParameters: Parameters get() = call.parameters
    override val rawQueryParameters: Parameters = parseQueryString(uri.substringAfter('?', ""), decode = false)
    override val cookies: RequestCookies = RequestCookies(this)

    override fun receiveChannel(): ByteReadChannel = ByteReadChannel.Empty

    override fun setHeader(name: String, values: List<String>?): Unit = none("header to set")

    override fun setReceiveChannel(channel: ByteReadChannel): Unit = none("content")
  }

  private companion object {
    fun none(what: String): Nothing = error("An address that is only looked up has no $what.")
  }
}
