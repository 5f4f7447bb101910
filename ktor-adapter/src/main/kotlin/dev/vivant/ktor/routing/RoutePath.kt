package dev.vivant.ktor.routing

import io.ktor.http.Parameters
import io.ktor.http.encodeURLPathPart
import io.ktor.server.auth.AuthenticationRouteSelector
import io.ktor.server.routing.ConstantParameterRouteSelector
import io.ktor.server.routing.HostRouteSelector
import io.ktor.server.routing.HttpMethodRouteSelector
import io.ktor.server.routing.LocalPortRouteSelector
import io.ktor.server.routing.OptionalParameterRouteSelector
import io.ktor.server.routing.ParameterRouteSelector
import io.ktor.server.routing.PathSegmentConstantRouteSelector
import io.ktor.server.routing.PathSegmentOptionalParameterRouteSelector
import io.ktor.server.routing.PathSegmentParameterRouteSelector
import io.ktor.server.routing.PathSegmentRegexRouteSelector
import io.ktor.server.routing.PathSegmentTailcardRouteSelector
import io.ktor.server.routing.PathSegmentWildcardRouteSelector
import io.ktor.server.routing.RouteSelector
import io.ktor.server.routing.RoutingNode
import io.ktor.server.routing.TrailingSlashRouteSelector

/** The path that leads to a node of Ktor's routing tree, as far as a node has one. */
internal object RoutePath {
  /**
   * The pattern for people and for tokens: `/todos/{id}`; what is no piece of a path (hosts, authentication) left out.
   */
  fun pattern(node: RoutingNode): String = "/" + selectors(node).mapNotNull(::piece).joinToString("/")

  /**
   * The pattern with the values of a request in it, without the application's root path: `/shops/7`.
   */
  fun concrete(node: RoutingNode, parameters: Parameters): String =
    selectors(node).mapNotNull { value(it, parameters) }.joinToString("") { "/${it.encodeURLPathPart()}" }

  private fun value(selector: RouteSelector, parameters: Parameters): String? = when (selector) {
    is PathSegmentConstantRouteSelector -> selector.value
    is PathSegmentParameterRouteSelector -> with(selector) { around(parameters[name], prefix, suffix) }
    is PathSegmentOptionalParameterRouteSelector -> with(selector) { around(parameters[name], prefix, suffix) }
    else -> null
  }

  private fun around(value: String?, prefix: String?, suffix: String?): String? =
    value?.let { prefix.orEmpty() + it + suffix.orEmpty() }

  /** Refuses paths whose values a request does not give back piece by piece. */
  fun requireConcrete(node: RoutingNode) {
    for (selector in selectors(node)) {
      val open = selector is PathSegmentTailcardRouteSelector || selector is PathSegmentWildcardRouteSelector ||
        selector is PathSegmentRegexRouteSelector
      require(!open) {
        "A live view cannot stand inside \"${pattern(node)}\", because authentication or another plugin is installed " +
          "there and its path has the open piece $selector: put the plugin around a path of constants and {parameters}."
      }
    }
  }

  /** Whether a piece of the way to a node may look at headers: all do of which we do not know the contrary. */
  fun asksForHeaders(node: RoutingNode): Boolean = selectors(node).any { piece(it) == null && !isBlindToHeaders(it) }

  private fun isBlindToHeaders(selector: RouteSelector): Boolean = when (selector) {
    is AuthenticationRouteSelector,
    is HttpMethodRouteSelector,
    is HostRouteSelector,
    is LocalPortRouteSelector,
    is TrailingSlashRouteSelector,
    is ParameterRouteSelector,
    is ConstantParameterRouteSelector,
    is OptionalParameterRouteSelector,
    -> true
    else -> false
  }

  private fun selectors(node: RoutingNode): List<RouteSelector> =
    generateSequence(node) { it.parent }.map { it.selector }.toList().asReversed().drop(1)

  private fun piece(selector: RouteSelector): String? = when (selector) {
    is PathSegmentConstantRouteSelector,
    is PathSegmentParameterRouteSelector,
    is PathSegmentOptionalParameterRouteSelector,
    is PathSegmentTailcardRouteSelector,
    is PathSegmentWildcardRouteSelector,
    is PathSegmentRegexRouteSelector,
    -> selector.toString()
    else -> null
  }
}
