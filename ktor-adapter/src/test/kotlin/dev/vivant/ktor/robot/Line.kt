package dev.vivant.ktor.robot

import java.io.IOException
import java.io.InputStream
import java.net.URI
import java.net.http.HttpClient
import java.net.http.HttpRequest
import java.net.http.HttpResponse
import java.net.http.WebSocket
import java.time.Duration
import java.util.concurrent.CancellationException
import java.util.concurrent.CompletableFuture
import java.util.concurrent.CompletionStage
import java.util.concurrent.ExecutionException
import java.util.concurrent.LinkedBlockingQueue
import java.util.concurrent.TimeUnit
import java.util.concurrent.TimeoutException
import java.util.concurrent.locks.ReentrantLock
import kotlin.concurrent.thread
import kotlin.concurrent.withLock

/** Which transport a robot uses. */
enum class Line { WEB_SOCKET, HTTP, POLLS }

/** One connection of a robot. */
interface RobotLine {
  fun send(frame: String)

  /** Cuts it without a word. */
  fun abort()

  /** Whether what comes is taken off the line. */
  fun read(on: Boolean)
}

/** What a connection tells; from any thread, frames one at a time. */
interface LineListener {
  fun received(from: RobotLine, frame: String)

  fun ended(from: RobotLine, code: Int)
}

/** Opens a connection, or throws an [ExecutionException]. */
class LineOpener(
  private val client: HttpClient,
  private val headers: Map<String, String>,
  private val origin: String?,
) {
  fun open(line: Line, url: String, first: String, to: LineListener): RobotLine = when (line) {
    Line.WEB_SOCKET -> SocketLine(to).also { socket ->
      val builder = client.newWebSocketBuilder().connectTimeout(DEADLINE)
      headers.forEach(builder::header)
      origin?.let { builder.header("Origin", it) }
      val address = URI(url.replaceFirst("http", "ws"))
      socket.opened(answered(builder.buildAsync(address, socket.listener)))
      socket.send(first)
    }
    Line.HTTP, Line.POLLS -> {
      val all = headers + listOfNotNull(origin?.let { "Origin" to it })
      HttpLine(client, URI(url), all, first, line == Line.POLLS, to)
    }
  }

  /** The JDK's client at times does not notice that a connection has ended before its handshake was answered. */
  private fun answered(handshake: CompletableFuture<WebSocket>): WebSocket = try {
    handshake.get(HANDSHAKE_SECONDS, TimeUnit.SECONDS)
  } catch (late: TimeoutException) {
    handshake.thenAccept(WebSocket::abort)
    throw ExecutionException("the handshake was not answered within $HANDSHAKE_SECONDS s", late)
  }

  private companion object {
    const val HANDSHAKE_SECONDS = 8L
    const val SECONDS = 20L
    val DEADLINE: Duration = Duration.ofSeconds(SECONDS)
  }
}

private class SocketLine(private val to: LineListener) : RobotLine {
  private val lock = ReentrantLock()
  private var socket: WebSocket? = null
  private var sent: CompletableFuture<*> = CompletableFuture.completedFuture(null)
  private var reading = true
  private var owed = 0L

  val listener = object : WebSocket.Listener {
    private val text = StringBuilder()

    override fun onText(from: WebSocket, data: CharSequence, last: Boolean): CompletionStage<*>? {
      text.append(data)
      if (last) {
        val frame = text.toString()
        text.setLength(0)
        to.received(this@SocketLine, frame)
      }
      lock.withLock { if (reading) from.request(1) else owed++ }
      return null
    }

    override fun onClose(from: WebSocket, statusCode: Int, reason: String): CompletionStage<*>? {
      to.ended(this@SocketLine, statusCode)
      return null
    }

    override fun onError(from: WebSocket, error: Throwable) = to.ended(this@SocketLine, LOST)
  }

  fun opened(socket: WebSocket) = lock.withLock { this.socket = socket }

  /**
   * Does not wait: whoever sends holds the page's lock, which the news that the connection has ended needs too. Then
   * what has no answer goes again over the next one.
   */
  override fun send(frame: String) = lock.withLock {
    val open = socket!!
    sent = sent.handle { _, _ -> }.thenCompose { open.sendText(frame, true) }
  }

  override fun abort() {
    socket?.abort()
  }

  override fun read(on: Boolean) = lock.withLock {
    reading = on
    if (on && owed > 0) {
      socket!!.request(owed)
      owed = 0
    }
  }
}

/**
 * As the browser does it in `parts/http.js`: a stream down, or one answer after the other; requests up one by one, each
 * tried three times.
 */
private class HttpLine(
  private val client: HttpClient,
  private val url: URI,
  private val headers: Map<String, String>,
  first: String,
  private val polls: Boolean,
  private val to: LineListener,
) : RobotLine {
  private val lock = ReentrantLock()
  private val changed = lock.newCondition()
  private val frames = LinkedBlockingQueue<String>()
  private var reading = true
  private var connection: String? = null
  private var named = false
  private var number = 0

  @Volatile private var asked = CompletableFuture<HttpResponse<InputStream>>()
  @Volatile private var stream: InputStream
  @Volatile private var ended = false

  init {
    stream = ask(first)
    thread(isDaemon = true, name = "robot-stream") { down() }
  }

  private fun ask(body: String): InputStream {
    val more = mutableListOf("Accept" to "text/event-stream")
    if (polls) more += "Vivant-Poll" to "${++number}"
    connection?.let { more += "Vivant-Connection" to it }
    asked = client.sendAsync(request(body, *more.toTypedArray()), HttpResponse.BodyHandlers.ofInputStream())
    val answer = asked.get()
    if (answer.statusCode() != 200) throw ExecutionException("answered ${answer.statusCode()}", null)
    return answer.body()
  }

  private fun request(body: String, vararg more: Pair<String, String>): HttpRequest {
    val builder = HttpRequest.newBuilder(url).timeout(Duration.ofSeconds(40))
    for ((name, value) in headers + more) builder.header(name, value)
    return builder.header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(body)).build()
  }

  private fun down() {
    try {
      read()
      while (polls && named && !ended) {
        named = false
        stream = ask("")
        read()
      }
      end(1000)
    } catch (_: IOException) {
      end(LOST)
    } catch (_: ExecutionException) {
      end(LOST)
    } catch (_: CancellationException) {
      end(LOST)
    }
  }

  private fun read() = stream.bufferedReader().forEachLine { line ->
    lock.withLock { while (!reading && !ended) changed.await() }
    when {
      line.startsWith("id:") -> {
        named = true
        if (connection == null) {
          connection = line.substring(3)
          thread(isDaemon = true, name = "robot-posts") { up() }
        }
      }
      line.startsWith("data:") -> to.received(this, line.substring(5))
    }
  }

  private fun up() {
    var number = 0
    while (!ended) {
      val frame = frames.poll(50, TimeUnit.MILLISECONDS) ?: continue
      number++
      if ((1..ATTEMPTS).none { posted(frame, number) }) return end(LOST)
    }
  }

  /** False where no answer came, so that it has to be sent again. */
  private fun posted(frame: String, number: Int): Boolean = try {
    val request = request(frame, "Vivant-Connection" to connection!!, "Vivant-Sequence" to "$number")
    val status = client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode()
    if (status != 204) end(LOST)
    true
  } catch (_: IOException) {
    ended
  }

  override fun send(frame: String) {
    frames += frame
  }

  override fun abort() {
    ended = true
    read(true)
    asked.cancel(true)
    stream.close()
  }

  override fun read(on: Boolean) = lock.withLock {
    reading = on
    changed.signalAll()
  }

  private fun end(code: Int) {
    if (ended) return
    abort()
    to.ended(this, code)
  }

  private companion object {
    const val ATTEMPTS = 3
  }
}

/** The connection ended without a word. */
private const val LOST = 1006
