package dev.vivant.samples.browser

import com.microsoft.playwright.Clock
import com.microsoft.playwright.Page
import com.microsoft.playwright.Route
import dev.vivant.dsl.button
import dev.vivant.dsl.h1
import dev.vivant.dsl.id
import dev.vivant.dsl.input
import dev.vivant.dsl.liveView
import dev.vivant.dsl.name
import dev.vivant.dsl.onClick
import dev.vivant.dsl.unaryPlus
import dev.vivant.ktor.LiveViews
import dev.vivant.ktor.LiveViewsConfig
import dev.vivant.ktor.Transport
import dev.vivant.ktor.live
import dev.vivant.samples.Chromium
import io.kotest.core.spec.style.StringSpec
import io.kotest.matchers.collections.shouldBeEmpty
import io.kotest.matchers.shouldBe
import io.ktor.server.application.install
import io.ktor.server.engine.embeddedServer
import io.ktor.server.netty.Netty
import io.ktor.server.routing.routing
import kotlinx.coroutines.runBlocking
import kotlinx.serialization.Serializable

@Serializable
private data class Clicks(val count: Int = 0)

private val clicks = liveView(::Clicks) { state ->
  h1 { +"Count: ${state.count}" }
  button {
    id = "up"
    onClick { copy(count = count + 1) }
    +"+"
  }
  input { name = "note" }
}

/**
 * Stands between the page and its WebSockets, so that a test can break them: `net.mode` is open, closed or mute. Counts
 * them, and streams and polls over HTTP.
 */
internal const val NETWORK = """
  const Real = WebSocket;
  const net = window.net = { mode: sessionStorage.mode ?? 'open', sockets: [], opened: 0, streams: 0, polls: 0 };
  window.WebSocket = class {
    static OPEN = 1;
    constructor(url) {
      net.opened++;
      if (net.mode === 'closed') {
        setTimeout(() => this.onclose?.({}), 1);
      } else {
        const real = this.real = new Real(url);
        net.sockets.push(real);
        real.onopen = () => this.onopen?.({});
        real.onclose = () => this.onclose?.({});
        real.onmessage = (event) => net.mode === 'mute' || this.onmessage?.(event);
      }
    }
    get readyState() { return this.real?.readyState ?? 3 }
    send(frame) { this.real.send(frame) }
    close() { this.real?.close() }
  };
  const post = window.fetch;
  window.fetch = (url, options) => {
    if (options?.headers?.['Vivant-Poll']) net.polls++;
    else if (options?.headers?.Accept === 'text/event-stream') net.streams++;
    return post(url, options);
  };
"""

/** The shipped client and a real server, with a network that does not let WebSockets through. */
class TransportSpec : StringSpec({
  fun serving(config: LiveViewsConfig.() -> Unit = {}, mode: String = "open", test: (Page) -> Unit) {
    val server = embeddedServer(Netty, port = 0) {
      install(LiveViews, config)
      routing { live("/", clicks) }
    }.start()
    try {
      Chromium.shared.browser.newContext().use { context ->
        val page = context.newPage()
        val complaints = mutableListOf<String>()
        page.onPageError { complaints += it }
        page.addInitScript(NETWORK.replace("sessionStorage.mode ?? 'open'", "'$mode'"))
        page.setDefaultTimeout(15_000.0)
        page.clock().install(Clock.InstallOptions())
        page.navigate("http://localhost:${runBlocking { server.engine.resolvedConnectors() }.single().port}/")
        test(page)
        complaints.shouldBeEmpty()
      }
    } finally {
      server.stop(0, 100)
    }
  }

  fun Page.js(expression: String): Any? = evaluate("() => $expression")

  fun Page.count() = textContent("h1").removePrefix("Count: ").toInt()

  /** Clicks, and waits until the server has answered. */
  fun Page.clickAndWait() {
    val wanted = count() + 1
    click("#up")
    waitForCondition { count() == wanted }
  }

  fun Page.awaitLive() = waitForCondition { js("document.querySelector('main').className") == "vivant-connected" }

  /** Lets time pass, as far as the page's timers know, until something is so. */
  fun Page.pass(condition: () -> Boolean) = waitForCondition {
    clock().runFor(500)
    condition()
  }

  "a page lives over HTTP where WebSockets are blocked" {
    serving(mode = "closed") { page ->
      page.pass { page.js("net.streams") == 1 }
      page.awaitLive()
      repeat(3) { page.clickAndWait() }
      page.count() shouldBe 3
      page.js("net.opened") shouldBe 2
      page.js("net.streams") shouldBe 1
    }
  }

  "a page lives over HTTP where WebSockets open but bring nothing" {
    serving(mode = "mute") { page ->
      page.pass { page.js("net.streams") == 1 }
      page.awaitLive()
      page.clickAndWait()
      page.js("net.opened") shouldBe 1
    }
  }

  "a page changes to HTTP and back in mid-session, and nothing is lost" {
    serving { page ->
      page.awaitLive()
      page.clickAndWait()
      page.fill("input", "typed")
      page.js("document.querySelector('h1').mark = 1")
      page.js("(net.mode = 'closed', net.sockets.forEach(socket => socket.close()))")
      page.click("#up")
      page.pass { page.js("net.streams") == 1 }
      page.waitForCondition { page.count() == 2 }
      page.clickAndWait()
      page.js("net.mode = 'open'")
      val before = page.js("net.sockets.length") as Int
      page.click("#up")
      page.pass { page.js("net.sockets.length > $before && net.sockets.at(-1).readyState === 1") as Boolean }
      page.waitForCondition { page.count() == 4 }
      page.clickAndWait()
      page.count() shouldBe 5
      page.inputValue("input") shouldBe "typed"
      page.js("document.querySelector('h1').mark") shouldBe 1
      page.js("net.streams") shouldBe 1
    }
  }

  "a copy of a page that the browser makes has a session of its own, which begins where the first is" {
    serving { page ->
      page.awaitLive()
      val document = page.context().request().get(page.url()).text()
      page.route("**/", { it.fulfill(Route.FulfillOptions().setContentType("text/html").setBody(document)) })
      page.reload()
      page.awaitLive()
      repeat(2) { page.clickAndWait() }
      val copy = page.context().newPage()
      copy.addInitScript(NETWORK.replace("sessionStorage.mode ?? 'open'", "'open'"))
      copy.route("**/", { it.fulfill(Route.FulfillOptions().setContentType("text/html").setBody(document)) })
      copy.navigate(page.url())
      copy.waitForCondition { copy.js("document.querySelector('main').className") == "vivant-connected" }
      copy.waitForCondition { copy.count() == 2 }
      copy.clickAndWait()
      page.count() shouldBe 2
      page.clickAndWait()
      copy.count() shouldBe 3
      page.count() shouldBe 3
      page.js("document.querySelector('main').className") shouldBe "vivant-connected"
    }
  }

  "transport = Http opens no WebSocket, ever" {
    serving({ transport = Transport.Http }) { page ->
      page.awaitLive()
      repeat(2) { page.clickAndWait() }
      // No answer comes within these two minutes: the page gives up one connection after the other, and some of those
      // requests get to the server after the one that it waits for.
      page.clock().runFor(120_000)
      page.click("#up")
      page.pass { page.count() == 3 }
      page.clickAndWait()
      page.js("net.opened") shouldBe 0
    }
  }

  "transport = WebSocket waits for one" {
    serving({ transport = Transport.WebSocket }, mode = "closed") { page ->
      page.pass { (page.js("net.opened") as Int) > 4 }
      page.js("net.streams") shouldBe 0
      page.js("net.mode = 'open'")
      page.pass { page.js("document.querySelector('main').className") == "vivant-connected" }
      page.clickAndWait()
    }
  }
})
