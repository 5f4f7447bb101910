package dev.vivant.session;

import dev.vivant.view.EventType;
import dev.vivant.view.FormData;
import dev.vivant.view.InvalidPayload;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Makes an event of what a page sent: {@code ["Milk", "item"]} for a field becomes value Milk, target item. Strict:
 * what is too much, of another type or too large is refused, and the message names the part. Parts at the end that are
 * empty may be left out.
 */
final class EventDecoder {
  private final Limits limits;
  private final List<Object> payload;
  private int chars;
  private int values;

  private EventDecoder(Limits limits, List<Object> payload) {
    this.limits = limits;
    this.payload = payload;
  }

  /**
   * The event.
   *
   * @throws InvalidPayload when the payload is none of that type
   */
  static LiveEvent decode(EventType<?> type, List<Object> payload, Limits limits, LiveEvent.Origin origin) {
    EventDecoder decoder = new EventDecoder(limits, payload);
    decoder.measure(payload, 0);
    return decoder.decode(type, origin);
  }

  private LiveEvent decode(EventType<?> type, LiveEvent.Origin origin) {
    if (type == EventType.PLAIN) {
      atMost(0);
      return new LiveEvent(origin);
    }
    if (type == EventType.CLICK) {
      atMost(1);
      return new LiveEvent.Click(origin, flags(0));
    }
    if (type == EventType.KEY) {
      atMost(4);
      return new LiveEvent.Key(origin, text(0, "key"), text(1, "code"), flags(2), text(3, "value"));
    }
    if (type == EventType.FIELD) {
      atMost(2);
      return field(origin, part(0), text(1, "target"));
    }
    if (type == EventType.FORM) {
      atMost(2);
      return new LiveEvent.Form(origin, form(part(0)), text(1, "target"));
    }
    if (type == EventType.EXTENT) {
      atMost(2);
      return new LiveEvent.Extent(origin, number(0, "x"), number(1, "y"));
    }
    atMost(1);
    return new LiveEvent.Custom(origin, PlainData.copy(part(0)));
  }

  private static LiveEvent field(LiveEvent.Origin origin, Object value, String target) {
    if (value instanceof Boolean checked) {
      String own = origin.element().attribute("value");
      return new LiveEvent.Field(
          origin, checked ? List.of(own == null ? "on" : own) : List.of(), checked, target);
    }
    if (value == null || value instanceof String) {
      return new LiveEvent.Field(origin, List.of(value == null ? "" : (String) value), false, target);
    }
    if (value instanceof List<?> list) {
      return new LiveEvent.Field(origin, texts(list, "value"), false, target);
    }
    throw wrong("value", "a text, yes or no, or a list of texts", value);
  }

  private FormData form(Object fields) {
    if (fields != null && !(fields instanceof List)) {
      throw wrong("form", "a list of names and values", fields);
    }
    List<String> texts = fields == null ? List.of() : texts((List<?>) fields, "form");
    if (texts.size() % 2 != 0) {
      throw new InvalidPayload("form should be names and values in turn, not " + texts.size() + " of them");
    }
    return FormData.of(texts);
  }

  private static List<String> texts(List<?> list, String name) {
    List<String> texts = new ArrayList<>(list.size());
    for (Object item : list) {
      if (!(item instanceof String text)) {
        throw wrong(name, "texts", item);
      }
      texts.add(text);
    }
    return List.copyOf(texts);
  }

  private void atMost(int parts) {
    if (payload.size() > parts) {
      throw new InvalidPayload("the payload should have at most " + parts + " parts, not " + payload.size());
    }
  }

  private Object part(int index) {
    return index < payload.size() ? payload.get(index) : null;
  }

  private String text(int index, String name) {
    Object part = part(index);
    if (part != null && !(part instanceof String)) {
      throw wrong(name, "a text", part);
    }
    return part == null ? "" : (String) part;
  }

  private int flags(int index) {
    Object part = part(index);
    if (part == null) {
      return 0;
    }
    if (part instanceof Long flags && flags >= 0 && flags <= LiveEvent.Click.ALL_FLAGS) {
      return flags.intValue();
    }
    throw wrong("flags", "a whole number from 0 to " + LiveEvent.Click.ALL_FLAGS, part);
  }

  private double number(int index, String name) {
    Object part = part(index);
    if (part == null) {
      return 0;
    }
    if (part instanceof Long || part instanceof Double d && Double.isFinite(d)) {
      return ((Number) part).doubleValue();
    }
    throw wrong(name, "a number", part);
  }

  private void measure(Object value, int depth) {
    if (depth > limits.payloadDepth()) {
      throw new InvalidPayload("the payload is nested more than " + limits.payloadDepth() + " deep");
    }
    if (++values > limits.payloadValues()) {
      throw new InvalidPayload("the payload has more than " + limits.payloadValues() + " values");
    }
    if (value instanceof String text) {
      chars(text);
    } else if (value instanceof List<?> list) {
      list.forEach(item -> measure(item, depth + 1));
    } else if (value instanceof Map<?, ?> map) {
      map.forEach((name, item) -> {
        measure(name, depth + 1);
        measure(item, depth + 1);
      });
    }
  }

  private void chars(String text) {
    chars += text.length();
    if (chars > limits.payloadChars()) {
      throw new InvalidPayload("the payload has more than " + limits.payloadChars() + " characters");
    }
  }

  private static InvalidPayload wrong(String name, String expected, Object given) {
    return new InvalidPayload(name + " should be " + expected + ", not "
        + (given == null ? "nothing" : given.getClass().getSimpleName()));
  }
}
