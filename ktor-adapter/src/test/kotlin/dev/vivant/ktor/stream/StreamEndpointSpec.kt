package dev.vivant.ktor.stream

import dev.vivant.ktor.CounterView
import dev.vivant.ktor.LiveViews
import dev.vivant.ktor.LiveViewsConfig
import dev.vivant.ktor.Transport
import dev.vivant.ktor.live
import dev.vivant.ktor.robot.Engine
import dev.vivant.ktor.robot.Line
import dev.vivant.ktor.robot.RawSocket
import dev.vivant.ktor.robot.RobotPage
import dev.vivant.ktor.robot.TestServer
import dev.vivant.ktor.robot.count
import io.kotest.core.spec.style.StringSpec
import io.kotest.matchers.collections.shouldBeIn
import io.kotest.matchers.shouldBe
import io.kotest.matchers.string.shouldContain
import io.kotest.matchers.string.shouldNotContain
import io.kotest.matchers.string.shouldStartWith
import io.ktor.server.application.install
import io.ktor.server.auth.Authentication
import io.ktor.server.auth.UserIdPrincipal
import io.ktor.server.auth.authenticate
import io.ktor.server.auth.basic
import io.ktor.server.routing.routing
import java.io.BufferedReader
import java.net.URI
import java.net.http.HttpClient
import java.net.http.HttpRequest
import java.net.http.HttpResponse
import java.time.Duration
import java.util.Base64
import java.util.concurrent.CompletableFuture
import java.util.concurrent.TimeUnit

/** A connection over HTTP, by hand. */
private class Hand(private val server: TestServer, val page: RobotPage, private val headers: Map<String, String>) {
  private val origin = "Origin" to server.site

  fun post(vararg more: Pair<String, String>, body: String = "", from: Pair<String, String>? = origin) =
    CLIENT.send(request(body, headers + more + listOfNotNull(from)), HttpResponse.BodyHandlers.ofString())

  /** Opens a connection and joins; the stream's lines that are not empty. */
  fun open(): Pair<HttpResponse<*>, BufferedReader> {
    val join = "[\"join\",\"${page.token}\",${page.version},${count(page.tree)},\"${page.path}\"]"
    val request = request(join, headers + origin + ("Accept" to "text/event-stream"))
    val answer = CLIENT.send(request, HttpResponse.BodyHandlers.ofInputStream())
    return answer to answer.body().bufferedReader()
  }

  private fun request(body: String, headers: Map<String, String>): HttpRequest {
    val builder = HttpRequest.newBuilder(URI(server.site + page.socketUrl)).timeout(Duration.ofSeconds(20))
    headers.forEach(builder::header)
    return builder.POST(HttpRequest.BodyPublishers.ofString(body)).build()
  }

  fun click(number: Int) = "[$number,1,[0,1],0]"

  companion object {
    val CLIENT: HttpClient = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()
  }
}

private fun BufferedReader.next(): String = generateSequence { readLine() ?: "the end" }.first { it.isNotEmpty() }

class StreamEndpointSpec : StringSpec({
  fun <T> serving(engine: Engine, config: LiveViewsConfig.() -> Unit = {}, test: (TestServer) -> T): T =
    TestServer(engine) {
      install(Authentication) { basic("people") { validate { UserIdPrincipal(it.name) } } }
      install(LiveViews, config)
      routing {
        live("/", CounterView)
        authenticate("people") { live("/mine", CounterView) }
      }
    }.use(test)

  fun hand(server: TestServer, path: String = "/", headers: Map<String, String> = emptyMap()) =
    Hand(server, server.page(headers).load(path), headers)

  fun login(name: String) =
    mapOf("Authorization" to "Basic " + Base64.getEncoder().encodeToString("$name:x".toByteArray()))

  for (engine in Engine.entries) {
    for (line in listOf(Line.HTTP, Line.POLLS)) {
      "a page is live over HTTP ($engine, $line)" {
        serving(engine) { server ->
          RobotPage(server.site, line = line).use { page ->
            page.open("/")
            repeat(3) { page.click("up") }
            page.awaitAnswers().awaitText("Count: 3")
          }
        }
      }
    }

    "a page changes its transport in mid-session and loses nothing ($engine)" {
      serving(engine) { server ->
        server.page().use { page ->
          page.open("/")
          val lines = listOf(Line.HTTP, Line.POLLS, Line.WEB_SOCKET, Line.POLLS, Line.HTTP)
          for ((turn, line) in lines.withIndex()) {
            page.click("up")
            page.cut()
            page.line = line
            page.connect().awaitJoined().awaitAnswers().awaitText("Count: ${turn + 1}")
          }
        }
      }
    }

    "the stream tells proxies not to hold it back ($engine)" {
      serving(engine) { server ->
        val (answer, stream) = hand(server).open()
        answer.headers().firstValue("X-Accel-Buffering").get() shouldBe "no"
        answer.headers().firstValue("Cache-Control").get() shouldBe "no-store, no-transform"
        answer.headers().firstValue("Content-Type").get() shouldStartWith "text/event-stream"
        stream.next().length shouldBe 2049
        stream.close()
      }
    }

    "requests are taken in their order, each once ($engine)" {
      serving(engine) { server ->
        val hand = hand(server)
        val (_, stream) = hand.open()
        stream.next()
        val id = stream.next().removePrefix("id:")
        stream.next() shouldBe "data:[\"joined\",1,0]"
        fun click(number: Int) =
          hand.post("Vivant-Connection" to id, "Vivant-Sequence" to "$number", body = hand.click(number)).statusCode()
        click(1) shouldBe 204
        click(1) shouldBe 204
        click(2) shouldBe 204
        stream.next() shouldStartWith "data:[2,1,"
        stream.next() shouldStartWith "data:[3,2,"
        click(4) shouldBe 409
        stream.next() shouldBe "data:[\"close\",\"violation\"]"
        stream.next() shouldBe "the end"
        click(3) shouldBe 404
      }
    }
  }

  fun Hand.poll(number: Int, id: String? = null, body: String = "") = post(
    *listOfNotNull("Accept" to "text/event-stream", "Vivant-Poll" to "$number", id?.let { "Vivant-Connection" to it })
      .toTypedArray(),
    body = body,
  )

  fun Hand.joins() = "[\"join\",\"${page.token}\",${page.version},${count(page.tree)},\"${page.path}\"]"

  fun HttpResponse<String>.name() = body().lines().first { it.startsWith("id:") }.removePrefix("id:")

  for (engine in Engine.entries) {
    "polls are answered in their order, each once ($engine)" {
      serving(engine) { server ->
        val hand = hand(server)
        val opened = hand.poll(1, body = hand.joins())
        val id = opened.name()
        opened.body() shouldBe "data:[\"joined\",1,0]\n\nid:$id\n\n"
        opened.headers().firstValue("Cache-Control").get() shouldBe "no-store, no-transform"
        hand.post("Vivant-Connection" to id, "Vivant-Sequence" to "1", body = hand.click(1)).statusCode() shouldBe 204
        hand.poll(2, id).body() shouldStartWith "data:[2,1,"
        hand.poll(2, id).statusCode() shouldBe 409
        hand.post("Vivant-Connection" to id, "Vivant-Sequence" to "2").statusCode() shouldBe 410
      }
    }

    "a held poll ends when the server stops, and says so ($engine)" {
      serving(engine, { drainMillis = 2_000 }) { server ->
        val hand = hand(server)
        val id = hand.poll(1, body = hand.joins()).name()
        val held = CompletableFuture.supplyAsync { hand.poll(2, id) }
        hand.post("Vivant-Connection" to id, "Vivant-Sequence" to "1", body = "[\"ping\"]").statusCode() shouldBe 204
        held.get(10, TimeUnit.SECONDS).body() shouldBe "data:[\"pong\"]\n\nid:$id\n\n"
        val last = CompletableFuture.supplyAsync { hand.poll(3, id) }
        server.stop()
        last.get(10, TimeUnit.SECONDS).body() shouldBe "data:[\"close\",\"restart\"]\n\n"
      }
    }
  }

  "polls belong to the person and the group that opened the connection, and come from our own pages" {
    serving(Engine.NETTY) { server ->
      val ann = hand(server, "/mine", login("ann"))
      val id = ann.poll(1, body = ann.joins()).name()
      ann.post("Vivant-Connection" to id, "Vivant-Sequence" to "1", body = "[\"ping\"]").statusCode() shouldBe 204
      hand(server, "/mine", login("bob")).poll(2, id).statusCode() shouldBe 404
      hand(server, "/", login("ann")).poll(2, id).statusCode() shouldBe 404
      Hand(server, ann.page, emptyMap()).poll(2, id).statusCode() shouldBe 401
      ann.post("Vivant-Connection" to id, "Vivant-Poll" to "2", from = null).statusCode() shouldBe 403
      ann.poll(2, id).body() shouldStartWith "data:[\"pong\"]"
      ann.poll(3, "another").statusCode() shouldBe 404
      ann.post("Vivant-Connection" to id, "Vivant-Poll" to "none").statusCode() shouldBe 400
    }
  }

  "a forged poll opens nothing" {
    serving(Engine.NETTY) { server ->
      val hand = hand(server)
      val forged = hand.poll(1, body = "[\"join\",\"forged\",1,1,\"/\"]")
      forged.body() shouldBe "data:[\"close\",\"reload\"]\n\n"
      hand.poll(1, body = "nonsense").body() shouldBe "data:[\"close\",\"violation\"]\n\n"
      for (number in listOf(-1, 0, 2)) hand.poll(number, body = hand.joins()).statusCode() shouldBe 400
      hand.poll(1, body = "x".repeat(65_537)).statusCode() shouldBe 413
    }
  }

  "connections of polls count between polls, too, until they have ended" {
    serving(Engine.NETTY, { socket { maxSockets = 1 } }) { server ->
      val hand = hand(server)
      val id = hand.poll(1, body = hand.joins()).name()
      hand.poll(1, body = hand.joins()).statusCode() shouldBe 503
      hand.post("Vivant-Connection" to id, "Vivant-Sequence" to "1", body = "nonsense").statusCode() shouldBe 410
      hand.poll(2, id).body() shouldBe "data:[\"close\",\"violation\"]\n\n"
      hand.poll(3, id).statusCode() shouldBeIn listOf(404, 410)
      generateSequence { hand.poll(1, body = hand.joins()).statusCode() }.take(1_000).first { it != 503 } shouldBe 200
    }
  }

  "only our own pages may connect" {
    serving(Engine.NETTY) { server ->
      val hand = hand(server)
      for (origin in listOf(null, "Origin" to "http://other.example", "Origin" to "null")) {
        hand.post("Accept" to "text/event-stream", from = origin).statusCode() shouldBe 403
        hand.post("Vivant-Connection" to "x", "Vivant-Sequence" to "1", from = origin).statusCode() shouldBe 403
      }
    }
  }

  "a connection belongs to the person and the group that opened it" {
    serving(Engine.NETTY) { server ->
      val ann = hand(server, "/mine", login("ann"))
      val (_, stream) = ann.open()
      stream.next()
      val id = stream.next().removePrefix("id:")
      stream.next() shouldBe "data:[\"joined\",1,0]"
      fun say(hand: Hand) =
        hand.post("Vivant-Connection" to id, "Vivant-Sequence" to "1", body = "[\"ping\"]").statusCode()
      say(hand(server, "/mine", login("bob"))) shouldBe 404
      say(hand(server, "/", login("ann"))) shouldBe 404
      Hand(server, ann.page, emptyMap()).post("Vivant-Connection" to id, "Vivant-Sequence" to "1").statusCode() shouldBe
        401
      say(ann) shouldBe 204
      stream.next() shouldBe "data:[\"pong\"]"
      stream.close()
    }
  }

  "requests are bounded in size, and have a number" {
    serving(Engine.NETTY, { socket { maxMessageBytes = 1_000 } }) { server ->
      val hand = hand(server)
      hand.post("Accept" to "text/event-stream", body = "x".repeat(1_001)).statusCode() shouldBe 413
      val (_, stream) = hand.open()
      stream.next()
      val id = stream.next().removePrefix("id:")
      hand.post("Vivant-Connection" to id, body = "[\"ping\"]").statusCode() shouldBe 400
      hand.post("Vivant-Connection" to id, "Vivant-Sequence" to "-1", body = "[]").statusCode() shouldBe 400
      hand.post("Vivant-Connection" to id, "Vivant-Sequence" to "1", body = "x".repeat(1_001)).statusCode() shouldBe 413
      stream.lineSequence().last { it.isNotEmpty() } shouldContain "joined"
    }
  }

  "connections over HTTP count among all" {
    serving(Engine.NETTY, { socket { maxSockets = 1 } }) { server ->
      val (_, stream) = hand(server).open()
      stream.next()
      hand(server).open().first.statusCode() shouldBe 503
      stream.close()
    }
  }

  "a forged request opens nothing" {
    serving(Engine.NETTY) { server ->
      val hand = hand(server)
      val forged = Hand(server, hand.page, emptyMap())
      val answer = forged.post("Accept" to "text/event-stream", body = "[\"join\",\"forged\",1,1,\"/\"]")
      answer.statusCode() shouldBe 200
      answer.body() shouldContain "data:[\"close\",\"reload\"]"
      answer.body() shouldNotContain "joined"
      val nonsense = forged.post("Accept" to "text/event-stream", body = "nonsense")
      nonsense.body() shouldContain "data:[\"close\",\"violation\"]"
    }
  }

  "transport = Http takes no WebSockets, transport = WebSocket nothing else, and pages are told" {
    serving(Engine.NETTY, { transport = Transport.Http }) { server ->
      val page = server.page().load("/")
      page.document shouldContain " data-transport=\"http\""
      RawSocket(server.port, page.socketUrl).use { it.status shouldBe 404 }
      RobotPage(server.site, line = Line.HTTP).use { it.open("/") }
    }
    serving(Engine.NETTY, { transport = Transport.WebSocket }) { server ->
      val hand = hand(server)
      hand.page.document shouldContain " data-transport=\"websocket\""
      hand.open().first.statusCode() shouldBe 405
    }
    serving(Engine.NETTY) { server -> server.page().load("/").document shouldNotContain "data-transport" }
  }

  "a server that stops tells pages over HTTP, too" {
    serving(Engine.NETTY, { drainMillis = 2_000 }) { server ->
      val (_, stream) = hand(server).open()
      repeat(3) { stream.next() }
      server.stop()
      stream.next() shouldBe "data:[\"close\",\"restart\"]"
    }
  }
})
