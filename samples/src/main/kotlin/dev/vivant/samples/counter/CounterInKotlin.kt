package dev.vivant.samples.counter

import dev.vivant.dsl.*
import dev.vivant.samples.frame.Sample
import dev.vivant.samples.frame.frame
import kotlinx.serialization.Serializable

/** All that the page has to remember. */
@Serializable
data class Counter(val count: Int = 0)

/** A number and its buttons. */
val counterInKotlin = liveView(::Counter) { state ->
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
      otherWays()
    }
  }
}

/** Links to the same page in other dialects. */
fun <S> FlowContent<S>.otherWays() {
  p("tabs") {
    for (sample in listOf(Sample.Counter, Sample.CounterInJava, Sample.CounterInKotlinxHtml)) {
      navigateLink(sample.path) { +sample.title }
    }
  }
}
