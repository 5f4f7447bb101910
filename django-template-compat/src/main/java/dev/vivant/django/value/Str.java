package dev.vivant.django.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What Python's {@code str} does where Java's {@link String} does it otherwise. Positions are code points. */
public final class Str {
  private static final int CAPITAL_SIGMA = 0x3A3;
  private static final int DOTTED_CAPITAL_I = 0x130;
  private static final String CASE_IGNORABLE_MARKS = "'.:^`\u00a8\u00ad\u00af\u00b4\u00b7\u00b8\u0387\u055f\u05f4"
      + "\u2018\u2019\u2024\u2027\ufe13\ufe52\ufe55\uff07\uff0e\uff1a";

  private Str() {}

  /**
   * Whether Python counts a character as white space, in {@code str.split} and in {@code \s}.
   *
   * @param c a code point
   * @return true for white space
   */
  public static boolean isSpace(int c) {
    if (c < 0x85) {
      return c == ' ' || c >= 9 && c <= 13 || c >= 0x1c && c <= 0x1f;
    }
    return c == 0x85 || c == 0xa0 || c >= 0x1680
        && (c == 0x1680 || c >= 0x2000 && c <= 0x200a || c == 0x2028 || c == 0x2029 || c == 0x202f || c == 0x205f
            || c == 0x3000);
  }

  /**
   * Whether a character ends a line in {@code str.splitlines}.
   *
   * @param c a character
   * @return true for an end of line
   */
  public static boolean isLineEnd(char c) {
    return c >= 10 && c <= 13 || c >= 0x1c && c <= 0x1e || c == 0x85 || c == 0x2028 || c == 0x2029;
  }

  /**
   * Whether a character matches {@code \w}.
   *
   * @param c a code point
   * @return true for letters, digits, other numbers and the underscore
   */
  public static boolean isWord(int c) {
    if (c < 128) {
      return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
    }
    if (Character.isLetter(c)) {
      return true;
    }
    int type = Character.getType(c);
    return type == Character.DECIMAL_DIGIT_NUMBER || type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
  }

  /**
   * Length in code points.
   *
   * @param text text
   * @return how many characters Python sees
   */
  public static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  /**
   * The index in Java's units of the n-th code point.
   *
   * @param text text
   * @param codePoints how many code points to pass
   * @return its index, at most the length of the text
   */
  public static int index(String text, int codePoints) {
    int length = text.length();
    if (codePoints >= length) {
      return length;
    }
    int at = 0;
    for (int i = 0; i < codePoints && at < length; i++) {
      at += Character.isHighSurrogate(text.charAt(at)) && at + 1 < length
          && Character.isLowSurrogate(text.charAt(at + 1)) ? 2 : 1;
    }
    return at;
  }

  /**
   * The first code points.
   *
   * @param text text
   * @param codePoints how many; negative counts as 0
   * @return the start of the text
   */
  public static String prefix(String text, int codePoints) {
    return codePoints <= 0 ? "" : text.substring(0, index(text, codePoints));
  }

  /**
   * The words, {@code str.split()}.
   *
   * @param text text
   * @return what stands between white space, nothing empty
   */
  public static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int length = text.length();
    int i = 0;
    while (true) {
      while (i < length && isSpace(text.charAt(i))) {
        i++;
      }
      if (i == length) {
        return words;
      }
      int start = i;
      while (i < length && !isSpace(text.charAt(i))) {
        i++;
      }
      words.add(text.substring(start, i));
    }
  }

  /**
   * How many words there are.
   *
   * @param text text
   * @return number of runs without white space
   */
  public static int countWords(String text) {
    int count = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      boolean space = isSpace(text.charAt(i));
      count += !space && !inside ? 1 : 0;
      inside = !space;
    }
    return count;
  }

  /**
   * The lines, {@code str.splitlines()}.
   *
   * @param text text
   * @return lines without their ends; no empty line after a last end
   */
  public static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isLineEnd(c)) {
        lines.add(text.substring(start, i));
        if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
          i++;
        }
        start = i + 1;
      }
    }
    if (start < text.length()) {
      lines.add(text.substring(start));
    }
    return lines;
  }

  /**
   * Without white space at both ends, {@code str.strip()}.
   *
   * @param text text
   * @return the middle
   */
  public static String strip(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  /**
   * Line ends as {@code \n} alone.
   *
   * @param text text
   * @return the same with {@code \r\n} and {@code \r} replaced
   */
  public static String normalizeNewlines(String text) {
    if (text.indexOf('\r') < 0) {
      return text;
    }
    return text.replace("\r\n", "\n").replace('\r', '\n');
  }

  /**
   * Capitals, {@code str.upper()}.
   *
   * @param text text
   * @return upper case
   */
  public static String upper(String text) {
    return text.toUpperCase(Locale.ROOT);
  }

  /**
   * Small letters, {@code str.lower()}.
   *
   * @param text text
   * @return lower case, with the final sigma where it belongs
   */
  public static String lower(String text) {
    if (text.indexOf(CAPITAL_SIGMA) < 0) {
      return text.toLowerCase(Locale.ROOT);
    }
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      appendLower(out, text, i, c);
      i += Character.charCount(c);
    }
    return out.toString();
  }

  /**
   * Each word with a capital first, {@code str.title()}.
   *
   * @param text text
   * @return title case
   */
  public static String title(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean afterLetter = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (afterLetter) {
        appendLower(out, text, i, c);
      } else {
        appendTitle(out, c);
      }
      afterLetter = isCased(c);
      i += Character.charCount(c);
    }
    return out.toString();
  }

  /**
   * The first character as a capital.
   *
   * @param text text
   * @return the same text with its first character in upper case
   */
  public static String capitalizeFirst(String text) {
    if (text.isEmpty()) {
      return text;
    }
    int first = Character.charCount(text.codePointAt(0));
    String head = text.substring(0, first);
    String upper = upper(head);
    return upper.equals(head) ? text : upper + text.substring(first);
  }

  private static void appendLower(StringBuilder out, String text, int at, int c) {
    if (c == CAPITAL_SIGMA) {
      out.append(isFinalSigma(text, at) ? '\u03c2' : '\u03c3');
    } else if (c == DOTTED_CAPITAL_I) {
      out.append("i\u0307");
    } else {
      out.appendCodePoint(Character.toLowerCase(c));
    }
  }

  private static void appendTitle(StringBuilder out, int c) {
    int title = Character.toTitleCase(c);
    if (title != c || c < 0xdf || Character.isTitleCase(c)) {
      out.appendCodePoint(title);
      return;
    }
    String upper = new String(Character.toChars(c)).toUpperCase(Locale.ROOT);
    if (upper.length() == Character.charCount(c)) {
      out.appendCodePoint(c);
    } else if (c == 0x149) {
      out.append(upper); // an apostrophe and its N: both stay
    } else if (upper.charAt(upper.length() - 1) == '\u0399' && c >= 0x1f00) {
      out.append(upper, 0, upper.length() - 1).append('\u0345'); // a subscript stays a subscript
    } else {
      int first = Character.charCount(upper.codePointAt(0));
      out.append(upper, 0, first).append(upper.substring(first).toLowerCase(Locale.ROOT));
    }
  }

  private static boolean isFinalSigma(String text, int at) {
    int i = at;
    while (i > 0) {
      int c = text.codePointBefore(i);
      i -= Character.charCount(c);
      if (!isCaseIgnorable(c)) {
        if (!isCased(c)) {
          return false;
        }
        return !isBeforeCased(text, at + 1);
      }
    }
    return false;
  }

  private static boolean isBeforeCased(String text, int from) {
    for (int i = from; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (!isCaseIgnorable(c)) {
        return isCased(c);
      }
      i += Character.charCount(c);
    }
    return false;
  }

  private static boolean isCased(int c) {
    return Character.isLowerCase(c) || Character.isUpperCase(c) || Character.isTitleCase(c);
  }

  private static boolean isCaseIgnorable(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT
        || type == Character.MODIFIER_LETTER || type == Character.MODIFIER_SYMBOL
        || CASE_IGNORABLE_MARKS.indexOf(c) >= 0;
  }
}
