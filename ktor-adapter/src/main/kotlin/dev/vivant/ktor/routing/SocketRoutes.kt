package dev.vivant.ktor.routing

import dev.vivant.session.LiveRoutes
import dev.vivant.session.Visitor
import dev.vivant.view.LiveView
import dev.vivant.view.Params
import io.ktor.http.Parameters
import io.ktor.http.encodeURLParameter
import io.ktor.http.encodeURLPath
import io.ktor.server.routing.RoutingRoot
import kotlinx.coroutines.runBlocking

/**
 * Where a page may go over its socket: to live views of the socket's own group, found by Ktor's own routing. All others
 * are no match, so that the browser loads them through their checks.
 *
 * Visitors carry the [Vantage] of their page or socket as their `request`.
 */
internal class SocketRoutes(
  private val mounts: LiveMounts,
  private val root: RoutingRoot,
  private val addresses: PublicAddress,
) : LiveRoutes {
  /** On a worker thread: a custom selector of a route may wait. */
  override fun resolve(params: Params, visitor: Visitor): LiveRoutes.Resolution {
    val vantage = visitor.request() as Vantage
    val path = addresses.inside(params.path()) ?: return LiveRoutes.NoMatch()
    val uri = path.encodeURLPath() + query(params.query())
    val (mount, parameters) = runBlocking { mounts.find(root, vantage, uri) } ?: return LiveRoutes.NoMatch()
    val route = mount.route(parameters)
    if (route.group() != vantage.group) return LiveRoutes.NoMatch()
    return LiveRoutes.Match(route, Params(params.path(), RouteParams.of(parameters), params.query()))
  }

  override fun views(): Map<String, LiveView<*>> = mounts.views()

  private fun query(query: Map<String, List<String>>): String {
    if (query.isEmpty()) return ""
    return query.entries.flatMap { (name, values) -> values.map { name to it } }
      .joinToString("&", "?") { (name, value) -> "${name.encodeURLParameter()}=${value.encodeURLParameter()}" }
  }
}

/** Route parameters in the core's words. */
internal object RouteParams {
  /** `{path...}` gives several values: `/files/a/b` → `path=a/b`. */
  fun of(parameters: Parameters): Map<String, String> =
    parameters.entries().associate { (name, values) -> name to values.joinToString("/") }
}

/**
 * Addresses as browsers see them and as this server sees them, which differ where a proxy takes a prefix away.
 *
 * @param prefix `/app`, or empty
 */
internal class PublicAddress(private val prefix: String) {
  init {
    require(prefix.isEmpty() || prefix.startsWith("/") && !prefix.endsWith("/")) {
      "publicPath: \"$prefix\" must begin with a slash and not end with one, such as /app; empty for none"
    }
  }

  /** `/todos` → `/app/todos` */
  fun outside(path: String): String = prefix + path

  /** `/app/todos` → `/todos`; null for what is not ours. */
  fun inside(path: String): String? = when {
    prefix.isEmpty() -> path
    path == prefix -> "/"
    path.startsWith("$prefix/") -> path.substring(prefix.length)
    else -> null
  }
}
