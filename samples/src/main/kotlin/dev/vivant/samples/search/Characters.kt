package dev.vivant.samples.search

/**
 * A character of Unicode.
 *
 * @property name as the standard spells it: `GREEK SMALL LETTER ALPHA`
 */
data class Glyph(val codePoint: Int, val name: String) {
  /** The character itself. */
  val text: String
    get() = Character.toString(codePoint)

  /** As people cite it: `U+03B1`. */
  val number: String
    get() = "U+%04X".format(codePoint)
}

/** Some five thousand characters of blocks that most fonts know, by name. */
object Characters {
  private val blocks = listOf(
    0x0021..0x007E, 0x00A1..0x024F, 0x0370..0x058F, 0x1E00..0x1FFE, 0x2010..0x205E, 0x2070..0x20BF, 0x2100..0x27BF,
    0x27C0..0x2BFF, 0x2C60..0x2C7F, 0xA720..0xA7CA, 0xFB00..0xFB06,
  )

  /** All of them, in the order of Unicode. */
  val all: List<Glyph> by lazy {
    blocks.flatMap { it }.filter { Character.isDefined(it) && !Character.isISOControl(it) && it != 0x00AD }
      .mapNotNull { codePoint -> Character.getName(codePoint)?.let { Glyph(codePoint, it) } }
  }

  /** Those whose name has all the words, or that are the text itself; an empty text finds nothing. */
  fun find(text: String): List<Glyph> {
    val words = text.trim().uppercase().split(Regex("\\s+")).filter { it.isNotEmpty() }
    if (words.isEmpty()) return emptyList()
    val exact = all.filter { it.text == text.trim() }
    return exact + all.filter { glyph -> words.all { it in glyph.name } && glyph !in exact }
  }
}
