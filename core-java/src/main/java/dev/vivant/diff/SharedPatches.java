package dev.vivant.diff;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * Patches inside one element that many pages need: found once, written once.
 *
 * <p>Safe for use by many threads. Equal when the patches are.
 */
public final class SharedPatches {
  /** No patches. */
  static final SharedPatches NONE = new SharedPatches(List.of());

  private final List<Patch> patches;
  private volatile Written<?> written;

  /**
   * Patches of one element.
   *
   * @param patches in order, their paths from that element on; copied
   */
  public SharedPatches(List<Patch> patches) {
    this.patches = List.copyOf(patches);
  }

  /** The patches in order; their paths begin at the element that they are about. Unmodifiable. */
  public List<Patch> patches() {
    return patches;
  }

  /**
   * The patches as an adapter writes them: made by whoever asks first, kept for all others. So it must not depend on
   * who asks.
   *
   * @param type  of what is written; one adapter's own class, so that two adapters do not take it for each other's
   * @param write makes it
   */
  public <T> T written(Class<T> type, Function<? super List<Patch>, ? extends T> write) {
    Written<?> known = written;
    if (known != null && known.type == type) {
      return type.cast(known.value);
    }
    synchronized (this) {
      if (written == null || written.type != type) {
        written = new Written<>(type, Objects.requireNonNull(write.apply(patches), "what is written"));
      }
      return type.cast(written.value);
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SharedPatches shared && patches.equals(shared.patches);
  }

  @Override
  public int hashCode() {
    return patches.hashCode();
  }

  @Override
  public String toString() {
    return patches.toString();
  }

  private record Written<T>(Class<T> type, T value) {}
}
