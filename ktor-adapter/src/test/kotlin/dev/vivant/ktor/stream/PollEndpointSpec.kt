package dev.vivant.ktor.stream

import dev.vivant.ktor.robot.Engine
import io.kotest.core.spec.style.StringSpec
import io.kotest.matchers.collections.shouldBeIn
import io.kotest.matchers.shouldBe
import io.kotest.matchers.string.shouldStartWith
import java.net.http.HttpResponse
import java.util.concurrent.CompletableFuture
import java.util.concurrent.TimeUnit

/** Polls, in the place of the stream. */
class PollEndpointSpec : StringSpec({
  fun Hand.poll(number: Int, id: String? = null, body: String = "") = post(
    *listOfNotNull("Accept" to "text/event-stream", "Vivant-Poll" to "$number", id?.let { "Vivant-Connection" to it })
      .toTypedArray(),
    body = body,
  )

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
})
