package dev.vivant.wire

/**
 * A frame that is no message: not JSON, of wrong types, too deep or too long. The message says what is wrong with it
 * and quotes no more than a few characters.
 */
public class MalformedFrame internal constructor(message: String, cause: Throwable? = null) :
  IllegalArgumentException(message, cause)

/** What a stranger wrote, short enough for a message: no line breaks, at most 40 characters. */
internal fun shortened(text: String): String {
  val line = text.take(40).replace(Regex("\\p{C}"), "?")
  return if (text.length > 40) "$line…" else line
}
