package dev.vivant.ktor.robot

import dev.vivant.node.Element
import dev.vivant.node.HtmlWriter
import dev.vivant.node.Path
import dev.vivant.protocol.ClientMessage
import dev.vivant.protocol.Effect
import dev.vivant.protocol.ServerMessage
import dev.vivant.security.JoinToken
import dev.vivant.wire.ClientFrames
import dev.vivant.wire.ServerFrameReader
import java.net.URI
import java.net.http.HttpClient
import java.net.http.HttpRequest
import java.net.http.HttpResponse
import java.time.Duration
import java.util.concurrent.CompletableFuture
import java.util.concurrent.ExecutionException
import java.util.concurrent.TimeUnit
import java.util.concurrent.TimeoutException
import java.util.concurrent.locks.ReentrantLock
import kotlin.concurrent.withLock
import kotlin.math.max

/**
 * A page without a browser: loads, joins, holds the tree, sends events, comes back after a cut; all by the
 * rules of `PROTOCOL.md`. Calls come from one thread; frames arrive on others.
 *
 * @param site where the server is, or a proxy in front of it: `http://localhost:8080`
 * @param headers sent with every request, such as cookies
 * @param origin what the socket says of itself; null for none
 * @param line the transport that it uses; may be changed between two connections
 */
class RobotPage(
  private val site: String,
  private val headers: Map<String, String> = emptyMap(),
  origin: String? = site,
  var line: Line = Line.WEB_SOCKET,
) : AutoCloseable {
  private val opener = LineOpener(CLIENT, headers, origin)
  private val lock = ReentrantLock()
  private val changed = lock.newCondition()
  private val unanswered = LinkedHashMap<Long, Unanswered>()
  private var reader: ServerFrameReader? = null
  private var socket: RobotLine? = null
  private var lastSent = 0L
  private var acknowledged = 1
  private var address = "/"
  private lateinit var page: PageHtml

  /** The page's token, that of the session it belongs to now. */
  var token = ""
    private set

  /** Whether it shows the reference of its token only, as a page does that has joined with it. */
  var known = false

  /** Version of the tree. */
  var version = 1
    private set

  /** Whether the session hears us. */
  var joined = false
    private set

  /** Code of the last close; 1006 where the connection was lost without one. */
  var closeCode = 0
    private set

  /** Everything that came, newest last. */
  val messages = ArrayList<ServerMessage>()

  /** Events that a new session will not hear of. */
  var lost = 0
    private set

  /** What went wrong on a frame's way. */
  var failure: Throwable? = null
    private set

  /** Bytes of payload since [countFromHere]. */
  var bytesUp = 0L
    private set
  var bytesDown = 0L
    private set
  var framesDown = 0
    private set

  /** What came last. */
  var lastFrame = ""
    private set

  val tree: Element get() = lock.withLock { reader?.tree ?: page.root }
  /** Path of the address. */
  val path: String get() = address.substringBefore('?')
  val document: String get() = page.document
  val socketUrl: String get() = page.socket
  val scriptUrl: String get() = page.script

  /** The live region as HTML, without the root. */
  val html: String get() = tree.children().joinToString("") { HtmlWriter.toString(it) }

  /** Loads a page, without connecting. */
  fun load(path: String): RobotPage = apply {
    val request = HttpRequest.newBuilder(URI(site + path)).timeout(DEADLINE)
    headers.forEach(request::header)
    val response = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString())
    check(response.statusCode() == 200) { "GET $path answered ${response.statusCode()}: ${response.body()}" }
    page = PageHtml(response.body())
    token = page.token
    known = false
    address = path
    version = 1
    lastSent = 0
    unanswered.clear()
    reader = null
  }

  /** Takes over what another page knows of its session: its token, its tree, its address. */
  fun follow(other: RobotPage): RobotPage = apply {
    page = other.page
    token = other.token
    known = other.known
    address = other.address
    version = other.version
  }

  /** Loads a page and joins its session. */
  fun open(path: String): RobotPage = apply {
    load(path)
    connect()
    awaitJoined()
  }

  /** Connects and says who it is; the answer comes later. */
  fun connect(): RobotPage = apply {
    lock.withLock {
      reader = ServerFrameReader(tree)
      joined = false
      closeCode = 0
    }
    val first = if (known) resume() else join()
    lock.withLock {
      bytesUp += first.toByteArray().size
      socket = opener.open(line, site + page.socket, first, Listener())
    }
  }

  private fun join() = ClientFrames.write(ClientMessage.Join(token, version, count(tree), address))

  private fun resume() =
    ClientFrames.write(ClientMessage.Resume(JoinToken.reference(token), version, count(tree)))

  /** Connects, again and again while that fails. */
  fun tryConnect(): RobotPage = await("a connection") {
    try {
      connect()
      true
    } catch (_: ExecutionException) {
      false
    }
  }

  /** Whether the connection stands. */
  val connected: Boolean get() = lock.withLock { socket != null }

  /** Whether every event was answered. */
  val settled: Boolean get() = lock.withLock { unanswered.isEmpty() }

  /** How many events have no answer. */
  val pending: Int get() = lock.withLock { unanswered.size }

  fun awaitJoined(): RobotPage = await("to be joined") { joined }

  /** Runs an event of the element that the test picks. */
  fun event(event: String, payload: List<Any?> = emptyList(), pick: (Element) -> Boolean): Long {
    fun message(id: Long): ClientMessage? = elements(tree).firstOrNull { pick(it.element) }?.let {
      ClientMessage.Event(id, version, Path.of(*it.path), it.binding(event), payload)
    }
    return number(again = ::message) { message(it) ?: error("no such element in $html") }
  }

  fun event(path: Path, binding: Int, payload: List<Any?> = emptyList()): Long =
    number { id -> ClientMessage.Event(id, version, path, binding, payload) }

  /** Clicks the element with that id. */
  fun click(id: String): Long = event("click") { it.attribute("id") == id }

  /** Follows a live link. */
  fun visit(url: String, navigate: Boolean, pop: Boolean = false): Long =
    number { id -> ClientMessage.Visit(id, url, navigate, pop) }.also { address = url }

  private fun number(again: (Long) -> ClientMessage? = { null }, message: (Long) -> ClientMessage): Long =
    lock.withLock {
      val id = lastSent + 1
      val frame = ClientFrames.write(message(id))
      lastSent = id
      unanswered[id] = Unanswered(frame) { again(id)?.let(ClientFrames::write) }
      if (joined) sendText(frame)
      id
    }

  /** What has no answer yet, and how it would be said of the tree as it is now; null where it cannot be. */
  private class Unanswered(var frame: String, val again: () -> String?)

  fun send(message: ClientMessage) = lock.withLock { sendText(ClientFrames.write(message)) }

  /** Sends any text as a frame. */
  fun sendText(frame: String) {
    val to = lock.withLock {
      bytesUp += frame.toByteArray().size
      socket
    } ?: return
    to.send(frame)
  }

  /** Waits until every event was answered. */
  fun awaitAnswers(): RobotPage = await("answers to all events") { unanswered.isEmpty() }

  /** Waits until everything was answered and acknowledged: nothing is on its way any more. */
  fun awaitQuiet(): RobotPage = await("quiet") { unanswered.isEmpty() && acknowledged == version }

  /** Waits until the page shows a text. */
  fun awaitText(text: String): RobotPage = await("\"$text\" on the page") { text in tree.textContent() }

  fun awaitClosed(): RobotPage = await("to be closed") { closeCode != 0 }

  /** Waits for a condition, which is asked again after each frame and every now and then. */
  fun await(what: String, condition: () -> Boolean): RobotPage = apply {
    val end = System.nanoTime() + DEADLINE.toNanos()
    lock.withLock {
      while (!condition()) {
        failure?.let { throw AssertionError("the robot failed while it waited for $what", it) }
        val left = (end - System.nanoTime()) / 1_000_000
        if (left <= 0) throw TimeoutException(
          "waited in vain for $what; close code $closeCode; open ${unanswered.keys}; " +
            "last: ${messages.takeLast(3)}; page: $html",
        )
        changed.await(minOf(left, ASK_AGAIN_MILLIS), TimeUnit.MILLISECONDS)
      }
    }
  }

  fun effects(): List<Effect> = lock.withLock {
    messages.flatMap { (it as? ServerMessage.Update)?.effects ?: (it as? ServerMessage.Whole)?.effects ?: emptyList() }
  }

  /** The events that were refused, with the reasons; what came until now is forgotten. */
  fun takeRefused(): List<ServerMessage.Refused> = takeMessages().filterIsInstance<ServerMessage.Refused>()

  /** What came until now, which is forgotten. */
  fun takeMessages(): List<ServerMessage> = lock.withLock { messages.toList().also { messages.clear() } }

  fun countFromHere() = lock.withLock {
    bytesUp = 0
    bytesDown = 0
    framesDown = 0
  }

  /** Takes no more frames from the line; what the server goes on to send waits on the way, and then in the server. */
  fun stopReading() = lock.withLock { socket?.read(false) }

  /** Takes what waits, and reads on. */
  fun readOn() = lock.withLock { socket?.read(true) }

  /** Cuts the connection without a word. */
  fun cut() {
    val old = lock.withLock { socket.also { socket = null } }
    old?.abort()
    lock.withLock {
      joined = false
      closeCode = max(closeCode, 1006)
    }
  }

  override fun close() {
    val old = lock.withLock { socket.also { socket = null } }
    old?.abort()
  }

  private fun received(frame: String) {
    framesDown++
    lastFrame = frame
    bytesDown += frame.toByteArray().size
    val message = reader!!.read(frame)
    messages += message
    when (message) {
      is ServerMessage.Joined -> {
        version = message.version
        acknowledged = version
        settle(message.lastEventId)
        joined = true
        known = true
        unanswered.values.forEach { sendText(it.frame) }
      }
      is ServerMessage.Update -> {
        version = message.version
        settle(message.lastEventId)
        acknowledge()
      }
      is ServerMessage.Whole -> whole(message)
      is ServerMessage.Refused -> settle(message.eventId)
      is ServerMessage.Rejoin, is ServerMessage.Pong, is ServerMessage.Close -> Unit
    }
  }

  private fun whole(message: ServerMessage.Whole) {
    version = message.version
    sendAck()
    val next = message.token
    if (next == null) return stay(message.lastEventId)
    token = next
    known = true
    if (!joined) lost += unanswered.size
    unanswered.clear()
    lastSent = message.lastEventId
    joined = true
  }

  /** The session goes on. Where that answers a join, what waits speaks of this tree before it is sent again. */
  private fun stay(last: Long) {
    settle(last)
    if (joined) return
    joined = true
    unanswered.values.forEach {
      it.frame = it.again() ?: it.frame
      sendText(it.frame)
    }
  }

  /** At once when half of the window is open, otherwise after a moment of quiet. */
  private fun acknowledge() {
    if (version - acknowledged >= HALF_WINDOW) return sendAck()
    val seen = version
    QUIET.execute { lock.withLock { if (joined && version == seen && acknowledged < seen) sendAck() } }
  }

  private fun sendAck() {
    acknowledged = version
    sendText(ClientFrames.write(ClientMessage.Ack(version)))
  }

  private fun settle(last: Long) {
    unanswered.keys.removeIf { it <= last }
  }

  private inner class Listener : LineListener {
    override fun received(from: RobotLine, frame: String) = lock.withLock {
      if (frame == REJOIN) {
        from.send(join().also { bytesUp += it.length })
      } else if (socket == null || socket === from) {
        deliver(frame)
      }
      changed.signalAll()
    }

    private fun deliver(frame: String) = try {
      received(frame)
    } catch (wrong: RuntimeException) {
      failure = wrong
    }

    override fun ended(from: RobotLine, code: Int) = lock.withLock {
      if (socket === from) {
        closeCode = code
        joined = false
        socket = null
      }
      changed.signalAll()
    }
  }

  companion object {
    private const val SECONDS = 20L
    private const val REJOIN = """["rejoin"]"""
    private const val HALF_WINDOW = 16
    private val QUIET = CompletableFuture.delayedExecutor(250, TimeUnit.MILLISECONDS)
    private const val ASK_AGAIN_MILLIS = 50L
    private val DEADLINE = Duration.ofSeconds(SECONDS)
    val CLIENT: HttpClient = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()
  }
}
