package dev.vivant.node;

import java.io.UncheckedIOException;

/** Where HTML goes, as characters or as UTF-8. What fails throws an {@link UncheckedIOException}. */
abstract class HtmlOutput {
  /** {@code <name}, for attributes to follow. */
  abstract void start(Tag tag);

  /** {@code <name>}, of an element without attributes. */
  abstract void startWhole(Tag tag);

  /** {@code <tag name="value">}, of an element with one attribute. */
  void startWhole(Tag tag, AttributeName name, String value) {
    start(tag);
    attribute(name, value);
    close();
  }

  /** {@code  name="value"}, the value escaped. */
  abstract void attribute(AttributeName name, String value);

  /** {@code >}. */
  abstract void close();

  /** A text, escaped. */
  abstract void text(String text, Escaper escaper);

  /** A number in digits. */
  abstract void number(long value);

  /** A number in digits. */
  abstract void number(double value);

  /** {@code </name>}. */
  abstract void end(Tag tag);

  /** Hands on what is kept back. */
  abstract void drain();
}
