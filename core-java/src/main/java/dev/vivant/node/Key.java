package dev.vivant.node;

import java.util.Objects;

/**
 * Names an element among its siblings, so that it stays the same DOM object when the list changes.
 *
 * @param value compared by {@code equals}; a string, a number, a UUID or a record of these; never null
 */
public record Key(Object value) implements Content {
  /** Refuses null: an element without a key simply has none. */
  public Key {
    Objects.requireNonNull(value, "a key must not be null; leave the key out where there is none");
  }
}
