package dev.vivant.django.loaders;

import dev.vivant.django.Origin;
import dev.vivant.django.Source;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * Keeps what a slower loader found, for ever or until {@link #reset}. What was not found is asked for again. An engine
 * keeps compiled templates of loaders that allow it by itself; this is for those that do not.
 */
public final class CachedLoader implements Loader {
  private static final int MAX_KEPT = 10_000;

  private final Loader loader;
  private final Map<String, Source> kept = new ConcurrentHashMap<>();

  /**
   * Keeps what a loader found.
   *
   * @param loader the slower loader
   */
  public CachedLoader(Loader loader) {
    this.loader = loader;
  }

  /** Forgets everything, so that changed templates are loaded again. */
  public void reset() {
    kept.clear();
  }

  @Override
  public boolean isCacheable() {
    return false;
  }

  @Override
  public Optional<Source> load(String name, Predicate<Origin> skip) {
    Source known = kept.get(name);
    if (known != null && !skip.test(known.origin())) {
      return Optional.of(known);
    }
    Optional<Source> found = loader.load(name, skip);
    if (known == null && kept.size() < MAX_KEPT) {
      found.ifPresent(source -> kept.put(name, source));
    }
    return found;
  }
}
