package dev.vivant.ktor

import dev.vivant.ktor.routing.LiveGroup
import dev.vivant.ktor.routing.LiveMounts
import dev.vivant.ktor.routing.OpeningRequest
import dev.vivant.ktor.routing.Vantage
import dev.vivant.ktor.socket.CloseCode
import dev.vivant.ktor.socket.Deflation
import dev.vivant.ktor.socket.Handshake
import dev.vivant.ktor.socket.WebSocket
import dev.vivant.ktor.stream.StreamEndpoint
import dev.vivant.session.LiveSessions
import dev.vivant.session.Visitor
import dev.vivant.wire.FrameLimits
import io.ktor.http.Headers
import io.ktor.http.HttpHeaders
import io.ktor.http.HttpMethod
import io.ktor.http.HttpStatusCode
import io.ktor.http.content.OutgoingContent
import io.ktor.server.plugins.origin
import io.ktor.server.request.httpMethod
import io.ktor.server.request.path
import io.ktor.server.response.header
import io.ktor.server.response.respond
import io.ktor.server.routing.RoutingCall
import io.ktor.util.AttributeKey
import io.ktor.utils.io.ByteReadChannel
import io.ktor.utils.io.ByteWriteChannel
import java.util.concurrent.ConcurrentHashMap
import java.util.concurrent.atomic.AtomicBoolean
import java.util.concurrent.atomic.AtomicInteger
import kotlin.coroutines.CoroutineContext
import kotlin.coroutines.EmptyCoroutineContext
import kotlinx.coroutines.CoroutineName
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.Job
import kotlinx.coroutines.currentCoroutineContext
import kotlinx.coroutines.job
import kotlinx.coroutines.joinAll
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withContext
import kotlinx.coroutines.withTimeoutOrNull
import org.slf4j.Logger

/** Answers requests to a socket's address, and keeps all sockets of this node. */
internal class SocketEndpoint(
  private val config: LiveViewsConfig,
  private val sessions: LiveSessions,
  private val mounts: LiveMounts,
  private val log: Logger,
) {
  private val origins = OriginCheck(config.allowedOrigins)
  private val refusals = RefusalLog(log, config.nanoTime)
  private val rules = config.socket.rules()
  private val frameLimits = FrameLimits(maxFrameChars = config.socket.maxMessageBytes)
  private val maxSockets = config.socket.maxSockets
  private val deflation = if (config.compression == Compression.Deflate) Deflation() else null
  private val sockets = ConcurrentHashMap<WebSocket, Job>()
  private val streams = StreamEndpoint(rules, config.nanoTime)

  /** Connections that are open or about to be. */
  private val taken = AtomicInteger()

  @Volatile private var draining = false

  /** Whether new sockets are taken. */
  val ready: Boolean get() = !draining

  /** Answers a request to the address of a group. */
  suspend fun serve(call: RoutingCall, group: LiveGroup) {
    val request = Handshake.read(call.request.httpMethod, call.request.headers, deflation != null)
    val isPost = request is Handshake.Request.Probe && call.request.httpMethod == HttpMethod.Post
    if (!isPost) call.response.header(HttpHeaders.CacheControl, "no-store")
    val refusal = if (isPost || request is Handshake.Request.Upgrade) origins.refusal(call) else null
    when {
      refusal != null -> refuse(call, HttpStatusCode.Forbidden, refusal)
      isPost -> post(call, group)
      draining -> call.respond(HttpStatusCode.ServiceUnavailable)
      else -> when (request) {
        is Handshake.Request.Upgrade ->
          if (config.transport == Transport.Http) {
            refuse(call, HttpStatusCode.NotFound, "a WebSocket, where transport is Http")
          } else {
            upgrade(call, group, request)
          }
        is Handshake.Request.Bad -> {
          for ((name, values) in request.answer.entries()) call.response.header(name, values.first())
          refuse(call, request.status, "a request that is no handshake")
        }
        Handshake.Request.Probe -> probe(call, group)
      }
    }
  }

  /** A connection over HTTP, or a request that belongs to one. */
  private suspend fun post(call: RoutingCall, group: LiveGroup) {
    val visitor = visitor(call, group)
    val address = group.address(call.pathParameters)
    when {
      config.transport == Transport.WebSocket ->
        refuse(call, HttpStatusCode.MethodNotAllowed, "a connection over HTTP, where transport is WebSocket")
      visitor == null -> refuse(call, HttpStatusCode.Forbidden, "no tenant")
      streams.isFurther(call) ->
        streams.further(call, address, visitor)?.let { refusals.refused(it, call.request.path(), remote(call)) }
      draining -> call.respond(HttpStatusCode.ServiceUnavailable)
      else -> stream(call, address, visitor)
    }
  }

  /** One more connection over HTTP, if there may be one more. */
  private suspend fun stream(call: RoutingCall, address: String, visitor: Visitor) {
    if (taken.incrementAndGet() > maxSockets) {
      taken.decrementAndGet()
      return refuse(call, HttpStatusCode.ServiceUnavailable, "more than $maxSockets sockets")
    }
    val opening = OpeningRequest.of(call)
    val path = call.request.path()
    val remote = remote(call)
    val again = { runBlocking { opening.again { it.attributes.getOrNull(LET_IN) } } }
    streams.open(call, address, visitor, sessions, over = { taken.decrementAndGet() }) { stream ->
      PagePeer(stream, frameLimits, log, again) { what -> refusals.refused(what, path, remote) }
    }
  }

  private fun remote(call: RoutingCall): String = call.request.origin.remoteAddress

  /** A plain GET: a page asks why it could not connect, or we ask who would be let in now. */
  private suspend fun probe(call: RoutingCall, group: LiveGroup) {
    val visitor = visitor(call, group) ?: return refuse(call, HttpStatusCode.Forbidden, "no tenant")
    call.attributes.put(LET_IN, visitor)
    call.respond(HttpStatusCode.NoContent)
  }

  private fun visitor(call: RoutingCall, group: LiveGroup): Visitor? = try {
    val address = group.address(call.pathParameters)
    config.visitor.visitor(call, Vantage.of(call, address, mounts.askForHeaders))
  } catch (_: UnknownTenant) {
    null
  }

  private suspend fun upgrade(call: RoutingCall, group: LiveGroup, request: Handshake.Request.Upgrade) {
    val visitor = visitor(call, group) ?: return refuse(call, HttpStatusCode.Forbidden, "no tenant")
    val tooMany = sessions.refusal(visitor)
    if (tooMany.isPresent) {
      call.response.header(HttpHeaders.RetryAfter, "60")
      return refuse(call, HttpStatusCode.TooManyRequests, tooMany.get())
    }
    if (taken.incrementAndGet() > maxSockets) {
      taken.decrementAndGet()
      return refuse(call, HttpStatusCode.ServiceUnavailable, "more than $maxSockets sockets")
    }
    val upgrade = Upgrade(call, visitor, request.answer, request.deflates)
    try {
      call.respond(upgrade)
    } catch (thrown: NullPointerException) {
      if (!isOfNetty(thrown)) throw thrown
    } finally {
      upgrade.answered()
    }
  }

  /** A browser that leaves before its handshake is answered is no error, but Ktor's Netty stumbles over it. */
  private fun isOfNetty(thrown: Exception) =
    thrown.stackTrace.firstOrNull()?.className.orEmpty().startsWith("io.ktor.server.netty.")

  /** Keeps all sockets to their deadlines. */
  fun check() {
    for (socket in sockets.keys) socket.check()
    streams.check()
  }

  /** Takes no more sockets. */
  fun drain() {
    draining = true
  }

  /** Sends away those that are left; true when all were gone in time. Blocks. */
  fun closeAll(millis: Long): Boolean {
    for (socket in sockets.keys) socket.close(CloseCode.RESTART)
    val jobs = sockets.values + streams.closeAll()
    return runBlocking { withTimeoutOrNull(millis) { jobs.joinAll() } != null }
  }

  private suspend fun refuse(call: RoutingCall, status: HttpStatusCode, why: String) {
    refusals.refused(why, call.request.path(), call.request.origin.remoteAddress)
    call.respond(status)
  }

  private inner class Upgrade(
    call: RoutingCall,
    private val visitor: Visitor,
    override val headers: Headers,
    private val deflates: Boolean,
  ) : OutgoingContent.ProtocolUpgrade() {
    private val begun = AtomicBoolean()
    private val opening = OpeningRequest.of(call)
    private val path = call.request.path()
    private val remote = call.request.origin.remoteAddress

    /** The engine has answered: if it did not upgrade by now it never will. */
    fun answered() {
      if (begun.compareAndSet(false, true)) taken.decrementAndGet()
    }

    override suspend fun upgrade(
      input: ByteReadChannel,
      output: ByteWriteChannel,
      engineContext: CoroutineContext,
      userContext: CoroutineContext,
    ): Job {
      val job = currentCoroutineContext()[Job] ?: EmptyCoroutineContext
      return CoroutineScope(engineContext + job + NAME).launch {
        if (begun.compareAndSet(false, true)) {
          try {
            withContext(Dispatchers.Unconfined) { run(input, output) }
          } finally {
            taken.decrementAndGet()
          }
        }
      }
    }

    /**
     * Serves the socket on the threads that come with something to do: that of the engine which brings bytes, that of
     * the session which sends. Neither end ever blocks, and to wake another thread for each would cost more than all
     * that is done there.
     */
    private suspend fun run(input: ByteReadChannel, output: ByteWriteChannel) {
      val socket = WebSocket(rules, deflation.takeIf { deflates }, config.nanoTime)
      val peer = PagePeer(socket, frameLimits, log, ::again) { what -> refusals.refused(what, path, remote) }
      sockets[socket] = currentCoroutineContext().job
      try {
        peer.connect(sessions, visitor)
        socket.run(input, output, peer)
      } finally {
        sockets -= socket
      }
    }

    /** On a worker: the same request once more, through all checks. */
    private fun again(): Visitor? = runBlocking { opening.again { it.attributes.getOrNull(LET_IN) } }
  }

  private companion object {
    val NAME = CoroutineName("vivant-socket")

    /** Who stands behind a plain GET that passed all checks. */
    val LET_IN = AttributeKey<Visitor>("dev.vivant.LetIn")
  }
}
