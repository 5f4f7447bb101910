package dev.vivant.ktor

import dev.vivant.ktor.robot.Engine
import dev.vivant.ktor.robot.RawSocket
import dev.vivant.ktor.robot.RobotPage
import dev.vivant.ktor.robot.TestServer
import dev.vivant.ktor.robot.count
import io.kotest.assertions.withClue
import io.kotest.core.spec.style.StringSpec
import io.kotest.matchers.shouldBe
import io.kotest.matchers.string.shouldBeEmpty
import io.ktor.server.application.Application
import io.ktor.server.application.install
import io.ktor.server.application.plugin
import io.ktor.server.routing.routing
import java.net.URI
import java.net.http.HttpRequest
import java.net.http.HttpResponse
import java.time.Clock
import java.time.Duration
import java.time.Instant
import java.time.ZoneId
import java.time.ZoneOffset

private const val SECRET = "0123456789abcdef0123456789abcdef"
private const val OTHER_SECRET = "fedcba9876543210fedcba9876543210"

/** A time of day that stands still until it is moved. */
private class HandClock(var now: Instant = Instant.parse("2026-01-01T00:00:00Z")) : Clock() {
  override fun instant(): Instant = now

  override fun getZone(): ZoneId = ZoneOffset.UTC

  override fun withZone(zone: ZoneId): Clock = this
}

private fun server(
  engine: Engine,
  module: Application.() -> Unit = {},
  configure: LiveViewsConfig.() -> Unit = {},
): TestServer = TestServer(engine) {
  install(LiveViews, configure)
  routing { live("/", CounterView) }
  module()
}

private fun join(page: RobotPage, token: String = page.token): String =
  "[\"join\",\"$token\",1,${count(page.tree)},\"/\"]"

class SocketSpec : StringSpec({
  for (engine in Engine.entries) {
    "only pages of this origin may connect ($engine)" {
      server(engine).use { server ->
        val expected = mapOf(
          "http://127.0.0.1:${server.port}" to 101,
          "https://127.0.0.1:${server.port}" to 101,
          "" to 403,
          "null" to 403,
          "http://127.0.0.1" to 403,
          "http://localhost:${server.port}" to 403,
          "http://evil.example" to 403,
        )
        for ((origin, status) in expected) {
          val socket = RawSocket(server.port, headers = mapOf("Origin" to origin))
          withClue(origin) { socket.use { it.status shouldBe status } }
        }
      }
    }

    "a handshake that is none is refused, a plain request is told that it may connect ($engine)" {
      server(engine).use { server ->
        RawSocket(server.port, headers = mapOf("Sec-WebSocket-Version" to "7")).use {
          it.status shouldBe 426
          it.answer["sec-websocket-version"] shouldBe "13"
        }
        RawSocket(server.port, headers = mapOf("Sec-WebSocket-Key" to "short")).use { it.status shouldBe 400 }
        val probe = HttpRequest.newBuilder(URI(server.site + "/_vivant/socket")).build()
        val answer = RobotPage.CLIENT.send(probe, HttpResponse.BodyHandlers.ofString())
        answer.statusCode() shouldBe 204
        answer.body().shouldBeEmpty()
      }
    }

    "frames that are no message close with a violation ($engine)" {
      server(engine).use { server ->
        val page = server.page().load("/")
        val frames = listOf(
          "", "null", "{}", "[]", "[1]", "[1,1,[0],0", "[\"joined\"]", "[\"join\"]", "[\"join\",1,2,3,4]",
          "[1.5,1,[0],0]", "[\"nothing\"]", "[" + "[".repeat(50), "x".repeat(1_000),
        )
        for (frame in frames) {
          withClue(frame) {
            RawSocket(server.port, page.socketUrl).use {
              it.text(frame)
              it.closeCode() shouldBe 1008
            }
          }
        }
      }
    }

    "what comes before the join closes with a violation ($engine)" {
      server(engine).use { server ->
        for (frame in listOf("[1,1,[0],0]", "[\"ping\"]", "[\"visit\",1,\"/\",0]", "[\"heal\",1]")) {
          withClue(frame) {
            RawSocket(server.port).use {
              it.text(frame)
              it.closeCode() shouldBe 1008
            }
          }
        }
      }
    }

    "a second join closes with a violation ($engine)" {
      server(engine).use { server ->
        val page = server.page().load("/")
        RawSocket(server.port).use {
          it.text(join(page))
          it.text(join(page))
          it.closeCode() shouldBe 1008
        }
      }
    }

    "whoever does not join in time is closed ($engine)" {
      server(engine, configure = { limits { joinMillis(200) } }).use { server ->
        RawSocket(server.port).use { it.closeCode() shouldBe 1008 }
      }
    }

    "a token that is made up, altered, of another key or too old asks for the page anew ($engine)" {
      val clock = HandClock()
      val configure: LiveViewsConfig.() -> Unit = {
        key(1, SECRET)
        this.clock = clock
        limits { tokenMillis(3_600_000) }
      }
      server(engine, configure = configure).use { server ->
        val page = server.page().load("/")
        val good = page.token
        val altered = good.dropLast(2) + if (good[good.length - 2] == 'A') "BA" else "AA"
        for (token in listOf("", "x", "A".repeat(good.length), altered, "é".repeat(good.length))) {
          withClue(token) {
            RawSocket(server.port).use {
              it.text(join(page, token))
              it.closeCode() shouldBe 4001
            }
          }
        }
        clock.now += Duration.ofHours(2)
        RawSocket(server.port).use {
          it.text(join(page))
          it.closeCode() shouldBe 4001
        }
      }
    }

    "a token of another build, or of another secret, asks for the page anew ($engine)" {
      val old = server(engine, configure = {
        key(1, SECRET)
        buildId = "one"
      })
      val page = old.page().load("/")
      old.close()
      for ((secret, build, code) in listOf(Triple(SECRET, "two", 4001), Triple(OTHER_SECRET, "one", 4001))) {
        server(engine, configure = {
          key(1, secret)
          buildId = build
        }).use { server ->
          RawSocket(server.port).use {
            it.text(join(page))
            it.closeCode() shouldBe code
          }
        }
      }
    }

    "keys can be changed: the old one is still accepted, the page goes on with a new session ($engine)" {
      val old = server(engine, configure = { key(1, SECRET) })
      val page = old.page().load("/")
      old.close()
      server(engine, configure = {
        key(2, OTHER_SECRET)
        key(1, SECRET)
      }).use { server ->
        RawSocket(server.port).use {
          it.text(join(page))
          String(it.read()!!.second).take(9) shouldBe "[\"whole\","
        }
      }
    }

    "the same page opened by another connection replaces the first ($engine)" {
      server(engine).use { server ->
        server.page().use { page ->
          page.open("/")
          RawSocket(server.port).use {
            it.text(join(page))
            String(it.read()!!.second) shouldBe "[\"joined\",1,0]"
            page.awaitClosed()
            page.closeCode shouldBe 4009
          }
        }
      }
    }

    "no more sockets than allowed ($engine)" {
      server(engine, configure = { socket { maxSockets = 2 } }).use { server ->
        val open = List(2) { RawSocket(server.port) }
        RawSocket(server.port).use { it.status shouldBe 503 }
        open.forEach(RawSocket::close)
        server.page().use { page ->
          page.load("/")
          page.await("room for a socket") {
            runCatching { page.connect() }.isSuccess
          }
        }
      }
    }

    "a server that is ready says so, until it drains ($engine)" {
      lateinit var application: Application
      server(engine, { application = this }, { readinessPath = "/ready" }).use { server ->
        val ask = HttpRequest.newBuilder(URI(server.site + "/ready")).build()
        val status = { RobotPage.CLIENT.send(ask, HttpResponse.BodyHandlers.ofString()).statusCode() }
        status() shouldBe 200
        application.plugin(LiveViews).drain()
        status() shouldBe 503
        RawSocket(server.port).use { it.status shouldBe 503 }
      }
    }
  }
})
