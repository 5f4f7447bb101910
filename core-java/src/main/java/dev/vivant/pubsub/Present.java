package dev.vivant.pubsub;

import java.util.List;
import java.util.Objects;

/**
 * Somebody who is there.
 *
 * @param key   who it is
 * @param metas what was said about them, once for each time that they are there; at least one, in no certain order
 */
public record Present(String key, List<Object> metas) {
  /** Refuses null and an empty list; keeps a copy. */
  public Present {
    Objects.requireNonNull(key, "key");
    metas = List.copyOf(metas);
    if (metas.isEmpty()) {
      throw new IllegalArgumentException("\"" + key + "\" is there at least once, or not at all");
    }
  }
}
