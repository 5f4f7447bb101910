package dev.vivant.ktor.hostile

import dev.vivant.ktor.CounterView
import dev.vivant.ktor.LiveViews
import dev.vivant.ktor.live
import dev.vivant.ktor.robot.Engine
import dev.vivant.ktor.robot.Line
import dev.vivant.ktor.robot.RawPost
import dev.vivant.ktor.robot.RawSocket
import dev.vivant.ktor.robot.TestServer
import dev.vivant.ktor.robot.allowLongRun
import dev.vivant.ktor.robot.count
import dev.vivant.ktor.socket.FrameReader
import dev.vivant.ktor.socket.FrameViolation
import dev.vivant.ktor.socket.Incoming
import dev.vivant.wire.ClientFrames
import dev.vivant.wire.MalformedFrame
import io.kotest.assertions.withClue
import io.kotest.core.spec.style.StringSpec
import io.kotest.matchers.collections.shouldBeEmpty
import io.kotest.matchers.shouldBe
import io.ktor.server.application.install
import io.ktor.server.routing.routing
import java.io.EOFException
import java.io.IOException
import java.util.concurrent.Executor
import java.util.concurrent.Executors
import kotlin.random.Random

/**
 * Random frames, and frames that are nearly right, to a server that goes on as if nothing was: no exception that nobody
 * caught, no error in the log, no thread that ended, no other page disturbed.
 *
 * `-Dvivant.random.frames=100000` sends more to each engine over each transport; `-Dvivant.seed=` the same again.
 */
class RandomFramesSpec : StringSpec({
  allowLongRun()
  val frames = Integer.getInteger("vivant.random.frames", 3_000)
  val first = java.lang.Long.getLong("vivant.seed", System.nanoTime())

  for (engine in Engine.entries) {
    for (line in Line.entries) {
      "whatever is sent, nothing is uncaught and no thread is lost ($engine, $line)" {
        serving(engine) { server ->
          val other = server.page().open("/")
          strangers(server, line, first, WARM_UP)
          Watched().use { watched ->
            val (connections, ends) = strangers(server, line, first + WARM_UP, frames)
            println("$frames frames to $engine over $line, $connections connections, seed $first, ended by $ends")
            other.click("up")
            other.awaitAnswers().awaitText("Count: 1").close()
            withClue("seed $first") {
              watched.wrong().shouldBeEmpty()
              watched.lost().shouldBeEmpty()
              ends.keys.intersect(DEFECTS).shouldBeEmpty()
            }
          }
        }
      }
    }
  }
})

private const val WARM_UP = 300
private const val WORKERS = 4
private const val FRAMES_OF_A_CONNECTION = 60
private const val FRAMES_OF_A_REQUEST = 8

/** A close code, and answers, that say that something failed on the server's side. */
private val DEFECTS = setOf(1011, 500, 502)

/** On threads that end only by an accident. */
private fun serving(engine: Engine, test: (TestServer) -> Unit) {
  val threads = Executors.newFixedThreadPool(WORKERS) { work -> Thread(work, "views").apply { isDaemon = true } }
  try {
    serving(engine, threads, test)
  } finally {
    threads.shutdown()
  }
}

private fun serving(engine: Engine, threads: Executor, test: (TestServer) -> Unit) = TestServer(engine) {
  install(LiveViews) {
    workers = threads
    limits {
      eventsPerSecond(1_000_000)
      eventBurst(1_000_000)
      violations(1_000_000)
    }
    traffic {
      addressJoinsPerMinute(1_000_000)
      addressJoinBurst(1_000_000)
      addressEventsPerSecond(1_000_000)
      addressEventBurst(1_000_000)
    }
    socket {
      messagesPerSecond = 1_000_000
      messageBurst = 1_000_000
      messageMillis = 300
      closeMillis = 500
    }
  }
  routing { live("/", CounterView) }
}.use(test)

/** Connects until so many frames are sent; how often that was, and how the connections ended, each how often. */
private fun strangers(server: TestServer, line: Line, seed: Long, frames: Int): Pair<Int, Map<Int, Int>> {
  val ends = sortedMapOf<Int, Int>()
  var sent = 0
  var connections = 0
  while (sent < frames) {
    val random = Random(seed + connections++)
    val page = server.page().load("/")
    val content = RandomFrames(random, page.token, count(page.tree))
    val join = "[\"join\",\"${page.token}\",1,${count(page.tree)},\"/\"]"
    val (more, end) = when (line) {
      Line.WEB_SOCKET -> overSocket(server, page.socketUrl, join, content, random)
      Line.HTTP -> overHttp(server, page.socketUrl, join, content, random, RawPost.STREAM)
      Line.POLLS -> overHttp(server, page.socketUrl, join, content, random, RawPost.POLL)
    }
    sent += more
    ends.merge(end, 1, Int::plus)
  }
  return connections to ends
}

/** How many frames were sent, and the code of the close. */
private fun overSocket(
  server: TestServer, path: String, join: String, content: RandomFrames, random: Random,
): Pair<Int, Int> = RawSocket(server.port, path).use { socket ->
  var sent = 0
  val joins = random.nextInt(5) > 0
  try {
    if (joins) socket.text(join)
    while (sent < FRAMES_OF_A_CONNECTION) {
      val frame = content.frame()
      socket.write(frame)
      sent++
      if (isTheLast(frame)) break
    }
    socket.text("nonsense")
  } catch (_: IOException) {
    // The server has closed meanwhile: the code says why.
  }
  sent to socket.closeCode()
}

/** Whether a server listens no longer after it, so that more would only be thrown away. */
private fun isTheLast(frame: ByteArray): Boolean {
  val reader = FrameReader(65_536, 64)
  var at = 0
  return try {
    while (at < frame.size) {
      at += reader.read(frame, at, frame.size)
      when (val said = reader.completed) {
        is Incoming.Text -> ClientFrames.read(said.text)
        is Incoming.Close -> return true
        else -> Unit
      }
    }
    reader.midway
  } catch (_: FrameViolation) {
    true
  } catch (_: MalformedFrame) {
    true
  }
}

/** How many frames were sent, and the last answer to a request. */
private fun overHttp(
  server: TestServer, path: String, join: String, content: RandomFrames, random: Random, opening: Map<String, String>,
): Pair<Int, Int> = RawPost(server.port, path).use { stream ->
  val first = if (random.nextInt(5) > 0) join.toByteArray() else content.body(FRAMES_OF_A_REQUEST)
  stream.send(opening, first)
  var sent = 1
  var status = stream.until("HTTP/1.1 ").take(3).toInt()
  if (status != 200) return@use sent to status
  try {
    val connection = stream.until("id:")
    RawPost(server.port, path).use { post ->
      for (number in 1..FRAMES_OF_A_CONNECTION / FRAMES_OF_A_REQUEST) {
        if (opening == RawPost.POLL && random.nextInt(30) == 0) {
          // Never the number that is next: that one would be held.
          val next = listOf(-1, 0, 1, 3, 9).random(random)
          val wrong = mapOf("Vivant-Connection" to connection, "Vivant-Poll" to "$next")
          RawPost(server.port, path).use { it.send(wrong, content.body(1)) }
        }
        val sequence = if (random.nextInt(30) == 0) random.nextInt(-1, 5) else number
        val headers = mapOf("Vivant-Connection" to connection, "Vivant-Sequence" to "$sequence")
        post.send(headers, content.body(FRAMES_OF_A_REQUEST))
        sent += FRAMES_OF_A_REQUEST
        status = post.until("HTTP/1.1 ").take(3).toInt()
        if (status != 204) break
      }
    }
  } catch (_: EOFException) {
    // The server ends a connection whose request it did not read to the end.
  }
  sent to status
}
