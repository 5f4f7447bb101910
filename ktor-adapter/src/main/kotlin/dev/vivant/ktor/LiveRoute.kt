package dev.vivant.ktor

import dev.vivant.view.LiveView
import io.ktor.server.application.pluginOrNull
import io.ktor.server.routing.Route
import io.ktor.server.routing.application
import io.ktor.server.routing.route

/**
 * Serves a live view at a path of this route.
 *
 * A GET renders it once, complete without script; then its socket goes through the same checks as the page: everything
 * that is installed around it, `authenticate { }` included. Views behind the same checks share a socket, so that live
 * links lead from one to the other without loading a page.
 *
 * ```
 * routing {
 *   live("/", home)
 *   live("/todos/{id}", todo)                       // Params.route["id"]
 *   authenticate("staff") { live("/orders/{id?}", orders) }
 * }
 * ```
 *
 * @param path as Ktor's: `{id}`, `{id?}`, `{path...}`; the last one joined by `/`
 * @param view serves all visitors
 * @return the route, for what else Ktor can do with one
 * @throws IllegalStateException when [LiveViews] is not installed
 * @throws IllegalArgumentException when there is a live view at that path already
 */
public fun Route.live(path: String, view: LiveView<*>): Route {
  val views = checkNotNull(application.pluginOrNull(LiveViews)) {
    "live(\"$path\", ...) needs the plugin: install(LiveViews) before routing { }"
  }
  return route(path) { views.mount(this, view) }
}
