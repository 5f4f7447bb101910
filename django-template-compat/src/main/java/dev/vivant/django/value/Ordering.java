package dev.vivant.django.value;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/** Which of two values comes first, Python's {@code a < b}: of numbers, texts, sequences, sets, moments. */
public final class Ordering {
  /** The first is smaller. */
  public static final int LESS = -1;
  /** Neither is smaller. */
  public static final int EQUAL = 0;
  /** The first is greater. */
  public static final int GREATER = 1;
  /** Both have an order but not with each other: a NaN, two sets of which none holds the other. All questions: no. */
  public static final int UNORDERED = 2;
  /** The question makes no sense: {@code None < 3}. In Python a TypeError. */
  public static final int UNLIKE = 3;

  /** Sorts values; throws {@link TypeError} when it meets two that have no order. */
  public static final Comparator<Object> COMPARATOR = (a, b) -> {
    int order = compare(a, b);
    if (order == UNLIKE) {
      throw new TypeError("'<' not supported between " + Repr.repr(a) + " and " + Repr.repr(b)
          + ": compare numbers with numbers and text with text");
    }
    return order == UNORDERED ? EQUAL : order;
  };

  private Ordering() {}

  /**
   * Compares two values.
   *
   * @param a any value
   * @param b any value
   * @return {@link #LESS}, {@link #EQUAL}, {@link #GREATER}, {@link #UNORDERED} or {@link #UNLIKE}
   */
  public static int compare(Object a, Object b) {
    if (Numbers.is(a)) {
      return Numbers.is(b) ? Numbers.compare(a, b) : UNLIKE;
    }
    if (Text.is(a)) {
      return Text.is(b) ? text(a.toString(), b.toString()) : UNLIKE;
    }
    if (a instanceof Set<?> left) {
      return b instanceof Set<?> right ? sets(left, right) : UNLIKE;
    }
    if (a instanceof Range || b instanceof Range) {
      return UNLIKE;
    }
    if (a instanceof List<?> left) {
      return b instanceof List<?> right && a instanceof Tuple == b instanceof Tuple ? lists(left, right) : UNLIKE;
    }
    return bytesOrMoments(a, b);
  }

  private static int bytesOrMoments(Object a, Object b) {
    return a instanceof byte[] left && b instanceof byte[] right ? sign(Arrays.compareUnsigned(left, right))
        : moments(a, b);
  }

  private static int moments(Object a, Object b) {
    if (Moments.isAware(a)) {
      return Moments.isAware(b) ? sign(Moments.zoned(a).toInstant().compareTo(Moments.zoned(b).toInstant())) : UNLIKE;
    }
    if (a instanceof LocalDateTime left) {
      return b instanceof LocalDateTime right ? sign(left.compareTo(right)) : UNLIKE;
    }
    if (a instanceof LocalDate left) {
      return b instanceof LocalDate right ? sign(left.compareTo(right)) : UNLIKE;
    }
    if (a instanceof Duration left) {
      return b instanceof Duration right ? sign(left.compareTo(right)) : UNLIKE;
    }
    if (a instanceof LocalTime left) {
      return b instanceof LocalTime right ? sign(left.compareTo(right)) : UNLIKE;
    }
    if (Moments.isTime(a) && Moments.isTime(b) && Moments.fixedOffset(a) != null && Moments.fixedOffset(b) != null) {
      return sign(Moments.timeOfDay(a).atOffset(Moments.fixedOffset(a))
          .compareTo(Moments.timeOfDay(b).atOffset(Moments.fixedOffset(b))));
    }
    return UNLIKE;
  }

  /** By code point, so that a character beyond U+FFFF comes after all others. */
  private static int text(String a, String b) {
    int end = Math.min(a.length(), b.length());
    for (int i = 0; i < end; i++) {
      char left = a.charAt(i);
      char right = b.charAt(i);
      if (left != right) {
        boolean leftHigh = Character.isSurrogate(left);
        boolean rightHigh = Character.isSurrogate(right);
        return leftHigh != rightHigh ? (leftHigh ? GREATER : LESS) : left < right ? LESS : GREATER;
      }
    }
    return Integer.compare(a.length(), b.length());
  }

  private static int lists(List<?> a, List<?> b) {
    Iterator<?> left = a.iterator();
    Iterator<?> right = b.iterator();
    while (left.hasNext() && right.hasNext()) {
      Object x = left.next();
      Object y = right.next();
      if (!Equality.same(x, y)) {
        return compare(x, y);
      }
    }
    return left.hasNext() ? GREATER : right.hasNext() ? LESS : EQUAL;
  }

  private static int sets(Set<?> a, Set<?> b) {
    boolean inside = a.stream().allMatch(item -> Boolean.TRUE.equals(Items.contains(b, item)));
    if (inside) {
      return a.size() == b.size() ? EQUAL : LESS;
    }
    boolean around = b.stream().allMatch(item -> Boolean.TRUE.equals(Items.contains(a, item)));
    return around ? GREATER : UNORDERED;
  }

  private static int sign(int order) {
    return Integer.compare(order, 0);
  }
}
