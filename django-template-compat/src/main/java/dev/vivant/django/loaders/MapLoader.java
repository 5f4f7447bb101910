package dev.vivant.django.loaders;

import dev.vivant.django.Origin;
import dev.vivant.django.Source;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Templates in memory. */
public final class MapLoader implements Loader {
  private final Map<String, String> templates;

  /**
   * Templates in memory.
   *
   * @param templates source by name, copied
   */
  public MapLoader(Map<String, String> templates) {
    this.templates = Map.copyOf(templates);
  }

  @Override
  public Optional<Source> load(String name, Predicate<Origin> skip) {
    String text = templates.get(name);
    Origin origin = new Origin(name, name);
    return text == null || skip.test(origin) ? Optional.empty() : Optional.of(new Source(origin, text));
  }
}
