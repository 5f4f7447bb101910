package dev.vivant.wire

import com.sun.management.ThreadMXBean
import java.lang.management.ManagementFactory

private val THREADS = ManagementFactory.getThreadMXBean() as ThreadMXBean

/** What assertions, exceptions and a fuzzer's own instruments take. */
private const val OWN_BYTES = 1L shl 20

/** The first attempts load classes, and a fuzzer rewrites these. */
private const val ATTEMPTS = 4

/**
 * Runs an attempt and holds that it takes no more memory than so many bytes for each that it is given, whatever lengths
 * and counts these announce. Whatever took more is tried again.
 */
internal fun <T> bounded(bytesEach: Long, given: Int, attempt: () -> T): T {
  var taken = 0L
  repeat(ATTEMPTS) {
    val before = THREADS.currentThreadAllocatedBytes
    val result = attempt()
    taken = THREADS.currentThreadAllocatedBytes - before
    if (taken <= OWN_BYTES + bytesEach * given) return result
  }
  error("$taken bytes of memory for $given bytes")
}
