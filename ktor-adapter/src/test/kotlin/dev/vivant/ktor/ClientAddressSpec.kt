package dev.vivant.ktor

import dev.vivant.ktor.robot.Engine
import dev.vivant.ktor.robot.RobotPage
import dev.vivant.ktor.robot.TestServer
import io.kotest.assertions.throwables.shouldThrow
import io.kotest.assertions.withClue
import io.kotest.core.spec.style.StringSpec
import io.kotest.matchers.shouldBe
import io.ktor.server.response.respondText
import io.ktor.server.routing.get
import io.ktor.server.routing.routing
import java.net.URI
import java.net.http.HttpRequest
import java.net.http.HttpResponse

/** What the server takes for the address of a call with these `X-Forwarded-For`. */
private fun seen(trusted: List<String>, vararg headers: String): String {
  val address = ClientAddress(trusted)
  return TestServer(Engine.NETTY) { routing { get("/") { call.respondText(address.of(call)) } } }.use { server ->
    val request = HttpRequest.newBuilder(URI(server.site + "/"))
    for (header in headers) request.header("X-Forwarded-For", header)
    RobotPage.CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString()).body()
  }
}

private val LOOPBACK = listOf("127.0.0.0/8")

class ClientAddressSpec : StringSpec({
  "a stranger's header counts for nothing, that of a proxy of ours does" {
    val cases = listOf(
      Triple(emptyList(), listOf("203.0.113.7"), ""),
      Triple(listOf("10.0.0.0/8"), listOf("203.0.113.7"), ""),
      Triple(LOOPBACK, emptyList(), ""),
      Triple(LOOPBACK, listOf("203.0.113.7"), "203.0.113.7"),
      Triple(LOOPBACK, listOf("1.1.1.1, 203.0.113.7"), "203.0.113.7"),
      Triple(LOOPBACK, listOf("1.1.1.1", "203.0.113.7"), "203.0.113.7"),
      Triple(LOOPBACK + "10.0.0.0/8", listOf("1.1.1.1, 203.0.113.7, 10.1.2.3"), "203.0.113.7"),
      Triple(LOOPBACK + "10.0.0.0/8", listOf("1.1.1.1, nonsense, 10.1.2.3"), "10.1.2.3"),
      Triple(LOOPBACK, listOf("203.0.113.7:4711"), "203.0.113.7"),
      Triple(LOOPBACK, listOf("2001:db8:1:2:3:4:5:6"), "2001:db8:1:2::/64"),
      Triple(LOOPBACK, listOf("[2001:db8:1:2:3:4:5:6]:4711"), "2001:db8:1:2::/64"),
      Triple(LOOPBACK, listOf("example.com"), ""),
      Triple(LOOPBACK, listOf("1.1"), ""),
      Triple(LOOPBACK, listOf("127.0.0.9"), ""),
    )
    for ((trusted, headers, expected) in cases) {
      withClue("$trusted $headers") { seen(trusted, *headers.toTypedArray()) shouldBe expected }
    }
  }

  "what is no network is refused by name" {
    for (wrong in listOf("example.com", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/x", "", "::/129")) {
      shouldThrow<IllegalArgumentException> { ClientAddress(listOf(wrong)) }.message!!.contains("\"$wrong\"") shouldBe
        true
    }
  }
})
