package dev.vivant.ktor

import dev.vivant.ktor.robot.Engine
import dev.vivant.ktor.robot.TestServer
import io.kotest.core.spec.style.StringSpec
import io.kotest.matchers.ints.shouldBeLessThanOrEqual
import io.kotest.matchers.longs.shouldBeLessThanOrEqual
import io.kotest.matchers.shouldBe
import io.kotest.matchers.string.shouldContain
import io.ktor.server.application.install
import io.ktor.server.routing.routing

class CounterSpec : StringSpec({
  for (engine in Engine.entries) {
    fun server() = TestServer(engine) {
      install(LiveViews)
      routing { live("/", CounterView) }
    }

    "a page is complete before it lives, then counts ($engine)" {
      server().use { server ->
        server.page().use { page ->
          page.load("/?from=41")
          page.html shouldContain "<h1>Count: 41</h1>"
          page.connect().awaitJoined()
          page.click("up")
          page.awaitText("Count: 42").awaitAnswers()
          page.version shouldBe 2
          repeat(20) { page.click("down") }
          page.awaitText("Count: 22").awaitAnswers()
        }
      }
    }

    "a page comes back after a cut and has lost nothing ($engine)" {
      server().use { server ->
        server.page().use { page ->
          page.open("/")
          page.click("up")
          page.awaitAnswers()
          page.cut()
          repeat(3) { page.click("up") }
          page.connect().awaitJoined().awaitAnswers().awaitText("Count: 4")
          page.lost shouldBe 0
        }
      }
    }
  }
})
