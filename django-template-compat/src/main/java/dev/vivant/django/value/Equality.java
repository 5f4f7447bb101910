package dev.vivant.django.value;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether two values are equal, Python's {@code a == b}: by number, by text, by content; never across kinds. */
public final class Equality {
  private Equality() {}

  /**
   * Whether two values are equal.
   *
   * @param a any value
   * @param b any value
   * @return {@code 1 == 1.0 == Decimal("1") == True}; safe text equals plain text; a list never equals a tuple
   */
  public static boolean equal(Object a, Object b) {
    if (a instanceof String left && b instanceof String right) {
      return left.equals(right);
    }
    if (a == null || b == null) {
      return a == b;
    }
    if (Numbers.is(a)) {
      return Numbers.is(b) && Numbers.compare(a, b) == Ordering.EQUAL;
    }
    if (Text.is(a)) {
      return Text.is(b) && a.toString().contentEquals(b.toString());
    }
    if (a == b) {
      return true;
    }
    if (a instanceof Map<?, ?> left) {
      return b instanceof Map<?, ?> right && maps(left, right);
    }
    if (a instanceof Set<?> left) {
      return b instanceof Set<?> right && left.size() == right.size()
          && left.stream().allMatch(item -> Boolean.TRUE.equals(Items.contains(right, item)));
    }
    if (isSequence(a)) {
      return isSequence(b) && kind(a) == kind(b) && sequences(a, b);
    }
    if (Moments.isAware(a)) {
      return Moments.isAware(b) && Moments.zoned(a).toInstant().equals(Moments.zoned(b).toInstant());
    }
    if (a instanceof byte[] left) {
      return b instanceof byte[] right && Arrays.equals(left, right);
    }
    return a.equals(b);
  }

  /** Identical or equal: what containers ask. A NaN is in the list that holds it. */
  static boolean same(Object a, Object b) {
    return a == b || equal(a, b);
  }

  private static boolean isSequence(Object value) {
    return value instanceof List<?> || value.getClass().isArray() && !(value instanceof byte[]);
  }

  private static int kind(Object sequence) {
    return sequence instanceof Tuple ? 1 : sequence instanceof Range ? 2 : 0;
  }

  private static boolean sequences(Object a, Object b) {
    if (Length.of(a) != Length.of(b)) {
      return false;
    }
    Iterator<?> left = Iteration.of(a);
    Iterator<?> right = Iteration.of(b);
    while (left.hasNext() && right.hasNext()) {
      if (!same(left.next(), right.next())) {
        return false;
      }
    }
    return !left.hasNext() && !right.hasNext();
  }

  private static boolean maps(Map<?, ?> left, Map<?, ?> right) {
    if (left.size() != right.size()) {
      return false;
    }
    for (Map.Entry<?, ?> entry : left.entrySet()) {
      Object other = Items.fromMap(right, entry.getKey());
      if (other == TemplateValue.MISSING || !same(entry.getValue(), other)) {
        return false;
      }
    }
    return true;
  }
}
