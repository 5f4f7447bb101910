package dev.vivant.ktor.socket

/**
 * How often something may happen: [burst] times at once, [perSecond] times a second in the long run. Not thread-safe.
 *
 * `TokenBucket(50, 200, now)` lets 200 through at once, then one every 20 ms.
 */
internal class TokenBucket(private val perSecond: Int, private val burst: Int, private var lastNanos: Long) {
  private var tokens = burst.toDouble()

  /** Takes a token; false where there is none. */
  fun take(nowNanos: Long): Boolean {
    tokens = minOf(burst.toDouble(), tokens + (nowNanos - lastNanos) * perSecond / NANOS_PER_SECOND)
    lastNanos = nowNanos
    if (tokens < 1) return false
    tokens -= 1
    return true
  }

  private companion object {
    const val NANOS_PER_SECOND = 1e9
  }
}
