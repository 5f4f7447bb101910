package dev.vivant.django.tags;

import dev.vivant.django.Context;
import dev.vivant.django.LoopRows;
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
  /** What the round has asked of its place, see {@link LoopRows}. */
  int uses;
  /** Whether the rounds of this very loop are kept. */
  boolean isKept;
  private final int size;
  private final Object parentloop;
  private final Context context;
  private Map<Object, Object> states;

  ForLoop(int size, Object parentloop, Context context) {
    this.size = size;
    this.parentloop = parentloop;
    this.context = context;
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
          uses |= LoopRows.COUNTER;
          return index + 1;
        case "counter0":
          uses |= LoopRows.COUNTER;
          return index;
        case "revcounter":
          uses |= LoopRows.REVCOUNTER;
          return size - index;
        case "revcounter0":
          uses |= LoopRows.REVCOUNTER;
          return size - index - 1;
        case "first":
          uses |= LoopRows.FIRST;
          return index == 0;
        case "last":
          uses |= LoopRows.LAST;
          return index == size - 1;
        case "length":
          uses |= LoopRows.LENGTH;
          return size;
        case "parentloop":
          if (isKept) {
            // No rounds of the loop around are kept: nobody notes what is asked of it.
            context.markImpure();
          }
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
