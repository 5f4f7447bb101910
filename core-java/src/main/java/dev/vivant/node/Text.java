package dev.vivant.node;

import java.util.Objects;

/**
 * Text, unescaped. Made by {@link Html#text}.
 *
 * @param value what a reader sees; NUL, which no page can hold, becomes U+FFFD
 */
public record Text(String value) implements Node {
  /** Refuses null. */
  public Text {
    Objects.requireNonNull(value, "text must not be null; use nothing() for no text");
    value = clean(value);
  }

  /** Without NUL, which no parser lets through. */
  static String clean(String value) {
    return value.indexOf('\0') < 0 ? value : value.replace('\0', '\uFFFD');
  }
}
