package dev.vivant.redis.nodes

import dev.vivant.ktor.robot.RobotPage
import dev.vivant.node.Element
import dev.vivant.node.Node
import dev.vivant.protocol.ClientMessage
import dev.vivant.protocol.ServerMessage
import java.util.concurrent.ConcurrentLinkedQueue
import java.util.concurrent.ExecutionException
import kotlin.concurrent.thread
import kotlin.random.Random

/** One of a [Fleet]: a page, and its own books on what it was told. */
class Robot(private val name: Int, private val fleet: Fleet) {
  private val random = Random(fleet.seed + name)
  val page = RobotPage(fleet.url)
  val thread = thread(start = false, isDaemon = true, name = "robot-$name") { run() }

  /** What the page has to show in the end. */
  @Volatile var told = Told()
    private set

  /** Numbers that were refused. */
  @Volatile var failed = 0
    private set

  @Volatile var interrupted = 0
    private set

  val away = ConcurrentLinkedQueue<Long>()

  /** Connections that stood, and on which nobody answered the join. */
  @Volatile var silent = 0
    private set

  @Volatile private var thrown: Throwable? = null
  private var token = ""
  private var lostAt = 0L

  private fun run() = try {
    try {
      page.open("/")
    } finally {
      fleet.opened()
    }
    token = page.token
    while (fleet.pause(random.nextLong())) {
      if (fleet.ownCuts > 0 && random.nextInt(fleet.ownCuts) == 0) page.cut()
      tell(List(1 + random.nextInt(AT_ONCE)) { told.count + 1 + it })
    }
    showAnew()
  } catch (gaveUp: Exception) {
    thrown = gaveUp
  }

  private fun tell(numbers: List<Int>) {
    for (number in numbers) {
      told += "$number"
      page.event("change", listOf("$number")) { it.attribute("id") == "number" }
    }
    settle()
    failed += page.takeRefused().size
  }

  /** Whether the page shows all that was told, or something was refused. */
  private fun isAnswered() =
    page.settled && (text("numbers") == "$told" || page.messages.any { it is ServerMessage.Refused })

  private fun settle() {
    var answered = false
    while (!answered) {
      page.await("answers and what they change, or the end of the connection") {
        answered = isAnswered()
        answered || !page.connected
      }
      if (!answered) comeBack()
    }
    if (lostAt > 0) {
      away += (System.nanoTime() - lostAt) / NANOS_PER_MILLI
      lostAt = 0
    }
  }

  /** As the browser does: after a random pause, at first of up to half a second. */
  private fun comeBack() {
    if (lostAt == 0L) interrupted += page.pending
    var attempts = 0
    var next = 0L
    var connectedAt = 0L
    var ownCut = false
    page.await("to be at home again") {
      val now = System.nanoTime()
      if (page.connected && !page.joined && connectedAt > 0 && now - connectedAt > SILENCE_MILLIS * NANOS_PER_MILLI) {
        silent++
        ownCut = true
        page.cut()
      }
      if (!page.connected && next == 0L) {
        // Where the new connection is cut, too, the time begins anew; where a node sends the page away, it goes on.
        if (lostAt == 0L || (page.closeCode == CUT && !ownCut)) lostAt = now
        ownCut = false
        next = now + random.nextLong(FIRST_PAUSE_MILLIS shl minOf(attempts++, MOST_DOUBLINGS)) * NANOS_PER_MILLI
      } else if (!page.connected && now >= next) {
        next = 0
        connect()
        connectedAt = System.nanoTime()
      }
      page.joined
    }
  }

  private fun connect() {
    try {
      page.connect()
    } catch (_: ExecutionException) {
      // Nobody there; again in a moment.
    }
  }

  /** The page is given the whole tree, as the session has it. */
  private fun showAnew() {
    var shown = false
    while (!shown) {
      if (!page.connected) comeBack()
      page.takeMessages()
      page.send(ClientMessage.Heal(page.version))
      page.await("the whole tree, or the end of the connection") {
        shown = page.messages.any { it is ServerMessage.Whole }
        shown || !page.connected
      }
    }
  }

  fun text(id: String): String = find(page.tree, id)?.textContent() ?: "nothing"

  private fun find(node: Node, id: String): Element? = when {
    node !is Element -> null
    node.attribute("id") == id -> node
    else -> node.children().firstNotNullOfOrNull { find(it, id) }
  }

  fun gaveUp(): String? = thrown?.let { "robot $name gave up: ${it.stackTraceToString().lines().take(12)}" }

  fun failure(): String? = when {
    thrown != null -> gaveUp()
    page.token != token || page.lost > 0 -> "robot $name was given another session"
    text("numbers") != "$told" -> "robot $name has in its books: $told; its page shows: ${text("numbers")}"
    else -> null
  }

  private companion object {
    const val AT_ONCE = 3
    const val CUT = 1006
    const val FIRST_PAUSE_MILLIS = 500L

    /** How long the browser waits for an answer. */
    const val SILENCE_MILLIS = 10_000L
    const val MOST_DOUBLINGS = 6
    const val NANOS_PER_MILLI = 1_000_000L
  }
}
