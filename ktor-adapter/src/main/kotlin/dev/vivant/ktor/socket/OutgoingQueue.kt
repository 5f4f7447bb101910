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
  private var waiting: ArrayList<ByteArray>? = null
  private var frames = 0
  private var bytes = 0
  private var full = false
  private var closed = false
  private var taker: CancellableContinuation<Unit>? = null

  /** Queues a frame. False where there is no room for another one now; [written] tells when there is again. */
  fun offer(frame: ByteArray): Boolean = add(frame, unlessFull = false)

  /** Queues a frame that nobody misses: not where the queue is full. */
  fun offerIfRoom(frame: ByteArray) {
    add(frame, unlessFull = true)
  }

  private fun add(frame: ByteArray, unlessFull: Boolean): Boolean {
    val woken: CancellableContinuation<Unit>?
    synchronized(this) {
      if (closed || full && unlessFull) return false
      val list = waiting ?: ArrayList<ByteArray>(1).also { waiting = it }
      list.add(frame)
      frames++
      bytes += frame.size
      if (frames >= maxFrames || bytes >= maxBytes) full = true
      woken = taker
      taker = null
    }
    // May have written it all by the time that it returns, and told so: then there is room.
    woken?.resume(Unit)
    return synchronized(this) { !full }
  }

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
  suspend fun take(): List<ByteArray>? {
    while (true) {
      synchronized(this) {
        val list = waiting
        waiting = null
        if (list != null) return list
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
  fun written(batch: List<ByteArray>): Boolean = synchronized(this) {
    frames -= batch.size
    for (frame in batch) bytes -= frame.size
    (full && frames == 0).also { if (it) full = false }
  }
}
