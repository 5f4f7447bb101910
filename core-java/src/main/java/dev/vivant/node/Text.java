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
    if (value.indexOf('\0') >= 0) {
      value = value.replace('\0', '\uFFFD');
    }
  }
}
