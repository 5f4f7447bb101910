package dev.vivant.samples.dashboard

import dev.vivant.dsl.*
import java.util.Locale

private const val WIDTH = 600.0
private const val HEIGHT = 160.0
private const val STEPS = 4

/**
 * A line over time, drawn as SVG that takes the width it is given; the numbers beside it are text of the page.
 *
 * @param label what the line shows, for those who do not see it
 * @param values the oldest first; the newest stands at the right
 * @param slots how many values fit
 * @param top value at the upper edge; above 0
 * @param unit written behind the numbers
 */
fun <S> FlowContent<S>.lineChart(label: String, values: List<Double>, slots: Int, top: Double, unit: String) {
  div("chart") {
    ol("axis") {
      aria("hidden", true)
      for (step in STEPS downTo 0) li { +"${number(top * step / STEPS)} $unit" }
    }
    svg(viewBox = "0 0 ${number(WIDTH)} ${number(HEIGHT)}") {
      preserveAspectRatio = "none"
      role = "img"
      aria("label", label)
      for (step in 0..STEPS) path("M0 ${number(HEIGHT * step / STEPS)}h${number(WIDTH)}", "grid")
      val corners = values.mapIndexed { i, value ->
        val x = WIDTH - (values.size - 1 - i) * WIDTH / (slots - 1)
        "${number(x)} ${number(HEIGHT - (value / top).coerceIn(0.0, 1.0) * HEIGHT)}"
      }
      val line = corners.joinToString("L", "M")
      val start = WIDTH - (values.size - 1) * WIDTH / (slots - 1)
      path("${line}V${number(HEIGHT)}H${number(start)}Z", "area")
      path(line, "line")
    }
  }
}

/** At most one decimal: `12`, `0.5`. */
private fun number(value: Double): String = "%.1f".format(Locale.ROOT, value).removeSuffix(".0")
