package dev.vivant.samples.counter

import dev.vivant.dsl.*
import dev.vivant.samples.frame.Sample
import dev.vivant.samples.frame.frame
import dev.vivant.view.LiveView
import kotlinx.serialization.Serializable

/** All that the page has to remember. */
@Serializable
data class Counter(val count: Int = 0)

/** A number and its buttons. */
val counterInKotlin: LiveView<Counter> = liveView {
  mount { Counter() }
  title { state -> "Counter: ${state.count}" }
  render { state ->
    frame(Sample.Counter) {
      div("panel counter") {
        output { +"${state.count}" }
        div("buttons") {
          button {
            aria("label", "One less")
            onClick { copy(count = count - 1) }
            +"−"
          }
          button(classes = "primary") {
            aria("label", "One more")
            onClick { copy(count = count + 1) }
            +"+"
          }
        }
        dialects(Sample.Counter)
      }
    }
  }
}
