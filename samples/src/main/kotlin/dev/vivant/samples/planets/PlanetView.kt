package dev.vivant.samples.planets

import dev.vivant.dsl.*
import dev.vivant.dsl.kind.*
import dev.vivant.samples.frame.Sample
import dev.vivant.samples.frame.frame
import dev.vivant.view.LiveView
import java.util.Locale
import kotlinx.serialization.Serializable

/** What the page has to remember: which planet it shows; null for one that does not exist. */
@Serializable
data class PlanetPage(val planet: Planet?, val asked: String)

/** One planet. */
val planetView: LiveView<PlanetPage> = liveView {
  mount { request -> pageOf(request.params.get("slug", "")) }
  params { params, _ -> pageOf(params.get("slug", "")) }
  title { state -> state.planet?.name ?: "No such planet" }

  render { state ->
    frame(Sample.Planets) {
      val planet = state.planet
      if (planet == null) unknown(state.asked) else known(planet)
      p { navigateLink(Sample.Planets.path) { +"All planets" } }
    }
  }
}

private fun pageOf(slug: String) = PlanetPage(Planet.of(slug), slug)

private fun FlowContent<PlanetPage>.unknown(asked: String) {
  p("notice bad") { +"There is no planet called “$asked”. Perhaps it was one once." }
}

private fun FlowContent<PlanetPage>.known(planet: Planet) {
  article("panel beside") {
    drawing(planet)
    div {
      h2 { +planet.name }
      p { +planet.about }
      dl("facts") {
        fact("Radius", "%,d km".format(Locale.ROOT, planet.radius))
        fact("From the Sun", "%,.1f million km".format(Locale.ROOT, planet.distance))
        fact("Year", "%,.0f days".format(Locale.ROOT, planet.year))
        fact("Moons", "${planet.moons}")
      }
    }
  }
  p { patchLink("${Sample.Planets.path}/${planet.next.slug}") { +"Next: ${planet.next.name}" } }
}

private fun Tag<Dl, PlanetPage>.fact(name: String, value: String) {
  dt { +name }
  dd { +value }
}
