package dev.vivant.django.filters;

import dev.vivant.django.value.Str;
import java.text.Normalizer;

/** Text as a part of an address: {@code Ça va?} to {@code ca-va}. */
final class Slug {
  private Slug() {}

  /**
   * Keeps ASCII letters, digits, underscores and single dashes, in lower case.
   *
   * @param text any text
   * @return its slug, empty if nothing is left
   */
  public static String of(String text) {
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
    StringBuilder out = new StringBuilder(decomposed.length());
    for (int i = 0; i < decomposed.length(); i++) {
      char c = decomposed.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        out.append((char) (c + 0x20));
      } else if (c < 0x80 && Str.isWord(c)) {
        out.append(c);
      } else if ((c == '-' || c < 0x80 && Str.isSpace(c))
          && (out.length() == 0 || out.charAt(out.length() - 1) != '-')) {
        out.append('-');
      }
    }
    int from = 0;
    int to = out.length();
    while (from < to && isEdge(out.charAt(from))) {
      from++;
    }
    while (to > from && isEdge(out.charAt(to - 1))) {
      to--;
    }
    return out.substring(from, to);
  }

  private static boolean isEdge(char c) {
    return c == '-' || c == '_';
  }
}
