package dev.vivant.node;

import java.util.Arrays;

/**
 * The one place that knows what has to be escaped in HTML. What it writes, a browser reads back as the very same
 * string: {@code \r} is escaped because parsers turn line ends into LF, NUL and halves of surrogate pairs become
 * U+FFFD because no page can hold them.
 */
final class Escaper {
  /** Text between tags. */
  static final Escaper TEXT = new Escaper("&<>\r\0", "&amp;", "&lt;", "&gt;", "&#13;", "\uFFFD");

  /** A value between double quotes. */
  static final Escaper ATTRIBUTE = new Escaper("&<>\"\r\0", "&amp;", "&lt;", "&gt;", "&quot;", "&#13;", "\uFFFD");

  /** Text where nothing can be escaped: {@code script}, {@code style}, {@code noscript}. */
  static final Escaper RAW = new Escaper("\0", "\uFFFD");

  private final String[] replacements = new String[128];
  private final Piece[] escapes = new Piece[128];
  private final boolean[] plain = new boolean[128];

  private Escaper(String characters, String... replacements) {
    Arrays.fill(plain, true);
    for (int i = 0; i < replacements.length; i++) {
      this.replacements[characters.charAt(i)] = replacements[i];
      escapes[characters.charAt(i)] = new Piece(replacements[i]);
      plain[characters.charAt(i)] = false;
    }
  }

  /** For characters below 128: whether they stand for themselves. The array is not to be changed. */
  boolean[] plain() {
    return plain;
  }

  /** What is written for a character below 128 that does not stand for itself. */
  String escape(char c) {
    return replacements[c];
  }

  /** As {@link #escape}, as UTF-8, by character; null for those that stand for themselves. Not to be changed. */
  Piece[] escapes() {
    return escapes;
  }
}
