package dev.vivant.django.filters;

import dev.vivant.django.Library;
import dev.vivant.django.formats.Localize;

/** Filters of the library l10n: values with or without the formats of the language. */
public final class L10nFilters {
  private L10nFilters() {}

  /**
   * Adds the filters {@code localize} and {@code unlocalize}.
   *
   * @param library where to
   */
  public static void register(Library library) {
    library.filter("localize", (value, argument, environment) -> Localize.localize(value, environment, true))
        .noArgument();
    library.filter("unlocalize", (value, argument, environment) -> Localize.localize(value, environment, false))
        .noArgument();
  }
}
