package dev.vivant.ktor.rights

import dev.vivant.ktor.LiveViews
import dev.vivant.ktor.live
import dev.vivant.ktor.robot.Engine
import dev.vivant.ktor.robot.RobotPage
import dev.vivant.ktor.robot.TestServer
import dev.vivant.node.Attr
import dev.vivant.node.Html
import dev.vivant.node.Node
import dev.vivant.view.Component
import dev.vivant.view.Handlers
import dev.vivant.view.LiveContext
import dev.vivant.view.LiveView
import dev.vivant.view.MountRequest
import dev.vivant.view.Params
import dev.vivant.view.Permission
import dev.vivant.view.Slots
import io.ktor.http.HttpStatusCode
import io.ktor.server.application.install
import io.ktor.server.application.plugin
import io.ktor.server.auth.Authentication
import io.ktor.server.auth.authenticate
import io.ktor.server.auth.session
import io.ktor.server.response.respond
import io.ktor.server.routing.get
import io.ktor.server.routing.routing
import io.ktor.server.sessions.SessionStorageMemory
import io.ktor.server.sessions.Sessions
import io.ktor.server.sessions.cookie
import io.ktor.server.sessions.sessions
import io.ktor.server.sessions.set
import java.net.URI
import java.net.http.HttpRequest
import java.net.http.HttpResponse
import java.util.concurrent.ConcurrentHashMap
import kotlinx.serialization.Serializable

@Serializable
internal data class Account(val user: String)

/** What a page of somebody shows: a secret of one owner, within one tenant. */
internal data class Secret(val tenant: String, val owner: String, val page: String) {
  val text: String get() = secret(tenant, owner)

  companion object {
    fun secret(tenant: String, owner: String) = "SECRET of $owner at $tenant"
  }
}

/**
 * A site of two tenants, whose members have secrets. Each tells who saw and who did something that was not theirs.
 *
 * `/vault/{owner}/{page}` is its owner's, for members; `/lobby` is for everybody who is logged in, and holds buttons
 * that are not; `/public` needs no login.
 */
internal class Vault(engine: Engine) : AutoCloseable {
  private val roles = ConcurrentHashMap<String, Set<String>>()
  private val banned = ConcurrentHashMap.newKeySet<String>()
  private lateinit var views: LiveViews

  /** Names of those whose guarded handlers ran, as the one who ran them sees it. */
  val ran: MutableSet<String> = ConcurrentHashMap.newKeySet()

  private val part = object : Component<String, Int> {
    override fun mount(props: String) = 0

    override fun render(props: String, state: Int, slots: Slots, on: Handlers<Int>): Node = Html.div(
      Html.button(Attr.id("part"), guarded(on), Html.text("part $state")),
      Html.button(Attr.id("part-other"), forAnn(on), Html.text("part of ann")),
    )
  }

  private fun <S> guarded(on: Handlers<S>) = on.requireRole("member").click { state, event ->
    state.also { ran += event.who().name() }
  }

  private fun <S> forAnn(on: Handlers<S>) = on.require { who, _ -> who.name().startsWith("ann") }
    .click { state, event -> state.also { ran += event.who().name() } }

  private val vault = object : LiveView<Secret> {
    override fun access(): Permission<in Params> = Permission.role("member")

    override fun visibility(): Permission<in Secret> = Permission<Secret> { who, secret -> secret.owner == who.name() }

    override fun mount(request: MountRequest, live: LiveContext) = at(request.params(), request.tenant())

    override fun handleParams(state: Secret, params: Params, live: LiveContext) = at(params, live.tenant())

    private fun at(params: Params, tenant: String) =
      Secret(tenant, params.route().getValue("owner"), params.route().getValue("page"))

    override fun render(state: Secret, on: Handlers<Secret>): Node = Html.div(
      Html.p(state.text + " page " + state.page),
      Html.button(Attr.id("own"), guarded(on), Html.text("own")),
      on.component(part, null, ""),
    )
  }

  private val lobby = object : LiveView<Int> {
    override fun mount(request: MountRequest, live: LiveContext) = 0

    override fun render(state: Int, on: Handlers<Int>): Node = Html.div(
      Html.p("lobby"),
      Html.button(Attr.id("own"), guarded(on), Html.text("own")),
      Html.button(Attr.id("other"), forAnn(on), Html.text("other")),
      on.component(part, null, ""),
    )
  }

  val server = TestServer(engine) {
    install(Sessions) { cookie<Account>("account", SessionStorageMemory()) }
    install(Authentication) {
      session<Account>("login") {
        validate { it.takeIf { account -> account.user !in banned } }
        challenge { call.respond(HttpStatusCode.Unauthorized) }
      }
    }
    install(LiveViews) {
      principalName { (it as? Account)?.user }
      principalRoles { roles[(it as Account).user].orEmpty() }
      tenant { call -> call.request.headers["X-Tenant"] ?: "acme" }
    }
    views = plugin(LiveViews)
    routing {
      get("/login/{user}") {
        call.sessions.set(Account(call.parameters["user"]!!))
        call.respond(HttpStatusCode.NoContent)
      }
      live("/public", lobby)
      authenticate("login") {
        live("/vault/{owner}/{page}", vault)
        live("/lobby", lobby)
      }
    }
  }

  /** Headers of somebody who is logged in. */
  fun login(user: String, vararg has: String): Map<String, String> {
    roles[user] = has.toSet()
    val answer = get("/login/$user", emptyMap())
    return mapOf("Cookie" to answer.headers().firstValue("Set-Cookie").get().substringBefore(';'))
  }

  /** Ends a login on the server's side, as an administrator does. */
  fun revoke(user: String) {
    banned += user
    views.sessions.disconnect(user)
  }

  /** Ends a login where nobody tells the sessions. */
  fun revokeSilently(user: String) {
    banned += user
  }

  fun get(path: String, headers: Map<String, String>): HttpResponse<String> {
    val request = HttpRequest.newBuilder(URI(server.site + path))
    headers.forEach(request::header)
    return RobotPage.CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString())
  }

  override fun close() = server.close()
}
