package dev.vivant.benchmarks.django;

import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** What the pages need and Pebble does not have, as short as its own filters are. */
final class PebbleFilters extends AbstractExtension {
  private interface Body {
    Object apply(Object value, Object arg);
  }

  private record Simple(List<String> names, Body body) implements Filter {
    @Override
    public List<String> getArgumentNames() {
      return names;
    }

    @Override
    public Object apply(Object value, Map<String, Object> args, PebbleTemplate self, EvaluationContext context,
        int line) {
      return body.apply(value, names.isEmpty() ? null : args.get(names.get(0)));
    }
  }

  @Override
  public Map<String, Filter> getFilters() {
    return Map.of(
        "titlecase", plain((value, none) -> title(value.toString())),
        "slugify", plain((value, none) -> slug(value.toString())),
        "linebreaks", plain((value, none) -> paragraphs(value.toString())),
        "number", plain((value, none) -> Long.valueOf(value.toString())),
        "chars", argued((value, max) -> chars(value.toString(), ((Number) max).intValue())),
        "words", argued((value, max) -> words(value.toString(), ((Number) max).intValue())),
        "percent", argued((value, of) ->
            (long) Math.rint(((Number) value).doubleValue() / ((Number) of).doubleValue() * 100)),
        "groupby", argued((value, key) -> groups((List<?>) value, key)));
  }

  private static Filter plain(Body body) {
    return new Simple(List.of(), body);
  }

  private static Filter argued(Body body) {
    return new Simple(List.of("by"), body);
  }

  private static String title(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      out.append(inWord ? Character.toLowerCase(c) : Character.toUpperCase(c));
      inWord = Character.isLetter(c) || inWord && Character.isDigit(c)
          || c == '\'' && i > 0 && Character.isLowerCase(out.charAt(i - 1));
    }
    return out.toString();
  }

  private static String slug(String text) {
    StringBuilder out = new StringBuilder();
    for (char c : Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT).toCharArray()) {
      if (c < 128 && Character.isLetterOrDigit(c)) {
        out.append(c);
      } else if ((c == ' ' || c == '-') && out.length() > 0 && out.charAt(out.length() - 1) != '-') {
        out.append('-');
      }
    }
    int end = out.length();
    return end > 0 && out.charAt(end - 1) == '-' ? out.substring(0, end - 1) : out.toString();
  }

  private static SafeString paragraphs(String text) {
    StringBuilder out = new StringBuilder();
    for (String paragraph : text.split("\n\n")) {
      out.append(out.length() > 0 ? "\n\n" : "").append("<p>").append(paragraph.replace("&", "&amp;")
          .replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("'", "&#39;")).append("</p>");
    }
    return new SafeString(out.toString());
  }

  private static String chars(String text, int max) {
    return text.length() <= max ? text : text.substring(0, max - 1) + "\u2026";
  }

  private static String words(String text, int max) {
    String[] words = text.split("\\s+");
    return words.length <= max ? text : String.join(" ", List.of(words).subList(0, max)) + " \u2026";
  }

  private static List<Object> groups(List<?> items, Object key) {
    List<Object> groups = new ArrayList<>();
    List<Object> list = null;
    Object last = null;
    for (Object item : items) {
      Object grouper = ((Map<?, ?>) item).get(key);
      if (list == null || !Objects.equals(grouper, last)) {
        list = new ArrayList<>();
        last = grouper;
        Map<String, Object> group = new LinkedHashMap<>();
        group.put("grouper", grouper);
        group.put("list", list);
        groups.add(group);
      }
      list.add(item);
    }
    return groups;
  }
}
