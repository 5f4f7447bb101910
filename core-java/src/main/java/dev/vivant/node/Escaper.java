package dev.vivant.node;

/**
 * The one place that knows what has to be escaped in HTML. What it writes, a browser reads back as the very same
 * string: {@code \r} is escaped because parsers turn line ends into LF, NUL and halves of surrogate pairs become
 * U+FFFD because no page can hold them.
 */
final class Escaper {
  private static final int CHARS = 128;
  private static final long ONES = 0x0101010101010101L;
  private static final long TOPS = ONES * 0x80;

  /**
   * For each character below 128 the bits of the escapers that do not leave it as it is. One table for all of them is
   * a constant for the compiler, which one for each is not.
   */
  private static final byte[] SPECIAL = new byte[CHARS];

  /** Text between tags. */
  static final Escaper TEXT = new Escaper(1, "&<>\r\0", "&amp;", "&lt;", "&gt;", "&#13;", "\uFFFD");

  /** A value between double quotes. */
  static final Escaper ATTRIBUTE = new Escaper(2, "&<>\"\r\0", "&amp;", "&lt;", "&gt;", "&quot;", "&#13;", "\uFFFD");

  /** Text where nothing can be escaped: {@code script}, {@code style}, {@code noscript}. */
  static final Escaper RAW = new Escaper(4, "\0", "\uFFFD");

  private final int bit;
  private final String[] replacements = new String[CHARS];
  private final Piece[] escapes = new Piece[CHARS];

  private Escaper(int bit, String characters, String... replacements) {
    this.bit = bit;
    for (int i = 0; i < replacements.length; i++) {
      char c = characters.charAt(i);
      this.replacements[c] = replacements[i];
      escapes[c] = new Piece(replacements[i]);
      SPECIAL[c] |= (byte) bit;
    }
  }

  /** Whether a character below 128 stands for itself. */
  boolean isPlain(char c) {
    return (SPECIAL[c & CHARS - 1] & bit) == 0;
  }

  /** Whether all four are below 128 and stand for themselves. */
  boolean arePlain(char first, char second, char third, char fourth) {
    int special = SPECIAL[first & CHARS - 1] | SPECIAL[second & CHARS - 1]
        | SPECIAL[third & CHARS - 1] | SPECIAL[fourth & CHARS - 1];
    return (first | second | third | fourth) < CHARS && (special & bit) == 0;
  }

  /**
   * How many of eight bytes of ASCII, the lowest first, surely stand for themselves, for any escaper: those before the
   * first that is a control character or one of {@code " & < = > ?}. 7 of {@code "a lamp &"}.
   *
   * <p>{@code (v - ONES) & ~v & TOPS} has the top bit of each byte of {@code v} that is 0, and perhaps of bytes above.
   */
  static int plainBytes(long eight) {
    long and = eight ^ ONES * '&';
    long quote = eight ^ ONES * '"';
    long angle = eight & ONES * 0xFC ^ ONES * '<';
    long control = eight & ONES * 0xE0;
    long zeros = and - ONES & ~and | quote - ONES & ~quote | angle - ONES & ~angle | control - ONES & ~control;
    return Long.numberOfTrailingZeros(zeros & TOPS) >>> 3;
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
