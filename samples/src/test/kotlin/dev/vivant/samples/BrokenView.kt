package dev.vivant.samples

import dev.vivant.dsl.*
import dev.vivant.view.LiveView
import kotlinx.serialization.Serializable

/** Where [GalleryServer] has it. */
const val BROKEN_PATH: String = "/broken"

/** What the page has to remember. */
@Serializable
data class Broken(val clicks: Int = 0, val isBroken: Boolean = false)

/** A page with a handler that throws, and one after which the page cannot be rendered. */
val brokenView: LiveView<Broken> = liveView {
  mount { Broken() }
  title { "Broken" }
  render { state ->
    check(!state.isBroken) { "this state cannot be rendered" }
    h1 { +"${state.clicks} clicks" }
    button {
      onClick { copy(clicks = clicks + 1) }
      +"Count"
    }
    button {
      onClick { error("the handler gives up") }
      +"Throw"
    }
    button {
      onClick { copy(isBroken = true) }
      +"Break"
    }
  }
}
