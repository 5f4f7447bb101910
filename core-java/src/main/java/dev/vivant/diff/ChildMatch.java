package dev.vivant.diff;

import dev.vivant.node.Element;
import dev.vivant.node.Node;
import dev.vivant.node.Text;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Which new child of an element continues which old one, where the list of children changed.
 *
 * <p>Old {@code [a, b, c, d]} and new {@code [a, x, c, b, d]} (keyed) have a common start of one and a common tail of
 * one; for the middle {@code [x, c, b]} the old places are {@code [-1, 2, 1]}.
 */
final class ChildMatch {
  private static final int NONE = -1;

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
    this.oldPlaces = new int[to.childCount() - tail - start];
    Arrays.fill(oldPlaces, NONE);
    if (oldPlaces.length > 0 && start < from.childCount() - tail) {
      matchMiddle();
    }
  }

  /** How the children go on; null where each new child continues the old one at its place, and none has gone. */
  static ChildMatch of(Element from, Element to) {
    int before = from.childCount();
    int after = to.childCount();
    int shorter = Math.min(before, after);
    boolean shifted = before != after;
    int start = shifted ? start(from, to, 0, shorter, true) : 0;
    int tail = shifted ? tail(from, to, 0, shorter - start, true) : 0;
    start = start(from, to, start, shorter - tail, false);
    if (start == before && !shifted) {
      return null;
    }
    return new ChildMatch(from, to, start, tail(from, to, tail, shorter - start, false));
  }

  private static int start(Element from, Element to, int known, int most, boolean surely) {
    int start = known;
    while (start < most && continues(from.child(start), to.child(start), surely)) {
      start++;
    }
    return start;
  }

  private static int tail(Element from, Element to, int known, int most, boolean surely) {
    int tail = known;
    int before = from.childCount() - 1;
    int after = to.childCount() - 1;
    while (tail < most && continues(from.child(before - tail), to.child(after - tail), surely)) {
      tail++;
    }
    return tail;
  }

  private static boolean continues(Node old, Node child, boolean surely) {
    return old == child || (surely ? surely(old, child) : sameKind(old, child));
  }

  /** Whether a child can continue another: both texts, or elements of the same tag and key. */
  static boolean sameKind(Node a, Node b) {
    if (a instanceof Element x && b instanceof Element y) {
      return x.tag() == y.tag() && Objects.equals(x.key(), y.key());
    }
    return a instanceof Text && b instanceof Text;
  }

  /** Whether a child continues another by its key, or because nothing of it changed. */
  private static boolean surely(Node a, Node b) {
    return a instanceof Element x && x.key() != null ? sameKind(a, b) : a.equals(b);
  }

  private void matchMiddle() {
    int oldEnd = from.childCount() - tail;
    Map<Object, Integer> keyed = new HashMap<>();
    Map<Object, Integer> unkeyed = new HashMap<>();
    int[] nextAlike = new int[oldEnd - start];
    for (int old = oldEnd - 1; old >= start; old--) {
      Node child = from.child(old);
      if (key(child) != null) {
        keyed.put(key(child), old);
      } else {
        Integer next = unkeyed.put(kind(child), old);
        nextAlike[old - start] = next == null ? NONE : next;
      }
    }
    for (int i = 0; i < oldPlaces.length; i++) {
      Node child = to.child(start + i);
      Object key = key(child);
      int old = key != null
          ? keyed.getOrDefault(key, NONE)
          : unkeyed.getOrDefault(kind(child), NONE);
      if (old == NONE) {
        continue;
      }
      if (key == null) {
        unkeyed.put(kind(child), nextAlike[old - start]);
      } else if (kind(child) == kind(from.child(old))) {
        keyed.remove(key);
      } else {
        continue;
      }
      oldPlaces[i] = old;
    }
  }

  private static Object key(Node child) {
    return child instanceof Element element ? element.key() : null;
  }

  private static Object kind(Node child) {
    return child instanceof Element element ? element.tag() : Text.class;
  }

  /** How many children at the start continue the old ones at their places. */
  int start() {
    return start;
  }

  /** How many children at the end continue old ones at their places from the end. */
  int tail() {
    return tail;
  }

  /** Place after the last new child of the middle. */
  int end() {
    return start + oldPlaces.length;
  }

  /** Which old child the new one at a place of the middle continues, or -1. */
  int oldPlace(int place) {
    return oldPlaces[place - start];
  }

  /** The place of the child that takes another's place, where that is all that happened; else -1. */
  int replaced() {
    if (from.childCount() != to.childCount()) {
      return NONE;
    }
    int replaced = NONE;
    for (int i = start; i < end(); i++) {
      if (oldPlace(i) != i) {
        if (replaced != NONE || oldPlace(i) != NONE) {
          return NONE;
        }
        replaced = i;
      }
    }
    return replaced;
  }

  /** The new list of children in as few pieces as can be. */
  List<Patch.Slot> slots() {
    SlotRuns runs = new SlotRuns();
    runs.keep(0, start);
    for (int i = start; i < end(); i++) {
      if (oldPlace(i) == NONE) {
        runs.insert(to.child(i));
      } else {
        runs.keep(oldPlace(i), 1);
      }
    }
    runs.keep(from.childCount() - tail, tail);
    return runs.slots();
  }
}
