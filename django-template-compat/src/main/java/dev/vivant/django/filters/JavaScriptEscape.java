package dev.vivant.django.filters;

/** Escaping of text for JavaScript strings and of JSON for the inside of a script element. */
final class JavaScriptEscape {
  private static final char[] HEX = "0123456789ABCDEF".toCharArray();

  private JavaScriptEscape() {}

  /**
   * Text for the inside of a JavaScript string in any kind of quotes.
   *
   * @param text any text
   * @return the text with everything that HTML or JavaScript could take for syntax as a {@code \}{@code u} escape
   */
  public static String string(String text) {
    StringBuilder out = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isUnsafe(c)) {
        if (out == null) {
          out = new StringBuilder(text.length() + 24).append(text, 0, i);
        }
        append(c, out);
      } else if (out != null) {
        out.append(c);
      }
    }
    return out == null ? text : out.toString();
  }

  private static boolean isUnsafe(char c) {
    if (c < 0x20 || c >= 0x7f) {
      return c < 0xa0 || c == 0x2028 || c == 0x2029;
    }
    return "\\'\"><&=-;`".indexOf(c) >= 0;
  }

  /**
   * Appends a character as a {@code \}{@code u} escape with four capital hexadecimal digits.
   *
   * @param c the character
   * @param out where it goes
   */
  static void append(char c, StringBuilder out) {
    out.append("\\u").append(HEX[c >> 12]).append(HEX[c >> 8 & 15]).append(HEX[c >> 4 & 15]).append(HEX[c & 15]);
  }
}
