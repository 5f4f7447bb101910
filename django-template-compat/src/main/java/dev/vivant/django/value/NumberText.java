package dev.vivant.django.value;

import java.math.BigInteger;

/** Numbers read from text by Python's rules: white space around, underscores between digits, digits of any script. */
final class NumberText {
  private static final int MAX_DIGITS = 4300;

  private NumberText() {}

  /** {@code " 1_000 "} → 1000; null if the text is no whole number. */
  static Number parseInt(String text) {
    String digits = clean(text);
    int start = !digits.isEmpty() && (digits.charAt(0) == '-' || digits.charAt(0) == '+') ? 1 : 0;
    int length = digits.length() - start;
    if (length == 0 || length > MAX_DIGITS) {
      return null;
    }
    for (int i = start; i < digits.length(); i++) {
      if (digits.charAt(i) < '0' || digits.charAt(i) > '9') {
        return null;
      }
    }
    String number = digits.charAt(0) == '+' ? digits.substring(1) : digits;
    return length <= 18 ? (Number) Long.parseLong(number) : Numbers.normal(new BigInteger(number));
  }

  /** {@code "1e3"} → 1000.0, {@code "inf"}, {@code "nan"}; null if the text is no number. */
  static Double parseFloat(String text) {
    String clean = clean(text);
    if (clean.isEmpty()) {
      return null;
    }
    int start = clean.charAt(0) == '-' || clean.charAt(0) == '+' ? 1 : 0;
    String name = Str.lower(clean.substring(start));
    if (name.equals("inf") || name.equals("infinity")) {
      return clean.charAt(0) == '-' ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
    }
    if (name.equals("nan")) {
      return Double.NaN;
    }
    return isDecimal(name) ? Double.valueOf(clean) : null;
  }

  /** digits [. digits] [e [sign] digits], at least one digit before the exponent. */
  private static boolean isDecimal(String text) {
    int at = skipDigits(text, 0);
    int digits = at;
    if (at < text.length() && text.charAt(at) == '.') {
      int end = skipDigits(text, at + 1);
      digits += end - at - 1;
      at = end;
    }
    if (digits == 0) {
      return false;
    }
    if (at < text.length() && text.charAt(at) == 'e') {
      at++;
      if (at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '+')) {
        at++;
      }
      int end = skipDigits(text, at);
      if (end == at) {
        return false;
      }
      at = end;
    }
    return at == text.length();
  }

  private static int skipDigits(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return at;
  }

  /** White space cut off, digits of other scripts made ASCII, underscores between digits dropped. */
  private static String clean(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    StringBuilder out = new StringBuilder(end - start);
    int c;
    for (int i = start; i < end; i += Character.charCount(c)) {
      c = text.codePointAt(i);
      if (c == '_' && i > start && Character.isDigit(text.codePointBefore(i)) && i + 1 < end
          && Character.isDigit(text.codePointAt(i + 1))) {
        continue;
      }
      if (c > 127 && Character.isDigit(c)) {
        out.append((char) ('0' + Character.digit(c, 10)));
      } else {
        out.appendCodePoint(c);
      }
    }
    return out.toString();
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c >= 9 && c <= 13 || c >= 0x1c && c <= 0x1f || c == 0x85 || c == 0xa0
        || c > 127 && Character.isSpaceChar(c);
  }
}
