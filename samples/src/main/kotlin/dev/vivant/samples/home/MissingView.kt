package dev.vivant.samples.home

import dev.vivant.dsl.*
import dev.vivant.samples.frame.page
import dev.vivant.view.LiveView
import kotlinx.serialization.Serializable

/** What was asked for. */
@Serializable
data class Missing(val path: String)

/** Says that there is nothing at an address. */
val missingView: LiveView<Missing> = liveView {
  mount { request -> Missing(request.params.path.take(100)) }
  params { params, _ -> Missing(params.path.take(100)) }
  title { "Not found" }
  render { state ->
    page {
      h1 { +"An empty frame" }
      p("lead") {
        +"Nothing hangs at "
        code { +state.path }
        +". Perhaps it was moved, or never painted."
      }
      p { navigateLink("/", "button primary") { +"To the gallery" } }
    }
  }
}
