package dev.vivant.redis.tenants

import dev.vivant.ktor.LiveViews
import dev.vivant.ktor.live
import dev.vivant.ktor.robot.Engine
import dev.vivant.ktor.robot.Line
import dev.vivant.ktor.robot.RobotPage
import dev.vivant.ktor.robot.TestServer
import dev.vivant.redis.RedisServer
import io.kotest.assertions.withClue
import io.kotest.core.spec.style.StringSpec
import io.kotest.matchers.longs.shouldBeLessThan
import io.kotest.matchers.shouldBe
import io.ktor.server.application.install
import io.ktor.server.application.plugin
import io.ktor.server.auth.Authentication
import io.ktor.server.auth.UserIdPrincipal
import io.ktor.server.auth.authenticate
import io.ktor.server.auth.basic
import io.ktor.server.routing.routing
import java.util.Base64

private const val UNAUTHORIZED = 4003
private const val A_SECOND = 1_000L

/** Somebody is logged out on one of two nodes that share a Redis. */
class LogoutSpec : StringSpec({
  "all pages of a person close within a second, on both nodes and over each transport, and nobody else's" {
    RedisServer.start().use { redis ->
      val grounds = List(2) { Ground.redis(redis) }
      val nodes = grounds.map(::LoginNode)
      try {
        val hers = nodes.flatMap { node -> Line.entries.map { line -> node.open("ann", line) } }
        val others = nodes.map { it.open("bob", Line.WEB_SOCKET) }
        val begin = System.nanoTime()
        nodes.first().logOut("ann")
        for (page in hers) page.awaitClosed()
        (System.nanoTime() - begin) / 1_000_000 shouldBeLessThan A_SECOND
        for (page in hers.filter { it.line == Line.WEB_SOCKET }) page.closeCode shouldBe UNAUTHORIZED
        for (page in others) withClue("bob's page") { page.told("note", "still here").awaitText("still here") }
        nodes.map { it.sessions.census().total() } shouldBe listOf(1, 1)
      } finally {
        nodes.forEach(AutoCloseable::close)
        grounds.forEach(AutoCloseable::close)
      }
    }
  }
})

private class LoginNode(ground: Ground) : AutoCloseable {
  private lateinit var live: LiveViews
  val sessions get() = live.sessions
  private val server = TestServer(Engine.NETTY) {
    install(Authentication) { basic("login") { validate { UserIdPrincipal(it.name) } } }
    install(LiveViews) {
      key(1, "a key that only these nodes of a test know")
      store = ground.store
      pubSub = ground.pubSub
      presence = ground.presence
    }
    live = plugin(LiveViews)
    routing { authenticate("login") { live("/", Corridor()) } }
  }

  fun open(name: String, line: Line): RobotPage {
    val login = Base64.getEncoder().encodeToString("$name:secret".toByteArray())
    return server.page(mapOf("Authorization" to "Basic $login")).also { it.line = line }.open("/")
  }

  fun logOut(name: String) = live.sessions.disconnect(name)

  override fun close() = server.close()
}
