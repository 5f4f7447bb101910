package dev.vivant.wire

import com.code_intelligence.jazzer.junit.FuzzTest
import dev.vivant.protocol.ClientMessage
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Tag

/**
 * Any text of a stranger is a message or a malformed frame, and a message is written and read as the same.
 *
 * Inputs begin with how they are tried: 0 as UTF-8, 1 as a script of [PIECES], a byte for each, 2 as an event whose
 * payload is such a script.
 */
@Tag("fuzz")
class ClientFramesFuzzTest {
  @FuzzTest(maxDuration = "12s")
  fun anyTextIsAMessageOrMalformed(input: ByteArray) {
    if (input.isEmpty()) return
    val rest = input.copyOfRange(1, input.size)
    val frame = when ((input[0].toInt() and 0xff) % 3) {
      0 -> rest.decodeToString()
      1 -> pieces(rest)
      else -> "[7,3,[0,2],1," + pieces(rest) + "]"
    }
    val message = bounded(BYTES_EACH, frame.length) { read(frame) } ?: return
    assertEquals(message, ClientFrames.read(ClientFrames.write(message), ANY))
  }

  private fun read(frame: String): ClientMessage? = try {
    ClientFrames.read(frame)
  } catch (malformed: MalformedFrame) {
    val says = malformed.message!!
    assertTrue(says.length < MAX_MESSAGE_CHARS, says)
    assertTrue(says.none { it.isISOControl() }, says)
    null
  }

  private fun pieces(script: ByteArray): String = buildString {
    for (byte in script) append(PIECES[(byte.toInt() and 0xff) % PIECES.size])
  }

  private companion object {
    /** Ten times what `HostileFrameSpec` allows: Jazzer watches regular expressions, and takes memory for that. */
    const val BYTES_EACH = 4_000L
    const val MAX_MESSAGE_CHARS = 200

    /** What is written again may be a little longer. */
    val ANY = FrameLimits(maxFrameChars = 1 shl 20)

    val PIECES = listOf(
      "[", "]", "{", "}", ",", ":", "\"", "\"join\",", "\"visit\",", "\"ack\",", "\"heal\",", "\"ping\"", "\"leave\"",
      "0", "1", "7,", "-", ".", "e", "E+", "2147483647", "2147483648", "9223372036854775807", "9223372036854775808",
      "1e308", "1e309", "1e-400", "-0", "null", "true", "false", "NaN", "\\", "\\u", "d800", "0000", "00e9", "\\n", "/",
      "\"a\"", "\"a\":", "[0,2],", "[]", "{}", " ", "\n", "\t", "\u0000", "\uFEFF", "é", "\uD83D\uDE00", "\uD800",
      "\"class\":\"java.lang.Runtime\"", "\"java.lang.Runtime\",", "//", "'", "\"\"", "\u2028", "0x1", "01",
    )
  }
}
