package dev.vivant.samples.dashboard

import dev.vivant.dsl.*
import java.util.Locale

private const val WIDTH = 640.0
private const val HEIGHT = 200.0
private const val LEFT = 48.0
private const val BOTTOM = 16.0
private const val GRID_LINES = 4

/**
 * A line over time, drawn as SVG.
 *
 * @param label what the line shows, for those who do not see it
 * @param values the oldest first; the newest stands at the right
 * @param slots how many values fit
 * @param top value at the upper edge; above 0
 * @param unit written behind the numbers of the axis
 */
fun <S> FlowContent<S>.lineChart(label: String, values: List<Double>, slots: Int, top: Double, unit: String) {
  svg(classes = "chart") {
    viewBox = "0 0 ${number(WIDTH)} ${number(HEIGHT)}"
    role = "img"
    aria("label", label)
    for (line in 0..GRID_LINES) {
      val value = top * line / GRID_LINES
      val height = number(y(value, top))
      line("grid") {
        x1 = number(LEFT)
        x2 = number(WIDTH)
        y1 = height
        y2 = height
      }
      svgText {
        x = number(LEFT - 8)
        y = height
        textAnchor = "end"
        dominantBaseline = "middle"
        +"${number(value)}$unit"
      }
    }
    if (values.isNotEmpty()) {
      val corners = values.mapIndexed { i, value ->
        val x = WIDTH - (values.size - 1 - i) * (WIDTH - LEFT) / (slots - 1)
        number(x) to number(y(value, top))
      }
      polygon("area") {
        val ground = number(y(0.0, top))
        points = (listOf(corners.first().first to ground) + corners + (corners.last().first to ground)).joined()
      }
      polyline("line") { points = corners.joined() }
    }
  }
}

private fun y(value: Double, top: Double) = HEIGHT - BOTTOM - (value / top).coerceIn(0.0, 1.0) * (HEIGHT - 2 * BOTTOM)

private fun List<Pair<String, String>>.joined() = joinToString(" ") { (x, y) -> "$x,$y" }

/** At most one decimal: `12`, `0.5`. */
private fun number(value: Double): String = "%.1f".format(Locale.ROOT, value).removeSuffix(".0")
