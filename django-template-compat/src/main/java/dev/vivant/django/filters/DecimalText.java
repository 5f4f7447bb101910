package dev.vivant.django.filters;

import dev.vivant.django.value.Numbers;
import dev.vivant.django.value.SpecialDecimal;
import dev.vivant.django.value.Str;
import java.math.BigDecimal;
import java.math.BigInteger;

/** The text of a Decimal, read without making a number of it. */
record DecimalText(boolean isFinite, String digits, long exponent) {
  private static final long MAX_EXPONENT = 1_000_000_000;
  private static final int MAX_DIGITS = 100_000;

  /** Null if the text is no Decimal. */
  static DecimalText parse(String text) {
    String clean = Str.strip(text).replace("_", "");
    int i = clean.startsWith("-") || clean.startsWith("+") ? 1 : 0;
    String name = Str.lower(clean.substring(i));
    if (name.equals("inf") || name.equals("infinity") || isNotANumber(name)) {
      return new DecimalText(false, "", 0);
    }
    StringBuilder digits = new StringBuilder(clean.length() + 1).append(clean.startsWith("-") ? "-" : "");
    int sign = digits.length();
    long exponent = 0;
    boolean fraction = false;
    for (; i < clean.length(); ) {
      int c = clean.codePointAt(i);
      if (Character.isDigit(c)) {
        digits.append((char) ('0' + Character.digit(c, 10)));
        exponent -= fraction ? 1 : 0;
      } else if (c == '.' && !fraction) {
        fraction = true;
      } else {
        break;
      }
      i += Character.charCount(c);
    }
    if (digits.length() == sign) {
      return null;
    }
    if (i < clean.length()) {
      Number power = (clean.charAt(i) | 0x20) == 'e' ? power(clean.substring(i + 1)) : null;
      if (power == null) {
        return null;
      }
      exponent += power.longValue();
    }
    return new DecimalText(true, digits.toString(), exponent);
  }

  private static Number power(String text) {
    boolean signed = text.startsWith("+") || text.startsWith("-");
    boolean digits = text.length() > (signed ? 1 : 0)
        && text.substring(signed ? 1 : 0).codePoints().allMatch(Character::isDigit);
    if (!digits) {
      return null;
    }
    return text.length() > 18 ? (Number) 1_000_000_000_000_000_000L : Numbers.toInt(text);
  }

  private static boolean isNotANumber(String name) {
    int start = name.startsWith("snan") ? 4 : name.startsWith("nan") ? 3 : -1;
    return start > 0 && name.substring(start).codePoints().allMatch(Character::isDigit);
  }

  /** Digits and places that writing it out takes. */
  long size() {
    int first = digits.startsWith("-") ? 1 : 0;
    int from = first;
    while (from < digits.length() - 1 && digits.charAt(from) == '0') {
      from++;
    }
    return digits.length() - from + Math.abs(exponent);
  }

  BigDecimal value() {
    return new BigDecimal(new BigInteger(digits), (int) -exponent);
  }

  /** {@code Decimal(text)}; null if the text is none, or its exponent is beyond what a {@link BigDecimal} holds. */
  static Number number(String text) {
    DecimalText decimal = parse(text);
    if (decimal == null || Math.abs(decimal.exponent) > MAX_EXPONENT) {
      return null;
    }
    if (decimal.digits.length() > MAX_DIGITS) {
      throw new IllegalArgumentException(
          "a number of " + decimal.digits.length() + " digits; give at most " + MAX_DIGITS);
    }
    boolean negative = Str.strip(text).startsWith("-");
    if (!decimal.isFinite) {
      return !Str.lower(text).contains("inf")
          ? SpecialDecimal.NAN : negative ? SpecialDecimal.NEGATIVE_INFINITY : SpecialDecimal.INFINITY;
    }
    BigDecimal value = decimal.value();
    return negative && value.signum() == 0 ? SpecialDecimal.negativeZero("-" + value.toPlainString()) : value;
  }
}
