package dev.vivant.django;

import dev.vivant.django.filters.DefaultFilters;
import dev.vivant.django.tags.DefaultTags;
import java.util.List;
import java.util.Map;

/** The tags, filters and libraries that an engine starts with. */
final class Builtins {
  private static final List<Library> BUILTINS = List.of(DefaultTags.library(), DefaultFilters.library());

  private static final Map<String, Library> LIBRARIES = Map.of();

  private Builtins() {}

  static List<Library> builtins() {
    return BUILTINS;
  }

  static Map<String, Library> libraries() {
    return LIBRARIES;
  }
}
