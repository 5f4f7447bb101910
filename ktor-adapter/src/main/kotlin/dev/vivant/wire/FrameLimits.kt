package dev.vivant.wire

/**
 * How large a frame may be that is read. The defaults fit the largest frames that a page sends by itself.
 *
 * @property maxFrameChars UTF-16 units of a frame; longer ones are refused before they are looked at
 * @property maxDepth how deep arrays and objects may stand in each other, the frame itself being 1
 * @property maxItems how many values a frame may hold
 */
public class FrameLimits(
  public val maxFrameChars: Int = 65_536,
  public val maxDepth: Int = 20,
  public val maxItems: Int = 8_192,
) {
  init {
    require(maxFrameChars > 0 && maxDepth > 0 && maxItems > 0) {
      "limits are at least 1, not maxFrameChars $maxFrameChars, maxDepth $maxDepth, maxItems $maxItems"
    }
  }

  /** Refuses a frame before it is parsed, so that parsing it cannot cost more than these limits allow. */
  internal fun check(frame: String) {
    if (frame.length > maxFrameChars) {
      throw MalformedFrame("a frame has at most $maxFrameChars characters, not ${frame.length}")
    }
    var depth = 0
    var items = 1
    var quoted = false
    var i = 0
    while (i < frame.length) {
      when (frame[i]) {
        '"' -> quoted = !quoted
        '\\' -> if (quoted) i++
        '[', '{' -> if (!quoted) depth++
        ']', '}' -> if (!quoted) depth--
        ',' -> if (!quoted) items++
      }
      if (depth > maxDepth) {
        throw MalformedFrame("a frame is at most $maxDepth arrays deep")
      }
      if (items > maxItems) {
        throw MalformedFrame("a frame holds at most $maxItems values")
      }
      i++
    }
  }
}
