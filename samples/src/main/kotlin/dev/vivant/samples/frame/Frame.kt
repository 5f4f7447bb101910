package dev.vivant.samples.frame

import dev.vivant.dsl.*
import dev.vivant.dsl.kind.*

/**
 * The frame around every page of the gallery: bar, heading, explanation, and the source that made it.
 *
 * @param title the page's heading, where it is not the sample's own
 */
fun <S> FlowContent<S>.frame(sample: Sample, title: String = sample.title, content: FlowContent<S>.() -> Unit) {
  page(sample) {
    h1 { +title }
    p("lead") { +sample.summary }
    content()
    howItIsMade(sample)
  }
}

/** Bar, content and foot: what all pages have, those that show no sample included. */
fun <S> FlowContent<S>.page(current: Sample? = null, content: FlowContent<S>.() -> Unit) {
  a("#content", classes = "skip") { +"Skip to content" }
  bar(current)
  main("page") {
    id = "content"
    tabIndex = -1
    content()
  }
  footer("foot") { +"Vivant: pages written once, on the server, that live on over a WebSocket." }
}

private fun <S> FlowContent<S>.bar(current: Sample?) {
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
              else if (current != null && sample.covers(current)) aria("current", "true")
              +sample.title
            }
          }
        }
      }
    }
  }
}

private fun <S> FlowContent<S>.howItIsMade(sample: Sample) {
  section("panel made") {
    h2 { +"How it is made" }
    p { +sample.explanation }
    details {
      // Another sample's source is another element, so that it is closed when one goes there.
      key(sample)
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
    g {
      fill = "none"
      stroke = "currentColor"
      strokeWidth = "2.5"
      strokeLinecap = "round"
      rect {
        x = "3"
        y = "5"
        width = "26"
        height = "22"
        rx = "3"
      }
      path { d = "M8 19c3-8 5-8 7.500 0s4 6 5.500 1 2.500-4 3.500-2" }
    }
  }
}
