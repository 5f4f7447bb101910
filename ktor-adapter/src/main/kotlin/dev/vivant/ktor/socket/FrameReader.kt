package dev.vivant.ktor.socket

import java.nio.ByteBuffer
import java.nio.charset.CharacterCodingException

/** What a peer said, whole: fragments are put together and masks are off. */
internal sealed interface Incoming {
  /** A text message. */
  @JvmInline
  value class Text(val text: String) : Incoming

  /** To be answered by a pong with the same bytes. */
  class Ping(val bytes: ByteArray) : Incoming

  /** The peer lives. */
  data object Pong : Incoming

  /** The last frame of the peer; `null` where it named no code. */
  @JvmInline
  value class Close(val code: Int?) : Incoming
}

/** A frame that is refused; the socket closes with [code]. */
internal class FrameViolation(val code: CloseCode, message: String) : Exception(message, null, false, false)

/**
 * Reads the frames of a browser as RFC 6455 section 5 has them, from pieces of any length.
 *
 * Strict: reserved bits, unmasked frames, long or fragmented control frames, unknown opcodes, lengths that are longer
 * than they need to be and text that is not UTF-8 are refused. A length that is announced costs nothing: memory grows
 * with the bytes that really came, up to [maxMessageBytes]. Holds no buffer between messages. Not thread-safe.
 *
 * @param maxMessageBytes most bytes of one message, all its fragments together, as they come and when inflated
 * @param maxFragments    most frames of one message
 * @param deflation       for compressed messages; null where none were agreed upon
 */
internal class FrameReader(
  private val maxMessageBytes: Int,
  private val maxFragments: Int,
  private val deflation: Deflation? = null,
) {
  private val header = ByteArray(MAX_HEADER)
  private var headerSize = 0
  private var headerNeeds = 2

  private var opcode = 0
  private var fin = false
  private var maskAt = 0
  private var left = 0
  private var taken = 0

  private var message: ByteArray? = null
  private var messageSize = 0
  private var fragments = 0
  private var compressed = false
  private var control: ByteArray? = null

  /** What the last [read] completed, or null; taken by reading it. */
  var completed: Incoming? = null
    private set

  /** Whether a frame or a fragmented message has begun and not ended. */
  val midway: Boolean get() = headerSize > 0 || fragments > 0

  /**
   * Reads on from `bytes[from until to]` until something is complete or the bytes are used up; [completed] says which.
   *
   * @return how many bytes were used
   * @throws FrameViolation when the peer must be sent away; the reader is of no use afterwards
   */
  fun read(bytes: ByteArray, from: Int, to: Int): Int {
    completed = null
    var at = from
    while (completed == null) {
      if (headerSize < headerNeeds) {
        if (at == to) break
        header[headerSize++] = bytes[at++]
        if (headerSize == 2) beginHeader()
        if (headerSize == headerNeeds && headerNeeds > 2) endHeader()
        if (headerSize == headerNeeds && left == 0) endFrame()
      } else {
        if (at == to) break
        val count = minOf(left, to - at)
        take(bytes, at, count)
        at += count
        if (left == 0) endFrame()
      }
    }
    return at - from
  }

  private fun beginHeader() {
    val first = header[0].toInt() and 0xff
    val second = header[1].toInt() and 0xff
    fin = first and 0x80 != 0
    opcode = first and 0x0f
    val reserved = first and 0x70
    // RFC 7692 section 6: the first bit says, on the first frame of a message, that it is compressed.
    if (reserved != 0 && (reserved != COMPRESSED || deflation == null || opcode != TEXT && opcode != BINARY)) {
      refuse("a reserved bit is set")
    }
    if (second and 0x80 == 0) refuse("a frame is not masked")
    when (opcode) {
      CONTINUATION -> if (fragments == 0) refuse("a continuation continues nothing")
      TEXT -> {
        if (fragments > 0) refuse("a message begins inside another")
        compressed = reserved != 0
      }
      BINARY -> throw FrameViolation(CloseCode.BINARY, "a binary message")
      CLOSE, PING, PONG -> if (!fin || second and 0x7f > MAX_CONTROL) refuse("a control frame is long or fragmented")
      else -> refuse("opcode $opcode is unknown")
    }
    headerNeeds = 2 + MASK + when (second and 0x7f) {
      126 -> 2
      127 -> 8
      else -> 0
    }
  }

  private fun endHeader() {
    val short = header[1].toInt() and 0x7f
    maskAt = headerNeeds - MASK
    val length = when (short) {
      126 -> number(2)
      127 -> number(8)
      else -> short.toLong()
    }
    if (length < 0 || short == 126 && length < 126 || short == 127 && length <= 0xffff) {
      refuse("a length is not written the shortest way")
    }
    if (opcode < CLOSE) {
      if (++fragments > maxFragments) tooBig("more than $maxFragments fragments")
      if (length > maxMessageBytes - messageSize) tooBig("more than $maxMessageBytes bytes")
    }
    left = length.toInt()
    taken = 0
    if (opcode >= CLOSE) control = if (left == 0) NOTHING else ByteArray(left)
  }

  private fun number(size: Int): Long {
    var value = 0L
    for (i in 2 until 2 + size) value = value shl 8 or (header[i].toLong() and 0xff)
    return value
  }

  private fun take(bytes: ByteArray, from: Int, count: Int) {
    val target: ByteArray
    val offset: Int
    if (opcode >= CLOSE) {
      target = control!!
      offset = taken
    } else {
      target = roomFor(count)
      offset = messageSize
      messageSize += count
    }
    for (i in 0 until count) {
      target[offset + i] = (bytes[from + i].toInt() xor header[maskAt + (taken + i and 3)].toInt()).toByte()
    }
    taken += count
    left -= count
  }

  /** A buffer with room for `count` more bytes: at least doubled, never beyond what may come. */
  private fun roomFor(count: Int): ByteArray {
    val now = message ?: NOTHING
    val needs = messageSize + count
    if (needs <= now.size) return now
    val whole = if (fin && fragments == 1 && left <= FIRST_BYTES) left else 0
    val size = maxOf(needs, whole, minOf(now.size * 2, maxMessageBytes))
    return now.copyOf(size).also { message = it }
  }

  private fun endFrame() {
    headerSize = 0
    headerNeeds = 2
    when (opcode) {
      CLOSE -> completed = close(control!!)
      PING -> completed = Incoming.Ping(control!!)
      PONG -> completed = Incoming.Pong
      else -> if (fin) {
        completed = Incoming.Text(text())
        message = null
        messageSize = 0
        fragments = 0
      }
    }
    control = null
  }

  private fun text(): String {
    val bytes = message ?: NOTHING
    if (!compressed) return text(bytes, messageSize)
    val inflated = deflation!!.inflated(bytes, messageSize, maxMessageBytes)
    return text(inflated, inflated.size)
  }

  private fun close(bytes: ByteArray): Incoming.Close {
    if (bytes.isEmpty()) return Incoming.Close(null)
    if (bytes.size == 1) refuse("a close frame holds half a code")
    val code = bytes[0].toInt() and 0xff shl 8 or (bytes[1].toInt() and 0xff)
    if (!CloseCode.mayBeReceived(code)) refuse("close code $code must not be sent")
    strictText(bytes, 2, bytes.size)
    return Incoming.Close(code)
  }

  private companion object {
    const val CONTINUATION = 0
    const val TEXT = 1
    const val BINARY = 2
    const val CLOSE = 8
    const val PING = 9
    const val PONG = 10
    const val COMPRESSED = 0x40

    const val MASK = 4
    const val MAX_HEADER = 2 + 8 + MASK
    const val MAX_CONTROL = 125

    /** A message up to so many bytes gets its buffer at once; longer ones have to arrive first. */
    const val FIRST_BYTES = 1024

    val NOTHING = ByteArray(0)

    fun refuse(what: String): Nothing = throw FrameViolation(CloseCode.PROTOCOL, what)

    fun tooBig(what: String): Nothing = throw FrameViolation(CloseCode.TOO_BIG, what)

    /** The quick way replaces what is not UTF-8 by U+FFFD; only text that holds one has to be looked at again. */
    fun text(bytes: ByteArray, size: Int): String {
      val text = String(bytes, 0, size, Charsets.UTF_8)
      return if (text.indexOf('\uFFFD') < 0) text else strictText(bytes, 0, size)
    }

    fun strictText(bytes: ByteArray, from: Int, to: Int): String = try {
      Charsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, from, to - from)).toString()
    } catch (_: CharacterCodingException) {
      throw FrameViolation(CloseCode.NOT_TEXT, "text that is not UTF-8")
    }
  }
}
