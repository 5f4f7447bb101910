package dev.vivant.redis.nodes

import dev.vivant.ktor.robot.RobotPage
import dev.vivant.node.Element
import dev.vivant.node.Node
import dev.vivant.protocol.Refusal
import java.util.concurrent.ConcurrentLinkedQueue
import java.util.concurrent.CountDownLatch
import java.util.concurrent.ExecutionException
import java.util.concurrent.TimeUnit
import kotlin.concurrent.thread
import kotlin.random.Random

/**
 * Robots that tell a [Journal] numbers, a few at a time, each its own 1, 2, 3 and so on, and come back whenever their
 * connection is lost. What is refused because the page is another one by now is told again, as a person would.
 */
class Fleet(private val url: String, size: Int, private val seed: Long) : AutoCloseable {
  private val end = CountDownLatch(1)
  private val opened = CountDownLatch(size)
  private val robots = List(size) { Robot(it) }

  /** Milliseconds from each lost connection to the moment in which its robot was at home again. */
  val away = ConcurrentLinkedQueue<Long>()

  /** All pages are open afterwards: a page that dies while it is loaded is loaded again by a person, not by itself. */
  init {
    robots.forEach { it.thread.start() }
    opened.await()
  }

  /** How many numbers had to be told again. */
  val refused: Int get() = robots.sumOf { it.refused }

  /** How many numbers were told and answered. */
  val told: Int get() = robots.sumOf { it.told }

  /** What did not go as it should, robot by robot; empty when all is well. */
  fun failures(): List<String> = robots.mapNotNull(Robot::failure)

  /** The robots that something was thrown at, and what. */
  fun gaveUp(): List<String> = robots.mapNotNull(Robot::gaveUp)

  /** Waits until everything that was told is answered. */
  fun finish() {
    end.countDown()
    robots.forEach { it.thread.join() }
  }

  /** What the pages show in an element, without doubles. */
  fun shown(id: String): Set<String> = robots.map { it.text(id) }.toSet()

  override fun close() {
    end.countDown()
    robots.forEach { it.page.close() }
  }

  private inner class Robot(private val name: Int) {
    private val random = Random(seed + name)
    val page = RobotPage(url)
    val thread = thread(start = false, isDaemon = true, name = "robot-$name") { run() }

    @Volatile var told = 0

    @Volatile var refused = 0

    @Volatile var thrown: Throwable? = null
    private var token = ""

    private fun run() = try {
      try {
        page.open("/")
      } finally {
        opened.countDown()
      }
      token = page.token
      while (!end.await(random.nextLong(PACE_MILLIS), TimeUnit.MILLISECONDS)) {
        val numbers = List(1 + random.nextInt(AT_ONCE)) { ++told }
        tell(numbers)
      }
    } catch (gaveUp: Exception) {
      thrown = gaveUp
    }

    private tailrec fun tell(numbers: List<Int>) {
      val ids = numbers.associateBy { number ->
        page.event("change", listOf("$number")) { it.attribute("id") == "number" }
      }
      settle()
      val again = page.takeRefused().onEach { check(it.reason() == Refusal.STALE) { "$it" } }
        .mapNotNull { ids[it.eventId()] }
      refused += again.size
      if (again.isNotEmpty()) tell(again)
    }

    private fun settle() {
      while (!page.settled) {
        page.await("answers, or the end of the connection") { page.settled || !page.connected }
        if (!page.connected) comeBack()
      }
    }

    private fun comeBack() {
      val lost = System.nanoTime()
      page.await("to be at home again") {
        if (!page.connected) connect()
        page.joined
      }
      away += (System.nanoTime() - lost) / 1_000_000
    }

    private fun connect() {
      try {
        page.connect()
      } catch (_: ExecutionException) {
        // Nobody there; again in a moment.
      }
    }

    fun text(id: String): String = find(page.tree, id)?.textContent() ?: "nothing"

    private fun find(node: Node, id: String): Element? = when {
      node !is Element -> null
      node.attribute("id") == id -> node
      else -> node.children().firstNotNullOfOrNull { find(it, id) }
    }

    fun gaveUp(): String? = thrown?.let { "robot $name gave up: ${it.stackTraceToString().lines().take(12)}" }

    fun failure(): String? {
      val expected = (1..told).joinToString(",")
      return when {
        thrown != null -> gaveUp()
        page.token != token || page.lost > 0 -> "robot $name was given another session"
        text("numbers") != expected -> "robot $name told 1 to $told, and its page shows " +
          text("numbers").let { it.drop((it.commonPrefixWith(expected).length - SOME).coerceAtLeast(0)).take(2 * SOME) }
        else -> null
      }
    }
  }

  private companion object {
    const val PACE_MILLIS = 120L
    const val AT_ONCE = 3
    const val SOME = 40
  }
}

/** The value below which 99 of 100 are; 0 of none. */
fun p99(values: Collection<Long>): Long = values.sorted().let { if (it.isEmpty()) 0 else it[(it.size - 1) * 99 / 100] }
