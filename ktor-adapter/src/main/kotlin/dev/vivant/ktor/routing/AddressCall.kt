package dev.vivant.ktor.routing

import io.ktor.http.HttpMethod
import io.ktor.http.Parameters
import io.ktor.http.RequestConnectionPoint
import io.ktor.http.parseQueryString
import io.ktor.server.application.PipelineCall
import io.ktor.server.plugins.origin
import io.ktor.server.request.PipelineRequest
import io.ktor.util.Attributes

/**
 * A call as it would be if the browser asked for another address on the same host: what Ktor's routing is asked with
 * when a page navigates over its socket. Everything but the address is the socket's own call.
 */
internal class AddressCall(call: PipelineCall, uri: String) : PipelineCall by call {
  // Empty, because forwarded headers would leave the old address in it; the origin below knows what they said.
  override val attributes: Attributes = Attributes()

  override val parameters: Parameters = parseQueryString(uri.substringAfter('?', ""))

  override val request: PipelineRequest = AddressRequest(this, call.request, uri)

  private class AddressRequest(
    override val call: PipelineCall,
    request: PipelineRequest,
    uri: String,
  ) : PipelineRequest by request {
    override val queryParameters: Parameters = call.parameters
    override val rawQueryParameters: Parameters = parseQueryString(uri.substringAfter('?', ""), decode = false)
    override val local: RequestConnectionPoint = AddressPoint(request.origin, uri)
  }

  private class AddressPoint(
    point: RequestConnectionPoint,
    override val uri: String,
  ) : RequestConnectionPoint by point {
    override val method: HttpMethod = HttpMethod.Get
  }
}
