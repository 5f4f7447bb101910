package dev.vivant.django.live;

import dev.vivant.view.Event;
import dev.vivant.view.EventType;
import java.util.Locale;
import java.util.Map;

/**
 * An attribute that ties an event to a handler: {@code dj-click}, {@code dj-keydown.enter}, {@code dj-window-scroll}.
 *
 * @param event the event as bindings name it
 * @param type what the event tells
 * @param keys keys that are named in the attribute, {@code ".Enter"}; empty for none
 */
record EventAttribute(String event, EventType<? extends Event> type, String keys) {
  private static final Map<String, EventAttribute> KNOWN = Map.ofEntries(
      entry("dj-click", "click", EventType.CLICK),
      entry("dj-dblclick", "dblclick", EventType.CLICK),
      entry("dj-mouseenter", "mouseenter", EventType.CLICK),
      entry("dj-mouseleave", "mouseleave", EventType.CLICK),
      entry("dj-click-away", "away", EventType.CLICK),
      entry("dj-window-click", "window-click", EventType.CLICK),
      entry("dj-document-click", "document-click", EventType.CLICK),
      entry("dj-input", "input", EventType.FIELD),
      entry("dj-change", "change", EventType.FIELD),
      entry("dj-focus", "focusin", EventType.FIELD),
      entry("dj-blur", "focusout", EventType.FIELD),
      entry("dj-submit", "submit", EventType.FORM),
      entry("dj-keydown", "keydown", EventType.KEY),
      entry("dj-keyup", "keyup", EventType.KEY),
      entry("dj-window-keydown", "window-keydown", EventType.KEY),
      entry("dj-window-keyup", "window-keyup", EventType.KEY),
      entry("dj-document-keydown", "document-keydown", EventType.KEY),
      entry("dj-document-keyup", "document-keyup", EventType.KEY),
      entry("dj-scroll", "scroll", EventType.EXTENT),
      entry("dj-window-scroll", "window-scroll", EventType.EXTENT),
      entry("dj-document-scroll", "document-scroll", EventType.EXTENT),
      entry("dj-window-resize", "window-resize", EventType.EXTENT),
      entry("dj-document-resize", "document-resize", EventType.EXTENT),
      entry("dj-mounted", "mounted", EventType.PLAIN),
      entry("dj-poll", "poll", EventType.PLAIN));

  private static final Map<String, String> KEY_NAMES = Map.ofEntries(
      Map.entry("enter", "Enter"), Map.entry("esc", "Escape"), Map.entry("escape", "Escape"),
      Map.entry("tab", "Tab"), Map.entry("space", "Space"), Map.entry("backspace", "Backspace"),
      Map.entry("delete", "Delete"), Map.entry("up", "ArrowUp"), Map.entry("down", "ArrowDown"),
      Map.entry("left", "ArrowLeft"), Map.entry("right", "ArrowRight"), Map.entry("arrowup", "ArrowUp"),
      Map.entry("arrowdown", "ArrowDown"), Map.entry("arrowleft", "ArrowLeft"), Map.entry("arrowright", "ArrowRight"),
      Map.entry("home", "Home"), Map.entry("end", "End"), Map.entry("pageup", "PageUp"),
      Map.entry("pagedown", "PageDown"));

  private static Map.Entry<String, EventAttribute> entry(String name, String event, EventType<? extends Event> type) {
    return Map.entry(name, new EventAttribute(event, type, ""));
  }

  /** The event of an attribute's name, null if it names none. */
  static EventAttribute of(String name) {
    EventAttribute known = KNOWN.get(name);
    int dot = known == null ? name.indexOf('.') : -1;
    if (dot < 0) {
      return known;
    }
    known = KNOWN.get(name.substring(0, dot));
    return known == null || known.type != EventType.KEY
        ? null
        : new EventAttribute(known.event, known.type, keys(name.substring(dot + 1).replace('.', ' ')));
  }

  /** {@code "enter Escape"} → {@code ".Enter.Escape"}. */
  static String keys(String names) {
    StringBuilder out = new StringBuilder();
    for (String name : names.strip().split("[\\s,]+")) {
      if (!name.isEmpty()) {
        out.append('.').append(KEY_NAMES.getOrDefault(name.toLowerCase(Locale.ROOT), name));
      }
    }
    return out.toString();
  }
}
