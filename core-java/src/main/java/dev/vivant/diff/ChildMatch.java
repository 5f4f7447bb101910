package dev.vivant.diff;

import dev.vivant.node.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Which new child of an element continues which old one.
 *
 * <p>Old {@code [a, b, c, d]} and new {@code [a, x, c, b, d]} (keyed) have a common start of one and a common tail of
 * one; for the middle {@code [x, c, b]} the old places are {@code [-1, 2, 1]}.
 */
final class ChildMatch {
  private static final int NONE = -1;
  private static final int[] NO_MIDDLE = new int[0];

  private final ChildLists lists;
  private final int start;
  private final int tail;
  private final int[] oldPlaces;

  private ChildMatch(ChildLists lists, int start, int tail) {
    this.lists = lists;
    this.start = start;
    this.tail = tail;
    int middle = lists.to.childCount() - tail - start;
    this.oldPlaces = middle == 0 ? NO_MIDDLE : new int[middle];
    Arrays.fill(oldPlaces, NONE);
    if (middle > 0 && start < lists.from.childCount() - tail) {
      matchMiddle();
    }
  }

  /**
   * How the children go on, where some came, went or moved.
   *
   * @param head how many at the start are the same objects
   * @param tail how many at the end are the same objects
   */
  static ChildMatch of(ChildLists lists, int head, int tail) {
    int shorter = Math.min(lists.from.childCount(), lists.to.childCount());
    boolean shifted = lists.from.childCount() != lists.to.childCount();
    int sureHead = shifted ? head(lists, head, shorter - tail, true) : head;
    int sureTail = shifted ? tail(lists, tail, shorter - sureHead, true) : tail;
    int start = head(lists, sureHead, shorter - sureTail, false);
    return new ChildMatch(lists, start, tail(lists, sureTail, shorter - start, false));
  }

  private static int head(ChildLists lists, int known, int most, boolean surely) {
    int head = known;
    while (head < most && continues(lists, head, head, surely)) {
      head++;
    }
    return head;
  }

  private static int tail(ChildLists lists, int known, int most, boolean surely) {
    int tail = known;
    int before = lists.from.childCount() - 1;
    int after = lists.to.childCount() - 1;
    while (tail < most && continues(lists, before - tail, after - tail, surely)) {
      tail++;
    }
    return tail;
  }

  private static boolean continues(ChildLists lists, int old, int place, boolean surely) {
    return lists.isSame(old, place)
        || (surely ? lists.isSurelySame(old, place) : lists.isSameKind(old, place));
  }

  private void matchMiddle() {
    boolean[] taken = new boolean[lists.from.childCount() - tail - start];
    if (matchAlong(taken)) {
      matchRest(taken);
    }
  }

  /**
   * Matches keyed children along both lists, so that few are left to look up where few have moved: in {@code [b, c, d]}
   * and {@code [d, c, b]} the {@code c}. Where two differ, one was put in, or one was removed, or both; the next
   * children tell. Says whether children on both sides are left.
   */
  private boolean matchAlong(boolean[] taken) {
    int oldEnd = start + taken.length;
    int old = start;
    int matched = 0;
    for (int place = start; place < end() && old < oldEnd; place++) {
      if (!isKnown(old, place)) {
        if (place + 1 < end() && isKnown(old, place + 1)) {
          continue;
        }
        old++;
        if (old == oldEnd || !isKnown(old, place)) {
          continue;
        }
      }
      taken[old - start] = true;
      oldPlaces[place - start] = old++;
      matched++;
    }
    return matched < taken.length && matched < oldPlaces.length;
  }

  private boolean isKnown(int old, int place) {
    return lists.isSame(old, place) || lists.oldKey(old) != null && lists.isSameKind(old, place);
  }

  private void matchRest(boolean[] taken) {
    Map<Object, Integer> keyed = new HashMap<>();
    Map<Object, Integer> unkeyed = new HashMap<>();
    int[] nextAlike = new int[taken.length];
    for (int i = taken.length - 1; i >= 0; i--) {
      if (taken[i]) {
        continue;
      }
      Object key = lists.oldKey(start + i);
      if (key != null) {
        keyed.put(key, start + i);
      } else {
        Object kind = ChildLists.kind(lists.from, start + i);
        nextAlike[i] = Objects.requireNonNullElse(unkeyed.put(kind, start + i), NONE);
      }
    }
    for (int i = 0; i < oldPlaces.length; i++) {
      if (oldPlaces[i] == NONE) {
        Object key = lists.newKey(start + i);
        oldPlaces[i] = key != null ? byKey(keyed, key, start + i)
            : byKind(unkeyed, nextAlike, ChildLists.kind(lists.to, start + i));
      }
    }
  }

  private int byKey(Map<Object, Integer> keyed, Object key, int place) {
    int old = keyed.getOrDefault(key, NONE);
    if (old == NONE || !lists.isSameKind(old, place)) {
      return NONE;
    }
    keyed.remove(key);
    return old;
  }

  private int byKind(Map<Object, Integer> unkeyed, int[] nextAlike, Object kind) {
    int old = unkeyed.getOrDefault(kind, NONE);
    if (old != NONE) {
      unkeyed.put(kind, nextAlike[old - start]);
    }
    return old;
  }

  /** Place of the first new child of the middle. */
  int start() {
    return start;
  }

  /** Place after the last new child of the middle. */
  int end() {
    return start + oldPlaces.length;
  }

  /** Which old child the new one at a place continues, or -1. */
  int oldPlace(int place) {
    if (place < start) {
      return place;
    }
    return place < end() ? oldPlaces[place - start] : place - lists.to.childCount() + lists.from.childCount();
  }

  /** The place of the child that takes another's place, where that is all that happened; else -1. */
  private int replaced() {
    if (lists.from.childCount() != lists.to.childCount()) {
      return NONE;
    }
    int replaced = NONE;
    for (int place = start; place < end(); place++) {
      if (oldPlace(place) != place) {
        if (replaced != NONE || oldPlace(place) != NONE) {
          return NONE;
        }
        replaced = place;
      }
    }
    return replaced;
  }

  /** The place of the child that is gone, where that is all that happened; else -1. */
  private int removed() {
    if (lists.from.childCount() != lists.to.childCount() + 1) {
      return NONE;
    }
    int removed = start;
    for (int place = start; place < end(); place++) {
      if (oldPlace(place) == place && removed == place) {
        removed++;
      } else if (oldPlace(place) != place + 1) {
        return NONE;
      }
    }
    return removed;
  }

  /**
   * What makes the old list of children the new one, but for what changes inside those that stay.
   *
   * @param parent path of the element
   */
  Patch patch(Path parent) {
    int replaced = replaced();
    if (replaced >= 0) {
      return new Patch.Replace(parent.child(replaced), lists.to.child(replaced));
    }
    int removed = removed();
    return removed >= 0 ? new Patch.Remove(parent.child(removed)) : new Patch.Arrange(parent, slots());
  }

  /** The new list of children in as few pieces as can be. */
  private List<Patch.Slot> slots() {
    SlotRuns runs = new SlotRuns();
    runs.keep(0, start);
    for (int place = start; place < end(); place++) {
      if (oldPlace(place) == NONE) {
        runs.insert(lists.to.child(place));
      } else {
        runs.keep(oldPlace(place), 1);
      }
    }
    runs.keep(lists.from.childCount() - tail, tail);
    return runs.slots();
  }
}
