package dev.vivant.django.templatetags;

import dev.vivant.django.Library;
import dev.vivant.django.filters.TzFilters;

/** The library {@code tz}: moments in zones. */
public final class Tz {
  private Tz() {}

  /**
   * Its tags and filters.
   *
   * @return a fresh library
   */
  public static Library library() {
    Library library = new Library()
        .tag("localtime", LocalTimeNode::compile)
        .tag("timezone", TimezoneNode::compile)
        .tag("get_current_timezone", GetCurrentTimezoneNode::compile);
    TzFilters.register(library);
    return library;
  }
}
