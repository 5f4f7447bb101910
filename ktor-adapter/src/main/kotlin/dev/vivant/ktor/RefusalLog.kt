package dev.vivant.ktor

import org.slf4j.Logger

/**
 * Says who was sent away and why: one line each, and not more lines than a person can read when thousands come.
 *
 * Holds neither tokens nor payloads, only the kind of refusal, the address on our side and the peer's. Any thread.
 */
internal class RefusalLog(private val log: Logger, private val nanoTime: () -> Long) {
  private var windowStart = nanoTime()
  private var lines = 0
  private var silent = 0L

  /**
   * A refusal.
   *
   * @param what in our own words: `"no Origin header"`
   * @param path that was asked for, as the visitor sent it
   * @param remote address of the peer
   */
  fun refused(what: String, path: String, remote: String) {
    line("Refused ${LogText.clean(path)} from ${LogText.clean(remote)}: ${LogText.clean(what)}")
  }

  /** A line that holds nothing of a stranger that was not cleaned. */
  fun line(text: String) {
    val before = admit() ?: return
    if (before > 0) log.info("{} more refusals were not logged one by one", before)
    log.info("{}", text)
  }

  /** Null where this one is not to be logged, otherwise how many were not since the last one. */
  @Synchronized
  private fun admit(): Long? {
    val now = nanoTime()
    if (now - windowStart > WINDOW_NANOS) {
      windowStart = now
      lines = 0
    }
    if (lines >= LINES_PER_WINDOW) {
      silent++
      return null
    }
    lines++
    return silent.also { silent = 0 }
  }

  private companion object {
    const val LINES_PER_WINDOW = 20
    const val WINDOW_NANOS = 10_000_000_000
  }
}
