package dev.vivant.ktor.hostile

import dev.vivant.ktor.robot.Engine
import dev.vivant.ktor.robot.RobotPage
import dev.vivant.protocol.ClientMessage
import dev.vivant.protocol.ServerMessage
import io.kotest.assertions.withClue
import io.kotest.core.spec.style.StringSpec
import io.kotest.matchers.shouldBe
import java.util.concurrent.atomic.AtomicBoolean
import java.util.concurrent.atomic.AtomicInteger
import java.util.concurrent.locks.LockSupport
import kotlin.concurrent.thread

/**
 * Ten hostile sockets of each kind against a server of 256 MB that serves others meanwhile: each kind by itself,
 * then all at once.
 *
 * A click that is not answered within the robot's deadline fails the test; how long they took is printed, because a
 * machine that also runs the attackers proves little about it: beside it the same for a ping, which no session answers.
 * `-Dvivant.hostile.seconds=60` attacks for a minute each instead of a second.
 */
class HostileSocketSpec : StringSpec({
  val seconds = Integer.getInteger("vivant.hostile.seconds", 1)

  for (engine in Engine.entries) {
    "a server of 256 MB lives through all attacks and serves others ($engine)" {
      ServerProcess(engine, "256m").use { server ->
        val site = "http://127.0.0.1:${server.port}"
        val pages = List(10) { RobotPage(site).open("/") }
        repeat(2) { clicks(pages, 400) }
        report("$engine calm", clicks(pages, 400), server)
        for (kinds in Attack.entries.map(::listOf) + listOf(Attack.entries)) {
          val stop = AtomicBoolean()
          val connections = AtomicInteger()
          val attackers = kinds.flatMap { kind ->
            List(10) { thread(isDaemon = true) { connections.addAndGet(kind.run(server.port, stop::get)) } }
          }
          val end = System.nanoTime() + seconds * 1_000_000_000L
          val times = ArrayList<Answer>()
          while (System.nanoTime() < end) times += clicks(pages, 20)
          stop.set(true)
          attackers.forEach { it.join(20_000) }
          report("$engine ${kinds.joinToString("+")} ($connections connections)", times, server)
        }
        server.logged().filter { "ERROR" in it || it.startsWith("java.") || it.startsWith("io.") }
          .groupingBy { it.substringAfter("- ").take(120) }.eachCount().entries.sortedByDescending { it.value }.take(8)
          .forEach { println("server logged ${it.value} times: ${it.key}") }
        withClue("the server lives") { server.alive shouldBe true }
        RobotPage(site).use { it.open("/").click("up") }
        pages.forEach(RobotPage::close)
      }
    }
  }
})

private const val PAUSE_NANOS = 2_500_000L

/** How long the answers to a click and to a ping after it took, in microseconds. */
private class Answer(val click: Long, val ping: Long)

private fun report(what: String, times: List<Answer>, server: ServerProcess) {
  val clicks = times.map(Answer::click).sorted()
  println("%6d clicks, p50 %7d us, p99 %7d us, worst %8d us, worst ping %8d us, heap %s: %s".format(
    times.size, clicks[times.size / 2], clicks[times.size * 99 / 100], clicks.last(), times.maxOf(Answer::ping),
    server.heap(), what,
  ))
}

/** Clicks one after the other, no page more often than it may. */
private fun clicks(pages: List<RobotPage>, count: Int): List<Answer> = List(count) { i ->
  val page = pages[i % pages.size]
  LockSupport.parkNanos(PAUSE_NANOS)
  val start = System.nanoTime()
  page.click("up")
  page.awaitAnswers()
  val answered = System.nanoTime()
  val before = page.messages.size
  page.send(ClientMessage.Ping())
  page.await("a pong") { page.messages.drop(before).any { it is ServerMessage.Pong } }
  Answer((answered - start) / 1_000, (System.nanoTime() - answered) / 1_000)
}
