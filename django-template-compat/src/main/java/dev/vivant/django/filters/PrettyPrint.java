package dev.vivant.django.filters;

import dev.vivant.django.value.Ordering;
import dev.vivant.django.value.Range;
import dev.vivant.django.value.Repr;
import dev.vivant.django.value.SafeString;
import dev.vivant.django.value.Str;
import dev.vivant.django.value.TemplateValue;
import dev.vivant.django.value.Tuple;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Values over several lines of at most 80 characters, laid out as Python's {@code pprint} does. */
final class PrettyPrint {
  private static final int WIDTH = 80;
  private static final int MAX_DEPTH = 300;

  private final StringBuilder out = new StringBuilder();

  private PrettyPrint() {}

  /**
   * The layout of a value.
   *
   * @param value any value
   * @return its representation, over several lines if it is long
   * @throws IllegalArgumentException if containers are more than 300 deep in each other
   */
  public static String format(Object value) {
    if (depth(value, 0) > MAX_DEPTH) {
      throw new IllegalArgumentException("pprint: containers more than " + MAX_DEPTH + " deep in each other");
    }
    PrettyPrint print = new PrettyPrint();
    print.format(value, 0, 0, 0);
    return print.out.toString();
  }

  private static int depth(Object value, int outer) {
    if (outer > MAX_DEPTH) {
      return outer;
    }
    int deepest = outer;
    if (value instanceof Map<?, ?> map) {
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        deepest = Math.max(deepest, Math.max(depth(entry.getKey(), outer + 1), depth(entry.getValue(), outer + 1)));
      }
    } else if (value instanceof Collection<?> items && !(value instanceof Range)) {
      for (Object item : items) {
        deepest = Math.max(deepest, depth(item, outer + 1));
      }
    }
    return deepest;
  }

  private static Comparator<Object> byKind() {
    return (a, b) -> {
      int order = Ordering.compare(a, b);
      if (order == Ordering.UNLIKE) {
        return TypeName.of(a).compareTo(TypeName.of(b));
      }
      return order == Ordering.UNORDERED ? 0 : order;
    };
  }

  /** On one line, with the keys of maps in order. */
  private static String repr(Object value) {
    if (value instanceof Map<?, ?> map && isPlain(value)) {
      List<String> entries = new ArrayList<>(map.size());
      for (Map.Entry<?, ?> entry : sorted(map)) {
        entries.add(repr(entry.getKey()) + ": " + repr(entry.getValue()));
      }
      return "{" + String.join(", ", entries) + "}";
    }
    if (value instanceof List<?> list && isPlain(value)) {
      List<String> items = new ArrayList<>(list.size());
      for (Object item : list) {
        items.add(repr(item));
      }
      String joined = String.join(", ", items);
      if (value instanceof Tuple) {
        return list.size() == 1 ? "(" + joined + ",)" : "(" + joined + ")";
      }
      return "[" + joined + "]";
    }
    return Repr.repr(value);
  }

  /** Whether a container is Python's own kind, not one with a representation of its own. */
  private static boolean isPlain(Object container) {
    return !(container instanceof Range || container instanceof TemplateValue);
  }

  private static List<Map.Entry<?, ?>> sorted(Map<?, ?> map) {
    List<Map.Entry<?, ?>> entries = new ArrayList<>(map.entrySet());
    Comparator<Object> keys = byKind();
    StableSort.sort(entries, (a, b) -> keys.compare(a.getKey(), b.getKey()));
    return entries;
  }

  private void format(Object value, int indent, int allowance, int level) {
    String repr = repr(value);
    boolean fits = Str.length(repr) <= WIDTH - indent - allowance;
    if (fits) {
      out.append(repr);
    } else if (value instanceof Map<?, ?> map && isPlain(value)) {
      out.append('{');
      entries(sorted(map), indent, allowance + 1, level + 1);
      out.append('}');
    } else if (value instanceof Tuple tuple && isPlain(value)) {
      String end = tuple.size() == 1 ? ",)" : ")";
      out.append('(');
      items(tuple, indent, allowance + end.length(), level + 1);
      out.append(end);
    } else if (value instanceof List<?> list && isPlain(value)) {
      out.append('[');
      items(list, indent, allowance + 1, level + 1);
      out.append(']');
    } else if (value instanceof Set<?> set && !set.isEmpty()) {
      List<Object> items = new ArrayList<>(set);
      StableSort.sort(items, byKind());
      out.append('{');
      items(items, indent, allowance + 1, level + 1);
      out.append('}');
    } else if (value instanceof String || value instanceof SafeString) {
      text(value.toString(), indent, allowance, level + 1);
    } else if (value instanceof byte[] bytes) {
      bytes(bytes, indent, allowance, level + 1);
    } else {
      out.append(repr);
    }
  }

  private void newLine(int indent) {
    out.append('\n').append(" ".repeat(indent));
  }

  private void entries(List<Map.Entry<?, ?>> entries, int indent, int allowance, int level) {
    for (int i = 0; i < entries.size(); i++) {
      if (i > 0) {
        out.append(',');
        newLine(indent + 1);
      }
      String key = repr(entries.get(i).getKey());
      out.append(key).append(": ");
      boolean last = i == entries.size() - 1;
      format(entries.get(i).getValue(), indent + 1 + Str.length(key) + 2, last ? allowance : 1, level);
    }
  }

  private void items(List<?> items, int indent, int allowance, int level) {
    for (int i = 0; i < items.size(); i++) {
      if (i > 0) {
        out.append(',');
        newLine(indent + 1);
      }
      format(items.get(i), indent + 1, i == items.size() - 1 ? allowance : 1, level);
    }
  }

  /** Long text becomes several literals under each other, broken at line ends and after white space. */
  private void text(String text, int outerIndent, int outerAllowance, int level) {
    int indent = level == 1 ? outerIndent + 1 : outerIndent;
    int allowance = level == 1 ? outerAllowance + 1 : outerAllowance;
    int width = WIDTH - indent;
    List<String> lines = linesWithEnds(text);
    List<String> chunks = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      boolean last = i == lines.size() - 1;
      String line = Repr.repr(lines.get(i));
      if (Str.length(line) <= (last ? width - allowance : width)) {
        chunks.add(line);
      } else {
        wrap(lines.get(i), width, last ? allowance : 0, chunks);
      }
    }
    if (chunks.size() <= 1) {
      out.append(Repr.repr(lines.isEmpty() ? text : lines.get(lines.size() - 1)));
      return;
    }
    literals(chunks, indent, level == 1);
  }

  private void literals(List<String> chunks, int indent, boolean parentheses) {
    if (parentheses) {
      out.append('(');
    }
    for (int i = 0; i < chunks.size(); i++) {
      if (i > 0) {
        newLine(indent);
      }
      out.append(chunks.get(i));
    }
    if (parentheses) {
      out.append(')');
    }
  }

  private static void wrap(String line, int width, int allowance, List<String> chunks) {
    int start = 0;
    int end = 0;
    while (end < line.length()) {
      int next = end;
      while (next < line.length() && !Str.isSpace(line.charAt(next))) {
        next++;
      }
      while (next < line.length() && Str.isSpace(line.charAt(next))) {
        next++;
      }
      int room = next == line.length() ? width - allowance : width;
      if (next - start > room || Str.length(Repr.repr(line.substring(start, next))) > room) {
        if (end > start) {
          chunks.add(Repr.repr(line.substring(start, end)));
        }
        start = end;
      }
      end = next;
    }
    if (end > start) {
      chunks.add(Repr.repr(line.substring(start, end)));
    }
  }

  private static List<String> linesWithEnds(String text) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Str.isLineEnd(c)) {
        if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
          i++;
        }
        lines.add(text.substring(start, i + 1));
        start = i + 1;
      }
    }
    if (start < text.length()) {
      lines.add(text.substring(start));
    }
    return lines;
  }

  private void bytes(byte[] bytes, int outerIndent, int outerAllowance, int level) {
    if (bytes.length <= 4) {
      out.append(Repr.repr(bytes));
      return;
    }
    int indent = level == 1 ? outerIndent + 1 : outerIndent;
    int allowance = level == 1 ? outerAllowance + 1 : outerAllowance;
    int width = WIDTH - indent;
    List<String> chunks = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < bytes.length; i += 4) {
      int end = Math.min(i + 4, bytes.length);
      if (i == bytes.length / 4 * 4) {
        width -= allowance;
      }
      if (Repr.repr(java.util.Arrays.copyOfRange(bytes, start, end)).length() > width && i > start) {
        chunks.add(Repr.repr(java.util.Arrays.copyOfRange(bytes, start, i)));
        start = i;
      }
    }
    chunks.add(Repr.repr(java.util.Arrays.copyOfRange(bytes, start, bytes.length)));
    literals(chunks, indent, level == 1);
  }
}
