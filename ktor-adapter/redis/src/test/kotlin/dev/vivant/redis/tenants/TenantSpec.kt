package dev.vivant.redis.tenants

import dev.vivant.ktor.LiveViews
import dev.vivant.ktor.live
import dev.vivant.ktor.robot.Engine
import dev.vivant.ktor.robot.Line
import dev.vivant.ktor.robot.RobotPage
import dev.vivant.ktor.robot.TestServer
import dev.vivant.redis.RedisServer
import io.kotest.assertions.throwables.shouldThrow
import io.kotest.core.spec.style.StringSpec
import io.kotest.engine.spec.tempdir
import io.kotest.matchers.collections.shouldBeEmpty
import io.kotest.matchers.collections.shouldContain
import io.kotest.matchers.shouldBe
import io.kotest.matchers.string.shouldContain
import io.kotest.matchers.string.shouldNotContain
import io.ktor.server.application.install
import io.ktor.server.application.plugin
import io.ktor.server.routing.routing
import java.util.concurrent.ExecutionException

private const val RELOAD = 4001

/** Two tenants on the same nodes, stores and topics: neither gets at anything of the other, whatever it shows. */
class TenantSpec : StringSpec({
  val redis = autoClose(LazyRedis())
  val grounds: Map<String, () -> List<Ground>> = mapOf(
    "memory" to { Ground.memory().let { listOf(it, it) } },
    "disk" to { Ground.disk(tempdir().toPath()).let { listOf(it, it) } },
    "Redis" to { List(2) { Ground.redis(redis.server) } },
  )

  for ((name, ground) in grounds) {
    for (line in Line.entries) {
      "tokens and what was written down are of use to their own tenant only (on $name, over $line)" {
        TwoNodes(ground()).use { nodes ->
          val acme = nodes.first.page("acme").open("/").told("note", "what acme wrote").awaitText("what acme wrote")
          acme.awaitQuiet().cut()
          val strangers = listOf("umbra", null)
          for (stranger in strangers) nodes.first.intrusion(line, stranger, acme).shouldBeEmpty()
          nodes.first.server.stop()
          for (stranger in strangers) nodes.second.intrusion(line, stranger, acme).shouldBeEmpty()

          val token = acme.token
          val back = nodes.second.page("acme", line).follow(acme)
          back.connect().awaitJoined().awaitText("what acme wrote")
          back.token shouldBe token
          nodes.keys.map { it.substringBeforeLast('/') }.toSet() shouldBe setOf("@acme")
        }
      }
    }

    "topics and presence of one tenant do not reach another (on $name)" {
      TwoNodes(ground()).use { nodes ->
        val acme = nodes.first.page("acme").open("/")
        val umbra = nodes.second.page("umbra").open("/")
        val colleague = nodes.second.page("acme").open("/").awaitText("present: acme, acme")
        acme.awaitText("present: acme, acme").told("say", "for acme")
        colleague.awaitText("heard:  for acme")
        umbra.told("say", "for umbra").awaitText("heard:  for umbra")
        nodes.first.sessions.broadcast("@acme/${Corridor.TOPIC}", "by a name")
        nodes.first.sessions.broadcast("", Corridor.TOPIC, "for nobody's tenant")
        nodes.first.sessions.broadcast("umbra", Corridor.TOPIC, "the last")
        umbra.awaitText("heard:  for umbra the last")
        nodes.first.sessions.broadcast("acme", Corridor.TOPIC, "the last")
        acme.awaitText("heard:  for acme the last")
        colleague.awaitText("heard:  for acme the last")
        umbra.html shouldContain "heard:  for umbra the last"
        umbra.html shouldContain "present: umbra<"
        acme.html shouldNotContain "umbra"
      }
    }
  }

  "where nobody names the tenant, nothing is shown" {
    TwoNodes(listOf(Ground.memory())).use { nodes ->
      for (nobody in listOf(null, "", "a/b", "@acme")) {
        shouldThrow<IllegalStateException> { nodes.first.page(nobody).load("/") }.message shouldContain "404"
      }
      nodes.keys.shouldBeEmpty()
    }
  }
})

/** Started when the first test asks for it. */
private class LazyRedis : AutoCloseable {
  private val started = lazy { RedisServer.start() }
  val server: RedisServer get() = started.value

  override fun close() {
    if (started.isInitialized()) started.value.close()
  }
}

private class Node(ground: Ground) : AutoCloseable {
  private lateinit var live: LiveViews
  val server = TestServer(Engine.NETTY) {
    install(LiveViews) {
      key(1, "a key that only these nodes of a test know")
      store = ground.store
      pubSub = ground.pubSub
      presence = ground.presence
      tenant { call -> call.request.headers["X-Tenant"] }
    }
    routing { live("/", Corridor()) }
    live = plugin(LiveViews)
  }
  val sessions get() = live.sessions

  fun page(tenant: String?, line: Line = Line.WEB_SOCKET): RobotPage =
    server.page(tenant?.let { mapOf("X-Tenant" to it) }.orEmpty()).also { it.line = line }

  /** What a stranger is told who shows the token of somebody else's page. */
  fun intrusion(line: Line, tenant: String?, other: RobotPage): List<Any> = page(tenant, line).use { stranger ->
    try {
      stranger.follow(other).connect().awaitClosed()
      if (line == Line.WEB_SOCKET) stranger.closeCode shouldBe RELOAD
    } catch (_: ExecutionException) {
      // Not even let in.
    }
    stranger.joined shouldBe false
    stranger.messages.filter { "acme" in "$it" }
  }

  override fun close() = server.close()
}

private class TwoNodes(private val grounds: List<Ground>) : AutoCloseable {
  private val nodes = grounds.map(::Node)
  val first: Node = nodes.first()
  val second: Node = nodes.last()
  val keys: Set<String> get() = grounds.flatMap { it.keys }.toSet()

  override fun close() {
    nodes.forEach(Node::close)
    grounds.distinct().forEach(Ground::close)
  }
}

internal fun RobotPage.told(field: String, text: String) = apply {
  event("change", listOf(text)) { it.attribute("id") == field }
}
