package dev.vivant.django.filters;

import java.util.Comparator;
import java.util.List;

/**
 * A merge sort that keeps equals in order and accepts any comparator, even one that contradicts itself as a NaN makes
 * it do. The JDK's sort throws there.
 */
final class StableSort {
  private StableSort() {}

  /**
   * Sorts a list in place.
   *
   * @param list the list
   * @param order which comes first; what it throws comes out
   * @param <T> type of the items
   */
  public static <T> void sort(List<T> list, Comparator<? super T> order) {
    @SuppressWarnings("unchecked")
    T[] items = (T[]) list.toArray();
    sort(items.clone(), items, 0, items.length, order);
    for (int i = 0; i < items.length; i++) {
      list.set(i, items[i]);
    }
  }

  private static <T> void sort(T[] from, T[] to, int start, int end, Comparator<? super T> order) {
    if (end - start < 2) {
      return;
    }
    int middle = (start + end) >>> 1;
    sort(to, from, start, middle, order);
    sort(to, from, middle, end, order);
    int left = start;
    int right = middle;
    for (int i = start; i < end; i++) {
      boolean takeLeft = right >= end || left < middle && order.compare(from[right], from[left]) >= 0;
      to[i] = takeLeft ? from[left++] : from[right++];
    }
  }
}
