package dev.vivant.view;

/**
 * What happened in a browser, with the context for effects. The kinds add what they know.
 *
 * <p>Everything in it came from a browser and was checked for its shape only.
 */
public interface Event extends LiveContext {
  /** Counted from 1 in a session: with {@link #sessionId} an idempotency key for effects outside the state. */
  long eventId();

  /**
   * Tells the parent of the component whose handler runs.
   *
   * @throws IllegalStateException in a view, which has no parent
   */
  void emit(Object message);

  /**
   * A value that the page's author put on the element, {@code data-item-id="7"} as {@code data("item-id")}; or null.
   */
  String data(String name);

  /** A mouse button or a key that acts as one, with the modifier keys held. */
  interface Click extends Event {
    /** Whether Alt was held. */
    boolean alt();

    /** Whether Control was held. */
    boolean ctrl();

    /** Whether Command or Windows was held. */
    boolean meta();

    /** Whether Shift was held. */
    boolean shift();
  }

  /** A key of the keyboard. */
  interface Key extends Click {
    /** What the key means, as {@code KeyboardEvent.key}: {@code "a"}, {@code "Enter"}. */
    String key();

    /** Where the key is, as {@code KeyboardEvent.code}: {@code "KeyA"}. */
    String code();

    /** The value of the field that has the focus; empty where it is none. */
    String value();
  }

  /** One field of a form. */
  interface Field extends Event {
    /** Name of the field, or its id, or empty. */
    String target();

    /** What it holds; of a check-box its value if it is checked, else empty; of a multiple select the first. */
    String value();

    /** Whether a check-box or radio button is on. */
    boolean checked();

    /** All that it holds: the chosen options of a multiple select, the names of chosen files. */
    java.util.List<String> values();
  }

  /** A whole form, sent or while it is filled in. */
  interface Form extends Event {
    /** The fields by name. */
    FormData form();

    /** The field that changed, or the button that sent the form; empty where there is none. */
    String target();
  }

  /** A size or a position in CSS pixels. */
  interface Extent extends Event {
    /** Width, or distance from the left. */
    double x();

    /** Height, or distance from the top. */
    double y();
  }

  /** An event that the page's own scripts dispatched. */
  interface Custom extends Event {
    /** Its detail: strings, {@link Long}, {@link Double}, booleans, null, lists and maps of these. */
    Object detail();
  }
}
