package dev.vivant.django.tags;

import dev.vivant.django.value.TemplateValue;
import java.util.AbstractMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The variable {@code forloop} inside {@code {% for %}}: where the loop stands. Belongs to one rendering. */
final class ForLoop extends AbstractMap<Object, Object> implements TemplateValue {
  private static final List<String> NAMES =
      List.of("parentloop", "length", "counter0", "counter", "revcounter", "revcounter0", "first", "last");

  int index;
  private final int size;
  private final Object parentloop;
  private Map<Object, Object> states;

  ForLoop(int size, Object parentloop) {
    this.size = size;
    this.parentloop = parentloop;
  }

  /** What tags inside the loop keep until the loop ends. */
  Map<Object, Object> states() {
    if (states == null) {
      states = new HashMap<>();
    }
    return states;
  }

  @Override
  public Object get(Object key) {
    if (key instanceof String name) {
      switch (name) {
        case "counter":
          return index + 1;
        case "counter0":
          return index;
        case "revcounter":
          return size - index;
        case "revcounter0":
          return size - index - 1;
        case "first":
          return index == 0;
        case "last":
          return index == size - 1;
        case "length":
          return size;
        case "parentloop":
          return parentloop;
        default:
          return null;
      }
    }
    return null;
  }

  @Override
  public boolean containsKey(Object key) {
    return get(key) != null;
  }

  @Override
  public Set<Entry<Object, Object>> entrySet() {
    Map<Object, Object> all = new LinkedHashMap<>();
    for (String name : NAMES) {
      all.put(name, get(name));
    }
    return all.entrySet();
  }

  @Override
  public CharSequence text() {
    return dev.vivant.django.value.Repr.repr(new LinkedHashMap<>(this));
  }

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
