package dev.vivant.ktor

import dev.vivant.ktor.robot.Engine
import dev.vivant.ktor.robot.RobotPage
import dev.vivant.ktor.robot.TestServer
import dev.vivant.node.Attr
import dev.vivant.node.Html
import dev.vivant.node.Node
import dev.vivant.protocol.Effect
import dev.vivant.view.Handlers
import dev.vivant.view.LiveContext
import dev.vivant.view.LiveView
import dev.vivant.view.MountRequest
import dev.vivant.view.Params
import io.kotest.core.spec.style.StringSpec
import io.kotest.matchers.collections.shouldContain
import io.kotest.matchers.shouldBe
import io.kotest.matchers.string.shouldContain
import io.ktor.http.ContentType
import io.ktor.server.application.Application
import io.ktor.server.application.install
import io.ktor.server.response.respondText
import io.ktor.server.routing.IgnoreTrailingSlash
import io.ktor.server.routing.accept
import io.ktor.server.routing.get
import io.ktor.server.routing.header
import io.ktor.server.routing.host
import io.ktor.server.routing.route
import io.ktor.server.routing.routing

/** Shows where it is, and can go elsewhere. */
private class PlaceView(private val name: String) : LiveView<String> {
  override fun mount(request: MountRequest, live: LiveContext): String = "mounted"

  override fun handleParams(state: String, params: Params, live: LiveContext): String {
    if (params.get("page", "") == "0") live.replaceUrl("?page=1")
    return "${params.path()} ${params.route().toSortedMap()} ${params.query()}"
  }

  override fun render(state: String, on: Handlers<String>): Node = Html.div(
    Html.p("$name $state"),
    Html.button(Attr.id("next"), on.click { now, event -> now.also { event.patchUrl("?page=2") } }, Html.text("next")),
    Html.button(Attr.id("home"), on.click { now, event -> now.also { event.navigate("/") } }, Html.text("home")),
  )
}

private fun page(module: Application.() -> Unit = {}, test: (RobotPage) -> Unit) = TestServer(Engine.NETTY) {
  install(LiveViews)
  routing {
    live("/", PlaceView("home"))
    live("/list/{id}", PlaceView("list"))
    live("/files/{path...}", PlaceView("files"))
    live("/maybe/{it?}", PlaceView("maybe"))
    get("/plain") { call.respondText("plain") }
    get("/list/special") { call.respondText("special") }
  }
  module()
}.use { server -> server.page(mapOf("X-Tenant" to "one", "Accept" to "text/html")).use(test) }

class VisitSpec : StringSpec({
  "route parameters are read from a visited address as from a loaded one" {
    val addresses = mapOf(
      "/list/7?a=1&a=2&b" to "list /list/7 {id=7} {a=[1, 2], b=[]}",
      "/list/a%20b" to "list /list/a b {id=a b} {}",
      "/files/x/y/z" to "files /files/x/y/z {path=x/y/z} {}",
      "/files" to "files /files {",
      "/maybe" to "maybe /maybe {} {}",
      "/maybe/so" to "maybe /maybe/so {it=so} {}",
    )
    for ((address, shown) in addresses) {
      page { page -> page.load(address).html.substringBefore("</p>") shouldContain shown.substringBefore(" {") }
      page { page ->
        page.open("/")
        page.visit(address, navigate = true)
        page.awaitAnswers()
        val visited = page.html.substringAfter("<p>").substringBefore("</p>")
        page.load(address).html.substringAfter("<p>").substringBefore("</p>") shouldBe visited
      }
    }
  }

  "an address that something else answers better is loaded" {
    page { page ->
      page.open("/list/7")
      for (elsewhere in listOf("/plain", "/list/special", "/list", "/list/7/8", "/_vivant/socket")) {
        page.visit(elsewhere, navigate = true)
        page.awaitAnswers().effects() shouldContain Effect.Redirect(elsewhere)
      }
    }
  }

  "a view changes its own address, at once in the first response and later" {
    page { page ->
      page.open("/list/7?page=0").html shouldContain "{page=[1]}"
      page.await("the new address") { Effect.PatchUrl("/list/7?page=1", true) in page.effects() }
      page.click("next")
      page.awaitText("{page=[2]}")
      page.effects() shouldContain Effect.PatchUrl("/list/7?page=2", false)
    }
  }

  "a view goes to another one" {
    page { page ->
      page.open("/list/7")
      page.click("home")
      page.await("an answer") { page.effects().any { it == Effect.Navigate("/", false) } }
      page.visit("/", navigate = true)
      page.awaitText("home / {} {}")
    }
  }

  "hosts and headers that routes ask for are those of the socket" {
    val module: Application.() -> Unit = {
      routing {
        host("127.0.0.1") { live("/here", PlaceView("here")) }
        host("elsewhere.example") { live("/there", PlaceView("there")) }
        header("X-Tenant", "one") { live("/one", PlaceView("one")) }
        header("X-Tenant", "two") { live("/two", PlaceView("two")) }
        accept(ContentType.Text.Html) { route("/html") { live("", PlaceView("html")) } }
      }
    }
    page(module) { page ->
      page.open("/")
      for (name in listOf("here", "one", "html")) {
        page.visit("/$name", navigate = true)
        page.awaitText("$name /$name")
      }
      for (name in listOf("there", "two")) {
        page.visit("/$name", navigate = true)
        page.awaitAnswers().effects() shouldContain Effect.Redirect("/$name")
      }
      page.open("/one")
    }
  }

  "a slash at the end is ignored where the application ignores it" {
    page({ install(IgnoreTrailingSlash) }) { page ->
      page.open("/list/7/")
      page.visit("/maybe/so/", navigate = true)
      page.awaitText("maybe /maybe/so/ {it=so}")
    }
  }
})
