package dev.vivant.ktor

import dev.vivant.ktor.robot.Engine
import dev.vivant.ktor.robot.RobotPage
import dev.vivant.ktor.robot.TestServer
import dev.vivant.node.Html
import dev.vivant.node.Node
import dev.vivant.view.Handlers
import dev.vivant.view.LiveContext
import dev.vivant.view.LiveView
import dev.vivant.view.MountRequest
import io.kotest.core.spec.style.StringSpec
import io.kotest.matchers.string.shouldContain
import io.ktor.server.application.install
import io.ktor.server.routing.routing
import java.util.concurrent.CountDownLatch
import java.util.concurrent.LinkedBlockingQueue
import java.util.concurrent.TimeUnit
import kotlin.concurrent.thread

private const val SECONDS = 20L

/** As many first responses at once as there are threads for them. */
private const val PAGES = 64

class BlockingMountSpec : StringSpec({
  for (engine in Engine.entries) {
    "pages that wait for a database keep no open page waiting ($engine)" {
      val begun = CountDownLatch(PAGES)
      val database = CountDownLatch(1)
      val waiting = object : LiveView<Int> {
        override fun mount(request: MountRequest, live: LiveContext): Int {
          begun.countDown()
          check(database.await(SECONDS, TimeUnit.SECONDS)) { "the database never answered" }
          return 7
        }

        override fun render(state: Int, on: Handlers<Int>): Node = Html.div(Html.text("row $state"))
      }
      TestServer(engine) {
        install(LiveViews)
        routing {
          live("/", CounterView)
          live("/slow", waiting)
        }
      }.use { server ->
        val counter = server.page().open("/")
        val loaded = LinkedBlockingQueue<RobotPage>()
        val visitors = List(PAGES) { thread { loaded += server.page().load("/slow") } }
        check(begun.await(SECONDS, TimeUnit.SECONDS)) { "${begun.count} pages do not even wait" }
        counter.click("up")
        counter.awaitAnswers()
        database.countDown()
        visitors.forEach { it.join(SECONDS * 1_000) }
        repeat(PAGES) { loaded.remove().html shouldContain "row 7" }
        counter.close()
      }
    }
  }
})
