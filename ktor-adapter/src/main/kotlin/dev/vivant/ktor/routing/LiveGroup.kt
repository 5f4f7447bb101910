package dev.vivant.ktor.routing

import io.ktor.http.Parameters
import io.ktor.server.auth.AuthenticationRouteSelector
import io.ktor.server.routing.RoutingNode

/**
 * Live routes that stand behind the same checks, and so share a socket address.
 *
 * A socket passes the checks of one address only. So its address hangs where the checks are: on the nearest node
 * around a view that has plugins or authentication of its own ([boundary]). Where that node's path has parameters, each
 * set of their values is a group of its own: who may see shop 7 has not been asked about shop 8.
 *
 * ```
 * routing {
 *   live("/", home)                               // group of the root: /_vivant/socket
 *   authenticate("staff") {
 *     live("/todos/{id}", todo)                   // group of this block: /_vivant/socket/1
 *     route("/shops/{shop}") { install(OwnShop); live("/edit", shop) }     // /shops/7/_vivant/socket/2
 *   }
 * }
 * ```
 *
 * @property boundary node with the checks; the root where there are none
 * @property socketPath path of the socket below [boundary], `/_vivant/socket/1`
 */
internal class LiveGroup(val boundary: RoutingNode, val socketPath: String) {
  init {
    RoutePath.requireConcrete(boundary)
  }

  /** Address of the socket for a request, without the application's root path; also names the group to the core. */
  fun address(parameters: Parameters): String = RoutePath.concrete(boundary, parameters) + socketPath

  internal companion object {
    /** The nearest node around (or at) a view's own node whose checks a socket must pass. */
    fun boundary(node: RoutingNode): RoutingNode =
      generateSequence(node) { it.parent }.first { it.parent == null || hasChecks(it) }

    private fun hasChecks(node: RoutingNode): Boolean = node.selector is AuthenticationRouteSelector || !node.isEmpty
  }
}
