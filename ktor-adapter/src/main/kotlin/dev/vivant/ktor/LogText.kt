package dev.vivant.ktor

/** Text of a stranger on its way into a log: one line, printable, not longer than anybody reads. */
internal object LogText {
  private const val MAX_CHARS = 200

  /** `a\nb` → `a?b`; what is longer is cut. */
  fun clean(text: String): String {
    val shown = text.take(MAX_CHARS)
    val safe = buildString(shown.length) {
      for (c in shown) append(if (isPrintable(c)) c else '?')
    }
    return if (text.length > MAX_CHARS) "$safe..." else safe
  }

  /** Neither controls nor marks that turn the direction of writing, which would let a line lie about itself. */
  private fun isPrintable(c: Char): Boolean = when (c.category) {
    CharCategory.CONTROL, CharCategory.FORMAT, CharCategory.LINE_SEPARATOR, CharCategory.PARAGRAPH_SEPARATOR,
    CharCategory.SURROGATE, CharCategory.UNASSIGNED, CharCategory.PRIVATE_USE,
    -> false
    else -> true
  }
}
