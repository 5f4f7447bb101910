package dev.vivant.django.tags;

import dev.vivant.django.Context;
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
  /** Whether the round has asked for its place. */
  boolean usesIndex;
  /** Whether the round has asked for the number of rounds. */
  boolean usesSize;
  private final int size;
  private final Object parentloop;
  private final Context context;
  private Map<Object, Object> states;

  ForLoop(int size, Object parentloop, Context context) {
    this.size = size;
    this.parentloop = parentloop;
    this.context = context;
  }

  private void uses() {
    usesIndex = true;
    usesSize = true;
  }

  /** What tags inside the loop keep until the loop ends. */
  Map<Object, Object> states() {
    context.markImpure();
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
          usesIndex = true;
          return index + 1;
        case "counter0":
          usesIndex = true;
          return index;
        case "revcounter":
          uses();
          return size - index;
        case "revcounter0":
          uses();
          return size - index - 1;
        case "first":
          usesIndex = true;
          return index == 0;
        case "last":
          uses();
          return index == size - 1;
        case "length":
          uses();
          return size;
        case "parentloop":
          uses();
          context.markImpure();
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
