package dev.vivant.node;

import java.nio.charset.StandardCharsets;

/**
 * Numbers in digits, as {@link Long#toString(long)} and {@link Double#toString(double)} write them, without a string.
 *
 * <p>A double with a few decimals, as most are that people read, is found by trying: 12.5 is 125 / 10. A decimal of at
 * most 15 digits that reads as the number is the shortest one that does. Takes a quarter of the time of
 * {@code Double.toString}, which has to be right for all others too.
 */
final class Digits {
  /** As long as the longest: {@code -2.2250738585072014E-308}, {@code -9223372036854775808}. */
  static final int MAX_CHARS = 24;

  private static final int MAX_DIGITS = 19;
  private static final int MAX_DECIMALS = 6;
  private static final long[] POWERS = {1, 10, 100, 1_000, 10_000, 100_000, 1_000_000};

  /** Where {@code Double.toString} begins to write an exponent. */
  private static final double LARGE = 1e7;

  private static final double SMALL = 1e-3;

  private Digits() {}

  /** Writes a whole number; gives the place behind it. */
  static int put(byte[] bytes, int at, long value) {
    if (value == Long.MIN_VALUE) {
      return put(bytes, at, Long.toString(value));
    }
    int start = at;
    if (value < 0) {
      bytes[start++] = '-';
    }
    long rest = Math.abs(value);
    int end = start + 1;
    for (long power = 10; power <= rest && end - start < MAX_DIGITS; power *= 10) {
      end++;
    }
    putDigits(bytes, end, start, rest);
    return end;
  }

  private static void putDigits(byte[] bytes, int end, int start, long value) {
    long rest = value;
    for (int i = end - 1; i >= start; i--) {
      bytes[i] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
  }

  /** Writes a number; gives the place behind it. */
  static int put(byte[] bytes, int at, double value) {
    double size = Math.abs(value);
    if (size >= SMALL && size < LARGE) {
      for (int decimals = 1; decimals <= MAX_DECIMALS; decimals++) {
        long power = POWERS[decimals];
        long digits = (long) (size * power + 0.5);
        if ((double) digits / power == size) {
          int start = at;
          if (value < 0) {
            bytes[start++] = '-';
          }
          long whole = (long) size;
          int point = put(bytes, start, whole);
          bytes[point] = '.';
          putDigits(bytes, point + 1 + decimals, point + 1, digits - whole * power);
          return point + 1 + decimals;
        }
      }
    }
    return put(bytes, at, Double.toString(value));
  }

  private static int put(byte[] bytes, int at, String ascii) {
    for (int i = 0; i < ascii.length(); i++) {
      bytes[at + i] = (byte) ascii.charAt(i);
    }
    return at + ascii.length();
  }

  /** The number as a string, the same digits. */
  static String toString(double value) {
    byte[] bytes = new byte[MAX_CHARS];
    return new String(bytes, 0, put(bytes, 0, value), StandardCharsets.ISO_8859_1);
  }
}
