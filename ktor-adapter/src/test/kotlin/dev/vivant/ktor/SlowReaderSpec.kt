package dev.vivant.ktor

import dev.vivant.ktor.robot.Engine
import dev.vivant.ktor.robot.TestServer
import dev.vivant.node.Attr
import dev.vivant.node.Html
import dev.vivant.node.Key
import dev.vivant.node.Node
import dev.vivant.protocol.ServerMessage
import dev.vivant.view.Handlers
import dev.vivant.view.LiveContext
import dev.vivant.view.LiveView
import dev.vivant.view.MountRequest
import io.kotest.core.spec.style.StringSpec
import io.kotest.matchers.ints.shouldBeLessThan
import io.kotest.matchers.shouldBe
import io.ktor.server.application.install
import io.ktor.server.routing.routing
import java.util.concurrent.atomic.AtomicInteger

/** A page whose every click is answered by some hundred kilobytes. */
private class ManyRowsView(private val handled: AtomicInteger) : LiveView<Int> {
  override fun mount(request: MountRequest, live: LiveContext): Int = 0

  override fun render(state: Int, on: Handlers<Int>): Node = Html.div(
    Html.button(Attr.id("more"), on.click { (it + 1).also { handled.incrementAndGet() } }, Html.text("more")),
    Html.ul(*Array(2_000) { Html.li(Key(it), Html.text("row $it of render $state, with a text that fills the line")) }),
  )
}

class SlowReaderSpec : StringSpec({
  for (engine in Engine.entries) {
    "a page that reads slowly gets one difference for much that it missed ($engine)" {
      val handled = AtomicInteger()
      TestServer(engine) {
        install(LiveViews)
        routing { live("/", ManyRowsView(handled)) }
      }.use { server ->
        server.page().use { page ->
          page.open("/")
          page.stopReading()
          repeat(CLICKS) { page.click("more") }
          page.await("all clicks to be handled") { handled.get() == CLICKS }
          page.readOn()
          page.awaitAnswers().awaitText("row 0 of render $CLICKS,")
          page.messages.count { it is ServerMessage.Update } shouldBeLessThan CLICKS
          server.page().use { fresh ->
            fresh.load("/")
            val now = page.tree.textContent()
            now shouldBe fresh.tree.textContent().replace("of render 0,", "of render $CLICKS,")
          }
        }
      }
    }
  }
})

/** Their answers are larger than what sockets and the server's queue hold together. */
private const val CLICKS = 120
