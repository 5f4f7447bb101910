package dev.vivant.django.filters;

import dev.vivant.django.Library;

/** The filters that every template knows without {@code {% load %}}. */
public final class DefaultFilters {
  private DefaultFilters() {}

  /**
   * All 57 built-in filters.
   *
   * @return a fresh library
   */
  public static Library library() {
    Library library = new Library();
    StringFilters.register(library);
    HtmlFilters.register(library);
    ListFilters.register(library);
    NumberFilters.register(library);
    DateFilters.register(library);
    LogicFilters.register(library);
    MiscFilters.register(library);
    return library;
  }
}
