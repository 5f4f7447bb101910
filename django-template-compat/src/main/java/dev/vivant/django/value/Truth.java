package dev.vivant.django.value;

import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Whether a value counts as true: everything but None, False, zero, empty text and empty containers. */
public final class Truth {
  private Truth() {}

  /**
   * Whether a value counts as true.
   *
   * @param value any value
   * @return false for null, false, zero of any type, empty text, empty containers and the zero duration
   */
  public static boolean of(Object value) {
    if (value == null) {
      return false;
    }
    if (value instanceof Boolean flag) {
      return flag;
    }
    if (value instanceof CharSequence text) {
      return text.length() > 0;
    }
    if (value instanceof Number number) {
      return number(number);
    }
    if (value instanceof TemplateValue own) {
      Boolean truth = own.truth();
      if (truth != null) {
        return truth;
      }
      return !(own instanceof Collection<?> items && items.isEmpty()) && own.length() != 0;
    }
    if (value instanceof Collection<?> items) {
      return !items.isEmpty();
    }
    if (value instanceof Map<?, ?> map) {
      return !map.isEmpty();
    }
    if (value instanceof Duration duration) {
      return !duration.isZero();
    }
    if (value instanceof Optional<?> optional) {
      return optional.isPresent();
    }
    return !value.getClass().isArray() || Array.getLength(value) > 0;
  }

  private static boolean number(Number number) {
    if (number instanceof Integer || number instanceof Long || number instanceof Short || number instanceof Byte) {
      return number.longValue() != 0;
    }
    if (number instanceof BigDecimal decimal) {
      return decimal.signum() != 0;
    }
    if (number instanceof BigInteger integer) {
      return integer.signum() != 0;
    }
    return number.doubleValue() != 0;
  }
}
