package dev.vivant.ktor

import dev.vivant.ktor.robot.Engine
import dev.vivant.ktor.robot.Line
import dev.vivant.ktor.robot.RawSocket
import dev.vivant.ktor.robot.RobotPage
import dev.vivant.ktor.robot.TestServer
import dev.vivant.ktor.robot.allowLongRun
import dev.vivant.ktor.robot.count
import dev.vivant.node.Attr
import dev.vivant.node.Html
import dev.vivant.node.Node
import dev.vivant.view.Handlers
import dev.vivant.view.LiveContext
import dev.vivant.view.LiveView
import dev.vivant.view.MountRequest
import dev.vivant.view.Params
import io.kotest.assertions.withClue
import io.kotest.core.spec.style.StringSpec
import io.kotest.matchers.ints.shouldBeGreaterThanOrEqual
import io.kotest.matchers.shouldBe
import io.kotest.matchers.string.shouldEndWith
import io.ktor.server.application.install
import io.ktor.server.routing.routing
import java.io.BufferedReader
import java.io.EOFException
import java.net.URI
import java.net.http.HttpRequest
import java.net.http.HttpResponse
import java.time.Duration
import java.util.concurrent.atomic.AtomicInteger
import kotlin.random.Random

/** Counts every handler that runs, and every message that arrives. Its one open button moves away with each version. */
private class GuardedView(private val runs: AtomicInteger) : LiveView<Int> {
  override fun mount(request: MountRequest, live: LiveContext): Int {
    live.sendEvery("tick", Duration.ofMillis(50), "tick")
    return 0
  }

  override fun handleParams(state: Int, params: Params, live: LiveContext): Int = state

  override fun handleInfo(state: Int, message: Any, live: LiveContext): Int {
    if (message != "tick") runs.incrementAndGet()
    return state + 1
  }

  override fun render(state: Int, on: Handlers<Int>): Node = Html.div(
    Html.p("tick $state"),
    Html.button(Attr.disabled(true), on.click { it.also { runs.incrementAndGet() } }, Html.text("disabled")),
    Html.fieldset(
      Attr.disabled(true),
      Html.input(on.input { now, _ -> now.also { runs.incrementAndGet() } }),
    ),
    Html.form(on.submit { now, _ -> now.also { runs.incrementAndGet() } }, Html.input(Attr.name("a"))),
  )
}

/**
 * Frames that no browser would send, over each transport, against one page while another one lives on.
 *
 * `-Dvivant.forged.frames=1000000` sends more of them over each, a quarter of that beside polls.
 */
class ForgedEventSpec : StringSpec({
  allowLongRun()
  val all = Integer.getInteger("vivant.forged.frames", 100_000)

  for ((line, attack) in mapOf(Line.WEB_SOCKET to ::overSocket, Line.HTTP to ::overHttp, Line.POLLS to ::overPolls)) {
    // Polls bring them up as streams do.
    val frames = if (line == Line.POLLS) all / 4 else all
    "forged events run no handler and disturb nobody ($line)" {
      val seed = java.lang.Long.getLong("vivant.seed", System.nanoTime())
      val random = Random(seed)
      val runs = AtomicInteger()
      serving(runs) { server ->
        server.page().use { other ->
          other.open("/counter")
          var sent = 0
          var connections = 0
          while (sent < frames) {
            connections++
            val batch = minOf(frames - sent, FRAMES_OF_A_CONNECTION)
            withClue("seed $seed, connection $connections") { attack(server, random, batch) }
            sent += batch
            if (connections % 10 == 0) other.also { it.click("up") }.awaitAnswers()
          }
          println("$sent forged frames over $connections connections, $line, seed $seed: ${runs.get()} handlers ran")
          withClue("seed $seed") { runs.get() shouldBe 0 }
          other.awaitAnswers().awaitText("Count: ${connections / 10}")
          connections shouldBeGreaterThanOrEqual frames / FRAMES_OF_A_CONNECTION
        }
      }
    }
  }
})

private const val FRAMES_OF_A_CONNECTION = 2_000

/** As many as one request may bring. */
private const val FRAMES_OF_A_REQUEST = 64

private fun serving(runs: AtomicInteger, test: (TestServer) -> Unit) = TestServer(Engine.NETTY) {
  install(LiveViews) {
    limits {
      eventsPerSecond(1_000_000)
      eventBurst(1_000_000)
      violations(1_000_000)
      waitingRefusals(1_000_000)
      mailboxMessages(1_000_000)
    }
    socket {
      messagesPerSecond = 1_000_000
      messageBurst = 1_000_000
    }
  }
  routing {
    live("/", GuardedView(runs))
    live("/counter", CounterView)
  }
}.use(test)

private fun overSocket(server: TestServer, random: Random, batch: Int) {
  val page = server.page().load("/")
  RawSocket(server.port, page.socketUrl).use { socket ->
    socket.text("[\"join\",\"${page.token}\",1,${count(page.tree)},\"/\"]")
    generateSequence { socket.read() }.first { (_, frame) -> String(frame).startsWith("[\"joined\"") }
    for (id in 1..batch) socket.text(forged(random, id))
    socket.text("nonsense")
    socket.closeCode() shouldBe 1008
  }
}

private fun request(server: TestServer, page: RobotPage, body: String, vararg headers: String): HttpRequest =
  HttpRequest.newBuilder(URI(server.site + page.socketUrl)).timeout(Duration.ofSeconds(20))
    .headers("Origin", server.site, *headers).POST(HttpRequest.BodyPublishers.ofString(body)).build()

private fun overPolls(server: TestServer, random: Random, batch: Int) {
  val page = server.page().load("/")
  var number = 0
  fun poll(body: String, vararg headers: String): String {
    val request = request(server, page, body, "Accept", "text/event-stream", "Vivant-Poll", "${++number}", *headers)
    return RobotPage.CLIENT.send(request, HttpResponse.BodyHandlers.ofString()).body()
  }

  val joined = poll("[\"join\",\"${page.token}\",1,${count(page.tree)},\"/\"]")
  val connection = arrayOf("Vivant-Connection", joined.lines().first { it.startsWith("id:") }.removePrefix("id:"))
  fun status(sequence: Int, body: String): Int {
    val further = request(server, page, body, *connection, "Vivant-Sequence", "$sequence")
    return RobotPage.CLIENT.send(further, HttpResponse.BodyHandlers.discarding()).statusCode()
  }
  val requests = (1..batch).chunked(FRAMES_OF_A_REQUEST)
  requests.forEachIndexed { i, ids ->
    status(i + 1, ids.joinToString("\n") { forged(random, it) }) shouldBe 204
    generateSequence { poll("", *connection) }.first { "data:[\"refused\",${ids.last()}," in it }
  }
  status(requests.size + 1, "nonsense") shouldBe 410
  poll("", *connection) shouldEndWith "data:[\"close\",\"violation\"]\n\n"
}

private fun overHttp(server: TestServer, random: Random, batch: Int) {
  val page = server.page().load("/")
  fun request(body: String, vararg headers: String) = request(server, page, body, *headers)
  val join = request("[\"join\",\"${page.token}\",1,${count(page.tree)},\"/\"]", "Accept", "text/event-stream")
  RobotPage.CLIENT.send(join, HttpResponse.BodyHandlers.ofInputStream()).body().bufferedReader().use { stream ->
    val connection = stream.until("id:").removePrefix("id:")
    stream.until("data:[\"joined\"")
    fun status(number: Int, body: String): Int {
      val further = request(body, "Vivant-Connection", connection, "Vivant-Sequence", "$number")
      return RobotPage.CLIENT.send(further, HttpResponse.BodyHandlers.discarding()).statusCode()
    }
    val requests = (1..batch).chunked(FRAMES_OF_A_REQUEST)
    requests.forEachIndexed { i, ids ->
      status(i + 1, ids.joinToString("\n") { forged(random, it) }) shouldBe 204
      stream.until("data:[\"refused\",${ids.last()},")
    }
    status(requests.size + 1, "nonsense") shouldBe 410
  }
}

private fun BufferedReader.until(begin: String): String =
  generateSequence { readLine() ?: throw EOFException("the stream ended before $begin") }.first { it.startsWith(begin) }

/** An event with the next id, so that it is looked at, and everything else wrong in some way. */
private fun forged(random: Random, id: Int): String {
  val version = listOf(1, 2, 0x7fffffff, random.nextInt(1, 50))[random.nextInt(4)]
  val path = listOf(
    "[]", "[0]", "[0,1]", "[0,2]", "[0,2,0]", "[0,1,0]", "[0,9]", "[7,7,7]", "[0,0,0,0,0,0,0,0]", "[2147483647]",
  ).random(random)
  val form = path == "[0,3]"
  val binding = if (form) 1 else random.nextInt(0, 4)
  val payload = listOf(
    "", ",true", ",\"mount\"", ",[\"a\",1]", ",{\"class\":\"java.lang.Runtime\"}", ",null,null", ",1e308", ",15,15",
    ",[[[[]]]]", ",\"handleInfo\",\"tick\"", ",\"\u0000\"".replace("\u0000", "\\u0000"),
  ).random(random)
  return "[$id,$version,$path,$binding$payload]"
}
