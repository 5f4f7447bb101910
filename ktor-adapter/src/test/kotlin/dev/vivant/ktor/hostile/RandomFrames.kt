package dev.vivant.ktor.hostile

import dev.vivant.ktor.robot.RawSocket
import kotlin.random.Random

/** Frames of every degree of wrongness, from one seed: nearly right messages, nearly right frames, and mere bytes. */
class RandomFrames(private val random: Random, private val token: String, private val nodes: Int) {
  private var id = 1

  /** A text that may be a message: as it should be, altered, or of pieces. */
  fun message(): String = when (random.nextInt(16)) {
    in 0..11 -> valid()
    in 12..14 -> altered(valid())
    else -> buildString { repeat(random.nextInt(12)) { append(PIECES.random(random)) } }
  }

  private fun valid(): String = when (random.nextInt(40)) {
    0 -> "[\"join\",\"$token\",1,$nodes,\"/\"]"
    in 1..4 -> "[\"visit\",${id++},\"/${VISITED.random(random)}\",${random.nextInt(4)}]"
    in 5..7 -> "[\"ack\",${random.nextInt(1, 4)}]"
    in 8..10 -> "[\"heal\",${random.nextInt(1, 4)}]"
    in 11..13 -> "[\"ping\"]"
    else -> "[${id++},1,[0,${random.nextInt(3)}],${random.nextInt(2)}]"
  }

  private fun altered(text: String): String {
    val at = random.nextInt(text.length)
    val to = minOf(text.length, at + random.nextInt(4))
    return when (random.nextInt(4)) {
      0 -> text.removeRange(at, to)
      1 -> text.replaceRange(at, to, PIECES.random(random))
      2 -> text.take(at) + random.nextInt(0x3000).toChar() + text.drop(at)
      else -> text.take(to) + text.drop(at)
    }
  }

  /** A frame of a WebSocket with such a message, in one piece or two, or another frame, or bytes. */
  fun frame(): ByteArray = when (random.nextInt(40)) {
    0 -> random.nextBytes(random.nextInt(1, 60))
    1 -> flipped(RawSocket.frame(1, message().toByteArray()))
    2 -> RawSocket.frame(random.nextInt(16), random.nextBytes(random.nextInt(130)))
    3 -> RawSocket.frame(8, random.nextBytes(random.nextInt(4)))
    4 -> RawSocket.frame(1, random.nextBytes(random.nextInt(40)))
    in 5..8 -> RawSocket.frame(random.nextInt(9, 11), random.nextBytes(random.nextInt(126)))
    in 9..12 -> fragments(message().toByteArray())
    else -> RawSocket.frame(1, message().toByteArray())
  }

  private fun fragments(bytes: ByteArray): ByteArray {
    val cut = random.nextInt(bytes.size + 1)
    return RawSocket.frame(1, bytes.copyOf(cut), fin = false) + RawSocket.frame(0, bytes.copyOfRange(cut, bytes.size))
  }

  private fun flipped(bytes: ByteArray): ByteArray {
    val at = random.nextInt(bytes.size)
    bytes[at] = (bytes[at].toInt() xor (1 shl random.nextInt(8))).toByte()
    return bytes
  }

  /** The body of a request with so many messages, or bytes. */
  fun body(messages: Int): ByteArray = when (random.nextInt(20)) {
    0 -> random.nextBytes(random.nextInt(200))
    1 -> flipped(List(messages) { message() }.joinToString("\n").toByteArray() + 10)
    else -> List(messages) { message() }.joinToString("\n").toByteArray()
  }

  private companion object {
    val VISITED =
      listOf("", "", "a", "?x=1", "%2e%2e/", "%", "%ff", "\\ud800", "\\u0000", "//a", "\\\\a", "é", "#", "?&=&=")

    val PIECES = listOf(
      "[", "]", "{", "}", ",", ":", "\"", "\\", "0", "-1", "1e400", "99999999999999999999", "2147483647", "null",
      "true",
      "\"a\"", "{\"class\":\"java.lang.Runtime\"}", "\\u0000", "\\ud800", "\u0000", "\uFEFF", "NaN", "\n", "//",
      "[0,1]",
      "\"join\"", "\"visit\"", "\"mount\"", "[[[[[[[[[[[[[[[[[[[[[[[", "%2e%2e/", "\\\\example.org",
    )
  }
}
