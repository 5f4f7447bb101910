package dev.vivant.samples.counter

import dev.vivant.dsl.*
import dev.vivant.samples.frame.Sample

/** Links to the counter in each way to write it. */
fun <S> FlowContent<S>.dialects(current: Sample) {
  nav {
    aria("label", "Ways to write it")
    p("tabs") {
      for ((sample, name) in names) {
        navigateLink(sample.path) {
          if (sample == current) aria("current", "page")
          +name
        }
      }
    }
  }
}

private val names = mapOf(
  Sample.Counter to "Kotlin",
  Sample.CounterInJava to "Java",
  Sample.CounterInKotlinxHtml to "kotlinx.html",
)
