package dev.vivant.session;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/** Keeps an object for whoever makes rows of its own accord; the object holds nothing that a failed render spoils. */
final class KeptSlot extends Slot {
  private Object kept;

  KeptSlot(ScopeCache scope, Object kind, Object name) {
    super(scope, kind, name);
  }

  <T> T get(Class<T> type, Supplier<? extends T> make) {
    if (kept == null) {
      kept = Objects.requireNonNull(make.get(), "what is kept must not be null");
    }
    return type.cast(kept);
  }

  @Override
  void collect(List<Place> places) {
    // No components stand in what others keep.
  }

  @Override
  void vanish(RenderPass pass) {
    kept = null;
  }
}
