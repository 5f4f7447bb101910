package dev.vivant.samples.planets

import dev.vivant.dsl.*
import dev.vivant.samples.frame.Sample
import dev.vivant.samples.frame.frame
import dev.vivant.view.LiveView
import kotlinx.serialization.Serializable

/** This page has nothing to remember. */
@Serializable
data object PlanetsPage

/** All planets. */
val planetsView: LiveView<PlanetsPage> = liveView {
  mount { PlanetsPage }
  title { Sample.Planets.title }
  render {
    frame(Sample.Planets) {
      ul("planets") {
        for (planet in Planet.entries) {
          li {
            navigateLink("${Sample.Planets.path}/${planet.slug}", "planet") {
              drawing(planet)
              span { +planet.name }
            }
          }
        }
      }
    }
  }
}
