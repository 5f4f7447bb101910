package dev.vivant.django.filters;

import dev.vivant.django.Environment;
import dev.vivant.django.html.Escape;
import dev.vivant.django.value.Range;
import dev.vivant.django.value.SafeString;
import dev.vivant.django.value.Text;
import dev.vivant.django.value.Truth;
import java.util.Iterator;
import java.util.List;

/** Lists in lists as nested HTML lists: a list that follows an item is what stands under it. */
final class UnorderedList {
  private static final int MAX_DEPTH = 300;
  private static final Object END = new Object();

  private final boolean escape;
  private final StringBuilder out = new StringBuilder();

  private UnorderedList(boolean escape) {
    this.escape = escape;
  }

  static Object of(Object value, Environment environment) {
    UnorderedList list = new UnorderedList(environment.autoescape());
    list.append(value, 1);
    return SafeString.of(list.out);
  }

  private void append(Object value, int depth) {
    if (depth > MAX_DEPTH) {
      throw new IllegalArgumentException("unordered_list: lists more than " + MAX_DEPTH + " deep in each other");
    }
    String indent = "\t".repeat(depth);
    Iterator<?> items = Arguments.items(value, "unordered_list").iterator();
    Object item = next(items);
    for (String separator = ""; item != END; separator = "\n") {
      Object next = next(items);
      out.append(separator).append(indent).append("<li>");
      out.append(escape ? Escape.conditional(item).toString() : Text.str(item));
      boolean nested = isList(next);
      if (nested && Truth.of(next)) {
        out.append('\n').append(indent).append("<ul>\n");
        append(next, depth + 1);
        out.append('\n').append(indent).append("</ul>\n").append(indent);
      }
      out.append("</li>");
      item = nested ? next(items) : next;
    }
  }

  private static Object next(Iterator<?> items) {
    return items.hasNext() ? items.next() : END;
  }

  private static boolean isList(Object value) {
    return value instanceof List && !(value instanceof Range) || value instanceof Iterator;
  }
}
