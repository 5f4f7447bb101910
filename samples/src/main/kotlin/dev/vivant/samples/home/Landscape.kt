package dev.vivant.samples.home

import dev.vivant.dsl.*
import dev.vivant.dsl.kind.*
import kotlinx.serialization.Serializable

/**
 * A time of day, and its light.
 *
 * @property sky its colour above and at the horizon
 * @property land colours of the hills, from far to near
 * @property sun where the sun stands, or the moon at night: x and y in the picture
 */
@Serializable
enum class DayTime(
  val caption: String,
  val sky: Pair<String, String>,
  val land: List<String>,
  val sun: Pair<Int, Int>,
  val isDark: Boolean = false,
) {
  Morning("Early morning", "#8fc7e8" to "#ffe3b8", listOf("#a9c3b6", "#7fa98c", "#557f5f"), 90 to 150),
  Noon("Noon", "#5fb2ea" to "#d9f0fb", listOf("#a8cf9f", "#7fb56f", "#4f8a4a"), 250 to 52),
  Evening("Evening", "#6a5b9c" to "#ff9e6b", listOf("#a87a86", "#7c5a70", "#4b3b54"), 430 to 140),
  Night("Night", "#0d1530" to "#33437a", listOf("#2b3a66", "#1e2a4d", "#131b33"), 360 to 60, isDark = true),
  ;

  /** What comes after it. */
  val next: DayTime
    get() = entries[(ordinal + 1) % entries.size]
}

/** Hills, a house, and the light of a time of day; says nothing to a screen reader. */
fun <S> Tag<PhrasingTags, S>.landscape(time: DayTime) {
  svg {
    viewBox = "0 0 520 260"
    aria("hidden", true)
    defs {
      linearGradient {
        id = "sky"
        x2 = "0"
        y2 = "1"
        light("0", time.sky.first)
        light("1", time.sky.second)
      }
    }
    rect {
      width = "520"
      height = "260"
      fill = "url(#sky)"
    }
    g("stars") {
      opacity = if (time.isDark) "1" else "0"
      for ((x, y) in stars) dot(x, y, 1.5, "#fff")
    }
    dot(time.sun.first, time.sun.second, 26.0, if (time.isDark) "#f4f1e0" else "#ffd75e")
    for ((line, colour) in hills zip time.land) {
      path {
        d = line
        fill = colour
      }
    }
    house(time)
  }
}

private fun <S> Tag<SvgTags, S>.house(time: DayTime) {
  path {
    d = "M372 222v-34l26-20 26 20v34z"
    fill = if (time.isDark) "#3a3148" else "#f6ecdc"
  }
  path {
    d = "M366 192l32-26 32 26"
    fill = "none"
    stroke = if (time.isDark) "#251f33" else "#b3361e"
    strokeWidth = "6"
  }
  path {
    d = "M382 196h11v12h-11zM403 196h11v12h-11z"
    fill = if (time.isDark || time == DayTime.Evening) "#ffd75e" else "#7f98a8"
  }
}

private fun <S> Tag<SvgTags, S>.dot(x: Int, y: Int, radius: Double, colour: String) {
  circle {
    cx = "$x"
    cy = "$y"
    r = "$radius"
    fill = colour
  }
}

private fun <S> Tag<SvgStopTags, S>.light(at: String, colour: String) {
  stop {
    offset = at
    stopColor = colour
  }
}

private val stars = listOf(
  40 to 40, 96 to 92, 140 to 30, 198 to 70, 262 to 34, 300 to 96, 438 to 40, 474 to 92, 70 to 128,
)

private val hills = listOf(
  "M0 176c60-40 110-44 170-14s110 20 170-16 120-24 180 10v104H0z",
  "M0 208c70-34 130-30 200-4s140 14 200-12 80-10 120 4v64H0z",
  "M0 236c90-30 170-22 250-6s180 6 270-16v46H0z",
)
