package dev.vivant.ktor

import dev.vivant.ktor.page.PageShell
import dev.vivant.ktor.page.kotlinxShell
import dev.vivant.ktor.page.live
import dev.vivant.ktor.robot.PageHtml
import dev.vivant.node.Html
import dev.vivant.node.Node
import dev.vivant.view.Handlers
import dev.vivant.view.LiveContext
import dev.vivant.view.LiveView
import dev.vivant.view.MountRequest
import dev.vivant.view.Params
import io.kotest.core.spec.style.StringSpec
import io.kotest.matchers.maps.shouldContainAll
import io.kotest.matchers.shouldBe
import io.kotest.matchers.shouldNotBe
import io.kotest.matchers.string.shouldContain
import io.kotest.matchers.string.shouldEndWith
import io.kotest.matchers.string.shouldNotContain
import io.kotest.matchers.string.shouldStartWith
import io.ktor.client.HttpClient
import io.ktor.client.request.get
import io.ktor.client.request.head
import io.ktor.client.request.header
import io.ktor.client.statement.HttpResponse
import io.ktor.client.statement.bodyAsBytes
import io.ktor.client.statement.bodyAsText
import io.ktor.server.application.Application
import io.ktor.server.application.ApplicationStopPreparing
import io.ktor.server.application.plugin
import io.ktor.server.plugins.NotFoundException
import io.ktor.server.routing.Route
import io.ktor.server.routing.route
import io.ktor.server.routing.routing
import io.ktor.server.testing.testApplication
import kotlinx.html.body
import kotlinx.html.head
import kotlinx.html.header
import kotlinx.html.title

/** Shows what it was told when it was mounted. */
private object TellingView : LiveView<String> {
  override fun mount(request: MountRequest, live: LiveContext): String {
    live.meta("description", "a \"view\"")
    val params = request.params
    return "${request.phase} ${request.locale} ${params.path()} ${params.route().toSortedMap()} ${params.query()} " +
      request.sessionData
  }

  override fun render(state: String, on: Handlers<String>): Node = Html.p(state)

  override fun title(state: String): String = "Käse & <b>"
}

/** Does in `mount` what it is told by the address. */
private object TroubledView : LiveView<String> {
  override fun mount(request: MountRequest, live: LiveContext): String = when (request.params.get("how", "")) {
    "throw" -> throw IllegalStateException("the secret inside")
    "missing" -> throw NotFoundException()
    "redirect" -> "".also { live.redirect("https://login.example/?back=1") }
    "navigate" -> "".also { live.navigate("/told") }
    else -> "fine"
  }

  override fun handleParams(state: String, params: Params, live: LiveContext): String = state

  override fun render(state: String, on: Handlers<String>): Node = Html.p(state)
}

private fun served(
  configure: LiveViewsConfig.() -> Unit = {},
  routes: Route.() -> Unit = {
    live("/told", TellingView)
    live("/told/{id}/{tail...}", TellingView)
    live("/trouble", TroubledView)
  },
  check: suspend (HttpClient) -> Unit,
) = testApplication {
  install(LiveViews, configure)
  routing(routes)
  check(createClient { followRedirects = false })
}

private suspend fun HttpResponse.page(): PageHtml = PageHtml(bodyAsText())

class PageSpec : StringSpec({
  "the first response is a whole document with the view in it" {
    served { client ->
      val text = client.get("/told?q=1&q=2") { header("Accept-Language", "de-CH, fr;q=0.5") }.bodyAsText()
      text shouldStartWith "<!doctype html>\n<html lang=\"en\">"
      text shouldContain "<title>Käse &amp; &lt;b&gt;</title>"
      text shouldContain "<meta name=\"description\" content=\"a &quot;view&quot;\">"
      text shouldContain "<p>FIRST_RENDER de_CH /told {} {q=[1, 2]} {}</p></main>"
      text shouldEndWith "</html>\n"
      PageHtml(text).socket shouldBe "/_vivant/socket"
    }
  }

  "route parameters arrive decoded, a tail with its slashes" {
    served { client ->
      client.get("/told/a%20b/x/y%C3%A4").bodyAsText() shouldContain "/told/a b/x/yä {id=a b, tail=x/yä}"
    }
  }

  "the page is not kept by anybody, and no foreign script runs in it" {
    served { client ->
      val response = client.get("/told")
      val nonce = Regex("'nonce-([^']+)'").find(response.headers["Content-Security-Policy"]!!)!!.groupValues[1]
      response.bodyAsText() shouldContain "nonce=\"$nonce\""
      client.get("/told").headers["Content-Security-Policy"]!! shouldNotContain nonce
      response.headers.entries().associate { it.key to it.value.joinToString() } shouldContainAll mapOf(
        "Cache-Control" to "no-store",
        "X-Content-Type-Options" to "nosniff",
        "X-Frame-Options" to "SAMEORIGIN",
        "Referrer-Policy" to "strict-origin-when-cross-origin",
        "Content-Type" to "text/html; charset=UTF-8",
      )
    }
  }

  "the script of the page is there" {
    served { client ->
      val script = client.get("/told").page().script
      script shouldStartWith "/_vivant/"
      client.get(script).status.value shouldBe 200
    }
  }

  "HEAD says what GET says, without a session" {
    testApplication {
      lateinit var views: LiveViews
      install(LiveViews)
      routing { live("/told", TellingView) }
      application { views = plugin(LiveViews) }
      val response = client.head("/told")
      response.status.value shouldBe 200
      response.headers["Cache-Control"] shouldBe "no-store"
      response.bodyAsBytes().size shouldBe 0
      views.sessions.census().total() shouldBe 0
      client.get("/told")
      views.sessions.census().parked() shouldBe 1
    }
  }

  "a view that throws gives an error page with an id and nothing of the inside" {
    served { client ->
      val response = client.get("/trouble?how=throw")
      response.status.value shouldBe 500
      response.headers["Cache-Control"] shouldBe "no-store"
      val text = response.bodyAsText()
      text shouldContain Regex("<code>[0-9a-f]{12}</code>")
      text shouldNotContain "secret"
      text shouldNotContain "Exception"
    }
  }

  "what Ktor has a status for keeps it" {
    served { client ->
      client.get("/trouble?how=missing").status.value shouldBe 404
      client.get("/nothing").status.value shouldBe 404
    }
  }

  "a view may send the visitor elsewhere" {
    served { client ->
      val redirect = client.get("/trouble?how=redirect")
      redirect.status.value shouldBe 302
      redirect.headers["Location"] shouldBe "https://login.example/?back=1"
      client.get("/trouble?how=navigate").headers["Location"] shouldBe "/told"
    }
  }

  "the session's data is what the application hands over" {
    served({ sessionData { mapOf("user" to it.request.headers["X-User"].orEmpty()) } }) { client ->
      client.get("/told") { header("X-User", "ann") }.bodyAsText() shouldContain "{user=ann}</p>"
    }
  }

  "the standard shell has options" {
    val configure: LiveViewsConfig.() -> Unit = {
      page {
        lang = { it.locale.language.ifEmpty { "fr" } }
        title = "Shop"
        titleSuffix = " · Shop"
        stylesheets = listOf("/app.css?v=1&w=2")
        bodyAttributes = { mapOf("class" to "dark") }
        before = { Html.header("Head") }
        after = { Html.footer("Foot") }
        rootTag = "div"
        rootAttributes = mapOf("id" to "app")
      }
    }
    served(configure) { client ->
      val text = client.get("/told").bodyAsText()
      text shouldContain "<html lang=\"fr\">"
      text shouldContain "<title data-own=\"Shop\" data-suffix=\" · Shop\">Käse &amp; &lt;b&gt; · Shop</title>"
      text shouldContain "<link rel=\"stylesheet\" href=\"/app.css?v=1&amp;w=2\">"
      text shouldContain "<body class=\"dark\">\n<header>Head</header><div data-vivant=\""
      text shouldContain "\" id=\"app\"><p>"
      text shouldContain "</p></div><footer>Foot</footer>"
    }
  }

  "a shell of one's own makes the whole document" {
    val mine = PageShell { page, out ->
      out.append("<!doctype html><html lang=de><head><title>${page.path}</title>")
      page.writeHead(out)
      out.append("</head><body>")
      page.writeLive(out, "section")
      out.append("</body></html>")
    }
    served({ shell = mine }) { client ->
      val text = client.get("/told").bodyAsText()
      text shouldStartWith "<!doctype html><html lang=de><head><title>/told</title><meta name=\"description\""
      PageHtml(text).root.tag().name() shouldBe "section"
    }
  }

  "a shell may be written in kotlinx.html" {
    val mine = kotlinxShell { page ->
      head {
        title(page.title)
        live(page)
      }
      body {
        header { +"Head" }
        live(page)
      }
    }
    served({ shell = mine }) { client ->
      val text = client.get("/told").bodyAsText()
      text shouldStartWith "<!doctype html>\n<html><head><title>Käse &amp; &lt;b&gt;</title><meta name=\"description\""
      text shouldContain "<body><header>Head</header><main data-vivant=\""
      PageHtml(text).token shouldNotBe ""
    }
  }

  "behind a proxy that takes a prefix away, addresses have it" {
    served({ publicPath = "/app" }) { client ->
      val page = client.get("/told").page()
      page.socket shouldBe "/app/_vivant/socket"
      page.script shouldStartWith "/app/_vivant/"
      page.document shouldContain "FIRST_RENDER  /app/told"
      client.get(page.script.removePrefix("/app")).status.value shouldBe 200
    }
  }

  "two pages have two tokens" {
    served { client -> client.get("/told").page().token shouldNotBe client.get("/told").page().token }
  }

  "views stand in nested routes" {
    val routes: Route.() -> Unit = { route("/a") { route("{b}") { live("c", TellingView) } } }
    served(routes = routes) { client -> client.get("/a/7/c").bodyAsText() shouldContain "/a/7/c {b=7}" }
  }

  "a server that stops asks for patience, not for pardon" {
    testApplication {
      lateinit var server: Application
      install(LiveViews)
      routing { live("/told", TellingView) }
      application { server = this }
      client.get("/told").status.value shouldBe 200
      server.monitor.raise(ApplicationStopPreparing, server.environment)
      val response = client.get("/told")
      response.status.value shouldBe 503
      response.headers["Retry-After"] shouldBe "1"
    }
  }
})
