package dev.vivant.ktor.socket

import com.code_intelligence.jazzer.junit.FuzzTest
import dev.vivant.ktor.robot.RawSocket
import dev.vivant.wire.bounded
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Tag

/**
 * Any bytes of a stranger are frames or a violation, and the same ones in whatever pieces they come.
 *
 * Inputs begin with the length of the pieces and with how they are tried: 0 as bytes, 1 as a script of frames that are
 * masked and as long as they say: each a byte for opcode and end, one for its length, and the payload; 2 more where
 * compression was agreed upon, when the highest bit of a script's frame says that it is compressed.
 */
@Tag("fuzz")
class FrameReaderFuzzTest {
  @FuzzTest(maxDuration = "12s")
  fun anyBytesAreFramesOrAViolation(input: ByteArray) {
    if (input.size < 2) return
    val piece = 1 + (input[0].toInt() and 0x3f)
    val rest = input.copyOfRange(2, input.size)
    val deflation = if (input[1].toInt() and 2 == 0) null else DEFLATION
    val bytes = if (input[1].toInt() and 1 == 0) rest else frames(rest, deflation != null)
    val each = if (deflation == null) BYTES_EACH else BYTES_EACH + INFLATED_BYTES_EACH
    val whole = bounded(each, bytes.size) { told(bytes, maxOf(1, bytes.size), deflation) }
    val pieces = bounded(each * (1 + 256L / piece), bytes.size) { told(bytes, piece, deflation) }
    assertEquals(whole, pieces)
  }

  /** What a reader says of bytes that come in pieces: what it completed, and how it ended. */
  private fun told(bytes: ByteArray, piece: Int, deflation: Deflation?): List<String> {
    val reader = FrameReader(MAX_MESSAGE_BYTES, MAX_FRAGMENTS, deflation)
    val told = ArrayList<String>()
    try {
      for (from in bytes.indices step piece) {
        var at = from
        val to = minOf(bytes.size, from + piece)
        while (at < to) {
          at += reader.read(bytes, at, to)
          reader.completed?.let { told += described(it) }
        }
      }
      told += "midway ${reader.midway}"
    } catch (violation: FrameViolation) {
      told += "closes with ${violation.code}"
    }
    return told
  }

  private fun described(incoming: Incoming): String = when (incoming) {
    is Incoming.Text -> incoming.text.also { assertTrue(it.length <= MAX_MESSAGE_BYTES) }.let { "text $it" }
    is Incoming.Ping -> "ping of ${incoming.bytes.size}".also { assertTrue(incoming.bytes.size <= MAX_CONTROL_BYTES) }
    is Incoming.Pong -> "pong"
    is Incoming.Close -> "close ${incoming.code}"
  }

  private fun frames(script: ByteArray, compressed: Boolean): ByteArray {
    var bytes = ByteArray(0)
    var at = 0
    while (at + 1 < script.size && bytes.size < MAX_SCRIPT_BYTES) {
      val head = script[at].toInt()
      val size = (script[at + 1].toInt() and 0xff) shl (head shr 4 and 3)
      at += 2
      val payload = script.copyOfRange(at, minOf(script.size, at + size)).copyOf(size)
      val frame = RawSocket.frame(OPCODES[(head and 0x0f) % OPCODES.size], payload, head and 0x40 == 0)
      if (compressed && head and 0x80 != 0) frame[0] = (frame[0].toInt() xor COMPRESSED).toByte()
      bytes += frame
      at += size
    }
    return bytes
  }

  private companion object {
    const val MAX_MESSAGE_BYTES = 2_000
    const val MAX_FRAGMENTS = 8
    const val MAX_CONTROL_BYTES = 125
    const val MAX_SCRIPT_BYTES = 100_000

    /** A ping of six bytes is an object, an array and a line of this test. */
    const val BYTES_EACH = 200L

    /** Seven bytes of a frame may become 2,000 characters, of which there are a few copies. */
    const val INFLATED_BYTES_EACH = 2_000L
    const val COMPRESSED = 0x40
    val DEFLATION = Deflation()
    val OPCODES = intArrayOf(1, 0, 1, 0, 9, 10, 8, 2, 3)
  }
}
