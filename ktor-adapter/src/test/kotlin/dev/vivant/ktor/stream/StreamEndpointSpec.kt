package dev.vivant.ktor.stream

import dev.vivant.ktor.Transport
import dev.vivant.ktor.robot.Engine
import dev.vivant.ktor.robot.Line
import dev.vivant.ktor.robot.RawSocket
import dev.vivant.ktor.robot.RobotPage
import io.kotest.core.spec.style.StringSpec
import io.kotest.matchers.shouldBe
import io.kotest.matchers.string.shouldContain
import io.kotest.matchers.string.shouldNotContain
import io.kotest.matchers.string.shouldStartWith

class StreamEndpointSpec : StringSpec({
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

  for (line in Line.entries) {
    "a request that the page gave up, and that comes late, costs it a connection and nothing else ($line)" {
      serving(Engine.NETTY) { server ->
        RobotPage(server.site, line = line).use { page ->
          page.open("/").click("up")
          page.awaitAnswers()
          val (_, late) = Hand(server, page, emptyMap()).open()
          page.click("up")
          page.awaitClosed()
          page.connect().awaitJoined().awaitAnswers().awaitText("Count: 2")
          page.lost shouldBe 0
          generateSequence(late::readLine).last { it.isNotEmpty() } shouldBe "data:[\"close\",\"replaced\"]"
        }
      }
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
