package dev.vivant.session;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Values that every wire can write: strings, numbers, booleans, null, and lists and maps of these. */
final class PlainData {
  private static final int MAX_DEPTH = 32;

  private PlainData() {}

  /**
   * A copy that nobody else can change.
   *
   * @throws IllegalArgumentException for anything else inside; the message names its class
   */
  static Object copy(Object value) {
    return copy(value, 0);
  }

  private static Object copy(Object value, int depth) {
    if (depth > MAX_DEPTH) {
      throw new IllegalArgumentException("lists and maps are nested more than " + MAX_DEPTH + " deep");
    }
    if (value == null || value instanceof String || value instanceof Boolean || isNumber(value)) {
      return value;
    }
    if (value instanceof Iterable<?> items) {
      List<Object> copy = new ArrayList<>();
      items.forEach(item -> copy.add(copy(item, depth + 1)));
      return Collections.unmodifiableList(copy);
    }
    if (value instanceof Map<?, ?> entries) {
      Map<String, Object> copy = new LinkedHashMap<>();
      entries.forEach((name, item) -> copy.put(name(name), copy(item, depth + 1)));
      return Collections.unmodifiableMap(copy);
    }
    throw new IllegalArgumentException(
        "a page can be sent strings, finite numbers, booleans, null, lists and maps, not "
            + value.getClass().getName());
  }

  private static boolean isNumber(Object value) {
    if (value instanceof Double || value instanceof Float) {
      return Double.isFinite(((Number) value).doubleValue());
    }
    return value instanceof Integer || value instanceof Long || value instanceof Short || value instanceof Byte;
  }

  private static String name(Object name) {
    if (name instanceof String text) {
      return text;
    }
    throw new IllegalArgumentException("the names in a map that a page is sent are strings, not " + name);
  }
}
