package dev.vivant.ktor.socket

import kotlin.coroutines.resume
import kotlinx.coroutines.CancellableContinuation
import kotlinx.coroutines.suspendCancellableCoroutine

/**
 * Frames on their way to a socket; what is being written still counts.
 *
 * Any thread offers; one coroutine takes, as a rule on the very thread that offers. The marks are where the offering
 * side is told to stop; it may be one frame late, so a queue holds at most `maxFrames` and one more.
 */
internal class OutgoingQueue(private val maxFrames: Int, private val maxBytes: Int) {
  private var waiting: Batch? = null
  private var frames = 0
  private var bytes = 0
  private var full = false
  private var closed = false
  private var taker: CancellableContinuation<Unit>? = null

  /** Whole frames, one after the other, each in one or several pieces. */
  class Batch {
    /** All of them. */
    val pieces = ArrayList<ByteArray>(1)

    /** How many frames these are. */
    var frames = 0
      private set

    /** Adds a frame of a piece, and more of them; says how long it is. */
    fun add(first: ByteArray, more: List<ByteArray>): Int {
      frames++
      pieces += first
      pieces += more
      return first.size + more.sumOf { it.size }
    }
  }

  /** Queues a frame. False where there is no room for another one now; [written] tells when there is again. */
  fun offer(frame: ByteArray): Boolean = add(frame, listOf(), unlessFull = false)

  /** As the other `offer`, of a frame in several pieces. */
  fun offer(first: ByteArray, more: List<ByteArray>): Boolean = add(first, more, unlessFull = false)

  /** Queues a frame that nobody misses: not where the queue is full. */
  fun offerIfRoom(frame: ByteArray) {
    add(frame, listOf(), unlessFull = true)
  }

  private fun add(first: ByteArray, more: List<ByteArray>, unlessFull: Boolean): Boolean {
    val woken: CancellableContinuation<Unit>?
    synchronized(this) {
      if (closed || full && unlessFull) return false
      val batch = waiting ?: Batch().also { waiting = it }
      bytes += batch.add(first, more)
      frames++
      if (frames >= maxFrames || bytes >= maxBytes) full = true
      woken = taker
      taker = null
    }
    // May have written it all by the time that it returns, and told so: then there is room.
    woken?.resume(Unit)
    return synchronized(this) { !full }
  }

  /** Whether it takes no more, and all that was queued has been taken. */
  val isOver: Boolean get() = synchronized(this) { closed && waiting == null }

  /** Takes no more; what is queued still goes. */
  fun close() {
    val woken: CancellableContinuation<Unit>?
    synchronized(this) {
      closed = true
      woken = taker
      taker = null
    }
    woken?.resume(Unit)
  }

  /** All that is queued, as soon as there is something; null when the queue is closed and empty. */
  suspend fun take(): Batch? {
    while (true) {
      synchronized(this) {
        val batch = waiting
        waiting = null
        if (batch != null) return batch
        if (closed) return null
      }
      suspendCancellableCoroutine { continuation ->
        val ready = synchronized(this) {
          (waiting != null || closed).also { if (!it) taker = continuation }
        }
        if (ready) continuation.resume(Unit)
      }
    }
  }

  /**
   * What [take] gave has been written.
   *
   * @return whether the queue had been full and is empty now: time to tell whoever offers
   */
  fun written(batch: Batch): Boolean = synchronized(this) {
    frames -= batch.frames
    for (piece in batch.pieces) bytes -= piece.size
    (full && frames == 0).also { if (it) full = false }
  }
}
