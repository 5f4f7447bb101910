package dev.vivant.django;

import dev.vivant.django.value.TemplateValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Variables in layers, as one array of names and values: looking up what was set last compares interned names, no
 * hashing. What lies under the layers is the caller's map, which is read and never changed.
 */
final class Layers {
  private static final Object MISSING = TemplateValue.MISSING;

  private Map<String, ?> base;
  private String[] names = new String[16];
  private Object[] values = new Object[16];
  private int top;
  private int[] starts = new int[8];
  private int count;
  private int floor;
  private int floorCount;
  private Reads reads;

  Layers(Map<String, ?> base) {
    this.base = base;
  }

  /** The caller's map. */
  Map<String, ?> base() {
    return base;
  }

  /** A variable by its interned name. */
  Object lookup(String name) {
    String[] all = names;
    for (int i = top - 1; i >= floor; i--) {
      if (all[i] == name) {
        Object value = values[i];
        if (reads != null) {
          noteRead(name, value, i);
        }
        return value;
      }
    }
    return reads == null ? fromBase(name) : readFromBase(name);
  }

  private void noteRead(String name, Object value, int index) {
    if (index < reads.floor) {
      reads.add(name, value);
    } else {
      reads.addOwn(name, index);
    }
  }

  private Object readFromBase(String name) {
    Object value = fromBase(name);
    if (floor <= reads.floor) {
      reads.add(name.intern(), value);
    }
    return value;
  }

  /** Begins to note what is looked up below the layers there are now, those of a loop's own aside. */
  Reads beginReads(int own, Positions positions) {
    reads = new Reads(count == 0 ? 0 : starts[count - 1], own, top, positions);
    return reads;
  }

  /** Ends what {@link #beginReads} began. */
  void endReads() {
    reads = null;
  }

  Reads reads() {
    return reads;
  }

  /** A variable by any name. */
  Object get(String name) {
    for (int i = top - 1; i >= floor; i--) {
      if (names[i].equals(name)) {
        Object value = values[i];
        if (reads != null) {
          noteRead(names[i], value, i);
        }
        return value;
      }
    }
    return reads == null ? fromBase(name) : readFromBase(name);
  }

  private Object fromBase(String name) {
    Object value = base.get(name);
    if (value != null || base.containsKey(name)) {
      return value;
    }
    return switch (name) {
      case "True" -> Boolean.TRUE;
      case "False" -> Boolean.FALSE;
      case "None" -> null;
      default -> MISSING;
    };
  }

  void put(String key, Object value) {
    int start = count == 0 ? 0 : starts[count - 1];
    for (int i = top - 1; i >= start; i--) {
      if (names[i] == key) {
        values[i] = value;
        return;
      }
    }
    append(key, value);
  }

  void putUpward(String key, Object value) {
    for (int i = top - 1; i >= floor; i--) {
      if (names[i] == key) {
        values[i] = value;
        noteSet(key, value, i);
        return;
      }
    }
    if (base.containsKey(key)) {
      noteSet(key, value, -1);
      Map<String, Object> copy = new LinkedHashMap<>(base);
      copy.put(key, value);
      base = copy;
      return;
    }
    append(key, value);
    noteSet(key, value, top - 1);
  }

  /** What a round sets in its own inner layers is gone with them; in the loop's layer it is left behind. */
  private void noteSet(String name, Object value, int index) {
    if (reads == null) {
      return;
    }
    int end = top;
    for (int i = count - 1; i >= 0 && starts[i] > reads.floor; i--) {
      end = starts[i];
    }
    if (index < reads.leftBehind) {
      reads.markImpure();
    } else if (index < end) {
      reads.set(name, value);
    }
  }

  void append(String key, Object value) {
    if (top == names.length) {
      names = Arrays.copyOf(names, top * 2);
      values = Arrays.copyOf(values, top * 2);
    }
    names[top] = key;
    values[top++] = value;
  }

  void push() {
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, count * 2);
    }
    starts[count++] = top;
  }

  void pop() {
    if (count == floorCount) {
      throw new IllegalStateException("pop without push: each pop closes one layer that push opened");
    }
    int start = starts[--count];
    while (top > start) {
      values[--top] = null;
    }
  }

  /** How many layers are open above the caller's map. */
  int count() {
    return count - floorCount;
  }

  int innermostSize() {
    return count == 0 ? top : top - starts[count - 1];
  }

  Map<String, Object> flatten() {
    if (reads != null) {
      reads.markImpure();
    }
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("True", true);
    all.put("False", false);
    all.put("None", null);
    all.putAll(base);
    for (int i = floor; i < top; i++) {
      all.put(names[i], values[i]);
    }
    return all;
  }

  /** Each layer, the innermost first; what was set in the outermost stands with the caller's variables. */
  List<Map<String, Object>> all() {
    if (reads != null) {
      reads.markImpure();
    }
    List<Map<String, Object>> all = new ArrayList<>();
    int end = top;
    for (int i = count - 1; i >= floorCount; i--) {
      Map<String, Object> layer = i == floorCount ? new LinkedHashMap<>(base) : new LinkedHashMap<>();
      for (int at = starts[i]; at < end; at++) {
        layer.put(names[at], values[at]);
      }
      all.add(layer);
      end = starts[i];
    }
    Map<String, Object> constants = new LinkedHashMap<>();
    constants.put("True", true);
    constants.put("False", false);
    constants.put("None", null);
    all.add(constants);
    return all;
  }

  /** Runs something that sees other variables instead of these. */
  void isolated(Map<String, ?> variables, Runnable inside) {
    Map<String, ?> outerBase = base;
    int outerFloor = floor;
    int outerFloorCount = floorCount;
    base = variables;
    floor = top;
    floorCount = count;
    try {
      push();
      inside.run();
    } finally {
      while (count > floorCount) {
        pop();
      }
      base = outerBase;
      floor = outerFloor;
      floorCount = outerFloorCount;
    }
  }
}
