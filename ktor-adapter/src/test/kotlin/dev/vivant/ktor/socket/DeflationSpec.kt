package dev.vivant.ktor.socket

import com.sun.management.ThreadMXBean
import io.kotest.assertions.throwables.shouldThrow
import io.kotest.assertions.withClue
import io.kotest.core.spec.style.StringSpec
import io.kotest.matchers.collections.shouldBeIn
import io.kotest.matchers.ints.shouldBeLessThan
import io.kotest.matchers.ints.shouldBeLessThanOrEqual
import io.kotest.matchers.longs.shouldBeLessThan
import io.kotest.matchers.nulls.shouldNotBeNull
import io.kotest.matchers.shouldBe
import io.kotest.matchers.types.shouldBeSameInstanceAs
import io.kotest.matchers.types.shouldNotBeSameInstanceAs
import java.lang.management.ManagementFactory
import java.util.HexFormat
import java.util.concurrent.Executors
import java.util.concurrent.TimeUnit
import kotlin.random.Random

private const val MAX_BYTES = 200_000

class DeflationSpec : StringSpec({
  val deflation = Deflation()

  fun inflated(bytes: ByteArray, max: Int = MAX_BYTES) = deflation.inflated(bytes, bytes.size, max)

  fun inflated(hex: String) = String(inflated(HexFormat.of().parseHex(hex)))

  fun joined(pieces: List<ByteArray>) = pieces.fold(ByteArray(0), ByteArray::plus)

  /** JSON as it goes to browsers: `[1,0,[0,["tr",["td","0"],…` */
  fun rows(count: Int): ByteArray = (0 until count)
    .joinToString(",", "[1,0,[0,0,[", "]]]") { """["tr",["td","$it"],["td","item Käse $it"]]""" }.toByteArray()

  "reads the examples of RFC 7692" {
    inflated("f248cdc9c90700") shouldBe "Hello"
    inflated("000500faff48656c6c6f00") shouldBe "Hello"
    inflated("f348cdc9c9070000") shouldBe "Hello"
    inflated("f24805000000ffffcac9c90700") shouldBe "Hello"
    inflated("00") shouldBe ""
  }

  "what it deflates inflates to what it was" {
    val seed = System.nanoTime()
    val random = Random(seed)
    withClue("seed $seed") {
      repeat(300) {
        val text = rows(random.nextInt(30, 2_000))
        val deflated = deflation.deflated(listOf(text)).shouldNotBeNull()
        deflated.sumOf { it.size } shouldBeLessThan text.size / 2
        inflated(joined(deflated)).contentEquals(text) shouldBe true
      }
    }
  }

  "what it deflates in pieces inflates to what it was, and goes as it is only where no piece is long" {
    val seed = System.nanoTime()
    val random = Random(seed)
    withClue("seed $seed") {
      repeat(300) {
        val text = rows(random.nextInt(30, 2_000))
        val pieces = cut(text, random)
        val deflated = deflation.deflated(pieces)
        if (deflated == null) {
          pieces.maxOf { it.size } shouldBeLessThan 4_096
        } else {
          inflated(joined(deflated)).contentEquals(text) shouldBe true
        }
      }
    }
  }

  "a message up to 1,024 bytes goes as it is, and one that would not get shorter" {
    val short = ByteArray(1_024) { 'a'.code.toByte() }
    deflation.deflated(listOf(short)) shouldBe null
    deflation.deflated(listOf(short.copyOf(1_000), short.copyOf(24))) shouldBe null
    deflation.deflated(listOf(short + short)).shouldNotBeNull().single().size shouldBeLessThan 30
    deflation.deflated(listOf(Random(1).nextBytes(5_000))) shouldBe null
  }

  "a list of 1,000 rows is less than a quarter of what it was" {
    val list = rows(1_000)
    val deflated = deflation.deflated(listOf(list)).shouldNotBeNull()
    deflated.sumOf { it.size } shouldBeLessThan list.size / 4
  }

  "what goes to many is deflated once" {
    val part = rows(1_000)
    val messages = (1..50).map { listOf("[$it,0,".toByteArray(), part, "]".toByteArray()) }
    val all = messages.map { deflation.deflated(it).shouldNotBeNull() }
    for ((message, deflated) in messages.zip(all)) {
      inflated(joined(deflated)).contentEquals(joined(message)) shouldBe true
      deflated[1] shouldBeSameInstanceAs all[0][1]
    }
    val other = deflation.deflated(listOf("[1,0,".toByteArray(), part.copyOf(), "]".toByteArray())).shouldNotBeNull()
    other[1] shouldNotBeSameInstanceAs all[0][1]
  }

  "one byte more than the limit is too much, however much would follow, and takes no more memory" {
    val bomb = deflated(ByteArray(50_000_000) { 'a'.code.toByte() })
    inflated(deflated(ByteArray(MAX_BYTES))).size shouldBe MAX_BYTES
    repeat(2) {
      val before = allocated()
      shouldThrow<FrameViolation> { inflated(bomb) }.code shouldBe CloseCode.TOO_BIG
      allocated() - before shouldBeLessThan bomb.size * 2L + MAX_BYTES * 5L
    }
    shouldThrow<FrameViolation> { inflated(deflated(ByteArray(MAX_BYTES + 1))) }.code shouldBe CloseCode.TOO_BIG
  }

  "a message may end and begin anew, but not for ever" {
    val end = "0300"
    inflated(end.repeat(60) + "f248cdc9c90700") shouldBe "Hello"
    shouldThrow<FrameViolation> { inflated(end.repeat(100) + "00") }.code shouldBe CloseCode.PROTOCOL
  }

  "whatever bytes come, they are inflated or refused, and the next message does not notice" {
    val seed = System.nanoTime()
    val random = Random(seed)
    val whole = deflated(rows(100))
    withClue("seed $seed") {
      repeat(5_000) {
        val bytes = whole.copyOf(random.nextInt(whole.size + 1))
        repeat(if (bytes.isEmpty()) 0 else random.nextInt(1, 4)) {
          bytes[random.nextInt(bytes.size)] = random.nextInt().toByte()
        }
        try {
          inflated(bytes, 10_000).size shouldBeLessThanOrEqual 10_000
        } catch (refused: FrameViolation) {
          refused.code shouldBeIn listOf(CloseCode.PROTOCOL, CloseCode.TOO_BIG)
        }
      }
      inflated("f248cdc9c90700") shouldBe "Hello"
    }
  }

  "many threads share a few deflaters, and get their own message each" {
    val threads = Executors.newFixedThreadPool(16)
    try {
      val results = (1..400).map { i ->
        threads.submit<Boolean> {
          val text = rows(30 + i)
          inflated(joined(deflation.deflated(listOf(text))!!)).contentEquals(text)
        }
      }
      results.all { it.get(20, TimeUnit.SECONDS) } shouldBe true
    } finally {
      threads.shutdownNow()
    }
  }

  "as many are kept as may be, and the others ended" {
    var made = 0
    val ended = ArrayList<Int>()
    val reset = ArrayList<Int>()
    val spares = Spares(2, { ++made }, { reset += it }, { ended += it })
    spares.lend { spares.lend { spares.lend { made shouldBe 3 } } }
    spares.kept shouldBe 2
    ended shouldBe listOf(1)
    reset shouldBe listOf(3, 2, 1)
    shouldThrow<IllegalStateException> { spares.lend { error("failed") } }
    spares.kept shouldBe 2
    made shouldBe 3
  }
})

private fun cut(bytes: ByteArray, random: Random): List<ByteArray> {
  val pieces = ArrayList<ByteArray>()
  var from = 0
  while (from < bytes.size) {
    val to = minOf(bytes.size, from + if (random.nextBoolean()) random.nextInt(1, 512) else random.nextInt(512, 70_000))
    pieces += bytes.copyOfRange(from, to)
    from = to
  }
  return pieces
}

private fun allocated(): Long = (ManagementFactory.getThreadMXBean() as ThreadMXBean).currentThreadAllocatedBytes
