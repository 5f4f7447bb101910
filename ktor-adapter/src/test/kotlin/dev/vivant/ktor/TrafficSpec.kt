package dev.vivant.ktor

import dev.vivant.ktor.robot.Engine
import dev.vivant.ktor.robot.RawSocket
import dev.vivant.ktor.robot.TestServer
import io.kotest.core.spec.style.StringSpec
import io.kotest.matchers.shouldBe
import io.ktor.server.application.install
import io.ktor.server.routing.routing

private fun from(address: String) = mapOf("X-Forwarded-For" to address)

class TrafficSpec : StringSpec({
  for (engine in Engine.entries) {
    "an address that opens too many sockets gets 429, others do not ($engine)" {
      TestServer(engine) {
        install(LiveViews) {
          trustedProxies = listOf("127.0.0.1")
          traffic { addressConnections(2) }
        }
        routing { live("/", CounterView) }
      }.use { server ->
        val pages = List(2) { server.page(from("203.0.113.7")).open("/") }
        RawSocket(server.port, "/_vivant/socket", from("203.0.113.7")).use { it.status shouldBe 429 }
        RawSocket(server.port, "/_vivant/socket", from("1.1.1.1, 203.0.113.7")).use { it.status shouldBe 429 }
        RawSocket(server.port, "/_vivant/socket", from("198.51.100.1")).use { it.status shouldBe 101 }
        pages[0].cut()
        server.page(from("203.0.113.7")).load("/").tryConnect().awaitJoined().close()
        pages[1].close()
      }
    }

    "a header of a stranger is not believed ($engine)" {
      TestServer(engine) {
        install(LiveViews) { traffic { addressConnections(1) } }
        routing { live("/", CounterView) }
      }.use { server ->
        for (i in 1..3) {
          RawSocket(server.port, "/_vivant/socket", from("203.0.113.7")).use { it.status shouldBe 101 }
        }
      }
    }
  }
})
