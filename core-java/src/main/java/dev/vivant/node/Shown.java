package dev.vivant.node;

/** Texts as error messages show them: not endless, and nothing invisible. */
final class Shown {
  private static final int MAX_CHARS = 60;

  private Shown() {}

  /** {@code a<tab>b} as {@code "a\tb"}, what is long cut off. */
  static String quoted(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      if (i == MAX_CHARS) {
        return out.append("…\"").toString();
      }
      char c = text.charAt(i);
      switch (c) {
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> out.append(c < ' ' || c >= 0x7F && c < 0xA0 || Character.isSurrogate(c) && isLone(text, i)
            ? String.format("\\u%04x", (int) c) : String.valueOf(c));
      }
    }
    return out.append('"').toString();
  }

  private static boolean isLone(String text, int at) {
    return Character.isHighSurrogate(text.charAt(at))
        ? at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1))
        : at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
  }
}
