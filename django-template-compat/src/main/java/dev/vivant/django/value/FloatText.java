package dev.vivant.django.value;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** The text of a float: the fewest digits that read back as the same number, as Python writes them. */
final class FloatText {
  private static final int EXACT_DIGITS = 15;

  private FloatText() {}

  /** 12.5 → {@code 12.5}, 1e16 → {@code 1e+16}, 0.00001 → {@code 1e-05}, 3.0 → {@code 3.0}. */
  static String of(double value) {
    if (Double.isNaN(value)) {
      return "nan";
    }
    if (Double.isInfinite(value)) {
      return value > 0 ? "inf" : "-inf";
    }
    if (value == Math.rint(value) && Math.abs(value) < 1e15) {
      String whole = Long.toString((long) value) + ".0";
      return value == 0 && 1 / value < 0 ? "-0.0" : whole;
    }
    BigDecimal shortest = shortest(value);
    String digits = shortest.unscaledValue().abs().toString();
    int point = digits.length() - shortest.scale();
    StringBuilder out = new StringBuilder(24);
    if (value < 0) {
      out.append('-');
    }
    if (point > 16 || point < -3) {
      out.append(digits.charAt(0));
      if (digits.length() > 1) {
        out.append('.').append(digits, 1, digits.length());
      }
      int exponent = Math.abs(point - 1);
      out.append('e').append(point - 1 < 0 ? '-' : '+').append(exponent < 10 ? "0" : "").append(exponent);
    } else if (point <= 0) {
      out.append("0.").append("0".repeat(-point)).append(digits);
    } else if (point >= digits.length()) {
      out.append(digits).append("0".repeat(point - digits.length())).append(".0");
    } else {
      out.append(digits, 0, point).append('.').append(digits, point, digits.length());
    }
    return out.toString();
  }

  /**
   * The decimal with the fewest digits that reads back as the same double; the closest of those. Double.toString of
   * JDK 17 gives a digit too many for some numbers (2.0E-3 × …), so what it gives is tried with fewer.
   */
  static BigDecimal shortest(double value) {
    BigDecimal printed = new BigDecimal(Double.toString(value)).stripTrailingZeros();
    if (printed.precision() <= EXACT_DIGITS && Math.abs(value) >= Double.MIN_NORMAL) {
      return printed;
    }
    BigDecimal exact = new BigDecimal(value);
    BigDecimal best = printed;
    for (int digits = printed.precision(); digits > 0; digits--) {
      BigDecimal shorter = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
      if (shorter.doubleValue() != value) {
        break;
      }
      best = shorter;
    }
    return best.stripTrailingZeros();
  }
}
