package dev.vivant.ktor.socket

import io.ktor.utils.io.ByteReadChannel
import io.ktor.utils.io.ByteWriteChannel
import io.ktor.utils.io.read
import io.ktor.utils.io.writeFully
import java.io.IOException
import java.util.concurrent.atomic.AtomicReference
import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.Job
import kotlinx.coroutines.coroutineScope
import kotlinx.coroutines.currentCoroutineContext
import kotlinx.coroutines.ensureActive
import kotlinx.coroutines.launch

/** What stands behind a socket. Calls come one at a time, except [drained] and [closed]. */
internal interface SocketPeer {
  /** A message. Called on an I/O thread: decodes and hands over, never blocks. */
  fun text(text: String)

  /** The socket closes because of what the peer did, in words for the log. */
  fun violated(what: String)

  /** The peer answered a ping: it lives, though it has nothing to say. */
  fun alive()

  /** After [WebSocket.send] said that there is no more room: all has gone out. On an I/O thread. */
  fun drained()

  /** The socket is gone, for whatever reason; called exactly once. */
  fun closed(code: CloseCode)
}

/**
 * One WebSocket from its upgrade to its end: reads whole messages, writes from a bounded queue, keeps to deadlines.
 *
 * With a `deflation`, which the handshake agrees upon, messages may be compressed in both directions.
 *
 * [run] lives as long as the socket. [send], [close] and [check] may be called from any thread.
 *
 * ```
 * OPEN -- close(code), or the peer's close frame, or a refused frame --> CLOSING -- close frames exchanged,
 *   |                                                                        |       or closeMillis over
 *   +------------ connection lost, or writeMillis over ----------------------+----------> GONE
 * ```
 */
internal class WebSocket(
  private val rules: SocketRules,
  private val deflation: Deflation?,
  private val nanoTime: () -> Long,
) : Pipe {
  private val outgoing = OutgoingQueue(rules.outgoingFrames, rules.maxOutgoingBytes)
  private val closing = AtomicReference<CloseCode?>()
  private val openedAt = nanoTime()

  @Volatile private var peer: SocketPeer? = null
  @Volatile private var job: Job? = null
  @Volatile private var heardAt = openedAt
  @Volatile private var pingedAt = openedAt
  @Volatile private var readingSince = NEVER
  @Volatile private var writingSince = NEVER
  @Volatile private var closingSince = NEVER

  /** Whether bytes are on their way that the peer has not taken yet. */
  val writing: Boolean get() = writingSince != NEVER

  /** Serves the socket until it is gone. */
  suspend fun run(input: ByteReadChannel, output: ByteWriteChannel, peer: SocketPeer) {
    this.peer = peer
    try {
      coroutineScope {
        job = coroutineContext[Job]
        val writer = launch { write(output) }
        read(input, peer)
        close(CloseCode.BYE)
        writer.join()
      }
      output.flushAndClose()
    } catch (_: IOException) {
      // There is nobody left to tell.
    } catch (_: CancellationException) {
      currentCoroutineContext().ensureActive()
    } finally {
      close(CloseCode.BYE)
      output.cancel(null)
      input.cancel(null)
      peer.closed(closing.get()!!)
    }
  }

  /** Queues a frame; false where there is no room for another one, until [SocketPeer.drained], or the socket closes. */
  fun send(frame: ByteArray): Boolean = outgoing.offer(frame)

  override fun text(json: List<ByteArray>): Boolean {
    val deflated = deflation?.deflated(json)
    return when {
      deflated != null -> outgoing.offer(Frames.compressedTextHeader(deflated.sumOf { it.size }), deflated)
      json.size == 1 -> outgoing.offer(Frames.text(json[0]))
      else -> outgoing.offer(Frames.textHeader(json.sumOf { it.size }), json)
    }
  }

  /** Sends what is queued and a close frame, then waits for the peer's for a while; further calls do nothing. */
  override fun close(code: CloseCode) {
    if (!closing.compareAndSet(null, code)) return
    closingSince = nanoTime()
    outgoing.close()
  }

  /** Ends it at once: nobody would read what is still to be written. */
  fun abort(code: CloseCode) {
    close(code)
    job?.cancel(CancellationException("the socket is given up: ${code.reason}"))
  }

  /** Keeps to the deadlines; called every now and then. */
  fun check() {
    val now = nanoTime()
    when {
      over(closingSince, rules.closeMillis, now) || over(writingSince, rules.writeMillis, now) ->
        abort(CloseCode.TIMEOUT)
      closing.get() != null -> return
      over(readingSince, rules.messageMillis, now) || over(heardAt, rules.idleMillis, now) -> close(CloseCode.TIMEOUT)
      over(heardAt, rules.pingMillis, now) && over(pingedAt, rules.pingMillis, now) -> {
        pingedAt = now
        outgoing.offerIfRoom(Frames.PING)
      }
    }
  }

  private suspend fun write(output: ByteWriteChannel) {
    while (true) {
      val batch = outgoing.take() ?: break
      writingSince = nanoTime()
      for (piece in batch.pieces) output.writeFully(piece)
      output.flush()
      writingSince = NEVER
      if (outgoing.written(batch)) peer?.drained()
    }
    output.writeFully(Frames.close(closing.get()!!))
    output.flush()
  }

  /**
   * Reads until the peer has closed or is lost. After our own close frame, what still comes is thrown away, and not for
   * long: a peer that goes on is cut, but one that stops gets to read why it was closed.
   */
  private suspend fun read(input: ByteReadChannel, peer: SocketPeer) {
    val reader = FrameReader(rules.maxMessageBytes, rules.maxFragments, deflation)
    val bucket = TokenBucket(rules.messagesPerSecond, rules.messageBurst, openedAt)
    var broken = false
    var ended = false
    var spare = SPARE_MESSAGES * rules.maxMessageBytes.toLong()
    while (!ended) {
      val count = input.read { bytes, from, to ->
        val used = if (broken) {
          to - from
        } else {
          try {
            reader.read(bytes, from, to).also { ended = heard(reader, bucket, peer) }
          } catch (violation: FrameViolation) {
            broken = true
            close(violation.code)
            peer.violated(violation.message.orEmpty())
            to - from
          }
        }
        if (closing.get() != null) spare -= used
        used
      }
      if (count < 0 || spare < 0) return
    }
  }

  /** True when the peer says no more. */
  private fun heard(reader: FrameReader, bucket: TokenBucket, peer: SocketPeer): Boolean {
    val now = nanoTime()
    heardAt = now
    readingSince = if (!reader.midway) NEVER else if (readingSince == NEVER) now else readingSince
    val incoming = reader.completed ?: return false
    if (!bucket.take(now) && closing.get() == null) {
      close(CloseCode.VIOLATION)
      peer.violated("more than ${rules.messagesPerSecond} messages a second")
    }
    when (incoming) {
      is Incoming.Text -> if (closing.get() == null) peer.text(incoming.text)
      // Where the queue is full no pong is owed: the deadline for writing runs already.
      is Incoming.Ping -> outgoing.offerIfRoom(Frames.pong(incoming.bytes))
      Incoming.Pong -> peer.alive()
      is Incoming.Close -> return true
    }
    return false
  }

  private companion object {
    /** No moment; [over] never holds for it. */
    const val NEVER = Long.MIN_VALUE

    /** How many of the longest messages are read for nothing from a peer that was sent away. */
    const val SPARE_MESSAGES = 4

    fun over(since: Long, millis: Long, now: Long): Boolean = since != NEVER && now - since > millis * 1_000_000
  }
}
