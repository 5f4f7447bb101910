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
data class PlanetPage(val planet: Planet?, val asked: String) {
  /** What the page is called. */
  val title: String
    get() = planet?.name ?: "No such planet"
}

/** One planet. */
val planetView: LiveView<PlanetPage> = liveView {
  mount { request -> pageOf(request.params.get("planet", "")) }
  params { params, _ -> pageOf(params.get("planet", "")) }
  title { state -> state.title }
  render { state ->
    frame(Sample.Planets, state.title) {
      val planet = state.planet
      if (planet == null) unknown(state.asked) else known(planet)
      nav("row") {
        aria("label", "Planets")
        navigateLink(Sample.Planets.path, "button") { +"All planets" }
        planet?.next?.let { patchLink("${Sample.Planets.path}/${it.slug}", "button") { +"Next: ${it.name}" } }
      }
    }
  }
}

private fun pageOf(slug: String) = PlanetPage(Planet.of(slug), slug.take(40))

private fun FlowContent<PlanetPage>.unknown(asked: String) {
  p("notice bad") { +"There is no planet called “$asked”. Perhaps it was one once." }
}

private fun FlowContent<PlanetPage>.known(planet: Planet) {
  article("panel beside") {
    drawing(planet)
    div {
      p { +planet.about }
      dl("facts") {
        fact("Radius", "%,d km".format(Locale.ROOT, planet.radius))
        fact("From the Sun", "%,.1f million km".format(Locale.ROOT, planet.distance))
        fact("Year", "%,.0f days".format(Locale.ROOT, planet.year))
        fact("Moons", "${planet.moons}")
      }
    }
  }
}

private fun Tag<Dl, PlanetPage>.fact(name: String, value: String) {
  dt { +name }
  dd { +value }
}
