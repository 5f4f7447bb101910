package dev.vivant.ktor.stream

import dev.vivant.ktor.SocketLimits
import dev.vivant.ktor.socket.CloseCode
import dev.vivant.ktor.socket.SocketPeer
import io.kotest.core.spec.style.StringSpec
import io.kotest.matchers.collections.shouldBeEmpty
import io.kotest.matchers.collections.shouldContainExactly
import io.kotest.matchers.collections.shouldHaveSize
import io.kotest.matchers.shouldBe
import io.kotest.matchers.string.shouldStartWith
import io.ktor.utils.io.ByteChannel
import io.ktor.utils.io.readLine
import java.io.IOException
import java.util.concurrent.CopyOnWriteArrayList
import java.util.concurrent.atomic.AtomicLong
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.async
import kotlinx.coroutines.coroutineScope
import kotlinx.coroutines.launch
import kotlinx.coroutines.withTimeout

private class Heard : SocketPeer {
  val texts = CopyOnWriteArrayList<String>()
  val wrongs = CopyOnWriteArrayList<String>()

  @Volatile var drained = 0

  override fun text(text: String) {
    texts += text
  }

  override fun violated(what: String) {
    wrongs += what
  }

  override fun alive() = Unit

  override fun drained() {
    drained++
  }

  override fun closed(code: CloseCode) = Unit
}

class EventStreamSpec : StringSpec({
  val now = AtomicLong()

  fun stream(limits: SocketLimits.() -> Unit = {}) = EventStream(SocketLimits().apply(limits).rules()) { now.get() }

  fun pass(millis: Long) = now.addAndGet(millis * 1_000_000)

  fun body(vararg messages: String) = messages.joinToString("\n").toByteArray()

  "a request that comes again changes nothing" {
    val heard = Heard()
    val stream = stream()
    stream.take(1, body("a", "b"), heard) shouldBe EventStream.Taken.YES
    stream.take(1, body("a", "b"), heard) shouldBe EventStream.Taken.YES
    stream.take(2, body("c"), heard) shouldBe EventStream.Taken.YES
    heard.texts shouldContainExactly listOf("a", "b", "c")
  }

  "after a gap nothing is taken any more" {
    val heard = Heard()
    val stream = stream()
    stream.take(2, body("b"), heard) shouldBe EventStream.Taken.GAP
    stream.take(1, body("a"), heard) shouldBe EventStream.Taken.REFUSED
    heard.texts.shouldBeEmpty()
    heard.wrongs shouldContainExactly listOf("a request out of its order")
    stream.code shouldBe CloseCode.VIOLATION
  }

  "a request is held to the limits of a socket" {
    for ((body, code) in listOf(
      ByteArray(3) { 0xff.toByte() } to CloseCode.NOT_TEXT,
      body(*Array(65) { "[]" }) to CloseCode.TOO_BIG,
      body(*Array(6) { "[]" }) to CloseCode.VIOLATION,
    )) {
      val heard = Heard()
      val stream = stream { messageBurst = 5 }
      stream.take(1, body, heard) shouldBe EventStream.Taken.REFUSED
      stream.code shouldBe code
      heard.wrongs shouldHaveSize 1
    }
  }

  "the stream begins with padding and its name, then each message is an event, then it ends" {
    val heard = Heard()
    val stream = stream()
    val out = ByteChannel()
    coroutineScope {
      launch(Dispatchers.Default) {
        stream.run(out, heard)
        out.flushAndClose()
      }
      val lines = withTimeout(10_000) {
        stream.text(listOf("[1,0]".toByteArray())) shouldBe true
        stream.close(CloseCode.RESTART)
        List(6) { out.readLine() }
      }
      lines[0]!! shouldStartWith ":  "
      lines[0]!!.length shouldBe 2049
      lines.drop(1) shouldContainExactly listOf("id:${stream.id}", "", "data:[1,0]", "", null)
      stream.code shouldBe CloseCode.RESTART
    }
  }

  "what is silent for long gets a comment, and a page that says nothing is given up" {
    val stream = stream()
    val out = ByteChannel()
    coroutineScope {
      launch(Dispatchers.Default) { stream.run(out, Heard()) }
      withTimeout(10_000) {
        repeat(3) { out.readLine() }
        pass(20_001)
        stream.check()
        out.readLine() shouldBe ":"
        out.readLine() shouldBe ""
        pass(40_000)
        stream.check()
        stream.code shouldBe CloseCode.TIMEOUT
      }
    }
  }

  "a reader who takes nothing is held back, then cut" {
    val heard = Heard()
    val stream = stream {
      outgoingFrames = 2
      writeMillis = 1_000
    }
    val out = ByteChannel()
    coroutineScope {
      val job = launch(Dispatchers.Default) { stream.run(out, heard) }
      val large = ByteArray(2_000_000) { 'x'.code.toByte() }
      while (stream.text(listOf(large))) stream.code
      withTimeout(10_000) {
        while (job.isActive) {
          pass(1_001)
          stream.check()
          kotlinx.coroutines.yield()
        }
      }
      stream.code shouldBe CloseCode.TIMEOUT
      heard.drained shouldBe 0
    }
  }

  suspend fun EventStream.polled(number: Long, heard: Heard = Heard()): Pair<EventStream.Taken, String> {
    val answer = StringBuilder()
    val taken = poll(number, heard) { pieces -> pieces.forEach { answer.append(String(it)) } }
    return taken to answer.toString()
  }

  "a poll is answered by all that waits, in order, and its answer ends with the connection's name" {
    val stream = stream()
    stream.text(listOf("[1,".toByteArray(), "0]".toByteArray()))
    stream.text(listOf("[2,0]".toByteArray()))
    stream.polled(1) shouldBe (EventStream.Taken.YES to "data:[1,0]\n\ndata:[2,0]\n\nid:${stream.id}\n\n")
    stream.text(listOf("[3,0]".toByteArray()))
    stream.polled(2) shouldBe (EventStream.Taken.YES to "data:[3,0]\n\nid:${stream.id}\n\n")
  }

  "a poll waits for something to say, but not for longer than a page may hear nothing" {
    val stream = stream()
    coroutineScope {
      val first = async(Dispatchers.Unconfined) { stream.polled(1) }
      first.isCompleted shouldBe false
      stream.text(listOf("[1,0]".toByteArray()))
      first.await().second shouldBe "data:[1,0]\n\nid:${stream.id}\n\n"
      val second = async(Dispatchers.Unconfined) { stream.polled(2) }
      pass(20_000)
      stream.check()
      second.isCompleted shouldBe false
      pass(1)
      stream.check()
      second.await().second shouldBe ":\n\nid:${stream.id}\n\n"
    }
  }

  "the last answer has no name, and after it there is none" {
    val stream = stream()
    stream.text(listOf("[\"close\",\"restart\"]".toByteArray()))
    stream.close(CloseCode.RESTART)
    stream.polled(1) shouldBe (EventStream.Taken.YES to "data:[\"close\",\"restart\"]\n\n")
    stream.over.isCompleted shouldBe true
    stream.polled(2).first shouldBe EventStream.Taken.REFUSED
  }

  "a poll out of its order, or beside another one, ends the connection" {
    for (numbers in listOf(listOf(2L), listOf(1L, 3L), listOf(1L, 1L))) {
      val heard = Heard()
      val stream = stream()
      for (number in numbers.dropLast(1)) {
        stream.text(listOf("[1,0]".toByteArray()))
        stream.polled(number, heard)
      }
      stream.polled(numbers.last(), heard) shouldBe (EventStream.Taken.GAP to "")
      heard.wrongs.size shouldBe if (numbers.last() == 1L) 0 else 1
      stream.take(1, body("a"), heard) shouldBe EventStream.Taken.REFUSED
    }
    val heard = Heard()
    val stream = stream()
    coroutineScope {
      val held = async(Dispatchers.Unconfined) { stream.polled(1, heard) }
      stream.polled(2, heard).first shouldBe EventStream.Taken.GAP
      heard.wrongs shouldContainExactly listOf("a poll out of its order")
      held.await() shouldBe (EventStream.Taken.YES to "")
    }
  }

  "nobody polls beside a stream" {
    val heard = Heard()
    val stream = stream()
    coroutineScope {
      val job = launch(Dispatchers.Unconfined) { stream.run(ByteChannel(), heard) }
      stream.polled(1, heard).first shouldBe EventStream.Taken.GAP
      heard.wrongs shouldContainExactly listOf("a poll out of its order")
      job.join()
    }
  }

  "a page that polls no more is given up" {
    val stream = stream()
    stream.text(listOf("[1,0]".toByteArray()))
    stream.polled(1)
    pass(20_000)
    stream.check()
    stream.over.isCompleted shouldBe false
    pass(1)
    stream.check()
    stream.over.isCompleted shouldBe true
    stream.code shouldBe CloseCode.TIMEOUT
  }

  "a connection that was closed does not wait for long for somebody to hear of it" {
    val stream = stream()
    stream.close(CloseCode.RELOAD)
    pass(2_001)
    stream.check()
    stream.over.isCompleted shouldBe true
    stream.code shouldBe CloseCode.RELOAD
  }

  "what an answer could not bring is told over the page's next connection" {
    val stream = stream()
    stream.text(listOf("[1,0]".toByteArray()))
    stream.poll(1, Heard()) { throw IOException("the reader is gone") } shouldBe EventStream.Taken.YES
    stream.over.isCompleted shouldBe true
    stream.polled(2).first shouldBe EventStream.Taken.REFUSED
  }

  "a page that reads its answers slowly holds its session back" {
    val heard = Heard()
    val stream = stream { outgoingFrames = 2 }
    stream.text(listOf("[1,0]".toByteArray())) shouldBe true
    stream.text(listOf("[2,0]".toByteArray())) shouldBe false
    heard.drained shouldBe 0
    stream.polled(1, heard)
    heard.drained shouldBe 1
    stream.text(listOf("[3,0]".toByteArray())) shouldBe true
  }

  "names of connections cannot be guessed" {
    val ids = List(1_000) { stream().id }
    ids.toSet() shouldHaveSize 1_000
    ids.forEach { it.length shouldBe 22 }
  }
})
