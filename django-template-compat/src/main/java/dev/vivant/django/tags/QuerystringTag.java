package dev.vivant.django.tags;

import dev.vivant.django.Context;
import dev.vivant.django.Request;
import dev.vivant.django.TagCall;
import dev.vivant.django.TemplateSyntaxError;
import dev.vivant.django.value.Iteration;
import dev.vivant.django.value.QueryDict;
import dev.vivant.django.value.Repr;
import dev.vivant.django.value.Text;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code {% querystring page=2 sort=None %}}: the query of the request, or of mappings, with changes. */
final class QuerystringTag {
  private QuerystringTag() {}

  static Object render(TagCall call) {
    Map<String, List<Object>> parameters = new LinkedHashMap<>();
    if (call.rest().isEmpty()) {
      if (!(call.context().request() instanceof Request request)) {
        throw new IllegalStateException("'querystring' wants the request of the page: set it by Context.request(…), "
            + "or give mappings as arguments");
      }
      change(request.query(), parameters);
    }
    for (Object mapping : call.rest()) {
      if (!(mapping instanceof Map<?, ?> map)) {
        throw new TemplateSyntaxError(
            "querystring requires mappings for positional arguments (got " + Repr.repr(mapping) + " instead).");
      }
      change(map, parameters);
    }
    change(call.keywords(), parameters);
    return "?" + encode(parameters);
  }

  private static void change(Map<?, ?> changes, Map<String, List<Object>> parameters) {
    for (Object key : changes.keySet()) {
      if (!Text.is(key)) {
        throw new TemplateSyntaxError(
            "querystring requires strings for mapping keys (got " + Repr.repr(key) + " instead).");
      }
      String name = key.toString();
      Object value = changes instanceof QueryDict query ? query.list(name) : changes.get(key);
      if (value == null) {
        parameters.remove(name);
        continue;
      }
      Iterator<?> items = Text.is(value) ? null : Iteration.of(value);
      if (items == null) {
        parameters.put(name, List.of(value));
        continue;
      }
      List<Object> given = new ArrayList<>();
      while (items.hasNext()) {
        Object item = items.next();
        if (item != null) {
          given.add(item);
        }
      }
      parameters.put(name, given);
    }
  }

  /** {@code a=1&b=x+y}. */
  private static String encode(Map<String, List<Object>> parameters) {
    StringBuilder out = new StringBuilder();
    parameters.forEach((name, values) -> {
      for (Object value : values) {
        out.append(out.length() == 0 ? "" : "&").append(quote(name)).append('=').append(quote(Text.str(value)));
      }
    });
    return out.toString();
  }

  private static String quote(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("*", "%2A").replace("%7E", "~");
  }
}
