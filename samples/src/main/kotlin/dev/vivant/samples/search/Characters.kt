package dev.vivant.samples.search

/**
 * A character of Unicode.
 *
 * @property name as the standard spells it, in lower case: `greek small letter alpha`
 */
data class Glyph(val codePoint: Int, val name: String) {
  /** The character itself. */
  val text: String
    get() = Character.toString(codePoint)

  /** As people cite it: `U+03B1`. */
  val number: String
    get() = "U+%04X".format(codePoint)
}

/** Some five thousand characters that can be seen, of blocks that most fonts know. */
object Characters {
  private val blocks = listOf(
    0x0021..0x007E, 0x00A1..0x024F, 0x0370..0x058F, 0x1E00..0x1FFE, 0x2010..0x205E, 0x2070..0x20BF, 0x2100..0x27BF,
    0x27C0..0x2BFF, 0x2C60..0x2C7F, 0xA720..0xA7CA, 0xFB00..0xFB06,
  )

  private val unseen = setOf(
    Character.UNASSIGNED, Character.CONTROL, Character.FORMAT, Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR,
    Character.PARAGRAPH_SEPARATOR, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK,
  ).mapTo(HashSet()) { it.toInt() }

  /** All of them, in the order of Unicode. */
  val all: List<Glyph> by lazy {
    blocks.flatMap { it }.filter { Character.getType(it) !in unseen }
      .map { Glyph(it, Character.getName(it).lowercase()) }
  }

  /**
   * The character itself, then those whose name has all the words of a text, then those with words that begin with
   * them; for an empty text nothing.
   */
  fun find(text: String): List<Glyph> {
    val wanted = text.trim().lowercase().split(blanks).filter { it.isNotEmpty() }
    if (wanted.isEmpty()) return emptyList()
    return all.mapNotNull { glyph -> rank(glyph, text.trim(), wanted)?.let { glyph to it } }
      .sortedBy { it.second }.map { it.first }
  }

  private fun rank(glyph: Glyph, text: String, wanted: List<String>): Int? {
    val words = glyph.name.split(between)
    return when {
      glyph.text == text -> 0
      wanted.all { it in words } -> 1
      wanted.all { word -> words.any { it.startsWith(word) } } -> 2
      else -> null
    }
  }

  private val blanks = Regex("\\s+")
  private val between = Regex("[ -]")
}
