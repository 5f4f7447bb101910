package dev.vivant.samples.counter

import dev.vivant.dsl.bindTo
import dev.vivant.dsl.div
import dev.vivant.dsl.html
import dev.vivant.dsl.liveView
import dev.vivant.node.Binding
import dev.vivant.samples.frame.Sample
import dev.vivant.samples.frame.frame
import dev.vivant.view.LiveView
import kotlinx.html.FlowContent
import kotlinx.html.TagConsumer
import kotlinx.html.button
import kotlinx.html.div
import kotlinx.html.output

/** Existing functions for kotlinx.html stay as they are ... */
fun TagConsumer<*>.display(count: Int) {
  output { +"$count" }
}

/** ... or take a binding where a click should reach the server. */
fun FlowContent.stepButton(label: String, text: String, binding: Binding, classes: String? = null) {
  button(classes = classes) {
    attributes["aria-label"] = label
    bindTo(binding)
    +text
  }
}

/** A number and its buttons. */
val counterInKotlinxHtml: LiveView<Counter> = liveView {
  mount { Counter() }
  title { state -> "Counter: ${state.count}" }
  render { state ->
    frame(Sample.CounterInKotlinxHtml) {
      div("panel counter") {
        html {
          display(state.count)
          div("buttons") {
            stepButton("One less", "−", handlers.click { it.copy(count = it.count - 1) })
            stepButton("One more", "+", handlers.click { it.copy(count = it.count + 1) }, "primary")
          }
        }
        dialects(Sample.CounterInKotlinxHtml)
      }
    }
  }
}
