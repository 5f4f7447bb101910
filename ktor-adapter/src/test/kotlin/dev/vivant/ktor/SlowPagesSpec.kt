package dev.vivant.ktor

import dev.vivant.ktor.robot.Engine
import dev.vivant.ktor.robot.RobotPage
import dev.vivant.ktor.robot.TestServer
import dev.vivant.node.Html
import dev.vivant.node.Node
import dev.vivant.pubsub.InMemoryPubSub
import dev.vivant.view.Handlers
import dev.vivant.view.LiveContext
import dev.vivant.view.LiveView
import dev.vivant.view.MountRequest
import io.kotest.core.spec.style.StringSpec
import io.kotest.matchers.ints.shouldBeLessThan
import io.kotest.matchers.shouldBe
import io.ktor.server.application.install
import io.ktor.server.routing.routing

private const val TICKS = 200
private const val LETTERS = 20_000

/** Shows the last message of a topic, with a text so long that what waits fills the buffers on the way. */
private object TickerView : LiveView<Int> {
  override fun mount(request: MountRequest, live: LiveContext): Int = 0.also { live.subscribe("ticks") }

  override fun handleInfo(state: Int, message: Any, live: LiveContext): Int = message as Int

  override fun render(state: Int, on: Handlers<Int>): Node =
    Html.div(Html.h1("tick $state"), Html.p(('a' + state % 26).toString().repeat(LETTERS)))
}

/** The load program's `slow` in small; there a thousand pages of two thousand read nothing for a minute. */
class SlowPagesSpec : StringSpec({
  for (engine in Engine.entries) {
    "pages that read nothing miss nothing in the end, and others do not wait for them ($engine)" {
      val topics = InMemoryPubSub()
      TestServer(engine) {
        install(LiveViews) { pubSub = topics }
        routing { live("/", TickerView) }
      }.use { server ->
        val slow = List(10) { server.page().open("/") }
        val others = List(10) { server.page().open("/") }
        slow.forEach(RobotPage::stopReading)
        for (tick in 1..TICKS) {
          topics.publish("ticks", tick)
          others.forEach { it.awaitText("tick $tick") }
        }
        slow.forEach(RobotPage::readOn)
        slow.forEach { it.awaitText("tick $TICKS") }
        for (page in slow) {
          page.html shouldBe others.first().html
          page.framesDown shouldBeLessThan TICKS
        }
        (slow + others).forEach(RobotPage::close)
      }
    }
  }
})
