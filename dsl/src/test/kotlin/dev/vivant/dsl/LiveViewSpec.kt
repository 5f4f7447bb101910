package dev.vivant.dsl

import dev.vivant.node.Element
import dev.vivant.node.HtmlSink
import dev.vivant.view.Event
import dev.vivant.view.LiveContext
import dev.vivant.view.LiveView
import dev.vivant.view.MountRequest
import dev.vivant.view.Params
import dev.vivant.view.TerminateReason
import io.kotest.assertions.throwables.shouldThrow
import io.kotest.core.spec.style.StringSpec
import io.kotest.matchers.shouldBe
import io.kotest.matchers.string.shouldContain
import java.lang.reflect.Proxy
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.withContext
import kotlinx.html.button
import kotlinx.html.div
import kotlinx.html.h1
import kotlinx.serialization.Serializable

@Serializable
private data class Clock(val ticks: Int = 0, val zone: String = "UTC")

private data object Tick

private data class Zone(val name: String)

private val request = MountRequest.of(Params.ofPath("/"))

private val live: LiveContext =
  Proxy.newProxyInstance(LiveContext::class.java.classLoader, arrayOf(LiveContext::class.java)) { _, method, _ ->
    if (method.name == "sessionId") "s1" else null
  } as LiveContext

class LiveViewSpec : StringSpec({
  "is a first state and a page" {
    val view = liveView(::Clock) { state -> h1 { +"${state.ticks}" } }
    view.mount(request, live) shouldBe Clock()
    view.render(Clock(7), PlainHandlers()).toString() shouldBe "<h1>7</h1>"
    view.title(Clock()) shouldBe ""
    view.handleInfo(Clock(), Tick, live) shouldBe Clock()
    view.handleParams(Clock(), Params.ofPath("/x"), live) shouldBe Clock()
    view.terminate(Clock(), TerminateReason.entries.first())
  }

  "has all its parts" {
    val ended = ArrayList<Clock>()
    val view: LiveView<Clock> = liveView {
      mount { request -> withContext(Dispatchers.Default) { Clock(zone = sessionId() + request.params().path()) } }
      params { params, _ -> copy(zone = params.get("zone", "UTC")) }
      info<Tick> { _, _ -> copy(ticks = ticks + 1) }
      info<Zone> { zone, _ -> copy(zone = zone.name) }
      title { state -> "Clock in ${state.zone}" }
      terminate { state, _ -> ended += state }
      render { state -> p { +"${state.ticks}" } }
    }
    view.mount(request, live) shouldBe Clock(zone = "s1/")
    view.handleParams(Clock(), Params("/", mapOf("zone" to "CET"), mapOf()), live) shouldBe Clock(zone = "CET")
    view.handleInfo(Clock(1), Tick, live) shouldBe Clock(2)
    view.handleInfo(Clock(1), Zone("CET"), live) shouldBe Clock(1, "CET")
    view.handleInfo(Clock(1), "other", live) shouldBe Clock(1)
    view.title(Clock(zone = "CET")) shouldBe "Clock in CET"
    view.terminate(Clock(9), TerminateReason.entries.first())
    ended shouldBe listOf(Clock(9))
  }

  "emits the same straight into HTML" {
    val view = liveView(::Clock) { state -> h1("big") { +"${state.ticks}" }; button { onClick { this }; +"go" } }
    val out = StringBuilder()
    val sink = HtmlSink(out)
    view.emit(Clock(7), PlainHandlers(), sink)
    sink.finish()
    out.toString() shouldBe view.render(Clock(7), PlainHandlers()).toString()
  }

  "is written in functions for kotlinx.html as well" {
    val view = htmlView(::Clock) { state, on ->
      div {
        h1 { +"${state.ticks}" }
        button { bindTo(on.click { it.copy(ticks = it.ticks + 1) }); +"+" }
      }
    }
    val page = view.render(Clock(7), PlainHandlers()) as Element
    page.toString() shouldBe "<div><h1>7</h1><button data-v=\"click\">+</button></div>"
    PlainHandlers.fire((page.child(1) as Element).binding(0), Clock(7), event<Event.Click>()) shouldBe Clock(8)
  }

  "needs a first state and a page, each once" {
    fun message(parts: LiveViewBuilder<Clock>.() -> Unit) =
      shouldThrow<IllegalStateException> { liveView<Clock> { parts() } }.message.orEmpty()
    message { render { } } shouldContain "a view needs mount { }"
    message { mount { Clock() } } shouldContain "a view needs render { }"
    message { mount { Clock() }; mount { Clock() } } shouldContain "mount { } is given twice"
    message { render { }; render { } } shouldContain "render { } is given twice"
    message { params { _, _ -> this }; params { _, _ -> this } } shouldContain "params { } is given twice"
    message { title { "" }; title { "" } } shouldContain "title { } is given twice"
    message { info<Tick> { _, _ -> this }; info<Tick> { _, _ -> this } } shouldContain "info<Tick> { } is given twice"
    message { terminate { _, _ -> }; terminate { _, _ -> } } shouldContain "terminate { } is given twice"
  }
})
