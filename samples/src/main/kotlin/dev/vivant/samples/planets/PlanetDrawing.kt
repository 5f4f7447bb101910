package dev.vivant.samples.planets

import dev.vivant.dsl.*
import dev.vivant.dsl.kind.*

/** A planet as a picture; says nothing to a screen reader, because its name stands beside it. */
fun <S> Tag<PhrasingTags, S>.drawing(planet: Planet) {
  svg {
    viewBox = "0 0 120 120"
    aria("hidden", true)
    val surface = "surface-${planet.slug}"
    defs {
      radialGradient {
        id = surface
        cx = "35%"
        cy = "32%"
        r = "75%"
        stop {
          offset = "0"
          stopColor = planet.colours.first
        }
        stop {
          offset = "1"
          stopColor = planet.colours.second
        }
      }
    }
    if (planet == Planet.Saturn) ring(planet, "M8 60a52 15 0 0 1 104 0")
    circle {
      cx = "60"
      cy = "60"
      r = "${if (planet == Planet.Saturn) 36 else 24 + planet.radius / 2_200}"
      fill = "url(#$surface)"
    }
    if (planet == Planet.Saturn) ring(planet, "M8 60a52 15 0 0 0 104 0")
  }
}

/** One half of the ring: the one behind is drawn before the planet, the one in front after it. */
private fun <S> Tag<SvgTags, S>.ring(planet: Planet, half: String) {
  path {
    d = half
    fill = "none"
    stroke = planet.colours.first
    strokeWidth = "7"
    transform = "rotate(-12 60 60)"
  }
}
