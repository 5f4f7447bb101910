package dev.vivant.ktor.socket

import io.kotest.assertions.throwables.shouldThrow
import io.kotest.assertions.withClue
import io.kotest.core.spec.style.StringSpec
import io.kotest.matchers.collections.shouldBeEmpty
import io.kotest.matchers.ints.shouldBeLessThan
import io.kotest.matchers.shouldBe
import java.lang.management.ManagementFactory
import kotlin.random.Random

class FrameReaderSpec : StringSpec({
  "reads a message, however it is cut" {
    val text = "Käse & <b>\uD83D\uDE00</b> " + "x".repeat(300)
    val frame = masked(1, text.toByteArray())
    for (piece in 1..frame.size) read(frame, piece) shouldBe listOf("text $text")
  }

  "puts fragments together and lets control frames stand between them" {
    val bytes = masked(1, "Mi".toByteArray(), fin = false) + masked(9, "p".toByteArray()) +
      masked(0, "l".toByteArray(), fin = false) + masked(0, "k".toByteArray()) + masked(10, byteArrayOf())
    for (piece in 1..bytes.size) read(bytes, piece) shouldBe listOf("ping p", "text Milk", "pong")
  }

  "reads empty messages, the two longer lengths, and closes with and without a code" {
    read(masked(1, byteArrayOf())) shouldBe listOf("text ")
    for (size in listOf(125, 126, 127, 65_535, 65_536, 70_000)) {
      read(masked(1, ByteArray(size) { 'a'.code.toByte() })) shouldBe listOf("text " + "a".repeat(size))
    }
    read(masked(8, byteArrayOf())) shouldBe listOf("close null")
    read(masked(8, byteArrayOf(3, -24) + "bye".toByteArray())) shouldBe listOf("close 1000")
  }

  "refuses what RFC 6455 does not allow" {
    val cases = mapOf(
      "reserved bit" to (raw(0xC1, 0x80) to CloseCode.PROTOCOL),
      "no mask" to (raw(0x81, 0x01) to CloseCode.PROTOCOL),
      "unknown opcode 3" to (raw(0x83, 0x80) to CloseCode.PROTOCOL),
      "unknown opcode 11" to (raw(0x8B, 0x80) to CloseCode.PROTOCOL),
      "binary" to (raw(0x82, 0x80) to CloseCode.BINARY),
      "continuation of nothing" to (raw(0x80, 0x80) to CloseCode.PROTOCOL),
      "message inside a message" to (masked(1, "a".toByteArray(), fin = false) + raw(0x81, 0x80) to CloseCode.PROTOCOL),
      "long ping" to (raw(0x89, 0xFE) to CloseCode.PROTOCOL),
      "fragmented ping" to (raw(0x09, 0x80) to CloseCode.PROTOCOL),
      "length 125 in two bytes" to (raw(0x81, 0xFE, 0, 125, 0, 0, 0, 0) to CloseCode.PROTOCOL),
      "length 65535 in eight bytes" to (raw(0x81, 0xFF, 0, 0, 0, 0, 0, 0, 255, 255, 0, 0, 0, 0) to CloseCode.PROTOCOL),
      "negative length" to (raw(0x81, 0xFF, 255, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0) to CloseCode.PROTOCOL),
      "huge length" to (raw(0x81, 0xFF, 0x7F, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0) to CloseCode.TOO_BIG),
      "half a close code" to (masked(8, byteArrayOf(3)) to CloseCode.PROTOCOL),
      "close code 1005" to (masked(8, byteArrayOf(3, -19)) to CloseCode.PROTOCOL),
      "close code 999" to (masked(8, byteArrayOf(3, -25)) to CloseCode.PROTOCOL),
      "close reason that is not UTF-8" to (masked(8, byteArrayOf(3, -24, -1)) to CloseCode.NOT_TEXT),
      "text that is not UTF-8" to (masked(1, byteArrayOf(-64, -128)) to CloseCode.NOT_TEXT),
      "half a surrogate" to (masked(1, byteArrayOf(-19, -96, -128)) to CloseCode.NOT_TEXT),
    )
    for ((name, case) in cases) {
      withClue(name) { shouldThrow<FrameViolation> { read(case.first) }.code shouldBe case.second }
    }
  }

  "keeps U+FFFD that was really sent" {
    read(masked(1, "a\uFFFDb".toByteArray())) shouldBe listOf("text a\uFFFDb")
  }

  "refuses a message that is too long, in one frame or in many" {
    shouldThrow<FrameViolation> { read(masked(1, ByteArray(100_001))) }.code shouldBe CloseCode.TOO_BIG
    val halves = masked(1, ByteArray(60_000), fin = false) + masked(0, ByteArray(60_000))
    shouldThrow<FrameViolation> { read(halves) }.code shouldBe CloseCode.TOO_BIG
  }

  "refuses a message of too many fragments, though they are empty" {
    val first = masked(1, byteArrayOf(), fin = false)
    val more = first + ByteArray(60_000).also { all ->
      val next = masked(0, byteArrayOf(), fin = false)
      for (i in all.indices) all[i] = next[i % next.size]
    }
    shouldThrow<FrameViolation> { read(more) }.code shouldBe CloseCode.TOO_BIG
  }

  "an announced length takes no memory before the bytes come" {
    val reader = FrameReader(64 shl 20, 4)
    val frame = masked(1, ByteArray(32 shl 20)).copyOf(20)
    val before = allocated()
    reader.read(frame, 0, frame.size)
    (allocated() - before).toInt() shouldBeLessThan 100_000
  }

  "whatever bytes come, it reads or refuses" {
    val seed = System.nanoTime()
    val random = Random(seed)
    val surprises = ArrayList<Throwable>()
    repeat(20_000) {
      val bytes = random.nextBytes(random.nextInt(1, 200))
      if (random.nextBoolean()) {
        bytes[0] = (0x80 or random.nextInt(11)).toByte()
        if (bytes.size > 1) bytes[1] = (0x80 or random.nextInt(128)).toByte()
      }
      try {
        read(bytes, random.nextInt(1, bytes.size + 1))
      } catch (_: FrameViolation) {
        // As it should be.
      } catch (other: RuntimeException) {
        surprises += other
      }
    }
    withClue("seed $seed") { surprises.shouldBeEmpty() }
  }
})

private fun raw(vararg bytes: Int): ByteArray = ByteArray(bytes.size) { bytes[it].toByte() }

/** A frame as a browser sends it. */
internal fun masked(opcode: Int, payload: ByteArray, fin: Boolean = true): ByteArray {
  val mask = byteArrayOf(0x11, 0x22, 0x33, 0x44)
  val size = payload.size
  val head = when {
    size < 126 -> raw(0x80 or size)
    size <= 0xffff -> raw(0x80 or 126, size shr 8, size)
    else -> raw(0x80 or 127, 0, 0, 0, 0, size shr 24, size shr 16, size shr 8, size)
  }
  val body = ByteArray(size) { (payload[it].toInt() xor mask[it and 3].toInt()).toByte() }
  return raw((if (fin) 0x80 else 0) or opcode) + head + mask + body
}

private fun read(bytes: ByteArray, piece: Int = bytes.size): List<String> {
  val reader = FrameReader(100_000, 64)
  val out = ArrayList<String>()
  var from = 0
  while (from < bytes.size) {
    val to = minOf(from + piece, bytes.size)
    while (from < to) {
      from += reader.read(bytes, from, to)
      when (val incoming = reader.completed) {
        is Incoming.Text -> out += "text ${incoming.text}"
        is Incoming.Ping -> out += "ping ${String(incoming.bytes)}"
        Incoming.Pong -> out += "pong"
        is Incoming.Close -> out += "close ${incoming.code}"
        null -> Unit
      }
    }
  }
  return out
}

private fun allocated(): Long = (ManagementFactory.getThreadMXBean() as com.sun.management.ThreadMXBean)
  .currentThreadAllocatedBytes
