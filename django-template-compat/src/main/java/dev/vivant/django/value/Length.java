package dev.vivant.django.value;

import java.lang.reflect.Array;
import java.util.Collection;
import java.util.Map;

/** How many items a value has, Python's {@code len(value)}. Text is measured by code point. */
public final class Length {
  private Length() {}

  /**
   * The number of items.
   *
   * @param value any value
   * @return -1 if the value has no length
   */
  public static int of(Object value) {
    if (value instanceof CharSequence text) {
      return CodePoints.length(text.toString());
    }
    if (value instanceof Collection<?> items) {
      return items.size();
    }
    if (value instanceof Map<?, ?> map) {
      return map.size();
    }
    if (value instanceof TemplateValue own) {
      return own.length();
    }
    if (value instanceof Character) {
      return 1;
    }
    return value != null && value.getClass().isArray() ? Array.getLength(value) : -1;
  }
}
