package dev.vivant.django.live;

import dev.vivant.django.TemplateSyntaxError;
import dev.vivant.node.Tag;
import dev.vivant.view.InvalidPayload;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The attributes of an element of a live page: which values they give to handlers, how fast events are sent, and what
 * of them the browser sees.
 *
 * @param <S> the state
 */
final class LiveAttributes<S> {
  private static final int DEBOUNCE_MILLIS = 300;
  private static final int SLIDER_MILLIS = 150;
  private static final int POLL_MILLIS = 5_000;

  private static final Set<String> PACES = Set.of("dj-debounce", "dj-throttle", "data-debounce", "data-throttle");
  private static final Map<String, String> CLIENT_NAMES = Map.of(
      "dj-confirm", "data-confirm",
      "dj-disable-with", "data-disable-with",
      "dj-hook", "data-hook",
      "dj-loading", "data-loading-for",
      "dj-loading.for", "data-loading-for",
      "dj-loading.show", "data-loading-show",
      "dj-loading.hide", "data-loading-hide",
      "dj-loading.disable", "data-loading-disable",
      "dj-loading.class", "data-loading-class");
  /** Read on the server alone. */
  private static final Set<String> SERVER_NAMES =
      Set.of("dj-root", "dj-liveview", "dj-view", "dj-key", "dj-poll-interval", "dj-debounce", "dj-throttle");

  private final Tag tag;
  private final String[] attributes;
  private Map<String, Object> written;

  LiveAttributes(Tag tag, String[] attributes) {
    this.tag = tag;
    this.attributes = attributes;
  }

  String value(String name) {
    for (int i = 0; i < attributes.length; i += 2) {
      if (attributes[i].equals(name)) {
        return attributes[i + 1];
      }
    }
    return null;
  }

  /** How surely the element is the root of the live region: dj-root 2, dj-view 1. */
  int rank() {
    if (value("dj-root") != null || value("dj-liveview") != null) {
      return 2;
    }
    return value("dj-view") != null ? 1 : 0;
  }

  /** Whether the field is chosen rather than typed: its value is known when it changes. */
  boolean isChosen() {
    String type = value("type");
    return tag.name().equals("select") || "checkbox".equals(type) || "radio".equals(type);
  }

  /** Adds what the browser sees of an attribute that ties no event. */
  void keep(String name, String value, List<String> kept) {
    if (!name.startsWith("dj-")) {
      if (!PACES.contains(name)) {
        kept.add(name);
        kept.add(value);
      }
      return;
    }
    String known = CLIENT_NAMES.get(name);
    if (known != null) {
      kept.add(known);
      kept.add(value);
    } else if (name.equals("dj-lock")) {
      kept.add("data-disable-with");
      kept.add("");
    } else if (name.equals("dj-update")) {
      kept.add("data-update");
      kept.add(value);
    } else if (name.startsWith("dj-loading.class=")) {
      throw new TemplateSyntaxError("Write " + name.replace(".class=", ".class=\"") + "\" in quotes");
    } else if (!SERVER_NAMES.contains(name) && !name.startsWith("dj-value-")) {
      kept.add(name);
      kept.add(value);
    }
  }

  /** The binding's word for an event: its name, keys, pace and what the browser is kept from. */
  String spec(EventAttribute event) {
    String name = event.event();
    String keys = event.keys();
    if (keys.isEmpty() && name.contains("key") && value("dj-key") != null) {
      keys = EventAttribute.keys(value("dj-key"));
    }
    if (name.equals("poll")) {
      String interval = value("dj-poll-interval");
      return "poll:i" + (interval == null ? POLL_MILLIS : millis("dj-poll-interval", interval));
    }
    boolean prevents = name.equals("click") && (tag.name().equals("a") || tag.name().equals("button"));
    return name + keys + (name.equals("submit") || name.equals("mounted") ? "" : pace(name)) + (prevents ? ":p" : "");
  }

  /** How fast events are sent: {@code :d300}, {@code :t150}, {@code :db}; empty for at once. */
  String pace(String event) {
    String debounce = value("dj-debounce") == null ? value("data-debounce") : value("dj-debounce");
    if (debounce != null) {
      return debounce.equals("blur") ? ":db" : pause("d", millis("dj-debounce", debounce));
    }
    String throttle = value("dj-throttle") == null ? value("data-throttle") : value("dj-throttle");
    if (throttle != null) {
      return pause("t", millis("dj-throttle", throttle));
    }
    if (!event.equals("input")) {
      return "";
    }
    return "range".equals(value("type")) ? ":t" + SLIDER_MILLIS : ":d" + DEBOUNCE_MILLIS;
  }

  private static String pause(String letter, int millis) {
    return millis == 0 ? "" : ":" + letter + millis;
  }

  private static int millis(String name, String text) {
    if (!text.matches("\\d{1,6}")) {
      throw new TemplateSyntaxError(name + "=\"" + text + "\" must be milliseconds"
          + (name.equals("dj-debounce") ? ", or blur" : ""));
    }
    return Integer.parseInt(text);
  }

  /** Values that the server wrote for handlers, by canonical name: {@code dj-value-*} over {@code data-*}. */
  Map<String, Object> written() {
    if (written == null) {
      written = new HashMap<>();
      collect("data-");
      collect("dj-value-");
      String type = value("type");
      if ("checkbox".equals(type)) {
        written.put(EventParams.FIELD_KIND, "checkbox");
      } else if (tag.name().equals("select") && value("multiple") != null) {
        written.put(EventParams.FIELD_KIND, "multiple");
      }
    }
    return written;
  }

  private void collect(String prefix) {
    for (int i = 0; i < attributes.length; i += 2) {
      String name = attributes[i];
      if (name.startsWith(prefix) && !PACES.contains(name) && name.length() > prefix.length()) {
        int colon = name.indexOf(':');
        String plain = name.substring(prefix.length(), colon < 0 ? name.length() : colon);
        Object value = colon < 0 ? attributes[i + 1] : typed(name, name.substring(colon + 1), attributes[i + 1]);
        written.put(ParamNames.canonical(plain), value);
      }
    }
  }

  /** {@code data-count:int="3"} → 3. */
  private static Object typed(String name, String type, String text) {
    try {
      return switch (type) {
        case "int" -> ParamDecoder.decode(name, text, Long.class);
        case "float" -> ParamDecoder.decode(name, text, Double.class);
        case "bool" -> ParamDecoder.decode(name, text, Boolean.class);
        case "list" -> text.isEmpty() ? List.of() : List.of(text.split(",", -1));
        case "json", "str" -> text;
        default -> throw new TemplateSyntaxError(name + " has the type '" + type
            + "': use int, float, bool, json, list or str");
      };
    } catch (InvalidPayload wrong) {
      throw new TemplateSyntaxError("In " + name + "=\"" + text + "\" " + wrong.getMessage());
    }
  }
}
