package dev.vivant.ktor.robot

import java.io.DataInputStream
import java.io.EOFException
import java.io.IOException
import java.net.InetAddress
import java.net.Socket
import java.net.SocketTimeoutException
import java.util.Base64
import kotlin.random.Random

/** A WebSocket without manners: sends any bytes, reads or does not. For one thread. */
class RawSocket(
  port: Int,
  path: String = "/_vivant/socket",
  headers: Map<String, String> = emptyMap(),
) : AutoCloseable {
  private val socket = Socket(InetAddress.getLoopbackAddress(), port).apply {
    tcpNoDelay = true
    soTimeout = TIMEOUT_MILLIS
  }
  private val input = DataInputStream(socket.getInputStream().buffered())

  /** Status line of the handshake's answer. */
  val status: Int

  /** Headers of the handshake's answer, names in lower case. */
  val answer = HashMap<String, String>()

  init {
    val lines = linkedMapOf(
      "Host" to "127.0.0.1:$port",
      "Upgrade" to "websocket",
      "Connection" to "Upgrade",
      "Sec-WebSocket-Version" to "13",
      "Sec-WebSocket-Key" to Base64.getEncoder().encodeToString(Random.nextBytes(16)),
      "Origin" to "http://127.0.0.1:$port",
    ) + headers
    val request = lines.filterValues { it.isNotEmpty() }.entries.joinToString("") { "${it.key}: ${it.value}\r\n" }
    write("GET $path HTTP/1.1\r\n$request\r\n".toByteArray())
    status = line().split(' ').getOrNull(1)?.toInt() ?: throw EOFException("no answer to the handshake")
    while (true) {
      val header = line().ifEmpty { break }
      answer[header.substringBefore(':').lowercase()] = header.substringAfter(':').trim()
    }
  }

  fun write(bytes: ByteArray) {
    socket.getOutputStream().write(bytes)
    socket.getOutputStream().flush()
  }

  fun text(text: String) = write(frame(1, text.toByteArray()))

  /** Whether the last frame that was read is the first of a compressed message. */
  var compressed = false
    private set

  /** The next frame: opcode and payload; null at the end of the connection. */
  fun read(): Pair<Int, ByteArray>? {
    val first = input.read()
    if (first < 0) return null
    compressed = first and 0x40 != 0
    val length = when (val short = input.readUnsignedByte()) {
      126 -> input.readUnsignedShort()
      127 -> input.readLong().toInt()
      else -> short
    }
    return first and 0x0f to input.readNBytes(length)
  }

  /** Reads on until a close frame; its code, or 1006 where the connection just ends. */
  fun closeCode(): Int {
    while (true) {
      val (opcode, payload) = try {
        read() ?: return LOST
      } catch (e: SocketTimeoutException) {
        throw AssertionError("neither a close frame nor the end within $TIMEOUT_MILLIS ms", e)
      } catch (_: IOException) {
        return LOST
      }
      if (opcode == 8) return (payload[0].toInt() and 0xff shl 8) or (payload[1].toInt() and 0xff)
    }
  }

  override fun close() = socket.close()

  private fun line(): String {
    val out = StringBuilder()
    while (true) {
      val c = input.read()
      if (c < 0 || c == '\n'.code) return out.toString().trimEnd('\r')
      out.append(c.toChar())
    }
  }

  companion object {
    const val LOST = 1006
    const val TIMEOUT_MILLIS = 15_000

    /** A frame as a browser sends it. */
    fun frame(opcode: Int, payload: ByteArray, fin: Boolean = true): ByteArray {
      val size = payload.size
      val head = when {
        size < 126 -> bytes(0x80 or size)
        size <= 0xffff -> bytes(0x80 or 126, size shr 8, size)
        else -> bytes(0x80 or 127, 0, 0, 0, 0, size shr 24, size shr 16, size shr 8, size)
      }
      val mask = byteArrayOf(0x11, 0x22, 0x33, 0x44)
      val body = ByteArray(size) { (payload[it].toInt() xor mask[it and 3].toInt()).toByte() }
      return bytes((if (fin) 0x80 else 0) or opcode) + head + mask + body
    }

    fun bytes(vararg values: Int): ByteArray = ByteArray(values.size) { values[it].toByte() }
  }
}
