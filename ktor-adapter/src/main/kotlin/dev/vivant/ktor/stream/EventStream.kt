package dev.vivant.ktor.stream

import dev.vivant.ktor.socket.CloseCode
import dev.vivant.ktor.socket.OutgoingQueue
import dev.vivant.ktor.socket.Pipe
import dev.vivant.ktor.socket.SocketPeer
import dev.vivant.ktor.socket.SocketRules
import dev.vivant.ktor.socket.TokenBucket
import io.ktor.utils.io.ByteWriteChannel
import io.ktor.utils.io.writeFully
import java.io.IOException
import java.nio.ByteBuffer
import java.nio.charset.CharacterCodingException
import java.security.SecureRandom
import java.util.Base64
import java.util.concurrent.atomic.AtomicReference
import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.CompletableJob
import kotlinx.coroutines.Job
import kotlinx.coroutines.coroutineScope
import kotlinx.coroutines.currentCoroutineContext
import kotlinx.coroutines.ensureActive
import kotlinx.coroutines.job

/**
 * One connection over HTTP: the answer to the request that opened it is a stream of server-sent events, which brings
 * messages down; further requests, numbered from 1, take messages up. It lives as long as its stream.
 *
 * Where proxies hold streams back, polls take messages down, numbered from 1: each is answered by what waits, or will
 * before long, and ends. Then the connection lives until its page polls no more.
 *
 * [run] writes the stream, [poll] the answers to polls. [take], [text], [close] and [check] may be called from any
 * thread.
 */
internal class EventStream(private val rules: SocketRules, private val nanoTime: () -> Long) : Pipe {
  /** What a page names its connection by: 128 random bits. */
  val id: String = Base64.getUrlEncoder().withoutPadding().encodeToString(ByteArray(ID_BYTES).also(RANDOM::nextBytes))

  private val outgoing = OutgoingQueue(rules.outgoingFrames, rules.maxOutgoingBytes)
  private val closing = AtomicReference<CloseCode?>()
  private val openedAt = nanoTime()

  /** Completed when a connection of polls is. */
  val over: CompletableJob = Job()

  private val bucket = TokenBucket(rules.messagesPerSecond, rules.messageBurst, openedAt)
  private var taken = 0L
  private var polled = 0L
  private var isHeld = false
  private var isLast = false

  @Volatile private var job: Job? = null
  @Volatile private var heardAt = openedAt
  @Volatile private var wroteAt = openedAt
  @Volatile private var writingSince = NEVER
  @Volatile private var closingSince = NEVER

  /** Why it ended. */
  val code: CloseCode get() = closing.get() ?: CloseCode.BYE

  /** Writes messages until the connection ends. */
  suspend fun run(output: ByteWriteChannel, peer: SocketPeer) {
    try {
      coroutineScope {
        job = coroutineContext[Job]
        write(output, peer)
      }
    } catch (_: IOException) {
      // There is nobody left to tell.
      output.cancel(null)
    } catch (_: CancellationException) {
      output.cancel(null)
      currentCoroutineContext().ensureActive()
    } finally {
      close(CloseCode.BYE)
    }
  }

  private suspend fun write(output: ByteWriteChannel, peer: SocketPeer) {
    holdForever()
    output.writeFully("$PADDING\nid:$id\n\n".toByteArray())
    output.flush()
    while (true) {
      val batch = outgoing.take() ?: return
      writingSince = nanoTime()
      for (piece in batch.pieces) output.writeFully(piece)
      output.flush()
      wroteAt = nanoTime()
      writingSince = NEVER
      if (outgoing.written(batch)) peer.drained()
    }
  }

  /**
   * Answers a poll as soon as there is something to say, if only that nothing happens; then the next one is due.
   *
   * @param number of the poll, from 1: that the page has the answers to those before it. None comes twice: what the one
   *     before was answered is not kept
   * @param answer hands over all of an answer
   */
  suspend fun poll(number: Long, peer: SocketPeer, answer: suspend (List<ByteArray>) -> Unit): Taken {
    val refusal = beginPoll(number, peer)
    if (refusal != null) return refusal
    var arrived = false
    try {
      coroutineScope {
        job = coroutineContext.job
        val batch = outgoing.take()
        val isLast = endPoll()
        // The last line of an answer. One without it is the last answer, or was cut short.
        val name = if (isLast) listOf() else listOf("id:$id\n\n".toByteArray())
        answer(batch?.pieces.orEmpty() + name)
        if (batch != null && outgoing.written(batch)) peer.drained()
        arrived = !isLast
      }
    } catch (_: IOException) {
      // There is nobody left to tell; the page comes back over another connection.
    } catch (_: CancellationException) {
      currentCoroutineContext().ensureActive()
    } finally {
      if (!arrived) {
        close(CloseCode.BYE)
        over.complete()
      }
    }
    return Taken.YES
  }

  /** A stream is as a poll that is never answered in full: there is none beside it. */
  @Synchronized
  private fun holdForever() {
    isHeld = true
  }

  @Synchronized
  private fun beginPoll(number: Long, peer: SocketPeer): Taken? {
    heardAt = nanoTime()
    if (over.isCompleted || isLast) return Taken.REFUSED
    if (number != polled + 1 || isHeld) {
      if (number > polled) refuse(CloseCode.VIOLATION, "a poll out of its order", peer) else close(CloseCode.BYE)
      return Taken.GAP
    }
    polled = number
    isHeld = true
    writingSince = NEVER
    return null
  }

  /**
   * There is an answer. The page has to read it, and to poll again, in the time that a reader of a stream has.
   *
   * @return whether it is the last one
   */
  @Synchronized
  private fun endPoll(): Boolean {
    isHeld = false
    isLast = outgoing.isOver
    wroteAt = nanoTime()
    writingSince = wroteAt
    return isLast
  }

  /** How a request that brought messages, or asked for some, is answered. */
  enum class Taken {
    /** Its messages were handed over, now or when the same request came before. */
    YES,

    /** It is not the next one: what was between was lost. */
    GAP,

    /** It broke a rule, and the connection is closed. */
    REFUSED,
  }

  /**
   * Takes a request's messages, once: one that comes again, because its answer was lost, changes nothing.
   *
   * @param number of the request, from 1
   * @param body the messages, one a line
   */
  @Synchronized
  fun take(number: Long, body: ByteArray, peer: SocketPeer): Taken {
    heardAt = nanoTime()
    if (closing.get() != null) return Taken.REFUSED
    if (number <= taken) return Taken.YES
    if (number > taken + 1) {
      refuse(CloseCode.VIOLATION, "a request out of its order", peer)
      return Taken.GAP
    }
    taken = number
    return if (hand(body, peer)) Taken.YES else Taken.REFUSED
  }

  /** The messages of the request that opened the connection. */
  @Synchronized
  fun begin(body: ByteArray, peer: SocketPeer): Boolean = hand(body, peer)

  private fun hand(body: ByteArray, peer: SocketPeer): Boolean {
    val text = try {
      Charsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString()
    } catch (_: CharacterCodingException) {
      return refuse(CloseCode.NOT_TEXT, "text that is not UTF-8", peer)
    }
    val messages = text.split('\n')
    if (messages.size > rules.maxFragments) {
      return refuse(CloseCode.TOO_BIG, "more than ${rules.maxFragments} messages in a request", peer)
    }
    for (message in messages) {
      if (!bucket.take(nanoTime())) {
        return refuse(CloseCode.VIOLATION, "more than ${rules.messagesPerSecond} messages a second", peer)
      }
      peer.text(message)
      if (closing.get() != null) return false
    }
    return true
  }

  /** The page is told first: a stream has no code that it ends with. */
  private fun refuse(code: CloseCode, what: String, peer: SocketPeer): Boolean {
    peer.violated(what)
    close(code)
    return false
  }

  override fun text(json: List<ByteArray>): Boolean = outgoing.offer(DATA, json + END)

  override fun close(code: CloseCode) {
    if (!closing.compareAndSet(null, code)) return
    closingSince = nanoTime()
    outgoing.close()
  }

  /** Keeps to the deadlines; called every now and then. */
  fun check() {
    val now = nanoTime()
    when {
      over(closingSince, rules.closeMillis, now) || over(writingSince, rules.writeMillis, now) -> {
        close(CloseCode.TIMEOUT)
        job?.cancel(CancellationException("the stream is given up: nobody reads it"))
        over.complete()
      }
      closing.get() != null -> return
      over(heardAt, rules.idleMillis, now) -> close(CloseCode.TIMEOUT)
      // Proxies cut what is silent; and only by writing we learn that nobody is there.
      over(wroteAt, rules.pingMillis, now) -> {
        wroteAt = now
        outgoing.offerIfRoom(HEARTBEAT)
      }
    }
  }

  private companion object {
    const val NEVER = Long.MIN_VALUE
    const val ID_BYTES = 16
    const val PADDING_CHARS = 2048
    val RANDOM = SecureRandom()
    val DATA = "data:".toByteArray()
    val END = "\n\n".toByteArray()
    val HEARTBEAT = ":\n\n".toByteArray()

    /** A comment that fills what proxies gather before they pass anything on. */
    val PADDING = ":" + " ".repeat(PADDING_CHARS)

    fun over(since: Long, millis: Long, now: Long): Boolean = since != NEVER && now - since > millis * 1_000_000
  }
}
