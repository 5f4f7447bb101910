package dev.vivant.ktor

import dev.vivant.ktor.robot.CuttingProxy
import dev.vivant.ktor.robot.Engine
import dev.vivant.ktor.robot.RobotPage
import dev.vivant.ktor.robot.TestServer
import dev.vivant.node.Attr
import dev.vivant.node.Html
import dev.vivant.node.HtmlWriter
import dev.vivant.node.Key
import dev.vivant.node.Node
import dev.vivant.view.Handlers
import dev.vivant.view.LiveContext
import dev.vivant.view.LiveView
import dev.vivant.view.MountRequest
import io.kotest.assertions.withClue
import io.kotest.core.spec.style.StringSpec
import io.kotest.matchers.ints.shouldBeGreaterThan
import io.kotest.matchers.shouldBe
import io.ktor.server.application.install
import io.ktor.server.routing.routing
import java.util.concurrent.atomic.AtomicLong

/** A list that remembers every act, and counts beside its state how often a handler ran. */
private class ListView(val runs: AtomicLong) : LiveView<List<Int>> {
  override fun mount(request: MountRequest, live: LiveContext): List<Int> = listOf(0)

  override fun render(state: List<Int>, on: Handlers<List<Int>>): Node = Html.div(
    Html.button(Attr.id("prepend"), on.click { ran(listOf(it.size) + it) }, Html.text("prepend")),
    Html.button(Attr.id("append"), on.click { ran(it + it.size) }, Html.text("append")),
    Html.button(Attr.id("turn"), on.click { ran(it.reversed()) }, Html.text("turn")),
    Html.ul(*Array(state.size) { Html.li(Key(state[it]), Html.text("item ${state[it]}")) }),
  )

  private fun ran(next: List<Int>): List<Int> = next.also { runs.incrementAndGet() }
}

private val ACTS = listOf("prepend", "append", "turn", "append", "prepend", "turn", "prepend").let { round ->
  List(20) { round[it % round.size] }
}

/** What the page must show after all acts, each done once and in order. */
private fun expected(): List<Int> = ACTS.fold(listOf(0)) { state, act ->
  when (act) {
    "prepend" -> listOf(state.size) + state
    "append" -> state + state.size
    else -> state.reversed()
  }
}

class CutSpec : StringSpec({
  for (engine in Engine.entries) {
    "a connection cut at 200 points of 20 events loses and doubles nothing ($engine)" {
      val view = ListView(AtomicLong())
      TestServer(engine) {
        install(LiveViews) { limits { eventBurst(10_000) } }
        routing { live("/", view) }
      }.use { server ->
        CuttingProxy(server.port).use { proxy ->
          val whole = scenario(proxy, Long.MAX_VALUE)
          withClue("bytes of the scenario without a cut") { whole.toInt() shouldBeGreaterThan 1_500 }
          for (cut in 1..200) {
            val before = view.runs.get()
            withClue("cut after ${whole * cut / 211} of $whole bytes") {
              scenario(proxy, whole * cut / 211)
              view.runs.get() - before shouldBe ACTS.size
            }
          }
          proxy.cuts shouldBe 200
        }
      }
    }
  }
})

/** Plays all acts, coming back after the cut; checks the page; how many bytes went through. */
private fun scenario(proxy: CuttingProxy, cutAfter: Long): Long {
  RobotPage("http://127.0.0.1:${proxy.port}", origin = "http://127.0.0.1:${proxy.port}").use { page ->
    page.load("/")
    proxy.arm(cutAfter)
    page.tryConnect()
    for (act in ACTS) {
      page.click(act)
      page.await("an answer or the end") { page.settled || !page.connected }
      if (!page.connected) {
        page.tryConnect()
        page.awaitJoined().awaitAnswers()
      }
    }
    if (!page.connected) page.tryConnect()
    page.awaitJoined().awaitAnswers()
    val list = expected().joinToString("") { HtmlWriter.toString(Html.li(Html.text("item $it"))) }
    page.await("the list") { page.html.substringAfter("<ul>").substringBefore("</ul>") == list }
    page.lost shouldBe 0
    return proxy.bytes
  }
}
