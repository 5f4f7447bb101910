package dev.vivant.ktor.socket

import java.io.ByteArrayOutputStream

/** Writes the frames of a server as RFC 6455 section 5 has them: whole messages, without masks. */
internal object Frames {
  private const val FIN = 0x80
  private const val COMPRESSED = 0x40
  private const val TEXT = 1
  private const val CLOSE = 8
  private const val PING_OPCODE = 9
  private const val PONG = 10

  /** A ping without content. */
  val PING: ByteArray = byteArrayOf((FIN or PING_OPCODE).toByte(), 0)

  /** A text message. */
  fun text(payload: ByteArray, size: Int = payload.size): ByteArray = frame(TEXT, payload, size)

  /** What comes before a text message of so many bytes. */
  fun textHeader(size: Int): ByteArray = ByteArray(headerBytes(size)).also { header(it, TEXT, size) }

  /** What comes before a text message that is compressed, and then so long. */
  fun compressedTextHeader(size: Int): ByteArray =
    ByteArray(headerBytes(size)).also { header(it, COMPRESSED or TEXT, size) }

  /** The answer to a ping. */
  fun pong(payload: ByteArray): ByteArray = frame(PONG, payload, payload.size)

  /** The last frame. */
  fun close(code: CloseCode): ByteArray {
    val out = ByteArrayOutputStream()
    out.write(code.code shr 8)
    out.write(code.code)
    out.writeBytes(code.reason.toByteArray())
    return frame(CLOSE, out.toByteArray(), out.size())
  }

  private fun frame(opcode: Int, payload: ByteArray, size: Int): ByteArray {
    val header = headerBytes(size)
    val frame = ByteArray(header + size)
    header(frame, opcode, size)
    payload.copyInto(frame, header, 0, size)
    return frame
  }

  private fun headerBytes(size: Int): Int = if (size < 126) 2 else if (size <= 0xffff) 4 else 10

  private fun header(frame: ByteArray, opcode: Int, size: Int) {
    frame[0] = (FIN or opcode).toByte()
    when (headerBytes(size)) {
      2 -> frame[1] = size.toByte()
      4 -> {
        frame[1] = 126
        frame[2] = (size shr 8).toByte()
        frame[3] = size.toByte()
      }
      else -> {
        frame[1] = 127
        for (i in 0 until 4) frame[6 + i] = (size shr 8 * (3 - i)).toByte()
      }
    }
  }
}
