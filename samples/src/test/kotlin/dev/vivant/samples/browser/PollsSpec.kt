package dev.vivant.samples.browser

import com.microsoft.playwright.Clock
import com.microsoft.playwright.Page
import dev.vivant.dsl.button
import dev.vivant.dsl.h1
import dev.vivant.dsl.id
import dev.vivant.dsl.input
import dev.vivant.dsl.liveView
import dev.vivant.dsl.name
import dev.vivant.dsl.onClick
import dev.vivant.dsl.p
import dev.vivant.dsl.unaryPlus
import dev.vivant.ktor.LiveViews
import dev.vivant.ktor.LiveViewsConfig
import dev.vivant.ktor.Transport
import dev.vivant.ktor.live
import dev.vivant.samples.Chromium
import dev.vivant.session.LiveSessions
import io.kotest.core.spec.style.StringSpec
import io.kotest.matchers.collections.shouldBeEmpty
import io.kotest.matchers.shouldBe
import io.ktor.server.application.install
import io.ktor.server.application.plugin
import io.ktor.server.engine.embeddedServer
import io.ktor.server.netty.Netty
import io.ktor.server.routing.routing
import java.util.concurrent.atomic.AtomicInteger
import kotlinx.coroutines.runBlocking
import kotlinx.serialization.Serializable

@Serializable
private data class Heard(val clicks: Int = 0, val news: List<String> = emptyList())

/** The shipped client and a real server, with a proxy between them that holds streams of events back. */
class PollsSpec : StringSpec({
  val runs = AtomicInteger()
  val view = liveView<Heard> {
    mount { Heard() }
    info<String> { message, _ -> copy(news = news + message) }
    render { state ->
      h1 { +"Clicks: ${state.clicks}" }
      p { +state.news.joinToString() }
      button {
        id = "up"
        onClick { copy(clicks = clicks + 1).also { runs.incrementAndGet() } }
        +"+"
      }
      input { name = "note" }
    }
  }

  fun serving(
    buffers: Boolean = true,
    config: LiveViewsConfig.() -> Unit = {},
    test: (BufferingProxy, Page, LiveSessions) -> Unit,
  ) {
    runs.set(0)
    val proxy = BufferingProxy()
    proxy.buffers = buffers
    val server = embeddedServer(Netty, port = 0) {
      install(LiveViews) {
        allowedOrigins = listOf(proxy.url)
        config()
      }
      routing { live("/", view) }
    }.start()
    proxy.port = runBlocking { server.engine.resolvedConnectors() }.single().port
    try {
      Chromium.shared.browser.newContext().use { context ->
        val page = context.newPage()
        val complaints = mutableListOf<String>()
        page.onPageError { complaints += it }
        page.addInitScript(NETWORK.replace("sessionStorage.mode ?? 'open'", "'open'"))
        page.setDefaultTimeout(15_000.0)
        page.clock().install(Clock.InstallOptions())
        page.navigate(proxy.url)
        test(proxy, page, server.application.plugin(LiveViews).sessions)
        complaints.shouldBeEmpty()
      }
    } finally {
      server.stop(0, 100)
      proxy.close()
    }
  }

  fun Page.net(count: String) = evaluate("() => net.$count") as Int

  fun Page.awaitLive() =
    waitForCondition { evaluate("() => document.querySelector('main').className") == "vivant-connected" }

  fun Page.awaitClicks(count: Int) = waitForCondition { textContent("h1") == "Clicks: $count" }

  fun Page.awaitNews(news: String) = waitForCondition { textContent("p") == news }

  /** Lets time pass, as far as the page's timers know, until it polls; answers to that come in real time. */
  fun Page.passUntilItPolls() = waitForCondition {
    clock().runFor(250)
    net("polls") > 0
  }

  "behind a proxy that holds streams back a page is live: clicks are answered, pushes arrive, each once" {
    serving { _, page, sessions ->
      page.passUntilItPolls()
      page.awaitLive()
      repeat(5) { click ->
        page.click("#up")
        page.awaitClicks(click + 1)
        sessions.broadcastToView(view, "news $click")
        page.awaitNews((0..click).joinToString { "news $it" })
      }
      repeat(5) { page.click("#up") }
      page.awaitClicks(10)
      runs.get() shouldBe 10
      page.net("streams") shouldBe 1
      sessions.census().total() shouldBe 1
    }
  }

  "a page goes over to polls in mid-session, and nothing is lost and nothing done twice" {
    serving(buffers = false, { transport = Transport.Http }) { proxy, page, sessions ->
      page.awaitLive()
      page.click("#up")
      page.awaitClicks(1)
      page.fill("input", "typed")
      page.evaluate("() => document.querySelector('h1').mark = 1")
      proxy.buffers = true
      page.click("#up")
      sessions.broadcastToView(view, "told meanwhile")
      page.passUntilItPolls()
      page.awaitClicks(2)
      page.awaitNews("told meanwhile")
      page.click("#up")
      page.awaitClicks(3)
      runs.get() shouldBe 3
      page.inputValue("input") shouldBe "typed"
      page.evaluate("() => document.querySelector('h1').mark") shouldBe 1
      page.net("opened") shouldBe 0
      sessions.census().total() shouldBe 1
    }
  }

  "an answer to a poll that is lost or cut short costs a connection, and nothing else" {
    serving { proxy, page, sessions ->
      page.passUntilItPolls()
      page.awaitLive()
      val spoilings = listOf<(String) -> String>({ "" }, { it.take(it.length / 3) }, { it.substringBefore("id:") })
      for ((turn, spoiling) in spoilings.withIndex()) {
        proxy.spoiling.set(spoiling)
        page.click("#up")
        page.awaitClicks(turn + 1)
        page.waitForCondition { proxy.spoiling.get() == null }
        sessions.broadcastToView(view, "news $turn")
        page.awaitNews((0..turn).joinToString { "news $it" })
      }
      runs.get() shouldBe 3
      sessions.census().total() shouldBe 1
    }
  }

  "a page that polls tries a WebSocket again, and goes back to it" {
    serving { _, page, _ ->
      page.passUntilItPolls()
      page.awaitLive()
      val before = page.net("opened")
      page.waitForCondition {
        page.clock().runFor(5_000)
        page.net("opened") > before
      }
      page.click("#up")
      page.waitForCondition {
        page.clock().runFor(100)
        page.textContent("h1") == "Clicks: 1"
      }
      runs.get() shouldBe 1
    }
  }
})
