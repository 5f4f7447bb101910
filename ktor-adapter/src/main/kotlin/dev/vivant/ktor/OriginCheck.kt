package dev.vivant.ktor

import io.ktor.http.HttpHeaders
import io.ktor.http.RequestConnectionPoint
import io.ktor.server.application.ApplicationCall
import io.ktor.server.plugins.MutableOriginConnectionPoint
import io.ktor.server.plugins.origin
import java.net.URI
import java.net.URISyntaxException

/**
 * Lets only our own pages open a socket: browsers send cookies with a socket that any site opens, and ask nobody.
 *
 * Without a list a page must come from the very host and port that it connects to, as the browser sees them: the `Host`
 * header, or what Ktor's `XForwardedHeaders` or `ForwardedHeaders` put in its place, if the application trusts them.
 * A page of `https` may connect where this server sees `http` (a proxy ends TLS there), never the other way round.
 * With a list exactly its origins may. An `Origin` that is missing, `null`, given twice or malformed is refused.
 */
internal class OriginCheck(allowed: Collection<String>) {
  private val allowed = allowed.map(::listed).toSet()

  /** Null when the page may connect, otherwise why not; the text is for the log and holds nothing of the visitor's. */
  fun refusal(call: ApplicationCall): String? {
    val sent = call.request.headers.getAll(HttpHeaders.Origin).orEmpty()
    if (sent.size != 1) return if (sent.isEmpty()) "no Origin header" else "several Origin headers"
    val origin = Origin.parse(sent[0]) ?: return "an Origin that is no scheme, host and port"
    return when {
      allowed.isNotEmpty() -> if (origin in allowed) null else "an Origin that is not among the allowed ones"
      else -> sameOrigin(origin, call)
    }
  }

  private fun sameOrigin(origin: Origin, call: ApplicationCall): String? {
    val point = call.request.origin
    if (point.scheme == "https" && origin.scheme != "https") return "a page of http for a socket of https"
    val here = listOf(direct(origin, call), forwarded(origin, point, call))
    return if (origin in here) null else "an Origin of another host or port"
  }

  /** What the browser connected to, under the page's own scheme: `:443` and nothing are the same for `https`. */
  private fun direct(origin: Origin, call: ApplicationCall): Origin? =
    call.request.headers.getAll(HttpHeaders.Host)?.singleOrNull()?.let { Origin.parse("${origin.scheme}://$it") }

  /** What the browser connected to as a proxy tells it; null where the application trusts no proxy. */
  private fun forwarded(origin: Origin, point: RequestConnectionPoint, call: ApplicationCall): Origin? {
    if (point !is MutableOriginConnectionPoint) return null
    val named = point.serverPort != call.request.local.serverPort
    return Origin.parse("${origin.scheme}://${point.serverHost}" + if (named) ":${point.serverPort}" else "")
  }

  private fun listed(text: String): Origin = requireNotNull(Origin.parse(text)) {
    "allowedOrigins: \"$text\" is no origin; write scheme, host and, where it is not the scheme's own, port, " +
      "such as https://app.example.com or http://localhost:3000"
  }
}

/** Scheme, host and port; the scheme's own port is written out. */
internal data class Origin(val scheme: String, val host: String, val port: Int) {
  internal companion object {
    private val PORTS = mapOf("http" to 80, "https" to 443)

    /** `https://App.example.com` → `Origin("https", "app.example.com", 443)`; null for all that is no origin. */
    fun parse(text: String): Origin? {
      val uri = try {
        URI(text)
      } catch (_: URISyntaxException) {
        return null
      }
      val scheme = uri.scheme?.lowercase()
      val standard = PORTS[scheme]
      val bare = uri.host != null && uri.rawPath.isNullOrEmpty() && uri.rawQuery == null && uri.rawFragment == null &&
        uri.rawUserInfo == null
      if (scheme == null || standard == null || !bare) return null
      return Origin(scheme, uri.host.lowercase(), if (uri.port == -1) standard else uri.port)
    }
  }
}
