package dev.vivant.wire

import dev.vivant.node.Path
import dev.vivant.protocol.ClientMessage

/**
 * Reads the commonest frame, an event that says nothing but where it happened, without a tree of JSON in between:
 * `[7,3,[0,1],0]` is event 7 at version 3 on the binding 0 of the element at 0, 1.
 *
 * Knows this one form without spaces, and gives null for all others, right or wrong.
 */
internal class PlainEvent private constructor(private val frame: String) {
  private var at = 0

  private fun event(): ClientMessage? {
    if (!takes('[')) return null
    val id = number()
    if (id < 1 || !takes(',')) return null
    val version = number()
    if (version < 1 || !takes(',') || !takes('[')) return null
    val places = places() ?: return null
    if (!takes(',')) return null
    val binding = number()
    if (binding < 0 || !takes(']') || at < frame.length) return null
    return ClientMessage.Event(id.toLong(), version, Path.of(places, places.size), binding, emptyList())
  }

  /** `0,12]` → 0, 12 */
  private fun places(): IntArray? {
    if (takes(']')) return NONE
    var places = IntArray(FEW)
    var count = 0
    do {
      val place = number()
      if (place < 0) return null
      if (count == places.size) places = places.copyOf(count * 2)
      places[count++] = place
    } while (takes(','))
    return if (takes(']')) places.copyOf(count) else null
  }

  private fun takes(c: Char): Boolean = (at < frame.length && frame[at] == c).also { if (it) at++ }

  /** Digits as JSON has them, or -1. */
  private fun number(): Int {
    val start = at
    var value = 0
    while (at < frame.length && frame[at] in '0'..'9' && at - start < MAX_DIGITS) {
      value = value * 10 + (frame[at++] - '0')
    }
    val zeroFirst = at - start > 1 && frame[start] == '0'
    return if (at == start || zeroFirst) -1 else value
  }

  companion object {
    private const val MAX_CHARS = 128
    private const val DEPTH = 2
    private const val FEW = 8

    /** More may not fit a number. */
    private const val MAX_DIGITS = 9
    private val NONE = IntArray(0)

    fun read(frame: String, limits: FrameLimits): ClientMessage? {
      val fits = frame.length <= MAX_CHARS && frame.length <= minOf(limits.maxFrameChars, limits.maxItems)
      return if (fits && limits.maxDepth >= DEPTH) PlainEvent(frame).event() else null
    }
  }
}
