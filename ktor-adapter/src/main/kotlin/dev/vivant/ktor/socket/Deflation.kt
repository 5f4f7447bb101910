package dev.vivant.ktor.socket

import java.lang.ref.WeakReference
import java.util.concurrent.atomic.AtomicReferenceArray
import java.util.zip.DataFormatException
import java.util.zip.Deflater
import java.util.zip.Inflater

/**
 * Compresses messages as RFC 7692 section 7.2 has it, each by itself: for all sockets of a server together.
 *
 * A deflater has 256 KB of native memory, an inflater 40 KB; so there are as many as processors, and none belongs to a
 * socket. Any thread; never waits.
 */
internal class Deflation {
  private val processors = Runtime.getRuntime().availableProcessors()
  private val deflaters = Spares(processors, { Deflater(LEVEL, true) }, Deflater::reset, Deflater::end)
  private val inflaters = Spares(processors, { Inflater(true) }, Inflater::reset, Inflater::end)
  private val shared = AtomicReferenceArray<Shared?>(SHARED)

  /** What a piece that goes to many has become. */
  private class Shared(piece: ByteArray, val deflated: ByteArray) : WeakReference<ByteArray>(piece)

  /**
   * A message in its short form, in pieces that follow one another; null where it goes as it is, because it is short
   * already or would not get shorter.
   *
   * A message of several pieces has some that go to others, too. Each piece is compressed without the others, and what
   * goes to many sockets once:
   * `[7,3,[[],9,` → a block as it is, `[0,1,"a"],[0,2,"b"],…` → blocks that are kept, `]]` → a block as it is.
   */
  fun deflated(pieces: List<ByteArray>): List<ByteArray>? {
    val size = pieces.sumOf { it.size }
    if (size <= LONGEST_PLAIN) return null
    val blocks = if (pieces.size == 1) {
      listOf(whole(pieces[0]))
    } else {
      pieces.map { if (it.size < WORTH_DEFLATING) stored(it) else blocks(it) } + EMPTY_BUT_ITS_END
    }
    return blocks.takeIf { it.sumOf(ByteArray::size) < size }
  }

  /** A message ends with an empty block, of which the last four bytes stay away (section 7.2.1). */
  private fun whole(message: ByteArray): ByteArray = deflated(message).let { it.copyOf(it.size - EMPTY.size) }

  private fun blocks(piece: ByteArray): ByteArray {
    val place = System.identityHashCode(piece) and SHARED - 1
    shared[place]?.let { if (it.refersTo(piece)) return it.deflated }
    return deflated(piece).also { shared[place] = Shared(piece, it) }
  }

  /** Blocks that end at a byte with an empty one, `00 00 ff ff`: others may follow. */
  private fun deflated(bytes: ByteArray): ByteArray = deflaters.lend { deflater ->
    deflater.setInput(bytes)
    var out = ByteArray(bytes.size / EXPECTED_RATIO + SPARE)
    var size = 0
    while (true) {
      size += deflater.deflate(out, size, out.size - size, Deflater.SYNC_FLUSH)
      if (size < out.size) break
      out = out.copyOf(out.size * 2)
    }
    out.copyOf(size)
  }

  /** Up to 65,535 bytes in a block that holds them as they are. */
  private fun stored(bytes: ByteArray): ByteArray {
    val size = bytes.size
    val block = ByteArray(STORED_HEADER + size)
    block[1] = size.toByte()
    block[2] = (size shr 8).toByte()
    block[3] = size.inv().toByte()
    block[4] = (size.inv() shr 8).toByte()
    bytes.copyInto(block, STORED_HEADER)
    return block
  }

  /**
   * What a message was before it was compressed.
   *
   * @param bytes as they came, from the first to the one before `size`
   * @throws FrameViolation when it would be more than `maxBytes`, of which no more are ever made; when it is not what a
   *   deflater makes, or ends inside a block
   */
  fun inflated(bytes: ByteArray, size: Int, maxBytes: Int): ByteArray = inflaters.lend { inflater ->
    val input = bytes.copyOf(size + END.size)
    END.copyInto(input, size)
    inflater.setInput(input)
    var out = ByteArray(minOf(maxBytes + 1, size * EXPECTED_RATIO + SPARE))
    var made = 0
    var ends = 0
    while (true) {
      made += try {
        inflater.inflate(out, made, out.size - made)
      } catch (_: DataFormatException) {
        refuse("a message is not deflated")
      }
      val left = inflater.remaining
      when {
        made > maxBytes -> throw FrameViolation(CloseCode.TOO_BIG, "more than $maxBytes bytes when inflated")
        inflater.finished() && left == 0 -> break
        inflater.finished() -> {
          // A peer may end its blocks in the middle and begin anew (section 7.2.3.4), but not with our bytes.
          if (left < END.size) refuse("a message ends inside a block")
          if (++ends > MOST_ENDS) refuse("a message ends more than $MOST_ENDS times")
          inflater.reset()
          inflater.setInput(input, input.size - left, left)
        }
        made == out.size -> out = out.copyOf(minOf(maxBytes + 1, out.size * 2))
        else -> refuse("a message ends inside a block")
      }
    }
    out.copyOf(made)
  }

  private companion object {
    /** Up to so many bytes the headers of a packet weigh more than what could be spared. */
    const val LONGEST_PLAIN = 1_024

    /** A piece of a message that goes to one socket only is as long as this at most, as a rule much shorter. */
    const val WORTH_DEFLATING = 512

    /** The quickest: on lists it is within a quarter of the best and takes a third of the time. */
    const val LEVEL = 1

    /** A power of two. */
    const val SHARED = 16
    const val EXPECTED_RATIO = 4
    const val SPARE = 64
    const val STORED_HEADER = 5
    const val MOST_ENDS = 64

    /** What an empty block ends with; three bits before it, a byte where it begins at one. */
    val EMPTY = byteArrayOf(0, 0, -1, -1)
    val EMPTY_BUT_ITS_END = byteArrayOf(0)

    /** What the sender left away, and an end: only there is a message complete. */
    val END = EMPTY + byteArrayOf(1) + EMPTY

    fun refuse(what: String): Nothing = throw FrameViolation(CloseCode.PROTOCOL, what)
  }
}
