package dev.vivant.django.nodes;

import dev.vivant.django.Context;
import dev.vivant.node.Node;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The rows of a loop, and what they depend on. */
final class KeptLoop {
  final Object surroundings;
  private Object[] items;
  private Node[][] nodes;
  private int count;
  final List<String> names = new ArrayList<>();
  final List<Object> values = new ArrayList<>();
  boolean usesIndex;
  boolean usesSize;
  /** Some row could not be kept: nothing is. */
  boolean broken;

  KeptLoop(Object surroundings, int size) {
    this.surroundings = surroundings;
    this.items = new Object[size];
    this.nodes = new Node[size][];
  }

  int count() {
    return count;
  }

  Object item(int index) {
    return items[index];
  }

  Node[] nodes(int index) {
    return nodes[index];
  }

  void add(Object item, Node[] made) {
    if (count == items.length) {
      items = Arrays.copyOf(items, count * 2 + 4);
      nodes = Arrays.copyOf(nodes, count * 2 + 4);
    }
    items[count] = item;
    nodes[count++] = made;
  }

  void addRead(String name, Object value) {
    if (!names.contains(name)) {
      names.add(name);
      values.add(value);
    }
  }

  /** Whether the rows would look up the same things around the loop, and see the same number of rounds. */
  boolean fits(Object around, Context context, int size) {
    if (broken || !surroundings.equals(around) || usesSize && count != size) {
      return false;
    }
    for (int i = 0; i < names.size(); i++) {
      if (!isSame(values.get(i), context.get(names.get(i)))) {
        return false;
      }
    }
    return true;
  }

  /** The same object, or an equal text, number or flag; larger values are not compared inside. */
  private static boolean isSame(Object a, Object b) {
    return a == b
        || (a instanceof CharSequence || a instanceof Number || a instanceof Boolean || a instanceof Enum<?>)
            && a.equals(b);
  }
}
