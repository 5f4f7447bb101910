package dev.vivant.redis.tenants

import dev.vivant.ktor.LiveViews
import dev.vivant.ktor.live
import dev.vivant.ktor.robot.Engine
import dev.vivant.ktor.robot.Line
import dev.vivant.ktor.robot.RobotPage
import dev.vivant.ktor.robot.TestServer
import dev.vivant.redis.MessageTypes
import dev.vivant.redis.RedisServer
import dev.vivant.view.StateCodec
import io.kotest.assertions.throwables.shouldThrow
import io.kotest.core.spec.style.StringSpec
import io.kotest.matchers.shouldBe
import io.kotest.matchers.string.shouldContain
import io.kotest.matchers.string.shouldNotContain
import io.ktor.server.application.install
import io.ktor.server.application.plugin
import io.ktor.server.routing.Route
import io.ktor.server.routing.routing

/** Messages to all sessions of a view, between two nodes that share a Redis. */
class ViewBroadcastSpec : StringSpec({
  val redis = RedisServer.start()
  val grounds = List(2) { Ground.redis(redis, TYPES) }
  val nodes = grounds.map(::NoticeNode)
  afterSpec {
    nodes.forEach(AutoCloseable::close)
    grounds.forEach(AutoCloseable::close)
    redis.close()
  }

  "all pages of the view hear it in order, at each of its routes, on both nodes and over each transport" {
    val pages = nodes.flatMap { node ->
      Line.entries.flatMap { line -> listOf("/a", "/b/7").map { node.page("acme", line).open(it) } }
    }
    val strangers = nodes.map { it.page("acme").open("/other") }
    for (i in 1..20) nodes[i % 2].sessions.broadcastToView("acme", nodes[i % 2].view, "n$i")
    // Messages of one node come in order; those of two have none between them.
    val odd = (1..19 step 2).map { "n$it" }
    val even = (2..20 step 2).map { "n$it" }
    for (page in pages) {
      for (number in odd + even) page.awaitText(" $number")
      val heard = HEARD.find(page.html)!!.groupValues[1].trim().split(' ')
      heard.filter { it in odd } shouldBe odd
      heard.filter { it in even } shouldBe even
      heard.size shouldBe 20
    }
    nodes.first().sessions.broadcastToView("acme", nodes.first().other, "for others")
    for (page in strangers) {
      page.awaitText("for others")
      page.html shouldNotContain "n1"
    }
    (pages + strangers).forEach(RobotPage::close)
  }

  "a message of a declared type goes to one route, and one that is not declared is refused" {
    val (here, there) = nodes
    val a = there.page("acme").open("/a")
    val b = there.page("acme").open("/b/7")
    here.sessions.broadcastToRoute("acme", here.named("/b/{id}"), Notice("at nine"))
    b.awaitText("Notice(text=at nine)")
    here.sessions.broadcastToRoute("acme", here.named("/a"), "the last")
    a.awaitText("heard:  the last")
    shouldThrow<IllegalArgumentException> {
      here.sessions.broadcastToView("acme", here.view, StringBuilder("not declared"))
    }.message shouldContain "java.lang.StringBuilder"
    listOf(a, b).forEach(RobotPage::close)
  }

  "a page of another tenant hears nothing of it, on either node" {
    val acme = nodes.map { it.page("acme").open("/a") }
    val umbra = nodes.map { it.page("umbra").open("/a") }
    acme.first().told("announce", "for acme")
    for (page in acme) page.awaitText("heard:  for acme")
    nodes.last().sessions.broadcastToView("umbra", nodes.last().view, "for umbra")
    nodes.first().sessions.broadcastToView(nodes.first().view, "for nobody's tenant")
    nodes.first().sessions.broadcastToView("umbra", nodes.first().view, "the last")
    for (page in umbra) {
      page.awaitText("for umbra").awaitText("the last")
      page.html shouldNotContain "acme"
      page.html shouldNotContain "nobody"
    }
    for (page in acme) page.html shouldNotContain "umbra"
    (acme + umbra).forEach(RobotPage::close)
  }

  "a page that went to another node is told there" {
    val (here, there) = nodes
    val page = here.page("acme").open("/a").told("note", "mine").awaitText("mine").awaitQuiet()
    page.cut()
    val back = there.page("acme").follow(page).connect().awaitJoined()
    here.sessions.broadcastToView("acme", here.view, "hello")
    back.awaitText("hello").awaitText("own: mine")
    listOf(page, back).forEach(RobotPage::close)
  }
})

private val HEARD = Regex("heard: ([^<]*)")

private data class Notice(val text: String)

private val TYPES = MessageTypes.builder().type(
  "notice",
  Notice::class.java,
  object : StateCodec<Notice> {
    override fun encode(state: Notice) = state.text.toByteArray()
    override fun decode(bytes: ByteArray) = Notice(bytes.decodeToString())
  },
).build()

private class NoticeNode(ground: Ground) : AutoCloseable {
  val view = Corridor()
  val other = Corridor()
  private lateinit var live: LiveViews
  private val routes = HashMap<String, Route>()
  private val server = TestServer(Engine.NETTY) {
    install(LiveViews) {
      key(1, "a key that only these nodes of a test know")
      store = ground.store
      pubSub = ground.pubSub
      presence = ground.presence
      tenant { call -> call.request.headers["X-Tenant"] }
    }
    routing {
      for (path in listOf("/a", "/b/{id}")) routes[path] = live(path, view)
      live("/other", other)
    }
    live = plugin(LiveViews)
  }
  val sessions get() = live.sessions

  /** A route as sessions call it. */
  fun named(path: String): String = routes.getValue(path).toString()

  fun page(tenant: String, line: Line = Line.WEB_SOCKET): RobotPage =
    server.page(mapOf("X-Tenant" to tenant)).also { it.line = line }

  override fun close() = server.close()
}
