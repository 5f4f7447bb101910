package dev.vivant.benchmarks.load;

import java.util.Arrays;

/** How long clicks took, in nanoseconds. */
final class Times {
  private long[] nanos = new long[1_024];
  private int count;

  void add(long one) {
    if (count == nanos.length) {
      nanos = Arrays.copyOf(nanos, 2 * count);
    }
    nanos[count++] = one;
  }

  int count() {
    return count;
  }

  /** What so many of a hundred stay below, in microseconds; 0 without any. */
  long micros(double percent) {
    if (count == 0) {
      return 0;
    }
    long[] sorted = Arrays.copyOf(nanos, count);
    Arrays.sort(sorted);
    return sorted[Math.min(count - 1, (int) (count * percent / 100))] / 1_000;
  }
}
