package dev.vivant.django.filters;

import dev.vivant.django.Environment;
import dev.vivant.django.Library;
import dev.vivant.django.html.Escape;
import dev.vivant.django.value.Items;
import dev.vivant.django.value.Iteration;
import dev.vivant.django.value.Length;
import dev.vivant.django.value.SafeString;
import dev.vivant.django.value.TemplateValue;
import dev.vivant.django.value.Text;
import dev.vivant.django.value.TypeError;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/** Filters of lists and what is like them. */
final class ListFilters {
  private ListFilters() {}

  static void register(Library library) {
    library.filter("dictsort", (value, key) -> DictSort.sort(value, key, false));
    library.filter("dictsortreversed", (value, key) -> DictSort.sort(value, key, true));
    library.filter("escapeseq", ListFilters::escapeEach).isSafe();
    library.filter("first", value -> edge(value, 0L, "first"));
    library.filter("join", ListFilters::join).isSafe();
    library.filter("last", value -> edge(value, -1L, "last")).isSafe();
    library.filter("length", value -> (long) Math.max(Length.of(value), 0));
    library.filter("make_list", value -> new ArrayList<>(Iteration.list(value.toString()))).stringFilter();
    library.filter("random", (value, argument, environment) -> {
      environment.clock();
      return random(value);
    }).noArgument().isSafe();
    library.filter("safeseq", ListFilters::markEachSafe).isSafe();
    library.filter("slice", Slice::of).isSafe();
    HtmlFilters.withoutArgument(library, "unordered_list", UnorderedList::of).isSafe();
  }

  private static Object escapeEach(Object value) {
    List<Object> all = new ArrayList<>();
    for (Object item : Arguments.items(value, "escapeseq")) {
      all.add(Escape.conditional(item));
    }
    return all;
  }

  private static Object markEachSafe(Object value) {
    List<Object> all = new ArrayList<>();
    for (Object item : Arguments.items(value, "safeseq")) {
      all.add(SafeString.of(Text.of(item)));
    }
    return all;
  }

  /** {@code value[0]} or {@code value[-1]}: nothing in an empty list, an error where there are no items by number. */
  private static Object edge(Object value, Long index, String filter) {
    Object item = Items.get(value, index);
    if (item != TemplateValue.MISSING) {
      return item;
    }
    if (isSequence(value)) {
      return "";
    }
    throw new TypeError(filter + " wants a list or text, not " + Text.str(value));
  }

  private static boolean isSequence(Object value) {
    return Text.is(value) || value instanceof List || value instanceof TemplateValue own && !(value instanceof Map)
        && own.length() >= 0 || value != null && value.getClass().isArray();
  }

  private static Object random(Object value) {
    int length = Length.of(value);
    if (length < 0 || !isSequence(value)) {
      throw new TypeError("random wants a list or text, not " + Text.str(value));
    }
    return length == 0 ? "" : edge(value, (long) ThreadLocalRandom.current().nextInt(length), "random");
  }

  private static Object join(Object value, Object separator, Environment environment) {
    List<?> items = Iteration.list(value);
    boolean escape = environment.autoescape();
    if (!escape && !Text.is(separator)) {
      throw new TypeError("join wants text between the items, not " + Text.str(separator));
    }
    if (items == null) {
      return value;
    }
    String between = escape ? Escape.conditional(separator).toString() : separator.toString();
    StringBuilder out = new StringBuilder();
    boolean first = true;
    for (Object item : items) {
      if (!escape && !Text.is(item)) {
        return value;
      }
      if (!first) {
        out.append(between);
      }
      first = false;
      if (out.length() > Arguments.MAX_CHARS) {
        throw new IllegalArgumentException(
            "join: the text would have more than " + Arguments.MAX_CHARS + " characters; join less");
      }
      if (item instanceof String text && escape) {
        Escape.append(out, text);
      } else {
        out.append(escape ? Escape.conditional(item).toString() : item.toString());
      }
    }
    return SafeString.of(out);
  }
}
