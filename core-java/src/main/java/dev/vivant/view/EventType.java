package dev.vivant.view;

/**
 * What a kind of event tells, and so what its payload must look like. A closed list: the session decodes each strictly.
 *
 * <pre>{@code
 * PLAIN    []                                  nothing
 * CLICK    [] or [flags]                       flags: 1 alt, 2 ctrl, 4 meta, 8 shift
 * KEY      [key, code, flags, value]
 * FIELD    [value, target]                     value: text, boolean of a check-box, list of texts
 * FORM     [[name, value, name, value ...], target]
 * EXTENT   [x, y]
 * CUSTOM   [detail]
 * }</pre>
 *
 * @param <E> the event that a handler gets
 */
public final class EventType<E extends Event> {
  /** An event that tells nothing beside its happening. */
  public static final EventType<Event> PLAIN = new EventType<>("PLAIN");

  /** A click with its modifier keys. */
  public static final EventType<Event.Click> CLICK = new EventType<>("CLICK");

  /** A key. */
  public static final EventType<Event.Key> KEY = new EventType<>("KEY");

  /** One field. */
  public static final EventType<Event.Field> FIELD = new EventType<>("FIELD");

  /** A whole form. */
  public static final EventType<Event.Form> FORM = new EventType<>("FORM");

  /** A size or a position. */
  public static final EventType<Event.Extent> EXTENT = new EventType<>("EXTENT");

  /** An event of the page's own scripts. */
  public static final EventType<Event.Custom> CUSTOM = new EventType<>("CUSTOM");

  private final String name;

  private EventType(String name) {
    this.name = name;
  }

  /** {@code withKeys("keydown", "Enter", "Escape")} is {@code "keydown.Enter.Escape"}. */
  static String withKeys(String event, String... keys) {
    return keys.length == 0 ? event : event + '.' + String.join(".", keys);
  }

  @Override
  public String toString() {
    return name;
  }
}
