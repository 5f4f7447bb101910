package dev.vivant.ktor.routing

import dev.vivant.session.LiveRoute
import dev.vivant.view.LiveView
import io.ktor.http.Parameters
import io.ktor.server.plugins.BadRequestException
import io.ktor.server.routing.RoutingNode
import io.ktor.server.routing.RoutingResolveContext
import io.ktor.server.routing.RoutingResolveResult
import io.ktor.server.routing.RoutingRoot
import io.ktor.util.AttributeKey

/**
 * A view in Ktor's routing tree.
 *
 * @property name path pattern with what authentication stands around it; the same on all nodes, unique
 */
internal class LiveMount(val node: RoutingNode, val name: String, val view: LiveView<*>) {
  /** Known when the application has started: plugins may be installed around the view after it. */
  @Volatile lateinit var group: LiveGroup

  /** The route for a request: its group depends on the parameters in front of the group's boundary. */
  fun route(parameters: Parameters): LiveRoute = LiveRoute(name, group.address(parameters), view)
}

/** All live views of an application. Filled while routes are built; afterwards read by any thread. */
internal class LiveMounts(private val socketPath: String, private val openSocket: (LiveGroup) -> Unit) {
  private val mounts = ArrayList<LiveMount>()
  private val groups = LinkedHashMap<RoutingNode, LiveGroup>()
  private var sealed = false

  /** Whether some live view is found by more than host, port, path and query, so that headers have to be kept. */
  @Volatile
  var askForHeaders: Boolean = false
    private set

  /** Puts a view at a node; refuses a second one there. */
  @Synchronized
  fun add(node: RoutingNode, view: LiveView<*>): LiveMount {
    require(KEY !in node.attributes) { "There is a live view at \"${RoutePath.pattern(node)}\" already." }
    val mount = LiveMount(node, node.toString(), view)
    node.attributes.put(KEY, mount)
    mounts += mount
    if (RoutePath.asksForHeaders(node)) askForHeaders = true
    if (sealed) assign(mount)
    return mount
  }

  /** All routes are there: groups get their sockets. */
  @Synchronized
  fun seal() {
    if (sealed) return
    sealed = true
    mounts.forEach(::assign)
  }

  /** All views by the names of their routes. */
  @Synchronized
  fun views(): Map<String, LiveView<*>> = mounts.associate { it.name to it.view }

  private fun assign(mount: LiveMount) {
    val boundary = LiveGroup.boundary(mount.node)
    mount.group = groups.getOrPut(boundary) {
      val path = if (boundary.parent == null) socketPath else "$socketPath/${groups.size + 1}"
      LiveGroup(boundary, path).also(openSocket)
    }
  }

  /**
   * The view that Ktor's routing finds at an address, with the route's parameters; null where there is none, or
   * something else.
   *
   * @param vantage from where the visitor looks
   * @param uri path and query as this server sees them
   */
  suspend fun find(root: RoutingRoot, vantage: Vantage, uri: String): Pair<LiveMount, Parameters>? {
    val found = try {
      RoutingResolveContext(root, AddressCall(root.application, vantage, uri), emptyList()).resolve()
    } catch (_: BadRequestException) {
      return null
    }
    if (found !is RoutingResolveResult.Success) return null
    // The view is known to the node of its path; what was found is the node of the method below it.
    val mount = found.route.parent?.attributes?.getOrNull(KEY) ?: return null
    return mount to found.parameters
  }

  private companion object {
    val KEY = AttributeKey<LiveMount>("dev.vivant.LiveMount")
  }
}
