package dev.vivant.ktor.socket

import io.kotest.core.spec.style.StringSpec
import io.kotest.matchers.collections.shouldBeEmpty
import io.kotest.matchers.collections.shouldContainExactly
import io.kotest.matchers.shouldBe
import io.ktor.utils.io.ByteChannel
import io.ktor.utils.io.ByteReadChannel
import io.ktor.utils.io.close
import io.ktor.utils.io.readByte
import io.ktor.utils.io.readByteArray
import io.ktor.utils.io.writeByteArray
import java.io.IOException
import java.nio.ByteBuffer
import kotlinx.coroutines.CompletableDeferred
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.Job
import kotlinx.coroutines.coroutineScope
import kotlinx.coroutines.launch
import kotlinx.coroutines.withTimeout
import kotlinx.coroutines.yield

private const val SECOND = 1_000_000_000L

/** A socket with both ends in hand and time that stands still. */
private class Bench(deflation: Deflation?) {
  @Volatile var now = 0L
  val up = ByteChannel()
  val down = ByteChannel()
  val heard = ArrayList<String>()
  val violations = ArrayList<String>()
  val gone = CompletableDeferred<CloseCode>()
  @Volatile var drained = 0
  val socket = WebSocket(RULES, deflation) { now }
  lateinit var job: Job

  val peer = object : SocketPeer {
    override fun text(text: String) {
      heard += text
    }

    override fun violated(what: String) {
      violations += what
    }

    override fun alive() {
      heard += "(pong)"
    }

    override fun drained() {
      drained++
    }

    override fun closed(code: CloseCode) {
      check(gone.complete(code)) { "closed was called twice" }
    }
  }

  suspend fun send(bytes: ByteArray) {
    up.writeByteArray(bytes)
    up.flush()
  }

  /** `text x`, `ping`, `close 1001 restart` */
  suspend fun received(): String = withTimeout(5_000) { frame(down) }

  suspend fun settled(condition: () -> Boolean) = withTimeout(5_000) { while (!condition()) yield() }

  suspend fun ended(): CloseCode = withTimeout(5_000) { gone.await() }

  companion object {
    val RULES = SocketRules(
      maxMessageBytes = 1_000,
      maxFragments = 8,
      outgoingFrames = 4,
      maxOutgoingBytes = 10_000,
      messagesPerSecond = 10,
      messageBurst = 20,
      pingMillis = 20_000,
      idleMillis = 60_000,
      messageMillis = 10_000,
      writeMillis = 15_000,
      closeMillis = 2_000,
    )

    fun inflated(payload: ByteArray) = String(Deflation().inflated(payload, payload.size, 100_000))

    suspend fun frame(from: ByteReadChannel): String {
      val first = from.readByte().toInt()
      val opcode = first and 0x0f
      val length = when (val short = from.readByte().toInt() and 0xff) {
        126 -> ByteBuffer.wrap(from.readByteArray(2)).getShort().toInt() and 0xffff
        127 -> ByteBuffer.wrap(from.readByteArray(8)).getLong().toInt()
        else -> short
      }
      val payload = from.readByteArray(length)
      return when (opcode) {
        1 -> if (first and 0x40 == 0) "text " + String(payload) else "deflated " + inflated(payload)
        8 -> "close ${ByteBuffer.wrap(payload).getShort()} ${String(payload, 2, payload.size - 2)}"
        9 -> "ping" + String(payload)
        10 -> "pong" + String(payload)
        else -> error("opcode $opcode")
      }
    }
  }
}

private suspend fun bench(deflation: Deflation? = null, test: suspend Bench.() -> Unit) = coroutineScope {
  val bench = Bench(deflation)
  bench.job = launch(Dispatchers.Default) { bench.socket.run(bench.up, bench.down, bench.peer) }
  bench.test()
  bench.up.cancel(null)
  bench.down.cancel(null)
  withTimeout(5_000) { bench.job.join() }
}

private fun text(text: String) = masked(1, text.toByteArray())

private fun compressed(text: String) = masked(1, deflated(text.toByteArray())).also { it[0] = 0xC1.toByte() }

class WebSocketSpec : StringSpec({
  "hands over messages in order, answers pings, and says goodbye to whoever says goodbye" {
    bench {
      send(text("one") + masked(9, "are you there".toByteArray()) + text("two"))
      received() shouldBe "pongare you there"
      send(masked(10, byteArrayOf()))
      send(masked(8, byteArrayOf(3, -24)))
      received() shouldBe "close 1000 bye"
      ended() shouldBe CloseCode.BYE
      heard shouldContainExactly listOf("one", "two", "(pong)")
    }
  }

  "long messages are compressed both ways where that was agreed upon" {
    bench(Deflation()) {
      val long = "x".repeat(1_025)
      socket.text(listOf("short".toByteArray())) shouldBe true
      socket.text(listOf(long.toByteArray())) shouldBe true
      socket.text(listOf("[".toByteArray(), long.toByteArray(), "]".toByteArray())) shouldBe true
      received() shouldBe "text short"
      received() shouldBe "deflated $long"
      received() shouldBe "deflated [$long]"
      send(compressed("y".repeat(900)) + text("plain"))
      settled { heard.size == 2 }
      heard shouldContainExactly listOf("y".repeat(900), "plain")
      send(compressed("y".repeat(1_001)))
      received() shouldBe "close 1009 too big"
      up.close(null)
      ended() shouldBe CloseCode.TOO_BIG
      violations shouldContainExactly listOf("more than 1000 bytes when inflated")
    }
  }

  "long messages go as they are, and compressed ones are refused, where nothing was agreed upon" {
    bench {
      val long = "x".repeat(1_025)
      socket.text(listOf(long.toByteArray())) shouldBe true
      received() shouldBe "text $long"
      send(compressed("y"))
      received() shouldBe "close 1002 protocol"
    }
  }

  "sends what is queued before it closes, and waits for the answer" {
    bench {
      socket.send(Frames.text("last words".toByteArray())) shouldBe true
      socket.close(CloseCode.RESTART)
      socket.send(Frames.text("too late".toByteArray())) shouldBe false
      received() shouldBe "text last words"
      received() shouldBe "close 1001 restart"
      gone.isCompleted shouldBe false
      send(text("ignored") + masked(8, byteArrayOf(3, -23)))
      ended() shouldBe CloseCode.RESTART
      heard.shouldBeEmpty()
    }
  }

  "is gone when the connection is lost" {
    bench {
      up.close(IOException("reset"))
      ended() shouldBe CloseCode.BYE
      job.join()
      job.isCancelled shouldBe false
    }
  }

  "a refused frame closes with its code and tells the peer" {
    bench {
      send(masked(2, byteArrayOf(1)))
      received() shouldBe "close 1003 binary"
      send(ByteArray(100))
      gone.isCompleted shouldBe false
      up.close(null)
      ended() shouldBe CloseCode.BINARY
      violations shouldContainExactly listOf("a binary message")
    }
  }

  "more messages than allowed close" {
    bench {
      repeat(21) { send(text("$it")) }
      received() shouldBe "close 1008 violation"
      send(text("more") + masked(8, byteArrayOf(3, -16)))
      ended() shouldBe CloseCode.VIOLATION
      heard.size shouldBe 20
      violations shouldContainExactly listOf("more than 10 messages a second")
    }
  }

  "a peer that goes on after it was sent away is cut" {
    bench {
      socket.close(CloseCode.RELOAD)
      received() shouldBe "close 4001 reload"
      repeat(5) { send(text("x".repeat(990))) }
      ended() shouldBe CloseCode.RELOAD
      heard.shouldBeEmpty()
    }
  }

  "asks whoever is silent, and closes when there is no answer" {
    bench {
      now = 21 * SECOND
      socket.check()
      received() shouldBe "ping"
      socket.check()
      now = 61 * SECOND
      socket.check()
      received() shouldBe "close 4008 timeout"
    }
  }

  "whoever answers pings may stay for ever" {
    bench {
      repeat(10) { round ->
        now += 21 * SECOND
        socket.check()
        received() shouldBe "ping"
        send(masked(10, byteArrayOf()) + masked(9, byteArrayOf()))
        received() shouldBe "pong"
        settled { !socket.writing }
        heard.size shouldBe round + 1
      }
      gone.isCompleted shouldBe false
    }
  }

  "a message that never ends closes, though its bytes keep coming" {
    bench {
      send(masked(1, "once".toByteArray(), fin = false))
      repeat(4) {
        send(masked(0, " more".toByteArray(), fin = false) + masked(9, byteArrayOf()))
        received() shouldBe "pong"
        settled { !socket.writing }
        now += 3 * SECOND
        socket.check()
      }
      received() shouldBe "close 4008 timeout"
    }
  }

  "whoever never reads is cut when the time for it is over" {
    bench {
      val big = Frames.text(ByteArray(5_000_000))
      socket.send(big) shouldBe false
      settled { socket.writing }
      now = 14 * SECOND
      socket.check()
      gone.isCompleted shouldBe false
      now = 16 * SECOND
      socket.check()
      ended() shouldBe CloseCode.TIMEOUT
      drained shouldBe 0
    }
  }

  "whoever does not answer a close frame is cut" {
    bench {
      socket.close(CloseCode.RELOAD)
      received() shouldBe "close 4001 reload"
      now = 3 * SECOND
      socket.check()
      ended() shouldBe CloseCode.RELOAD
    }
  }

  "says when a full queue has gone out" {
    bench {
      val frame = Frames.text(ByteArray(4_000))
      var offered = 1
      while (socket.send(frame)) offered++
      repeat(offered) { received() }
      settled { drained > 0 }
      drained shouldBe 1
      socket.send(Frames.text("room".toByteArray())) shouldBe true
      received() shouldBe "text room"
    }
  }
})
