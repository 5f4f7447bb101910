package dev.vivant.session;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Finds keys of a list among those of the list before, each once. */
final class KeyMatch {
  /** So few comparisons are faster than a hash table. */
  private static final int FEW = 4_096;

  private final Object[] before;
  private final int from;
  private final boolean[] taken;
  private final Map<Object, Integer> places;
  private int[] added = new int[4];
  private int addedCount;

  /**
   * Looks among keys of a list before, {@code wanted} times.
   *
   * @param taken which of the keys from a place on are found already
   */
  KeyMatch(Object[] before, int from, boolean[] taken, int wanted) {
    this.before = before;
    this.from = from;
    this.taken = taken;
    this.places = (long) wanted * taken.length <= FEW ? null : new HashMap<>(Math.min(wanted, taken.length) * 2);
    for (int i = 0; places != null && i < taken.length; i++) {
      if (!taken[i]) {
        places.put(before[from + i], i);
      }
    }
  }

  /** The old place of a key; -1 where there is none left. {@code now} is its place in the new list. */
  int take(Object key, int now) {
    int found = find(key);
    if (found < 0) {
      added = addedCount < added.length ? added : Arrays.copyOf(added, addedCount * 2);
      added[addedCount++] = now;
      return -1;
    }
    taken[found] = true;
    return from + found;
  }

  private int find(Object key) {
    if (places != null) {
      Integer found = places.get(key);
      return found == null || taken[found] ? -1 : found;
    }
    for (int i = 0; i < taken.length; i++) {
      if (!taken[i] && before[from + i].equals(key)) {
        return i;
      }
    }
    return -1;
  }

  /** Only a key that was not found before can be there twice: the old ones were each there once. */
  void refuseKeysGivenTwice(Object[] keys) {
    if ((long) addedCount * keys.length > FEW) {
      Set<Object> seen = new HashSet<>(keys.length * 2);
      for (Object key : keys) {
        if (!seen.add(key)) {
          throw twice(key);
        }
      }
      return;
    }
    for (int a = 0; a < addedCount; a++) {
      for (int i = 0; i < keys.length; i++) {
        if (i != added[a] && keys[i].equals(keys[added[a]])) {
          throw twice(keys[i]);
        }
      }
    }
  }

  private static IllegalArgumentException twice(Object key) {
    return new IllegalArgumentException("two items of each(...) have the key " + key + "; keys name one item each");
  }
}
