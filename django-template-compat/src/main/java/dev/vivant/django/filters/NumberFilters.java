package dev.vivant.django.filters;

import dev.vivant.django.Library;
import dev.vivant.django.value.Numbers;
import dev.vivant.django.value.Text;
import dev.vivant.django.value.ValueError;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;

/** Filters of numbers. */
final class NumberFilters {
  private NumberFilters() {}

  static void register(Library library) {
    library.filter("add", NumberFilters::add);
    library.filter("floatformat", FloatFormat::format).optionalArgument(-1L).isSafe();
    library.filter("get_digit", NumberFilters::getDigit);
  }

  private static Object add(Object value, Object argument) {
    Number a = Numbers.toInt(value);
    Number b = a == null ? null : Numbers.toInt(argument);
    if (b != null) {
      return Numbers.add(a, b);
    }
    if (value instanceof byte[] left && argument instanceof byte[] right) {
      byte[] both = Arrays.copyOf(left, left.length + right.length);
      System.arraycopy(right, 0, both, left.length, right.length);
      return both;
    }
    int size = Math.max(sizeOf(value), 0) + Math.max(sizeOf(argument), 0);
    if (size < 0 || size > Arguments.MAX_CHARS) {
      throw new IllegalArgumentException("add: the sum would have " + Integer.toUnsignedString(size)
          + " characters or items; at most " + Arguments.MAX_CHARS + " fit");
    }
    try {
      Object sum = Numbers.add(value, argument);
      return sum == null ? "" : sum;
    } catch (RuntimeException e) {
      return "";
    }
  }

  private static int sizeOf(Object value) {
    return value instanceof CharSequence text ? text.length() : value instanceof List<?> list ? list.size() : 0;
  }

  private static Object getDigit(Object value, Object position) {
    Number digit;
    Number number;
    try {
      digit = Arguments.toInt(position);
      number = Arguments.toInt(value);
    } catch (ValueError e) {
      return value;
    }
    boolean big = digit instanceof BigInteger;
    if (big ? ((BigInteger) digit).signum() < 0 : digit.longValue() < 1) {
      return number;
    }
    String digits = Text.str(number);
    if (big || digit.longValue() > digits.length()) {
      return 0L;
    }
    char c = digits.charAt(digits.length() - digit.intValue());
    if (c == '-') {
      throw new ValueError("get_digit: character " + digit + " of " + digits + " is its sign, no digit");
    }
    return (long) (c - '0');
  }
}
