package dev.vivant.dsl

import dev.vivant.view.InvalidPayload

/**
 * One text of a form as a value, strictly: `"41"` is an Int; `" 41"`, `"4_1"` and `"41.0"` are none.
 *
 * @param field its name, for messages
 */
internal class FieldText(private val field: String, val text: String) {
  fun byte(): Byte = number(Byte.MIN_VALUE, Byte.MAX_VALUE) { whole(it).toByte() }

  fun short(): Short = number(Short.MIN_VALUE, Short.MAX_VALUE) { whole(it).toShort() }

  fun int(): Int = number(Int.MIN_VALUE, Int.MAX_VALUE) { whole(it).toInt() }

  fun long(): Long = number(Long.MIN_VALUE, Long.MAX_VALUE) { whole(it).toLong() }

  fun float(): Float = read("a number such as 12.5") { decimal(it).toFloat().also { n -> require(n.isFinite()) } }

  fun double(): Double = read("a number such as 12.5") { decimal(it).toDouble().also { n -> require(n.isFinite()) } }

  fun char(): Char = read("one character") { it.single() }

  fun oneOf(names: List<String>): Int = read("one of ${names.joinToString()}") { text ->
    names.indexOf(text).also { require(it >= 0) }
  }

  /** A check-box: its value, or nothing at all where it is off. */
  fun boolean(): Boolean = read("on, true or 1, or not there") {
    when (it) {
      "on", "true", "1" -> true
      "", "off", "false", "0" -> false
      else -> throw IllegalArgumentException(it)
    }
  }

  /** What [parse] makes of the text, or a refusal that says what would be right. */
  inline fun <T> read(wanted: String, parse: (String) -> T): T =
    try {
      parse(text)
    } catch (e: Unfit) {
      throw refusal(e.wanted, e)
    } catch (e: IllegalArgumentException) {
      throw refusal(wanted, e)
    }

  fun refusal(wanted: String, cause: Throwable): InvalidPayload =
    InvalidPayload("the field $field must be $wanted, not ${shown()}").apply { initCause(cause) }

  private inline fun <N : Number> number(min: N, max: N, parse: (String) -> N): N =
    read("a whole number from $min to $max", parse)

  private fun shown(): String = when {
    text.isEmpty() -> "empty"
    text.length <= SHOWN_CHARS -> "\"$text\""
    else -> "\"${text.take(SHOWN_CHARS)}…\""
  }

  companion object {
    private const val SHOWN_CHARS = 40
    private val whole = Regex("[+-]?[0-9]{1,100}")
    private val decimal = Regex("[+-]?([0-9]{1,300}(\\.[0-9]{0,300})?|\\.[0-9]{1,300})([eE][+-]?[0-9]{1,3})?")

    /** The text itself, if it is a whole number in ASCII digits. */
    fun whole(text: String): String = text.also { require(whole.matches(it)) }

    /** The text itself, if it is a decimal number in ASCII digits. */
    fun decimal(text: String): String = text.also { require(decimal.matches(it)) }
  }
}
