package dev.vivant.benchmarks.load

import io.ktor.http.Headers
import io.ktor.http.HttpHeaders
import io.ktor.http.content.OutgoingContent
import io.ktor.server.response.respond
import io.ktor.server.routing.RoutingCall
import io.ktor.utils.io.ByteReadChannel
import io.ktor.utils.io.ByteWriteChannel
import io.ktor.utils.io.readByte
import io.ktor.utils.io.readFully
import io.ktor.utils.io.writeFully
import java.io.IOException
import java.security.MessageDigest
import java.util.Base64
import kotlin.coroutines.CoroutineContext
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Job
import kotlinx.coroutines.launch

private const val GUID = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"

/** The least that answers a short message on the same transport: a frame in, the same out, and nothing checked. */
internal suspend fun echo(call: RoutingCall) {
  val key = call.request.headers[HttpHeaders.SecWebSocketKey].orEmpty()
  val accept = MessageDigest.getInstance("SHA-1").digest((key + GUID).toByteArray())
  call.respond(object : OutgoingContent.ProtocolUpgrade() {
    override val headers = Headers.build {
      append(HttpHeaders.Upgrade, "websocket")
      append(HttpHeaders.Connection, "Upgrade")
      append(HttpHeaders.SecWebSocketAccept, Base64.getEncoder().encodeToString(accept))
    }

    override suspend fun upgrade(
      input: ByteReadChannel,
      output: ByteWriteChannel,
      engineContext: CoroutineContext,
      userContext: CoroutineContext,
    ): Job = CoroutineScope(engineContext).launch {
      try {
        while (true) output.echo(input)
      } catch (_: IOException) {
        // The peer is gone.
      }
    }
  })
}

/** A frame of up to 125 bytes. */
private suspend fun ByteWriteChannel.echo(input: ByteReadChannel) {
  val first = input.readByte()
  val size = input.readByte().toInt() and 0x7f
  val masked = ByteArray(4 + size)
  input.readFully(masked)
  val frame = ByteArray(2 + size)
  frame[0] = first
  frame[1] = size.toByte()
  for (i in 0 until size) frame[2 + i] = (masked[4 + i].toInt() xor masked[i and 3].toInt()).toByte()
  writeFully(frame)
  flush()
}
