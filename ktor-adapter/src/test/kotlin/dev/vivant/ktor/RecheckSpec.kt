package dev.vivant.ktor

import dev.vivant.ktor.robot.Engine
import dev.vivant.ktor.robot.RawSocket
import dev.vivant.ktor.robot.RobotPage
import dev.vivant.ktor.robot.TestServer
import dev.vivant.node.Html
import dev.vivant.node.Node
import dev.vivant.view.Handlers
import dev.vivant.view.LiveContext
import dev.vivant.view.LiveView
import dev.vivant.view.MountRequest
import dev.vivant.view.Params
import dev.vivant.view.Permission
import io.kotest.core.spec.style.StringSpec
import io.kotest.matchers.longs.shouldBeLessThan
import io.kotest.matchers.shouldBe
import io.kotest.matchers.string.shouldContain
import io.ktor.http.HttpStatusCode
import io.ktor.server.application.install
import io.ktor.server.application.plugin
import io.ktor.server.auth.Authentication
import io.ktor.server.auth.authenticate
import io.ktor.server.auth.session
import io.ktor.server.response.respond
import io.ktor.server.routing.get
import io.ktor.server.routing.routing
import io.ktor.server.sessions.SessionStorage
import io.ktor.server.sessions.SessionStorageMemory
import io.ktor.server.sessions.Sessions
import io.ktor.server.sessions.cookie
import io.ktor.server.sessions.get
import io.ktor.server.sessions.sessions
import io.ktor.server.sessions.set
import java.net.URI
import java.net.http.HttpRequest
import java.net.http.HttpResponse
import java.util.concurrent.ConcurrentHashMap
import kotlinx.serialization.Serializable

@Serializable
private data class Account(val user: String)

private class RoleView(private vararg val roles: String) : LiveView<String> {
  override fun access(): Permission<in Params> = Permission.role(*roles)

  override fun mount(request: MountRequest, live: LiveContext): String = "${live.who()}"

  override fun handleParams(state: String, params: Params, live: LiveContext): String =
    "${live.who()} at ${params.path()}"

  override fun render(state: String, on: Handlers<String>): Node = Html.p(state)
}

/** A site whose users can lose their role and their login on the server's side. */
private class Site(engine: Engine, recheckMillis: Long = 60_000) : AutoCloseable {
  val roles = ConcurrentHashMap<String, Set<String>>()
  val banned = ConcurrentHashMap.newKeySet<String>()
  lateinit var views: LiveViews

  val server = TestServer(engine) {
    install(Sessions) {
      val storage: SessionStorage = SessionStorageMemory()
      cookie<Account>("account", storage)
    }
    install(Authentication) {
      session<Account>("member") {
        validate { it.takeIf { account -> account.user !in banned } }
        challenge { call.respond(HttpStatusCode.Unauthorized) }
      }
    }
    install(LiveViews) {
      principalName { (it as? Account)?.user }
      principalRoles { roles[(it as Account).user].orEmpty() }
      tenant { call -> call.request.headers["X-Tenant"] ?: "main" }
      limits { recheckMillis(recheckMillis) }
    }
    views = plugin(LiveViews)
    routing {
      get("/login/{user}") {
        call.sessions.set(Account(call.parameters["user"]!!))
        call.respond(HttpStatusCode.NoContent)
      }
      get("/logout") {
        val user = call.sessions.get<Account>()!!.user
        views.sessions.disconnect(user)
        call.sessions.clear("account")
        call.respond(HttpStatusCode.NoContent)
      }
      authenticate("member") {
        live("/desk/{page}", RoleView("member", "admin"))
        live("/admin", RoleView("admin"))
      }
    }
  }

  fun login(user: String, vararg as_: String): Map<String, String> {
    roles[user] = as_.toSet()
    return mapOf("Cookie" to get("/login/$user").headers().firstValue("Set-Cookie").get().substringBefore(';'))
  }

  fun get(path: String, headers: Map<String, String> = emptyMap()): HttpResponse<String> {
    val request = HttpRequest.newBuilder(URI(server.site + path))
    headers.forEach(request::header)
    return RobotPage.CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString())
  }

  override fun close() = server.close()
}

class RecheckSpec : StringSpec({
  for (engine in Engine.entries) {
    "a view is for its roles, on the first GET and on navigation ($engine)" {
      Site(engine).use { site ->
        val ann = site.login("ann", "member")
        val refused = site.get("/admin", ann)
        refused.statusCode() shouldBe 403
        refused.body() shouldContain "You may not see this page."
        site.get("/admin", site.login("boss", "admin")).statusCode() shouldBe 200
        site.server.page(ann).use { page ->
          page.open("/desk/1").html shouldBe "<p>ann of main at /desk/1</p>"
          page.visit("/desk/2", navigate = true)
          page.awaitText("ann of main at /desk/2")
          page.visit("/admin", navigate = true)
          page.awaitAnswers()
          page.html shouldBe "<p>ann of main at /desk/2</p>"
        }
      }
    }

    "a navigation repeats the checks of the page: who lost the login is sent away ($engine)" {
      Site(engine).use { site ->
        site.server.page(site.login("ann", "member")).use { page ->
          page.open("/desk/1")
          site.banned += "ann"
          page.visit("/desk/2", navigate = false)
          page.awaitClosed().closeCode shouldBe 4003
          page.await("the session to end") { site.views.sessions.census().total() == 0 }
        }
      }
    }

    "a navigation repeats the checks of the page: who lost the role is sent away ($engine)" {
      Site(engine).use { site ->
        site.server.page(site.login("ann", "member")).use { page ->
          page.open("/desk/1")
          site.roles["ann"] = setOf("guest")
          page.visit("/desk/2", navigate = false)
          page.awaitClosed().closeCode shouldBe 4003
        }
      }
    }

    "a connection that only listens is checked every now and then ($engine)" {
      Site(engine, recheckMillis = 100).use { site ->
        site.server.page(site.login("ann", "member")).use { page ->
          page.open("/desk/1")
          page.visit("/desk/2", navigate = false)
          page.awaitText("ann of main at /desk/2")
          site.banned += "ann"
          page.awaitClosed().closeCode shouldBe 4003
        }
      }
    }

    "a logout closes the person's connections within a second, and nobody else's ($engine)" {
      Site(engine).use { site ->
        val ann = site.login("ann", "member")
        val pages = List(3) { site.server.page(ann).open("/desk/$it") }
        val other = site.server.page(site.login("bob", "member")).open("/desk/1")
        val begin = System.nanoTime()
        site.get("/logout", ann).statusCode() shouldBe 204
        for (page in pages) page.awaitClosed().closeCode shouldBe 4003
        (System.nanoTime() - begin) / 1_000_000 shouldBeLessThan 1_000
        other.visit("/desk/2", navigate = false)
        other.awaitText("bob of main at /desk/2")
        site.get("/desk/1", ann).statusCode() shouldBe 401
        (pages + other).forEach { it.close() }
      }
    }

    "pages of one tenant are not joined from another, and without a tenant there is nothing ($engine)" {
      Site(engine).use { site ->
        val ann = site.login("ann", "member")
        val page = site.server.page(ann + ("X-Tenant" to "acme")).load("/desk/1")
        RawSocket(site.server.port, page.socketUrl, ann + ("X-Tenant" to "umbra")).use {
          it.text("[\"join\",\"${page.token}\",1,2,\"/desk/1\"]")
          it.closeCode() shouldBe 4001
        }
        site.get("/desk/1", ann + ("X-Tenant" to "no/tenant")).statusCode() shouldBe 404
        RawSocket(site.server.port, page.socketUrl, ann + ("X-Tenant" to "no/tenant")).use { it.status shouldBe 403 }
        site.get(page.socketUrl, ann + ("X-Tenant" to "no/tenant")).statusCode() shouldBe 403
        site.server.page(ann + ("X-Tenant" to "acme")).use {
          it.open("/desk/1").html shouldBe "<p>ann of acme at /desk/1</p>"
        }
      }
    }
  }
})
