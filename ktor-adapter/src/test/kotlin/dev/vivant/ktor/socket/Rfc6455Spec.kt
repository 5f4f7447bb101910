package dev.vivant.ktor.socket

import dev.vivant.ktor.Compression
import dev.vivant.ktor.CounterView
import dev.vivant.ktor.LiveViews
import dev.vivant.ktor.live
import dev.vivant.ktor.robot.Engine
import dev.vivant.ktor.robot.RawSocket
import dev.vivant.ktor.robot.TestServer
import io.kotest.core.spec.style.StringSpec
import io.kotest.matchers.collections.shouldBeEmpty
import io.kotest.matchers.ints.shouldBeGreaterThanOrEqual
import io.ktor.server.application.install
import io.ktor.server.routing.routing
import java.io.IOException

private const val PONG = 10
private const val CLOSE = 8
private val LAST = "last".toByteArray()

/** What a running server answers to each row of `rfc6455.txt`, and of `rfc7692.txt`, on both engines. */
class Rfc6455Spec : StringSpec({
  val plain = Rfc6455Table("rfc6455.txt").sections
  val compressed = Rfc6455Table("rfc7692.txt").sections
  val offer = mapOf("Sec-WebSocket-Extensions" to "permessage-deflate")

  "the tables have their two hundred rows and more" {
    plain.values.sumOf { it.size } shouldBeGreaterThanOrEqual 200
    compressed.values.sumOf { it.size } shouldBeGreaterThanOrEqual 60
  }

  for (engine in Engine.entries) {
    val server = lazy {
      TestServer(engine) {
        install(LiveViews) { compression = Compression.Deflate }
        routing { live("/", CounterView) }
      }
    }
    afterSpec { server.value.close() }

    for ((title, rows) in plain + compressed) {
      val headers = if (title in compressed) offer else emptyMap()
      "$title ($engine)" {
        rows.mapNotNull { row ->
          val heard = heard(server.value.port, headers, row)
          "${row.text}\n  heard pongs ${heard.first}, code ${heard.second}".takeIf { heard != row.pongs to row.code }
        }.shouldBeEmpty()
      }
    }
  }
})

/** The pongs and the close code that a peer hears; a socket that should stay open is asked for one more pong. */
private fun heard(port: Int, headers: Map<String, String>, row: Rfc6455Row): Pair<List<List<Byte>>, Int?> =
  RawSocket(port, headers = headers).use { socket ->
    try {
      socket.write(row.bytes)
      if (row.code == null) socket.write(RawSocket.frame(9, LAST))
    } catch (_: IOException) {
      // Thrown out before all was sent; why is still to be read.
    }
    heard(socket, row.code == null)
  }

private fun heard(socket: RawSocket, staysOpen: Boolean): Pair<List<List<Byte>>, Int?> {
  val pongs = ArrayList<List<Byte>>()
  while (true) {
    val (opcode, payload) = try {
      socket.read() ?: return pongs to RawSocket.LOST
    } catch (_: IOException) {
      return pongs to RawSocket.LOST
    }
    if (opcode == CLOSE) return pongs to ((payload[0].toInt() and 0xff shl 8) or (payload[1].toInt() and 0xff))
    if (staysOpen && payload.contentEquals(LAST)) return pongs to null
    if (opcode == PONG) pongs += payload.toList()
  }
}
