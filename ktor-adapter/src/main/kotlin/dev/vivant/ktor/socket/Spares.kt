package dev.vivant.ktor.socket

import java.util.concurrent.ArrayBlockingQueue

/**
 * Things that cost native memory and are used for moments: lent, and kept for the next one, but no more than [most].
 *
 * There are never more of them than threads that use one. Any thread.
 */
internal class Spares<T : Any>(
  private val most: Int,
  private val make: () -> T,
  private val reset: (T) -> Unit,
  private val end: (T) -> Unit,
) {
  private val idle = ArrayBlockingQueue<T>(most)

  /** How many are kept now. */
  val kept: Int get() = idle.size

  /** Lends one; it must not be used afterwards. */
  inline fun <R> lend(use: (T) -> R): R {
    val one = idle.poll() ?: make()
    try {
      return use(one)
    } finally {
      reset(one)
      if (!idle.offer(one)) end(one)
    }
  }
}
