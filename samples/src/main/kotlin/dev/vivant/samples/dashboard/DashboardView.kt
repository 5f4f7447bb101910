package dev.vivant.samples.dashboard

import dev.vivant.dsl.*
import dev.vivant.samples.frame.Sample
import dev.vivant.samples.frame.frame
import dev.vivant.view.LiveView
import java.time.Duration
import java.util.Locale
import kotlin.math.ceil
import kotlinx.serialization.Serializable

/** What the page has to remember: the last minute, whether it goes on, and what was announced. */
@Serializable
data class Dashboard(
  val pulses: List<Pulse>,
  val running: Boolean = true,
  val announcement: Announcement? = null,
) {
  /** The newest. */
  val now: Pulse
    get() = pulses.last()
}

/** A second has passed. */
data object Tick

private val second = Duration.ofSeconds(1)

/** This server's own pulse. */
fun dashboardView(lastMinute: LastMinute): LiveView<Dashboard> = liveView {
  mount {
    sendEvery("tick", second, Tick)
    Dashboard(lastMinute.pulses())
  }
  info<Tick> { _, _ -> copy(pulses = lastMinute.pulses()) }
  info<Announcement> { announcement, _ -> copy(announcement = announcement) }
  title { Sample.Dashboard.title }
  render { state ->
    frame(Sample.Dashboard) {
      announcement(state)
      div("panels") {
        figure("Memory in use", "%.0f MB".format(Locale.ROOT, state.now.heapMegabytes))
        figure("Processor", "%.0f %%".format(Locale.ROOT, state.now.load * 100))
        figure("Threads", "${state.now.threads}")
        figure("Awake for", duration(state.now.uptimeSeconds))
      }
      chart("Memory, last minute", "Memory in use, in megabytes", state.pulses.map { it.heapMegabytes }, "MB")
      chart("Processor, last minute", "Share of the processors in use", state.pulses.map { it.load * 100 }, "%")
      button {
        onClick { event ->
          if (running) event.cancelTimer("tick") else event.sendEvery("tick", second, Tick)
          copy(running = !running)
        }
        +if (state.running) "Pause" else "Go on"
      }
      announce()
    }
  }
}

private fun <S> FlowContent<S>.figure(label: String, value: String) {
  div("panel figure") {
    span("label") { +label }
    span("value") { +value }
  }
}

private fun <S> FlowContent<S>.chart(title: String, label: String, values: List<Double>, unit: String) {
  section("panel") {
    h2 { +title }
    lineChart(label, values, LastMinute.SECONDS, top = ceil(values.max() / 40).coerceAtLeast(1.0) * 40, unit)
  }
}

private fun duration(seconds: Long): String = when {
  seconds < 60 -> "$seconds s"
  seconds < 3600 -> "${seconds / 60} min ${seconds % 60} s"
  else -> "${seconds / 3600} h ${seconds % 3600 / 60} min"
}
