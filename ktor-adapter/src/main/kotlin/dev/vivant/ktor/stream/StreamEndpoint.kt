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
 */
internal class StreamEndpoint(private val rules: SocketRules, private val nanoTime: () -> Long) {
  private class Open(val stream: EventStream, val peer: PagePeer, val owner: Owner, val job: Job)

  /** Who may speak over a connection. */
  private data class Owner(val group: String, val principal: String, val tenant: String)

  private val streams = ConcurrentHashMap<String, Open>()

  /** Whether a request belongs to a connection that is open. */
  fun isFurther(call: RoutingCall): Boolean = call.request.header(CONNECTION) != null

  /** Opens a connection and serves it until it ends. */
  suspend fun open(
    call: RoutingCall,
    group: String,
    visitor: Visitor,
    sessions: LiveSessions,
    peerOf: (EventStream) -> PagePeer,
  ) {
    val first = when (val body = body(call)) {
      is Body.Bad -> return call.respond(body.status)
      is Body.Good -> body.bytes
    }
    val stream = EventStream(rules, nanoTime)
    val peer = peerOf(stream)
    streams[stream.id] = Open(stream, peer, owner(group, visitor), currentCoroutineContext().job)
    try {
      peer.connect(sessions, visitor)
      stream.begin(first, peer)
      call.respond(Answer(stream, peer))
    } finally {
      streams -= stream.id
      stream.close(CloseCode.BYE)
      peer.closed(stream.code)
    }
  }

  /** Takes further messages; why not, where they are not taken. */
  suspend fun further(call: RoutingCall, group: String, visitor: Visitor): String? {
    val open = streams[call.request.header(CONNECTION)]?.takeIf { it.owner == owner(group, visitor) }
    val number = call.request.header(SEQUENCE)?.toLongOrNull()?.takeIf { it > 0 }
    if (open == null || number == null) {
      call.respond(if (open == null) HttpStatusCode.NotFound else HttpStatusCode.BadRequest)
      return if (open == null) null else "a request without its number"
    }
    when (val body = body(call)) {
      is Body.Bad -> {
        open.stream.close(body.code)
        call.respond(body.status)
      }
      is Body.Good -> call.respond(
        when (open.stream.take(number, body.bytes, open.peer)) {
          EventStream.Taken.YES -> HttpStatusCode.NoContent
          EventStream.Taken.GAP -> HttpStatusCode.Conflict
          EventStream.Taken.REFUSED -> HttpStatusCode.Gone
        },
      )
    }
    return null
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
    private val stream: EventStream,
    private val peer: PagePeer,
  ) : OutgoingContent.WriteChannelContent() {
    override val contentType = ContentType.Text.EventStream

    // Proxies are not to gather the stream before they pass it on, nor to compress it.
    override val headers: Headers = headersOf(
      HttpHeaders.CacheControl to listOf("no-store, no-transform"),
      "X-Accel-Buffering" to listOf("no"),
      "X-Content-Type-Options" to listOf("nosniff"),
    )

    override suspend fun writeTo(channel: ByteWriteChannel) = stream.run(channel, peer)
  }

  internal companion object {
    /** Header: which connection a request belongs to. */
    const val CONNECTION: String = "Vivant-Connection"

    /** Header: the request's number within the connection, from 1. */
    const val SEQUENCE: String = "Vivant-Sequence"

    private val TOO_LARGE = Body.Bad(HttpStatusCode.PayloadTooLarge, CloseCode.TOO_BIG)
  }
}
