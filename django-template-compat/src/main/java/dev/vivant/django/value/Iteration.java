package dev.vivant.django.value;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.BaseStream;

/** The items of a value in order, Python's {@code for x in value}: keys of a map, characters of a text. */
public final class Iteration {
  /** How many items of a range, an iterator or a stream become a list at most. */
  private static final int MAX_ITEMS = 1_000_000;

  private Iteration() {}

  /**
   * The items one after the other.
   *
   * @param value any value
   * @return null if the value cannot be looped over
   */
  public static Iterator<?> of(Object value) {
    if (value instanceof TemplateValue own && !(value instanceof Iterable<?>)) {
      Iterator<?> items = own.items();
      return items == null && own instanceof Map<?, ?> map ? map.keySet().iterator() : items;
    }
    if (value instanceof Iterable<?> items) {
      return items.iterator();
    }
    if (value instanceof Map<?, ?> map) {
      return map.keySet().iterator();
    }
    if (value instanceof Iterator<?> items) {
      return items;
    }
    if (value instanceof CharSequence || value instanceof Character) {
      return characters(value.toString()).iterator();
    }
    if (value instanceof BaseStream<?, ?> stream) {
      return stream.iterator();
    }
    return value != null && value.getClass().isArray() ? array(value).iterator() : null;
  }

  /**
   * The items as a list. Lists come back as they are.
   *
   * @param value any value
   * @return null if the value cannot be looped over
   * @throws IllegalArgumentException if it has more than 1,000,000 items that are no list yet
   */
  public static List<?> list(Object value) {
    if (value instanceof Range range && range.size() > MAX_ITEMS) {
      throw tooMany();
    }
    if (value instanceof List<?> list) {
      return list;
    }
    if (value instanceof CharSequence text) {
      return characters(text.toString());
    }
    Iterator<?> items = of(value);
    if (items == null) {
      return null;
    }
    List<Object> list = new ArrayList<>(Math.max(Length.of(value), 0));
    while (items.hasNext()) {
      if (list.size() == MAX_ITEMS) {
        throw tooMany();
      }
      list.add(items.next());
    }
    return list;
  }

  private static IllegalArgumentException tooMany() {
    return new IllegalArgumentException("more than " + MAX_ITEMS + " items are no list that fits in memory: use less");
  }

  private static List<String> characters(String text) {
    List<String> list = new ArrayList<>(text.length());
    int next;
    for (int i = 0; i < text.length(); i = next) {
      next = text.offsetByCodePoints(i, 1);
      list.add(text.substring(i, next));
    }
    return list;
  }

  private static List<Object> array(Object array) {
    List<Object> list = new ArrayList<>(Array.getLength(array));
    for (int i = 0; i < Array.getLength(array); i++) {
      Object item = Array.get(array, i);
      list.add(item instanceof Byte octet ? (Object) (octet & 0xff) : item);
    }
    return list;
  }
}
