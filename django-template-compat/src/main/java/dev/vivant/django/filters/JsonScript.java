package dev.vivant.django.filters;

import dev.vivant.django.html.Escape;
import dev.vivant.django.value.Iteration;
import dev.vivant.django.value.LazyString;
import dev.vivant.django.value.Moments;
import dev.vivant.django.value.Numbers;
import dev.vivant.django.value.Range;
import dev.vivant.django.value.SafeString;
import dev.vivant.django.value.Text;
import dev.vivant.django.value.Truth;
import dev.vivant.django.value.TypeError;
import dev.vivant.django.value.ValueError;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A value as JSON inside a script element, where JavaScript reads it and nothing can break out. */
final class JsonScript {
  private static final int MAX_DEPTH = 500;
  private static final char[] HEX = "0123456789abcdef".toCharArray();

  private final StringBuilder out = new StringBuilder();

  private JsonScript() {}

  /**
   * The element.
   *
   * @param value maps, lists, text, numbers, dates, times, durations
   * @param id id of the element; none if it counts as false
   * @return HTML
   * @throws TypeError if there is no JSON for a value
   * @throws ValueError if a time of day has a zone, or containers are too deep in each other
   */
  public static SafeString of(Object value, Object id) {
    JsonScript script = new JsonScript();
    script.out.append("<script");
    if (Truth.of(id)) {
      script.out.append(" id=\"").append(Escape.conditional(id)).append('"');
    }
    script.out.append(" type=\"application/json\">");
    script.append(value, 0);
    return SafeString.of(script.out.append("</script>").toString());
  }

  private void append(Object value, int depth) {
    if (depth > MAX_DEPTH) {
      throw new ValueError("json_script: containers more than " + MAX_DEPTH + " deep in each other");
    }
    if (value == null) {
      out.append("null");
    } else if (value instanceof Boolean flag) {
      out.append(flag ? "true" : "false");
    } else if (Text.is(value)) {
      string(value.toString());
    } else if (Numbers.isDecimal(value)) {
      string(value.toString());
    } else if (value instanceof Number number) {
      out.append(number(number));
    } else if (value instanceof Map<?, ?> map) {
      object(map, depth);
    } else if ((value instanceof List || value.getClass().isArray() && !(value instanceof byte[]))
        && !(value instanceof Range)) {
      array(Iteration.of(value), depth);
    } else {
      string(moment(value));
    }
  }

  private static String number(Number number) {
    if (Numbers.isFloat(number) && !Double.isFinite(number.doubleValue())) {
      double real = number.doubleValue();
      return Double.isNaN(real) ? "NaN" : real > 0 ? "Infinity" : "-Infinity";
    }
    return Text.str(number);
  }

  private void object(Map<?, ?> map, int depth) {
    out.append('{');
    String separator = "";
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      out.append(separator);
      separator = ", ";
      string(key(entry.getKey()));
      out.append(": ");
      append(entry.getValue(), depth + 1);
    }
    out.append('}');
  }

  private static String key(Object key) {
    if (key == null) {
      return "null";
    }
    if (key instanceof Boolean flag) {
      return flag ? "true" : "false";
    }
    if (Text.is(key) && !(key instanceof LazyString)) {
      return key.toString();
    }
    if (key instanceof Number number && !Numbers.isDecimal(key)) {
      return number(number);
    }
    throw new TypeError("json_script: a key must be text, a number, True, False or None, not " + Text.str(key));
  }

  private void array(Iterator<?> items, int depth) {
    out.append('[');
    while (items.hasNext()) {
      append(items.next(), depth + 1);
      if (items.hasNext()) {
        out.append(", ");
      }
    }
    out.append(']');
  }

  private static String moment(Object value) {
    if (value instanceof LocalDate || value instanceof UUID) {
      return value.toString();
    }
    if (Moments.isDateTime(value)) {
      String text = milliseconds(Text.str(value).replace(' ', 'T'), 19);
      return text.endsWith("+00:00") ? text.substring(0, text.length() - 6) + 'Z' : text;
    }
    if (Moments.isTime(value)) {
      String text = Text.str(value);
      if (text.indexOf('+') >= 0 || text.indexOf('-') >= 0) {
        throw new ValueError("json_script: the time " + text + " has a zone; give a moment, or a time without zone");
      }
      return milliseconds(text, 8);
    }
    if (value instanceof Duration duration) {
      return duration(duration);
    }
    throw new TypeError("json_script: no JSON for " + Text.str(value)
        + "; give maps, lists, text, numbers, dates, times or durations");
  }

  /** Six digits after the dot at this place become three. */
  private static String milliseconds(String text, int dot) {
    return text.startsWith(".", dot) ? text.substring(0, dot + 4) + text.substring(dot + 7) : text;
  }

  /** {@code P1DT02H03M04.500000S}. */
  private static String duration(Duration duration) {
    long micros = Moments.micros(duration);
    long size = Math.abs(micros);
    long seconds = size / 1_000_000;
    String fraction = size % 1_000_000 == 0 ? "" : String.format(".%06d", size % 1_000_000);
    return String.format("%sP%dDT%02dH%02dM%02d%sS", micros < 0 ? "-" : "", seconds / 86_400, seconds / 3600 % 24,
        seconds / 60 % 60, seconds % 60, fraction);
  }

  private void string(String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        case '\f' -> out.append("\\f");
        case '\b' -> out.append("\\b");
        case '<', '>', '&' -> JavaScriptEscape.append(c, out);
        default -> {
          if (c >= ' ' && c < 0x7f) {
            out.append(c);
          } else {
            out.append("\\u").append(HEX[c >> 12]).append(HEX[c >> 8 & 15]).append(HEX[c >> 4 & 15])
                .append(HEX[c & 15]);
          }
        }
      }
    }
    out.append('"');
  }
}
