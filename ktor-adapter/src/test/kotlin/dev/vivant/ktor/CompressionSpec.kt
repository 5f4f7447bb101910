package dev.vivant.ktor

import dev.vivant.ktor.bytes.TableView
import dev.vivant.ktor.robot.Engine
import dev.vivant.ktor.robot.RawSocket
import dev.vivant.ktor.robot.RobotPage
import dev.vivant.ktor.robot.TestServer
import dev.vivant.ktor.robot.count
import dev.vivant.ktor.robot.elements
import dev.vivant.node.Path
import dev.vivant.protocol.ClientMessage
import dev.vivant.wire.ClientFrames
import io.kotest.core.spec.style.StringSpec
import io.kotest.matchers.ints.shouldBeGreaterThan
import io.kotest.matchers.ints.shouldBeLessThanOrEqual
import io.kotest.matchers.shouldBe
import io.kotest.matchers.string.shouldStartWith
import io.ktor.server.application.install
import io.ktor.server.routing.routing
import java.util.zip.Inflater

private const val EXTENSIONS = "sec-websocket-extensions"
private val OFFER = mapOf("Sec-WebSocket-Extensions" to "permessage-deflate; client_max_window_bits")

private fun server(engine: Engine, compression: Compression): TestServer = TestServer(engine) {
  install(LiveViews) { this.compression = compression }
  routing { live("/", TableView) }
}

/** Joins the page that was loaded, over a socket of the test's own, and clicks on its button for more rows. */
private fun append(socket: RawSocket, page: RobotPage) {
  socket.text(ClientFrames.write(ClientMessage.Join(page.token, 1, count(page.tree), "/")))
  String(socket.read()!!.second) shouldStartWith "[\"joined\""
  val add = elements(page.tree).first { it.element.attribute("id") == "add" }
  socket.text(ClientFrames.write(ClientMessage.Event(1, 1, Path.of(*add.path), add.binding("click"), emptyList())))
}

private fun inflated(payload: ByteArray): ByteArray {
  val inflater = Inflater(true)
  inflater.setInput(payload + byteArrayOf(0, 0, -1, -1))
  val out = ByteArray(1 shl 20)
  return out.copyOf(inflater.inflate(out)).also { inflater.end() }
}

class CompressionSpec : StringSpec({
  for (engine in Engine.entries) {
    "1,000 rows take no more than 8 KB of a socket that agreed upon compression ($engine)" {
      server(engine, Compression.Deflate).use { server ->
        val page = server.page().load("/")
        RawSocket(server.port, headers = OFFER).use { socket ->
          socket.answer[EXTENSIONS] shouldBe
            "permessage-deflate; server_no_context_takeover; client_no_context_takeover"
          append(socket, page)
          val (opcode, payload) = socket.read()!!
          opcode shouldBe 1
          socket.compressed shouldBe true
          println("1,000 rows, deflated: ${payload.size} bytes ($engine)")
          payload.size shouldBeLessThanOrEqual 8_192
          val frame = String(inflated(payload))
          frame shouldStartWith "[2,1,"
          frame.length shouldBeGreaterThan 20_000
        }
      }
    }

    "nothing is compressed where it was not configured, or not offered ($engine)" {
      for ((compression, headers) in listOf(Compression.None to OFFER, Compression.Deflate to emptyMap())) {
        server(engine, compression).use { server ->
          val page = server.page().load("/")
          RawSocket(server.port, headers = headers).use { socket ->
            socket.answer[EXTENSIONS] shouldBe null
            append(socket, page)
            val (_, payload) = socket.read()!!
            socket.compressed shouldBe false
            payload.size shouldBeGreaterThan 20_000
          }
        }
      }
    }
  }

  "compression is off unless it is asked for" {
    TestServer(Engine.NETTY) {
      install(LiveViews)
      routing { live("/", CounterView) }
    }.use { server ->
      RawSocket(server.port, headers = OFFER).use { it.answer[EXTENSIONS] shouldBe null }
    }
  }
})
