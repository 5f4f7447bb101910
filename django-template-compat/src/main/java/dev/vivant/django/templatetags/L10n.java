package dev.vivant.django.templatetags;

import dev.vivant.django.Library;
import dev.vivant.django.filters.L10nFilters;

/** The library {@code l10n}: values as the language writes them, or not. */
public final class L10n {
  private L10n() {}

  /**
   * Its tags and filters.
   *
   * @return a fresh library
   */
  public static Library library() {
    Library library = new Library().tag("localize", LocalizeNode::compile);
    L10nFilters.register(library);
    return library;
  }
}
