package dev.vivant.django.value;

import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The text of a value inside a container, Python's {@code repr(value)}: {@code 'it', Decimal('1.0')}. */
public final class Repr {
  private Repr() {}

  /**
   * The representation of a value.
   *
   * @param value any value
   * @return such as {@code 'text'}, {@code ['a', 1]}, {@code datetime.date(2024, 2, 29)}
   */
  public static String repr(Object value) {
    if (value instanceof CharSequence || value instanceof Character) {
      return string(value.toString());
    }
    if (value instanceof BigDecimal || value instanceof SpecialDecimal) {
      return "Decimal('" + value + "')";
    }
    if (value instanceof ZoneId zone) {
      return Moments.reprZone(zone);
    }
    String container = container(value);
    if (container != null) {
      return container;
    }
    String moment = Moments.repr(value);
    return moment != null ? moment : Text.str(value);
  }

  /** The text of lists, tuples, maps, sets, ranges and bytes; null for anything else. */
  static String container(Object value) {
    if (value instanceof Range range) {
      return range.repr();
    }
    if (value instanceof NamedTuple named) {
      return named.text().toString();
    }
    if (value instanceof Tuple tuple) {
      String items = items(tuple);
      return tuple.size() == 1 ? "(" + items + ",)" : "(" + items + ")";
    }
    if (value instanceof List<?> list) {
      return list(list);
    }
    if (value instanceof Map<?, ?> map) {
      return map(map);
    }
    if (value instanceof Set<?> set) {
      return set.isEmpty() ? "set()" : "{" + items(set) + "}";
    }
    if (value instanceof MapView view) {
      return view.repr();
    }
    if (value instanceof byte[] bytes) {
      return bytes(bytes);
    }
    if (value != null && value.getClass().isArray()) {
      StringBuilder out = new StringBuilder("[");
      for (int i = 0; i < Array.getLength(value); i++) {
        out.append(i == 0 ? "" : ", ").append(repr(Array.get(value, i)));
      }
      return out.append(']').toString();
    }
    return null;
  }

  static String list(Iterable<?> list) {
    return "[" + items(list) + "]";
  }

  private static String items(Iterable<?> list) {
    StringBuilder out = new StringBuilder();
    for (Iterator<?> i = list.iterator(); i.hasNext();) {
      out.append(repr(i.next()));
      if (i.hasNext()) {
        out.append(", ");
      }
    }
    return out.toString();
  }

  private static String map(Map<?, ?> map) {
    StringBuilder out = new StringBuilder("{");
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      if (out.length() > 1) {
        out.append(", ");
      }
      out.append(repr(entry.getKey())).append(": ").append(repr(entry.getValue()));
    }
    return out.append('}').toString();
  }

  /** {@code it's} → {@code "it's"}, {@code a} newline → {@code 'a\n'}. */
  private static String string(String text) {
    char quote = text.indexOf('\'') >= 0 && text.indexOf('"') < 0 ? '"' : '\'';
    StringBuilder out = new StringBuilder(text.length() + 2).append(quote);
    int c;
    for (int i = 0; i < text.length(); i += Character.charCount(c)) {
      c = text.codePointAt(i);
      if (c == quote || c == '\\') {
        out.append('\\').append((char) c);
      } else if (c == '\n') {
        out.append("\\n");
      } else if (c == '\r') {
        out.append("\\r");
      } else if (c == '\t') {
        out.append("\\t");
      } else if (isPrintable(c)) {
        out.appendCodePoint(c);
      } else {
        out.append(c < 0x100 ? String.format("\\x%02x", c)
            : c < 0x10000 ? String.format("\\u%04x", c) : String.format("\\U%08x", c));
      }
    }
    return out.append(quote).toString();
  }

  private static String bytes(byte[] bytes) {
    String latin = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1);
    char quote = latin.indexOf('\'') >= 0 && latin.indexOf('"') < 0 ? '"' : '\'';
    StringBuilder out = new StringBuilder("b").append(quote);
    for (char c : latin.toCharArray()) {
      if (c == quote || c == '\\') {
        out.append('\\').append(c);
      } else if (c == '\n') {
        out.append("\\n");
      } else if (c == '\r') {
        out.append("\\r");
      } else if (c == '\t') {
        out.append("\\t");
      } else if (c < ' ' || c >= 0x7f) {
        out.append(String.format("\\x%02x", (int) c));
      } else {
        out.append(c);
      }
    }
    return out.append(quote).toString();
  }

  /**
   * Whether a character prints as itself.
   *
   * @param c a code point
   * @return false for control, format, unassigned, private and separator characters other than the space
   */
  static boolean isPrintable(int c) {
    if (c < 0x7f) {
      return c >= ' ';
    }
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED,
          Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SPACE_SEPARATOR -> false;
      default -> true;
    };
  }
}
