package dev.vivant.django.filters;

import dev.vivant.django.Library;

/** The filters that every template knows without {@code {% load %}}. */
public final class DefaultFilters {
  private DefaultFilters() {}

  /**
   * The filters.
   *
   * @return a fresh library
   */
  public static Library library() {
    return new Library();
  }
}
