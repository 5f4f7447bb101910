package dev.vivant.samples.django

import dev.vivant.dsl.*
import dev.vivant.samples.frame.Sample
import dev.vivant.samples.frame.frame
import dev.vivant.view.LiveView
import kotlinx.serialization.Serializable

/** This page has nothing to remember. */
@Serializable
data object Templates

/** The entrance to the pages that are made of templates. */
val templatesView: LiveView<Templates> = liveView {
  mount { Templates }
  title { Sample.Templates.title }
  render {
    frame(Sample.Templates) {
      ul("gallery") {
        for (page in TemplatePage.entries) {
          li {
            navigateLink(page.path, "frame") {
              div("text") {
                h2 { +page.title }
                p { +page.summary }
              }
            }
          }
        }
      }
    }
  }
}
