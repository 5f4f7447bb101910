package dev.vivant.django.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.AbstractList;
import java.util.RandomAccess;

/** Whole numbers from a start to before a stop in equal steps, Python's range. Immutable. */
public final class Range extends AbstractList<Object> implements RandomAccess {
  private final long start;
  private final long stop;
  private final long step;
  private final int size;

  /**
   * A range.
   *
   * @param start first number
   * @param stop the first number that is not in it any more
   * @param step distance, not 0; may be negative
   * @throws IllegalArgumentException if step is 0 or the range has more than {@link Integer#MAX_VALUE} numbers
   */
  public Range(long start, long stop, long step) {
    if (step == 0) {
      throw new IllegalArgumentException("range step is 0: give a step that leads from start to stop");
    }
    this.start = start;
    this.stop = stop;
    this.step = step;
    long distance = step > 0 ? Math.subtractExact(stop, start) : Math.subtractExact(start, stop);
    long stride = Math.abs(step);
    long count = distance <= 0 ? 0 : (distance - 1) / stride + 1;
    if (count > Integer.MAX_VALUE) {
      throw new IllegalArgumentException("range of " + count + " numbers: at most " + Integer.MAX_VALUE + " fit");
    }
    this.size = (int) count;
  }

  /**
   * The numbers 0, 1, … before the stop.
   *
   * @param stop how many
   * @return the range
   */
  public static Range to(long stop) {
    return new Range(0, stop, 1);
  }

  /**
   * A part of the range, {@code range[from:to:step]}.
   *
   * @param from index of the first number
   * @param to index of the first number that is not in it any more
   * @param stride distance between the indexes, not 0
   * @return a range again
   */
  public Range slice(long from, long to, long stride) {
    return new Range(start + from * step, start + to * step, step * stride);
  }

  @Override
  public Long get(int index) {
    if (index < 0 || index >= size) {
      throw new IndexOutOfBoundsException("range index " + index + " of " + size);
    }
    return start + index * step;
  }

  @Override
  public int size() {
    return size;
  }

  /** Whether a number of the range is equal to a value; worked out, not searched. */
  @Override
  public boolean contains(Object value) {
    BigDecimal number = Numbers.exact(value);
    if (number == null || number.stripTrailingZeros().scale() > 0 || number.precision() - number.scale() > 19) {
      return false;
    }
    BigInteger distance = number.toBigInteger().subtract(BigInteger.valueOf(start));
    BigInteger[] index = distance.divideAndRemainder(BigInteger.valueOf(step));
    return index[1].signum() == 0 && index[0].signum() >= 0 && index[0].compareTo(BigInteger.valueOf(size)) < 0;
  }

  String repr() {
    return "range(" + start + ", " + stop + (step == 1 ? "" : ", " + step) + ")";
  }
}
