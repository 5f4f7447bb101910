package dev.vivant.django;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The tags, filters and libraries of an engine: {@link Builtins} and what its builder was given. Put together when the
 * first template is compiled, so that a server with pages that nobody has asked for yet does not wait for them.
 */
final class Vocabulary {
  private final Map<String, Library> given;
  private final List<Library> builtins;
  private volatile Words words;

  Vocabulary(Map<String, Library> given, List<Library> builtins) {
    this.given = Map.copyOf(given);
    this.builtins = List.copyOf(builtins);
  }

  private record Words(Map<String, Library> libraries, Map<String, TagCompiler> tags, Map<String, Filter> filters) {}

  private Words words() {
    Words known = words;
    if (known == null) {
      known = made();
      words = known;
    }
    return known;
  }

  private Words made() {
    Map<String, Library> libraries = new TreeMap<>(Builtins.libraries());
    libraries.putAll(given);
    Map<String, TagCompiler> tags = new HashMap<>();
    Map<String, Filter> filters = new HashMap<>();
    for (List<Library> some : List.of(Builtins.builtins(), builtins)) {
      for (Library library : some) {
        tags.putAll(library.tags());
        filters.putAll(library.filters());
      }
    }
    return new Words(libraries, tags, filters);
  }

  /** Libraries that templates can load, by name, in the order of names. */
  Map<String, Library> libraries() {
    return words().libraries();
  }

  /** Tags that need not be loaded. */
  Map<String, TagCompiler> tags() {
    return words().tags();
  }

  /** Filters that need not be loaded. */
  Map<String, Filter> filters() {
    return words().filters();
  }
}
