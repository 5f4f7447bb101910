package dev.vivant.django.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

/** Numbers as Python has them: ints of any size, floats, decimals, and True as 1. */
public final class Numbers {
  private Numbers() {}

  /**
   * Whether a value is a number; booleans are.
   *
   * @param value any value
   * @return true for numbers
   */
  public static boolean is(Object value) {
    return value instanceof Number || value instanceof Boolean;
  }

  /**
   * Whether a value is an int; booleans are.
   *
   * @param value any value
   * @return true for whole-number types, false for 1.0
   */
  public static boolean isInt(Object value) {
    return value instanceof Integer || value instanceof Long || value instanceof BigInteger
        || value instanceof Boolean || value instanceof Short || value instanceof Byte;
  }

  /**
   * Whether a value is a float.
   *
   * @param value any value
   * @return true for double and float
   */
  public static boolean isFloat(Object value) {
    return value instanceof Double || value instanceof Float;
  }

  /**
   * Whether a value is a Decimal.
   *
   * @param value any value
   * @return true for {@link BigDecimal} and {@link SpecialDecimal}
   */
  public static boolean isDecimal(Object value) {
    return value instanceof BigDecimal || value instanceof SpecialDecimal;
  }

  /** Whether a number can be read from a value; Python reads none from lazy text. */
  private static boolean isReadable(Object value) {
    return Text.is(value) && !(value instanceof LazyString);
  }

  /**
   * The value as a whole number, Python's {@code int(value)}: floats lose their fraction, text is read.
   *
   * @param value any value
   * @return a {@link Long}, a {@link BigInteger} if that is too small, null where Python raises ValueError or TypeError
   * @throws ArithmeticException for infinity
   */
  public static Number toInt(Object value) {
    if (value instanceof Long) {
      return (Long) value;
    }
    if (value instanceof Boolean flag) {
      return flag ? 1L : 0L;
    }
    if (value instanceof BigInteger big) {
      return normal(big);
    }
    if (value instanceof BigDecimal decimal) {
      return normal(decimal.toBigInteger());
    }
    if (value instanceof Double || value instanceof Float || value instanceof SpecialDecimal) {
      double real = ((Number) value).doubleValue();
      if (Double.isNaN(real)) {
        return null;
      }
      if (Double.isInfinite(real)) {
        throw new ArithmeticException("cannot convert infinity to a whole number");
      }
      return Math.abs(real) < 9e18 ? (Number) (long) real : normal(new BigDecimal(real).toBigInteger());
    }
    if (value instanceof Number number) {
      return number.longValue();
    }
    if (isReadable(value)) {
      return NumberText.parseInt(value.toString());
    }
    if (value instanceof byte[] bytes) {
      return NumberText.parseInt(new String(bytes, StandardCharsets.ISO_8859_1));
    }
    return value instanceof TemplateValue own ? own.wholeNumber() : null;
  }

  /**
   * The value as a floating-point number, Python's {@code float(value)}.
   *
   * @param value any value
   * @return null where Python raises ValueError or TypeError
   */
  public static Double toFloat(Object value) {
    if (value instanceof Boolean flag) {
      return flag ? 1.0 : 0.0;
    }
    if (value instanceof Float number) {
      return widen(number);
    }
    if (value == SpecialDecimal.SIGNALING_NAN) {
      return null;
    }
    if (value instanceof Number number) {
      return number.doubleValue();
    }
    if (isReadable(value)) {
      return NumberText.parseFloat(value.toString());
    }
    if (value instanceof byte[] bytes) {
      return NumberText.parseFloat(new String(bytes, StandardCharsets.ISO_8859_1));
    }
    return value instanceof TemplateValue own ? own.floatNumber() : null;
  }

  /**
   * The exact value of a finite number.
   *
   * @param number any value
   * @return null if it is no number, NaN or infinite
   */
  public static BigDecimal exact(Object number) {
    if (number instanceof BigDecimal decimal) {
      return decimal;
    }
    if (number instanceof BigInteger integer) {
      return new BigDecimal(integer);
    }
    if (number instanceof Boolean flag) {
      return flag ? BigDecimal.ONE : BigDecimal.ZERO;
    }
    if (isFloat(number) || number instanceof SpecialDecimal) {
      double real = toFloat(number);
      return Double.isFinite(real) ? new BigDecimal(real) : null;
    }
    return number instanceof Number whole ? BigDecimal.valueOf(whole.longValue()) : null;
  }

  /**
   * The sum, Python's {@code a + b}: of numbers, texts, lists, tuples, a moment and a duration.
   *
   * @param a any value
   * @param b any value
   * @return null where Python raises TypeError; the sum of two safe texts is safe
   */
  public static Object add(Object a, Object b) {
    if (is(a) && is(b)) {
      return sum(a, b);
    }
    if (Text.is(a) && Text.is(b)) {
      CharSequence left = Text.of(a);
      CharSequence right = Text.of(b);
      String both = left.toString().concat(right.toString());
      return left instanceof SafeString && right instanceof SafeString ? SafeString.of(both) : both;
    }
    if (a instanceof List<?> left && b instanceof List<?> right) {
      if (a instanceof Tuple != b instanceof Tuple || a instanceof Range || b instanceof Range) {
        return null;
      }
      List<Object> both = new ArrayList<>(left.size() + right.size());
      both.addAll(left);
      both.addAll(right);
      return a instanceof Tuple ? Tuple.copyOf(both) : both;
    }
    if (a instanceof Duration left) {
      return b instanceof Duration right ? left.plus(right) : later(b, left);
    }
    return b instanceof Duration right ? later(a, right) : null;
  }

  private static Object later(Object moment, Duration by) {
    if (moment instanceof LocalDate date) {
      return date.plusDays(Math.floorDiv(by.getSeconds(), 86_400L));
    }
    if (moment instanceof LocalDateTime local) {
      return local.plus(by);
    }
    if (moment instanceof ZonedDateTime zoned) {
      return zoned.toLocalDateTime().plus(by).atZone(zoned.getZone());
    }
    if (moment instanceof OffsetDateTime offset) {
      return offset.plus(by);
    }
    ZonedDateTime zoned = Moments.zoned(moment);
    return zoned == null ? null : zoned.plus(by);
  }

  private static Object sum(Object a, Object b) {
    if (isInt(a) && isInt(b)) {
      if (a instanceof BigInteger || b instanceof BigInteger) {
        return normal(big(a).add(big(b)));
      }
      long left = a instanceof Boolean flag ? (flag ? 1 : 0) : ((Number) a).longValue();
      long right = b instanceof Boolean flag ? (flag ? 1 : 0) : ((Number) b).longValue();
      long sum = left + right;
      return ((left ^ sum) & (right ^ sum)) < 0 ? (Object) big(a).add(big(b)) : (Object) sum;
    }
    if (isDecimal(a) || isDecimal(b)) {
      if (isFloat(a) || isFloat(b)) {
        return null;
      }
      BigDecimal left = exact(a);
      BigDecimal right = exact(b);
      if (left != null && right != null) {
        return left.add(right, DECIMAL_PRECISION);
      }
      double real = toFloat(a) + toFloat(b);
      return Double.isNaN(real) ? SpecialDecimal.NAN
          : real > 0 ? SpecialDecimal.INFINITY : SpecialDecimal.NEGATIVE_INFINITY;
    }
    return toFloat(a) + toFloat(b);
  }

  private static final java.math.MathContext DECIMAL_PRECISION =
      new java.math.MathContext(28, java.math.RoundingMode.HALF_EVEN);

  /**
   * A whole number in its smallest type.
   *
   * @param big the number
   * @return a {@link Long} if it fits
   */
  public static Number normal(BigInteger big) {
    return big.bitLength() < 64 ? (Number) big.longValue() : big;
  }

  /** 0.1f → 0.1, not 0.10000000149011612. */
  static double widen(Float value) {
    return Double.parseDouble(value.toString());
  }

  private static BigInteger big(Object whole) {
    if (whole instanceof BigInteger big) {
      return big;
    }
    return BigInteger.valueOf(whole instanceof Boolean flag ? (flag ? 1 : 0) : ((Number) whole).longValue());
  }

  /** Compares two numbers exactly, whatever their types. */
  static int compare(Object a, Object b) {
    if (isSmall(a) && isSmall(b)) {
      return Long.compare(((Number) a).longValue(), ((Number) b).longValue());
    }
    if (a instanceof Double left && b instanceof Double right) {
      return left < right ? Ordering.LESS : left > right ? Ordering.GREATER
          : left.doubleValue() == right.doubleValue() ? Ordering.EQUAL : Ordering.UNORDERED;
    }
    BigDecimal left = exact(a);
    BigDecimal right = exact(b);
    if (left != null && right != null) {
      return left.compareTo(right);
    }
    double x = left == null ? toFloat(a) : 0;
    double y = right == null ? toFloat(b) : 0;
    return x < y ? Ordering.LESS : x > y ? Ordering.GREATER : x == y ? Ordering.EQUAL : Ordering.UNORDERED;
  }

  private static boolean isSmall(Object value) {
    return value instanceof Integer || value instanceof Long || value instanceof Short || value instanceof Byte;
  }
}
