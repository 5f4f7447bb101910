package dev.vivant.ktor

import ch.qos.logback.classic.Logger
import ch.qos.logback.classic.spi.ILoggingEvent
import ch.qos.logback.core.read.ListAppender
import dev.vivant.ktor.robot.Engine
import dev.vivant.ktor.robot.TestServer
import dev.vivant.node.Html
import dev.vivant.node.Node
import dev.vivant.protocol.ServerMessage
import dev.vivant.view.Handlers
import dev.vivant.view.LiveContext
import dev.vivant.view.LiveView
import dev.vivant.view.MountRequest
import dev.vivant.view.TerminateReason
import io.kotest.core.spec.style.StringSpec
import io.kotest.matchers.collections.shouldBeEmpty
import io.kotest.matchers.collections.shouldContainExactlyInAnyOrder
import io.kotest.matchers.shouldBe
import io.ktor.server.application.install
import io.ktor.server.routing.routing
import java.util.concurrent.ConcurrentLinkedQueue
import org.slf4j.LoggerFactory

class ShutdownSpec : StringSpec({
  for (engine in Engine.entries) {
    "a server that stops tells its pages to come back and ends every session ($engine)" {
      val ends = ConcurrentLinkedQueue<TerminateReason>()
      val errors = ListAppender<ILoggingEvent>().apply { start() }
      val logger = LoggerFactory.getLogger(LiveViews::class.java) as Logger
      logger.addAppender(errors)
      val view = object : LiveView<Int> {
        override fun mount(request: MountRequest, live: LiveContext): Int = 0

        override fun render(state: Int, on: Handlers<Int>): Node = Html.p("here")

        override fun terminate(state: Int, reason: TerminateReason) {
          ends += reason
        }
      }
      val server = TestServer(engine) {
        install(LiveViews)
        routing { live("/", view) }
      }
      val joined = List(3) { server.page().open("/") }
      server.page().load("/")
      server.stop()
      for (page in joined) {
        page.awaitClosed()
        page.closeCode shouldBe 1001
        page.messages.last() shouldBe ServerMessage.Close(ServerMessage.Close.Reason.RESTART)
      }
      ends shouldContainExactlyInAnyOrder List(4) { TerminateReason.SHUTDOWN }
      logger.detachAppender(errors)
      errors.list.map { it.formattedMessage }.shouldBeEmpty()
    }
  }
})
