package dev.vivant.ktor

import dev.vivant.ktor.robot.Engine
import dev.vivant.ktor.robot.PageHtml
import dev.vivant.ktor.robot.RawSocket
import dev.vivant.ktor.robot.RobotPage
import dev.vivant.ktor.robot.TestServer
import dev.vivant.node.Html
import dev.vivant.node.Node
import dev.vivant.protocol.Effect
import dev.vivant.view.Handlers
import dev.vivant.view.LiveContext
import dev.vivant.view.LiveView
import dev.vivant.view.MountRequest
import dev.vivant.view.Params
import io.kotest.core.spec.style.StringSpec
import io.kotest.matchers.shouldBe
import io.kotest.matchers.shouldNotBe
import io.kotest.matchers.string.shouldContain
import io.ktor.http.HttpStatusCode
import io.ktor.server.application.ApplicationCall
import io.ktor.server.application.createRouteScopedPlugin
import io.ktor.server.application.install
import io.ktor.server.auth.Authentication
import io.ktor.server.auth.UserIdPrincipal
import io.ktor.server.auth.authenticate
import io.ktor.server.auth.basic
import io.ktor.server.auth.session
import io.ktor.server.response.respond
import io.ktor.server.routing.get
import io.ktor.server.routing.route
import io.ktor.server.routing.routing
import io.ktor.server.sessions.Sessions
import io.ktor.server.sessions.cookie
import io.ktor.server.sessions.sessions
import io.ktor.server.sessions.set
import java.net.URI
import java.net.http.HttpRequest
import java.net.http.HttpResponse
import java.util.Base64
import kotlinx.serialization.Serializable

/** Says who is there and where. */
private class WhoView(private val name: String) : LiveView<String> {
  override fun mount(request: MountRequest, live: LiveContext): String =
    request.principal.map { it.name }.orElse("nobody")

  override fun handleParams(state: String, params: Params, live: LiveContext): String =
    state.substringBefore(' ') + " at " + params.path()

  override fun render(state: String, on: Handlers<String>): Node = Html.p("$name: $state")
}

@Serializable
private data class Login(val user: String)

/** Lets in whoever owns the shop of the path. */
private val OwnShop = createRouteScopedPlugin("OwnShop") {
  onCall { call: ApplicationCall ->
    if (call.parameters["shop"] != call.request.headers["X-Shop"]) call.respond(HttpStatusCode.Forbidden)
  }
}

private fun server(engine: Engine) = TestServer(engine) {
  install(Sessions) { cookie<Login>("login") }
  install(Authentication) {
    basic("staff") { validate { if (it.password == "right") UserIdPrincipal(it.name) else null } }
    session<Login>("visitor") {
      validate { it }
      challenge { call.respond(HttpStatusCode.Unauthorized) }
    }
  }
  install(LiveViews) { principalName { (it as? Login)?.user } }
  routing {
    get("/login/{user}") {
      call.sessions.set(Login(call.parameters["user"]!!))
      call.respond(HttpStatusCode.NoContent)
    }
    live("/", WhoView("home"))
    live("/news/{id?}", WhoView("news"))
    authenticate("staff") {
      live("/staff", WhoView("staff"))
      route("/staff") { live("/{page}", WhoView("page")) }
    }
    authenticate("visitor") { live("/mine", WhoView("mine")) }
    route("/shops/{shop}") {
      install(OwnShop)
      live("/edit", WhoView("edit"))
      live("/look", WhoView("look"))
    }
  }
}

private fun basic(user: String, password: String = "right") =
  mapOf("Authorization" to "Basic " + Base64.getEncoder().encodeToString("$user:$password".toByteArray()))

private fun get(url: String, headers: Map<String, String> = emptyMap()): HttpResponse<String> {
  val request = HttpRequest.newBuilder(URI(url))
  headers.forEach(request::header)
  return RobotPage.CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString())
}

/** Joins with a page's token over some socket; code of the close that answers. */
private fun joinBy(server: TestServer, token: String, socket: String, url: String, headers: Map<String, String>): Int =
  RawSocket(server.port, socket, headers).use {
    it.text("[\"join\",\"$token\",1,2,\"$url\"]")
    it.closeCode()
  }

class AuthSpec : StringSpec({
  for (engine in Engine.entries) {
    "each group of checks has a socket of its own, and it passes the same checks ($engine)" {
      server(engine).use { server ->
        server.page().load("/").socketUrl shouldBe "/_vivant/socket"
        val staff = server.page(basic("ann")).load("/staff").socketUrl
        staff shouldNotBe "/_vivant/socket"
        server.page(basic("ann")).load("/staff/7").socketUrl shouldBe staff
        get(server.site + "/staff").statusCode() shouldBe 401
        RawSocket(server.port, staff).use { it.status shouldBe 401 }
        RawSocket(server.port, staff, basic("ann", "wrong")).use { it.status shouldBe 401 }
        RawSocket(server.port, staff, basic("ann")).use { it.status shouldBe 101 }
      }
    }

    "a view inside authenticate lives, and knows who is there ($engine)" {
      server(engine).use { server ->
        server.page(basic("ann")).use { page ->
          page.open("/staff").html shouldBe "<p>staff: ann at /staff</p>"
          page.visit("/staff/news", navigate = true)
          page.awaitText("page: ann at /staff/news")
        }
      }
    }

    "a page cannot be joined by somebody else, nor past its checks ($engine)" {
      server(engine).use { server ->
        val page = server.page(basic("ann")).load("/staff")
        val code = { socket: String, who: Map<String, String> -> joinBy(server, page.token, socket, "/staff", who) }
        code(page.socketUrl, basic("bob")) shouldBe 4003
        code("/_vivant/socket", emptyMap()) shouldBe 4003
        code("/_vivant/socket", basic("ann")) shouldBe 4003
        server.page(basic("ann")).use { it.open("/staff") }
      }
    }

    "live links within a group go over the socket, others load the page ($engine)" {
      server(engine).use { server ->
        server.page(basic("ann")).use { page ->
          page.open("/").html shouldBe "<p>home: nobody at /</p>"
          page.visit("/news/7", navigate = true)
          page.awaitText("news: nobody at /news/7")
          page.visit("/news/8", navigate = false)
          page.awaitText("news: nobody at /news/8")
          for (elsewhere in listOf("/staff", "/staff/7", "/mine", "/shops/1/edit", "/login/ann", "/nothing")) {
            page.visit(elsewhere, navigate = true)
            page.await("a redirect to $elsewhere") { Effect.Redirect(elsewhere) in page.effects() }
          }
          page.html shouldBe "<p>news: nobody at /news/8</p>"
        }
      }
    }

    "Ktor's own session decides for the socket, too ($engine)" {
      server(engine).use { server ->
        get(server.site + "/mine").statusCode() shouldBe 401
        val login = get(server.site + "/login/eve").headers().firstValue("Set-Cookie").get().substringBefore(';')
        server.page(mapOf("Cookie" to login)).use { page ->
          page.open("/mine").html shouldBe "<p>mine: eve at /mine</p>"
          RawSocket(server.port, page.socketUrl).use { it.status shouldBe 401 }
          val other = get(server.site + "/login/bob").headers().firstValue("Set-Cookie").get().substringBefore(';')
          joinBy(server, page.token, page.socketUrl, "/mine", mapOf("Cookie" to other)) shouldBe 4003
        }
      }
    }

    "where the path of a group has parameters, each set of values has its own socket ($engine)" {
      server(engine).use { server ->
        get(server.site + "/shops/1/edit", mapOf("X-Shop" to "2")).statusCode() shouldBe 403
        server.page(mapOf("X-Shop" to "1")).use { page ->
          page.open("/shops/1/edit")
          page.socketUrl shouldContain "/shops/1/_vivant/socket/"
          page.visit("/shops/1/look", navigate = true)
          page.awaitText("look: nobody at /shops/1/look")
          page.visit("/shops/2/look", navigate = true)
          page.await("a redirect") { Effect.Redirect("/shops/2/look") in page.effects() }
          page.visit("/shops/2/look", navigate = false)
          page.awaitAnswers()
          page.html shouldBe "<p>look: nobody at /shops/1/look</p>"
          val foreign = page.socketUrl.replace("/shops/1/", "/shops/2/")
          RawSocket(server.port, foreign, mapOf("X-Shop" to "1")).use { it.status shouldBe 403 }
          joinBy(server, page.token, foreign, "/shops/1/look", mapOf("X-Shop" to "2")) shouldBe 4001
        }
      }
    }

    "a page whose login is over learns it by asking its socket's address ($engine)" {
      server(engine).use { server ->
        val staff = server.page(basic("ann")).load("/staff")
        get(server.site + staff.socketUrl, basic("ann")).statusCode() shouldBe 204
        get(server.site + staff.socketUrl).statusCode() shouldBe 401
      }
    }

    "a principal without a name is refused with a way out ($engine)" {
      class Odd
      TestServer(engine) {
        install(Authentication) { basic { validate { Odd() } } }
        install(LiveViews)
        routing { authenticate { live("/", WhoView("odd")) } }
      }.use { server ->
        val answer = get(server.site + "/", basic("ann"))
        answer.statusCode() shouldBe 500
      }
    }
  }

  "a page is read like a browser reads it" {
    val script = "<script src=\"/s\" data-socket=\"/w\">"
    val page = PageHtml("<main data-vivant=\"T\"><p class=\"a\">x &amp; y<br>z</p></main>$script")
    page.root.textContent() shouldBe "x & yz"
    listOf(page.token, page.script, page.socket) shouldBe listOf("T", "/s", "/w")
  }
})
