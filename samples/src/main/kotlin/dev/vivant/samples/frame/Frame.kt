package dev.vivant.samples.frame

import dev.vivant.dsl.*
import dev.vivant.dsl.kind.*

/** The frame around every page of the gallery: bar, heading, explanation, and the source that made it. */
fun <S> FlowContent<S>.frame(sample: Sample, content: FlowContent<S>.() -> Unit) {
  bar(sample)
  main("page") {
    id = "content"
    h1 { +sample.title }
    p("lead") { +sample.summary }
    content()
    howItIsMade(sample)
  }
  foot()
}

/** The bar with links to all pages. */
fun <S> FlowContent<S>.bar(current: Sample?) {
  a("#content", classes = "skip") { +"Skip to content" }
  header("bar") {
    navigateLink("/", "brand") {
      logo()
      +"Vivant"
    }
    nav {
      aria("label", "Samples")
      ul {
        for (sample in Sample.inBar) {
          li {
            navigateLink(sample.path) {
              if (sample == current) aria("current", "page")
              +sample.title
            }
          }
        }
      }
    }
  }
}

/** The line at the foot of every page. */
fun <S> FlowContent<S>.foot() {
  footer("foot") { +"Vivant: pages written once, on the server, that live on over a WebSocket." }
}

private fun <S> FlowContent<S>.howItIsMade(sample: Sample) {
  section("panel made") {
    h2 { +"How it is made" }
    p { +sample.explanation }
    details {
      summary { +"Source of this page" }
      pre {
        tabIndex = 0
        role = "region"
        aria("label", "Source of ${sample.title}")
        code { +Source.of(sample) }
      }
    }
  }
}

private fun <S> Tag<A, S>.logo() {
  svg {
    viewBox = "0 0 32 32"
    aria("hidden", true)
    rect { x = "3"; y = "5"; width = "26"; height = "22"; rx = "3"; fill = "none"; stroke = "currentColor"; strokeWidth = "2.5" }
    path { d = "M7 18c3-7 5-7 7.500 0s4.500 6 6 1 3-4 4.500-1"; fill = "none"; stroke = "currentColor"; strokeWidth = "2.500"; strokeLinecap = "round" }
  }
}
