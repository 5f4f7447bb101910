package dev.vivant.benchmarks.html;

import java.util.List;
import java.util.stream.IntStream;

/** A row of a table with two links that do something. */
record Entry(int id, String label) {
  /** So many rows. */
  static List<Entry> of(int count) {
    return IntStream.rangeClosed(1, count).mapToObj(id -> new Entry(id, "pretty red table no. " + id)).toList();
  }
}
