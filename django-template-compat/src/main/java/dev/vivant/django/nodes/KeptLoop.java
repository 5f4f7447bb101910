package dev.vivant.django.nodes;

import dev.vivant.django.Context;
import dev.vivant.django.LoopRows;
import dev.vivant.django.RowState;
import dev.vivant.node.Node;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The rows of a loop, and what they depend on. */
final class KeptLoop {
  final Object surroundings;
  private Object[] items;
  private Node[][] nodes;
  private byte[] uses;
  private RowState[] states;
  private int count;
  final List<String> names = new ArrayList<>();
  final List<Object> values = new ArrayList<>();
  /** Some row could not be kept: nothing is. */
  boolean broken;

  KeptLoop(Object surroundings, int size) {
    this.surroundings = surroundings;
    this.items = new Object[size];
    this.nodes = new Node[size][];
    this.uses = new byte[size];
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

  int uses(int index) {
    return uses[index];
  }

  /** The state of a row, null if it has none. */
  RowState state(int index) {
    return states == null ? null : states[index];
  }

  void add(Object item, Node[] made, int asked, RowState state) {
    if (count == items.length) {
      items = Arrays.copyOf(items, count * 2 + 4);
      nodes = Arrays.copyOf(nodes, items.length);
      uses = Arrays.copyOf(uses, items.length);
      states = states == null ? null : Arrays.copyOf(states, items.length);
    }
    items[count] = item;
    uses[count] = (byte) asked;
    if (state != null) {
      states = states == null ? new RowState[items.length] : states;
      states[count] = state;
    }
    nodes[count++] = made;
  }

  /** Whether all that a row has asked of its place is the same at another one in a loop of another size. */
  boolean fitsAt(int index, int place, int size) {
    int asked = uses[index];
    return asked == 0
        || ((asked & LoopRows.COUNTER) == 0 || index == place)
        && ((asked & LoopRows.FIRST) == 0 || index == 0 == (place == 0))
        && ((asked & LoopRows.LAST) == 0 || index == count - 1 == (place == size - 1))
        && ((asked & LoopRows.REVCOUNTER) == 0 || count - index == size - place)
        && ((asked & LoopRows.LENGTH) == 0 || count == size);
  }

  void addRead(String name, Object value) {
    if (!names.contains(name)) {
      names.add(name);
      values.add(value);
    }
  }

  /** Whether the rows would look up the same things around the loop. */
  boolean fits(Object around, Context context) {
    if (broken || !surroundings.equals(around)) {
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
