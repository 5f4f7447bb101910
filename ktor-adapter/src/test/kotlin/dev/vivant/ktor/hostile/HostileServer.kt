package dev.vivant.ktor.hostile

import dev.vivant.ktor.CounterView
import dev.vivant.ktor.LiveViews
import dev.vivant.ktor.live
import dev.vivant.ktor.robot.Engine
import dev.vivant.ktor.robot.TestServer
import dev.vivant.node.Attr
import dev.vivant.node.Html
import dev.vivant.node.Key
import dev.vivant.node.Node
import dev.vivant.view.Handlers
import dev.vivant.view.LiveContext
import dev.vivant.view.LiveView
import dev.vivant.view.MountRequest
import io.ktor.server.application.install
import io.ktor.server.routing.routing
import kotlin.system.exitProcess

/** A page whose every click is answered by some hundred kilobytes. */
object BulkyView : LiveView<Int> {
  override fun mount(request: MountRequest, live: LiveContext): Int = 0

  override fun render(state: Int, on: Handlers<Int>): Node = Html.div(
    Html.button(Attr.id("more"), on.click { it + 1 }, Html.text("more")),
    Html.ul(*Array(2_000) { Html.li(Key(it), Html.text("row $it of render $state, with a text that fills the line")) }),
  )
}

/** The server that hostile sockets are set upon, in a JVM of its own. Prints its port; ends when its input ends. */
fun main(args: Array<String>) {
  val server = TestServer(Engine.valueOf(args[0])) {
    install(LiveViews) {
      socket {
        writeMillis = 3_000
        messageMillis = 3_000
        idleMillis = 15_000
        pingMillis = 5_000
      }
      limits { joinMillis(3_000) }
    }
    routing {
      live("/", CounterView)
      live("/bulky", BulkyView)
    }
  }
  println("port ${server.port}")
  while (System.`in`.read() >= 0) {
    val runtime = Runtime.getRuntime()
    println("heap ${(runtime.totalMemory() - runtime.freeMemory()) shr 20} of ${runtime.maxMemory() shr 20} MB")
  }
  exitProcess(0)
}
