package dev.vivant.node;

/**
 * Where a page goes while it is emitted, piece by piece: into nodes ({@link NodeSink}) or straight into HTML
 * ({@link HtmlSink}).
 *
 * <p>Builders and templates emit into a sink and so do not know which of the two happens; both refuse the same
 * mistakes with the same messages. Calls come from one thread, elements are closed in the reverse order in which they
 * were opened, and attributes, bindings and the key of an element come before its content.
 */
public interface Sink {
  /** Begins an element. */
  void start(Tag tag);

  /**
   * Begins an element with an attribute {@code class}, as most that have any begin.
   *
   * @param classes the value, not null
   */
  default void start(Tag tag, String classes) {
    start(tag);
    attribute("class", classes);
  }

  /** Names the element just begun among its siblings; not null. */
  void key(Object key);

  /**
   * Gives the element just begun an attribute.
   *
   * @throws IllegalArgumentException when {@link AttributePolicy} refuses it or the name was given before
   */
  void attribute(String name, String value);

  /**
   * As {@link #attribute(String, String)}, in the place of the value that was given before, if any.
   *
   * @param value null takes the attribute away
   */
  void setAttribute(String name, String value);

  /** The value that the element just begun was given for an attribute; null where it was given none. */
  String attribute(String name);

  /** Gives the element just begun a binding. */
  void binding(Binding binding);

  /** Adds text, unescaped. Pieces that follow each other are one text; no piece ends within a surrogate pair. */
  void text(String text);

  /** Adds a number as text, in digits as {@link Long#toString(long)} gives them. */
  default void text(long value) {
    text(Long.toString(value));
  }

  /** Adds a number as text, as {@link Double#toString(double)} gives it. */
  default void text(double value) {
    text(Digits.toString(value));
  }

  /** Adds a finished node of any kind. */
  void node(Node node);

  /** Ends the element that was begun last and has not ended. */
  void end();
}
