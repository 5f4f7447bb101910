package dev.vivant.ktor.stream

import dev.vivant.ktor.PagePeer
import dev.vivant.ktor.socket.CloseCode
import dev.vivant.ktor.socket.SocketRules
import dev.vivant.session.LiveSessions
import dev.vivant.session.Visitor
import io.ktor.http.ContentType
import io.ktor.http.Headers
import io.ktor.http.HttpHeaders
import io.ktor.http.HttpStatusCode
import io.ktor.http.content.OutgoingContent
import io.ktor.http.headersOf
import io.ktor.server.request.contentLength
import io.ktor.server.request.header
import io.ktor.server.request.receiveChannel
import io.ktor.server.response.respond
import io.ktor.server.routing.RoutingCall
import io.ktor.utils.io.ByteWriteChannel
import io.ktor.utils.io.readRemaining
import io.ktor.utils.io.writeFully
import java.security.Principal
import java.util.concurrent.ConcurrentHashMap
import kotlinx.coroutines.Job
import kotlinx.coroutines.currentCoroutineContext
import kotlinx.coroutines.job
import kotlinx.coroutines.withTimeoutOrNull
import kotlinx.io.readByteArray

/**
 * Connections over HTTP, on the address of the group's socket and behind the same checks.
 *
 * A POST that accepts `text/event-stream` opens one: its body is the first messages, its answer the stream. A POST with
 * [CONNECTION] brings further messages; it must come from the person and group that opened the connection.
 *
 * A POST with [POLL] is answered by no more than what there is to say, and the next one by what follows: the first one
 * opens the connection, the others have its name.
 */
internal class StreamEndpoint(private val rules: SocketRules, private val nanoTime: () -> Long) {
  private class Open(val stream: EventStream, val peer: PagePeer, val owner: Owner, val job: Job)

  /** Who may speak over a connection. */
  private data class Owner(val group: String, val principal: String, val tenant: String)

  private val streams = ConcurrentHashMap<String, Open>()

  /** Whether a request belongs to a connection that is open. */
  fun isFurther(call: RoutingCall): Boolean = call.request.header(CONNECTION) != null

  /**
   * Opens a connection, and serves it until it ends, or its first poll.
   *
   * @param over is called when the connection has ended
   */
  suspend fun open(
    call: RoutingCall,
    group: String,
    visitor: Visitor,
    sessions: LiveSessions,
    over: () -> Unit,
    peerOf: (EventStream) -> PagePeer,
  ) {
    val stream = EventStream(rules, nanoTime)
    val peer = peerOf(stream)
    val polls = polls(call)
    // Called once, whatever ends it.
    stream.over.invokeOnCompletion {
      // Where the first request was no good there is none that ends.
      if (streams.remove(stream.id) != null) {
        stream.close(CloseCode.BYE)
        peer.closed(stream.code)
      }
      over()
    }
    try {
      val first = body(call)
      when {
        first is Body.Bad -> call.respond(first.status)
        polls && number(call, POLL) != 1L -> call.respond(HttpStatusCode.BadRequest)
        first is Body.Good -> {
          val job = if (polls) stream.over else currentCoroutineContext().job
          streams[stream.id] = Open(stream, peer, owner(group, visitor), job)
          peer.connect(sessions, visitor)
          stream.begin(first.bytes, peer)
          if (polls) return poll(call, stream, peer)
          call.respond(Answer { stream.run(it, peer) })
        }
      }
    } catch (failure: Throwable) {
      stream.over.complete()
      throw failure
    }
    stream.over.complete()
  }

  /** Takes further messages, or answers a poll; why not, where that cannot be. */
  suspend fun further(call: RoutingCall, group: String, visitor: Visitor): String? {
    val open = streams[call.request.header(CONNECTION)]?.takeIf { it.owner == owner(group, visitor) }
    val polls = polls(call)
    val number = number(call, if (polls) POLL else SEQUENCE)
    if (open == null || number == null) {
      call.respond(if (open == null) HttpStatusCode.NotFound else HttpStatusCode.BadRequest)
      return if (open == null) null else "a request without its number"
    }
    when (val body = body(call)) {
      is Body.Bad -> {
        open.stream.close(body.code)
        call.respond(body.status)
      }
      is Body.Good ->
        if (polls) poll(call, open.stream, open.peer)
        else call.respond(status(open.stream.take(number, body.bytes, open.peer)))
    }
    return null
  }

  private suspend fun poll(call: RoutingCall, stream: EventStream, peer: PagePeer) {
    val taken = stream.poll(checkNotNull(number(call, POLL)), peer) { pieces ->
      call.respond(Answer { for (piece in pieces) it.writeFully(piece) })
    }
    if (taken != EventStream.Taken.YES) call.respond(status(taken))
  }

  private fun polls(call: RoutingCall) = call.request.header(POLL) != null

  private fun number(call: RoutingCall, header: String) = call.request.header(header)?.toLongOrNull()?.takeIf { it > 0 }

  private fun status(taken: EventStream.Taken) = when (taken) {
    EventStream.Taken.YES -> HttpStatusCode.NoContent
    EventStream.Taken.GAP -> HttpStatusCode.Conflict
    EventStream.Taken.REFUSED -> HttpStatusCode.Gone
  }

  private fun owner(group: String, visitor: Visitor) =
    Owner(group, visitor.principal().map(Principal::getName).orElse(""), visitor.tenant())

  private sealed interface Body {
    class Good(val bytes: ByteArray) : Body

    class Bad(val status: HttpStatusCode, val code: CloseCode) : Body
  }

  /** Bounded in bytes and time, as a message is that comes over a socket. */
  private suspend fun body(call: RoutingCall): Body {
    val most = rules.maxMessageBytes.toLong()
    if ((call.request.contentLength() ?: 0) > most) return TOO_LARGE
    val bytes = withTimeoutOrNull(rules.messageMillis) {
      call.receiveChannel().readRemaining(most + 1).readByteArray()
    } ?: return Body.Bad(HttpStatusCode.RequestTimeout, CloseCode.TIMEOUT)
    return if (bytes.size > most) TOO_LARGE else Body.Good(bytes)
  }

  /** Keeps all connections to their deadlines. */
  fun check() {
    for (open in streams.values) open.stream.check()
  }

  /** Sends away those that are left; their jobs, to wait for. */
  fun closeAll(): List<Job> = streams.values.map { open ->
    open.stream.close(CloseCode.RESTART)
    open.job
  }

  private class Answer(
    private val write: suspend (ByteWriteChannel) -> Unit,
  ) : OutgoingContent.WriteChannelContent() {
    override val contentType = ContentType.Text.EventStream

    // Proxies are not to gather the stream before they pass it on, nor to compress it.
    override val headers: Headers = headersOf(
      HttpHeaders.CacheControl to listOf("no-store, no-transform"),
      "X-Accel-Buffering" to listOf("no"),
      "X-Content-Type-Options" to listOf("nosniff"),
    )

    override suspend fun writeTo(channel: ByteWriteChannel) = write(channel)
  }

  internal companion object {
    /** Header: which connection a request belongs to. */
    const val CONNECTION: String = "Vivant-Connection"

    /** Header: the request's number within the connection, from 1. */
    const val SEQUENCE: String = "Vivant-Sequence"

    /** Header: the poll's number within the connection, from 1. */
    const val POLL: String = "Vivant-Poll"

    private val TOO_LARGE = Body.Bad(HttpStatusCode.PayloadTooLarge, CloseCode.TOO_BIG)
  }
}
