package dev.vivant.session;

import dev.vivant.node.Element;
import dev.vivant.view.Event;
import dev.vivant.view.FormData;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** What a handler gets, once its payload has been decoded. */
class LiveEvent extends CallContext implements Event {
  private final long id;
  private final Element element;
  private final Deque<Emitted> emitted = new ArrayDeque<>();
  private Place owner;

  /** An event on an element, for a handler of {@code owner}: a component, or null for the view. */
  LiveEvent(Origin origin) {
    super(origin.mounted);
    this.id = origin.id;
    this.element = origin.element;
    this.owner = origin.owner;
  }

  /** From now on the parent's handler has it. */
  void seenFrom(Place parent) {
    owner = parent;
  }

  /** The next message to a parent, or null. */
  Emitted takeEmitted() {
    return emitted.poll();
  }

  @Override
  public long eventId() {
    return id;
  }

  @Override
  public void emit(Object message) {
    check();
    if (owner == null) {
      throw new IllegalStateException(
          "a view has no parent to emit to; return the next state, or broadcast to a topic");
    }
    emitted.add(new Emitted(owner, message));
  }

  @Override
  public String data(String name) {
    return element.attribute("data-" + name);
  }

  /** A message of a component to what is around it. */
  record Emitted(Place from, Object message) {}

  /** Where an event comes from. */
  record Origin(Mounted mounted, long id, Element element, Place owner) {}

  /** See {@link Event.Click}. */
  static class Click extends LiveEvent implements Event.Click {
    /** All flags set. */
    static final int ALL_FLAGS = 15;

    private final int flags;

    Click(Origin origin, int flags) {
      super(origin);
      this.flags = flags;
    }

    @Override
    public boolean alt() {
      return (flags & 1) != 0;
    }

    @Override
    public boolean ctrl() {
      return (flags & 2) != 0;
    }

    @Override
    public boolean meta() {
      return (flags & 4) != 0;
    }

    @Override
    public boolean shift() {
      return (flags & 8) != 0;
    }
  }

  /** See {@link Event.Key}. */
  static final class Key extends Click implements Event.Key {
    private final String key;
    private final String code;
    private final String value;

    Key(Origin origin, String key, String code, int flags, String value) {
      super(origin, flags);
      this.key = key;
      this.code = code;
      this.value = value;
    }

    @Override
    public String key() {
      return key;
    }

    @Override
    public String code() {
      return code;
    }

    @Override
    public String value() {
      return value;
    }
  }

  /** See {@link Event.Field}. */
  static final class Field extends LiveEvent implements Event.Field {
    private final List<String> values;
    private final boolean checked;
    private final String target;

    Field(Origin origin, List<String> values, boolean checked, String target) {
      super(origin);
      this.values = values;
      this.checked = checked;
      this.target = target;
    }

    @Override
    public String target() {
      return target;
    }

    @Override
    public String value() {
      return values.isEmpty() ? "" : values.get(0);
    }

    @Override
    public boolean checked() {
      return checked;
    }

    @Override
    public List<String> values() {
      return values;
    }
  }

  /** See {@link Event.Form}. */
  static final class Form extends LiveEvent implements Event.Form {
    private final FormData form;
    private final String target;

    Form(Origin origin, FormData form, String target) {
      super(origin);
      this.form = form;
      this.target = target;
    }

    @Override
    public FormData form() {
      return form;
    }

    @Override
    public String target() {
      return target;
    }
  }

  /** See {@link Event.Extent}. */
  static final class Extent extends LiveEvent implements Event.Extent {
    private final double x;
    private final double y;

    Extent(Origin origin, double x, double y) {
      super(origin);
      this.x = x;
      this.y = y;
    }

    @Override
    public double x() {
      return x;
    }

    @Override
    public double y() {
      return y;
    }
  }

  /** See {@link Event.Custom}. */
  static final class Custom extends LiveEvent implements Event.Custom {
    private final Object detail;

    Custom(Origin origin, Object detail) {
      super(origin);
      this.detail = detail;
    }

    @Override
    public Object detail() {
      return detail;
    }
  }
}
