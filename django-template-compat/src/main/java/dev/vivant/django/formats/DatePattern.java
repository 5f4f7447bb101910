package dev.vivant.django.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A date format cut into letters and literal text: {@code j. F} is the letter j, the text ". " and the letter F. */
final class DatePattern {
  private static final String LETTERS = "aAbcdDeEfFgGhHiIjlLmMnNoOPrsStTUuwWyYzZ";
  private static final int MAX_CACHED = 500;
  private static final int MAX_CACHED_CHARS = 200;
  private static final Map<String, DatePattern> CACHE = new ConcurrentHashMap<>();

  /** A {@link Character} for a letter, a {@link String} for literal text. */
  final List<Object> parts;

  private DatePattern(List<Object> parts) {
    this.parts = parts;
  }

  static DatePattern of(String format) {
    DatePattern known = CACHE.get(format);
    if (known == null) {
      known = new DatePattern(parse(format));
      if (CACHE.size() < MAX_CACHED && format.length() <= MAX_CACHED_CHARS) {
        CACHE.put(format, known);
      }
    }
    return known;
  }

  private static List<Object> parse(String format) {
    List<Object> parts = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= format.length(); i++) {
      boolean letter = i < format.length() && LETTERS.indexOf(format.charAt(i)) >= 0
          && (i == 0 || format.charAt(i - 1) != '\\');
      if (letter || i == format.length()) {
        if (i > start) {
          parts.add(unescape(format.substring(start, i)));
        }
        if (letter) {
          parts.add(format.charAt(i));
        }
        start = i + 1;
      }
    }
    return parts;
  }

  /** {@code \d\e} to {@code de}: a backslash goes unless it stands before the end of a line or of the text. */
  private static String unescape(String literal) {
    if (literal.indexOf('\\') < 0) {
      return literal;
    }
    StringBuilder out = new StringBuilder(literal.length());
    for (int i = 0; i < literal.length(); i++) {
      char c = literal.charAt(i);
      if (c == '\\' && i + 1 < literal.length() && literal.charAt(i + 1) != '\n') {
        c = literal.charAt(++i);
      }
      out.append(c);
    }
    return out.toString();
  }
}
