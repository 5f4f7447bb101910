package dev.vivant.samples.home

import dev.vivant.dsl.*
import dev.vivant.samples.frame.Sample
import dev.vivant.samples.frame.page
import dev.vivant.view.LiveView
import kotlinx.serialization.Serializable

/** What the page has to remember: the time of day in its picture. */
@Serializable
data class Home(val time: DayTime = DayTime.Morning)

/** The entrance: what Vivant is, and a frame for each picture. */
val homeView: LiveView<Home> = liveView {
  mount { Home() }
  title { "Vivant: live pages, written on the server" }
  render { state ->
    page {
      div("entrance") {
        div {
          h1 { +"Pictures that are alive" }
          p("lead") {
            +"Each of these pages is written once, on the server, in Kotlin or Java: its state, its HTML, and what an "
            +"event does. It is rendered on the first request and then lives over a WebSocket. "
            +"There is no JavaScript to write."
          }
        }
        tableau(state.time)
      }
      ul("gallery") {
        for (sample in Sample.entries) {
          li {
            navigateLink(sample.path, "frame") {
              div("art") { art(sample) }
              div("text") {
                h2 { +sample.title }
                p { +sample.summary }
              }
            }
          }
        }
      }
    }
  }
}

/** A picture in which each click lets some hours pass. */
private fun FlowContent<Home>.tableau(time: DayTime) {
  figure("tableau") {
    button {
      aria("label", "Let time pass in the picture")
      onClick { copy(time = this.time.next) }
      landscape(time)
    }
    figcaption {
      aria("live", "polite")
      +"${time.caption}. Click the picture."
    }
  }
}
