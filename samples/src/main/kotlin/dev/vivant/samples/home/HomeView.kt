package dev.vivant.samples.home

import dev.vivant.dsl.*
import dev.vivant.samples.frame.Sample
import dev.vivant.samples.frame.bar
import dev.vivant.samples.frame.foot
import dev.vivant.view.LiveView
import kotlinx.serialization.Serializable

/** This page has nothing to remember. */
@Serializable
data object Home

/** The entrance: what Vivant is, and a frame for each picture. */
val homeView: LiveView<Home> = liveView {
  mount { Home }
  title { "Vivant: live pages, written on the server" }
  render {
    bar(null)
    main("page") {
      id = "content"
      h1 { +"Pictures that are alive" }
      p("lead") {
        +"Each of these pages is written once, on the server, in Kotlin or Java: its state, its HTML, and what an event does. "
        +"It is rendered on the first request and then lives over a WebSocket. There is no JavaScript to write."
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
    foot()
  }
}
