package dev.vivant.diff;

import dev.vivant.node.Element;
import dev.vivant.node.Node;
import dev.vivant.node.Path;
import dev.vivant.node.RowList;
import dev.vivant.node.Text;
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

  private final Element from;
  private final Element to;
  private final int start;
  private final int tail;
  private final int[] oldPlaces;

  private ChildMatch(Element from, Element to, int start, int tail) {
    this.from = from;
    this.to = to;
    this.start = start;
    this.tail = tail;
    int middle = to.childCount() - tail - start;
    this.oldPlaces = middle == 0 ? NO_MIDDLE : new int[middle];
    Arrays.fill(oldPlaces, NONE);
    if (middle > 0 && start < from.childCount() - tail) {
      matchMiddle();
    }
  }

  /**
   * Whether all children between two places continue the old ones at their places.
   *
   * @param from has as many children as {@code to}
   */
  static boolean isInPlace(Element from, Element to, int start, int end) {
    int place = firstDifferent(from, to, start, end);
    while (place < end && sameKind(from, place, to, place)) {
      place = firstDifferent(from, to, place + 1, end);
    }
    return place >= end;
  }

  /** Whether two children are the same: the same object, or rows of the same item, neither of which is made. */
  static boolean same(Element from, int old, Element to, int place) {
    RowList before = from.rows();
    RowList after = to.rows();
    return before == null && after == null ? from.child(old) == to.child(place)
        : before != null && after != null && before.isSame(old, after, place);
  }

  /** The first place from {@code start} on where two children are not the same; {@code end} where there is none. */
  static int firstDifferent(Element from, Element to, int start, int end) {
    if (from.rows() != null && to.rows() != null) {
      return from.rows().firstDifferent(start, to.rows(), end);
    }
    int place = start;
    while (place < end && same(from, place, to, place)) {
      place++;
    }
    return place;
  }

  /**
   * How the children go on, where some came, went or moved.
   *
   * @param head how many at the start are the same objects
   * @param tail how many at the end are the same objects
   */
  static ChildMatch of(Element from, Element to, int head, int tail) {
    int shorter = Math.min(from.childCount(), to.childCount());
    boolean shifted = from.childCount() != to.childCount();
    int sureHead = shifted ? head(from, to, head, shorter - tail, true) : head;
    int sureTail = shifted ? tail(from, to, tail, shorter - sureHead, true) : tail;
    int start = head(from, to, sureHead, shorter - sureTail, false);
    return new ChildMatch(from, to, start, tail(from, to, sureTail, shorter - start, false));
  }

  private static int head(Element from, Element to, int known, int most, boolean surely) {
    int head = known;
    while (head < most && continues(from, head, to, head, surely)) {
      head++;
    }
    return head;
  }

  private static int tail(Element from, Element to, int known, int most, boolean surely) {
    int tail = known;
    int before = from.childCount() - 1;
    int after = to.childCount() - 1;
    while (tail < most && continues(from, before - tail, to, after - tail, surely)) {
      tail++;
    }
    return tail;
  }

  private static boolean continues(Element from, int old, Element to, int place, boolean surely) {
    return same(from, old, to, place) || (surely ? surely(from, old, to, place) : sameKind(from, old, to, place));
  }

  private static boolean sameKind(Element from, int old, Element to, int place) {
    return from.rows() != null && to.rows() != null
        ? from.rows().tag() == to.rows().tag() && from.rows().key(old).equals(to.rows().key(place))
        : sameKind(from.child(old), to.child(place));
  }

  /** Whether a child can continue another: both texts, or elements of the same tag and key. */
  static boolean sameKind(Node a, Node b) {
    if (a instanceof Element x && b instanceof Element y) {
      return x.isSameKind(y);
    }
    return a instanceof Text && b instanceof Text;
  }

  /** Whether a child continues another by its key, or because nothing of it changed. */
  private static boolean surely(Element from, int old, Element to, int place) {
    return key(from, old) != null ? sameKind(from, old, to, place) : from.child(old).equals(to.child(place));
  }

  private static Object key(Element parent, int place) {
    return parent.rows() != null ? parent.rows().key(place)
        : parent.child(place) instanceof Element element ? element.key() : null;
  }

  private static Object kind(Element parent, int place) {
    return parent.rows() != null ? parent.rows().tag()
        : parent.child(place) instanceof Element element ? element.tag() : Text.class;
  }

  private void matchMiddle() {
    boolean[] taken = new boolean[from.childCount() - tail - start];
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
    return same(from, old, to, place) || key(from, old) != null && sameKind(from, old, to, place);
  }

  private void matchRest(boolean[] taken) {
    Map<Object, Integer> keyed = new HashMap<>();
    Map<Object, Integer> unkeyed = new HashMap<>();
    int[] nextAlike = new int[taken.length];
    for (int i = taken.length - 1; i >= 0; i--) {
      if (taken[i]) {
        continue;
      }
      Object key = key(from, start + i);
      if (key != null) {
        keyed.put(key, start + i);
      } else {
        nextAlike[i] = Objects.requireNonNullElse(unkeyed.put(kind(from, start + i), start + i), NONE);
      }
    }
    for (int i = 0; i < oldPlaces.length; i++) {
      if (oldPlaces[i] == NONE) {
        oldPlaces[i] = key(to, start + i) != null ? byKey(keyed, start + i) : byKind(unkeyed, nextAlike, start + i);
      }
    }
  }

  private int byKey(Map<Object, Integer> keyed, int place) {
    int old = keyed.getOrDefault(key(to, place), NONE);
    if (old == NONE || !sameKind(from, old, to, place)) {
      return NONE;
    }
    keyed.remove(key(to, place));
    return old;
  }

  private int byKind(Map<Object, Integer> unkeyed, int[] nextAlike, int place) {
    int old = unkeyed.getOrDefault(kind(to, place), NONE);
    if (old != NONE) {
      unkeyed.put(kind(to, place), nextAlike[old - start]);
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
    return place < end() ? oldPlaces[place - start] : place - to.childCount() + from.childCount();
  }

  /** The place of the child that takes another's place, where that is all that happened; else -1. */
  private int replaced() {
    if (from.childCount() != to.childCount()) {
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
    if (from.childCount() != to.childCount() + 1) {
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
      return new Patch.Replace(parent.child(replaced), to.child(replaced));
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
        runs.insert(to.child(place));
      } else {
        runs.keep(oldPlace(place), 1);
      }
    }
    runs.keep(from.childCount() - tail, tail);
    return runs.slots();
  }
}
