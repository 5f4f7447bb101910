package dev.vivant.django.value;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;

/**
 * A fixed row of values, Python's tuple. It reads like a list, prints as {@code (1, 2)} and never equals a list
 * by {@link Equality}. Immutable.
 */
public class Tuple extends AbstractList<Object> implements RandomAccess {
  private final Object[] items;

  /**
   * A tuple of these items.
   *
   * @param items the items, copied; null items are None
   */
  protected Tuple(Object... items) {
    this.items = items.clone();
  }

  /**
   * A tuple of these items.
   *
   * @param items the items; null items are None
   * @return the tuple
   */
  public static Tuple of(Object... items) {
    return new Tuple(items);
  }

  /**
   * A tuple of the items of a list.
   *
   * @param items the items
   * @return the tuple
   */
  public static Tuple copyOf(List<?> items) {
    return new Tuple(items.toArray());
  }

  @Override
  public final Object get(int index) {
    return items[index];
  }

  @Override
  public final int size() {
    return items.length;
  }

  @Override
  public final boolean equals(Object other) {
    return other instanceof Tuple tuple && Arrays.equals(items, tuple.items);
  }

  @Override
  public final int hashCode() {
    return Arrays.hashCode(items);
  }
}
