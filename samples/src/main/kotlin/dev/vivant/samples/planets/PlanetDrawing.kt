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
    val size = 26 + planet.radius / 2_600
    if (planet == Planet.Saturn) ring(planet, front = false)
    circle {
      cx = "60"
      cy = "60"
      r = "$size"
      fill = "url(#$surface)"
    }
    if (planet == Planet.Saturn) ring(planet, front = true)
  }
}

private fun <S> Tag<SvgTags, S>.ring(planet: Planet, front: Boolean) {
  path {
    d = if (front) "M4 66a58 14 0 0 0 112-12" else "M4 66a58 14 0 0 1 112-12"
    fill = "none"
    stroke = planet.colours.second
    strokeWidth = "5"
    opacity = if (front) "0.9" else "0.5"
  }
}
