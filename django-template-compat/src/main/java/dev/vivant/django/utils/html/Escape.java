package dev.vivant.django.utils.html;

/** Escaping of text for HTML, for JavaScript strings and for JSON inside a script element. */
public final class Escape {
  private static final char[] HEX = "0123456789ABCDEF".toCharArray();

  private Escape() {}

  /**
   * Text for HTML: {@code & < > " '} become {@code &amp; &lt; &gt; &quot; &#x27;}.
   *
   * @param text any text
   * @return HTML; the same object if there was nothing to escape
   */
  public static String html(String text) {
    int length = text.length();
    for (int i = 0; i < length; i++) {
      if (entity(text.charAt(i)) != null) {
        StringBuilder out = new StringBuilder(length + 24);
        html(text, i, out.append(text, 0, i));
        return out.toString();
      }
    }
    return text;
  }

  /**
   * Appends text, escaped for HTML.
   *
   * @param text any text
   * @param from where in it to start
   * @param out where it goes
   */
  public static void html(String text, int from, StringBuilder out) {
    int length = text.length();
    int start = from;
    for (int i = from; i < length; i++) {
      String entity = entity(text.charAt(i));
      if (entity != null) {
        out.append(text, start, i).append(entity);
        start = i + 1;
      }
    }
    out.append(text, start, length);
  }

  private static String entity(char c) {
    if (c > '>') {
      return null;
    }
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      case '\'' -> "&#x27;";
      default -> null;
    };
  }

  /**
   * Text for the inside of a JavaScript string in any kind of quotes.
   *
   * @param text any text
   * @return the text with everything that HTML or JavaScript could take for syntax as a {@code \}{@code u} escape
   */
  public static String javaScript(String text) {
    StringBuilder out = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isUnsafeInJavaScript(c)) {
        if (out == null) {
          out = new StringBuilder(text.length() + 24).append(text, 0, i);
        }
        unicode(c, out);
      } else if (out != null) {
        out.append(c);
      }
    }
    return out == null ? text : out.toString();
  }

  private static boolean isUnsafeInJavaScript(char c) {
    if (c < 0x20 || c >= 0x7f) {
      return c < 0xa0 || c == 0x2028 || c == 0x2029;
    }
    return "\\'\"><&=-;`".indexOf(c) >= 0;
  }

  /**
   * JSON for the inside of a script element: {@code < > &} become {@code \}{@code u} escapes.
   *
   * @param json JSON text
   * @return the same JSON value in text that cannot end the element
   */
  public static String json(String json) {
    StringBuilder out = null;
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      if (c == '<' || c == '>' || c == '&') {
        if (out == null) {
          out = new StringBuilder(json.length() + 24).append(json, 0, i);
        }
        unicode(c, out);
      } else if (out != null) {
        out.append(c);
      }
    }
    return out == null ? json : out.toString();
  }

  /**
   * Appends a character as a {@code \}{@code u} escape with four capital hexadecimal digits.
   *
   * @param c the character
   * @param out where it goes
   */
  private static void unicode(char c, StringBuilder out) {
    out.append("\\u").append(HEX[c >> 12]).append(HEX[c >> 8 & 15]).append(HEX[c >> 4 & 15]).append(HEX[c & 15]);
  }
}
