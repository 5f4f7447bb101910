package dev.vivant.ktor.routing

import io.ktor.http.Headers
import io.ktor.http.HttpMethod
import io.ktor.http.RequestConnectionPoint
import io.ktor.server.application.ApplicationCall
import io.ktor.server.plugins.origin
import io.ktor.util.AttributeKey

/**
 * From where a visitor looks at the routes: what Ktor's routing may ask of a request beside its address. Kept as long
 * as a session, so it holds values, not the call.
 *
 * @property group address of the socket that serves the visitor's page; names the checks it has passed
 * @property headers those of the request where some route asks for them, otherwise none
 * @property ignoresSlash Ktor's mark of an application that ignores a slash at the end of a path; null for others
 */
internal class Vantage private constructor(
  val group: String,
  private val scheme: String,
  private val serverHost: String,
  private val serverPort: Int,
  private val localPort: Int,
  private val remoteHost: String,
  val headers: Headers,
  val ignoresSlash: AttributeKey<Unit>?,
) {
  /** The connection of a request for `uri` from here. */
  fun point(uri: String): RequestConnectionPoint = Point(uri)

  private inner class Point(override val uri: String) : RequestConnectionPoint {
    override val scheme: String get() = this@Vantage.scheme
    override val version: String get() = "HTTP/1.1"

    @Deprecated("Use localPort or serverPort instead", level = DeprecationLevel.ERROR)
    override val port: Int get() = serverPort
    override val localPort: Int get() = this@Vantage.localPort
    override val serverPort: Int get() = this@Vantage.serverPort

    @Deprecated("Use localHost or serverHost instead", level = DeprecationLevel.ERROR)
    override val host: String get() = serverHost
    override val localHost: String get() = serverHost
    override val serverHost: String get() = this@Vantage.serverHost
    override val localAddress: String get() = serverHost
    override val method: HttpMethod get() = HttpMethod.Get
    override val remoteHost: String get() = this@Vantage.remoteHost
    override val remotePort: Int get() = 0
    override val remoteAddress: String get() = remoteHost
  }

  internal companion object {
    /** Ktor keeps the key to itself, but keys are equal by name and type. */
    private val IGNORES_SLASH = AttributeKey<Unit>("IgnoreTrailingSlashAttributeKey")

    /** That of a call, in a group. */
    fun of(call: ApplicationCall, group: String, withHeaders: Boolean): Vantage {
      val origin = call.request.origin
      return Vantage(
        group,
        origin.scheme,
        origin.serverHost,
        origin.serverPort,
        call.request.local.localPort,
        origin.remoteHost,
        if (withHeaders) Headers.build { appendAll(call.request.headers) } else Headers.Empty,
        IGNORES_SLASH.takeIf { it in call.attributes },
      )
    }
  }
}
