package dev.vivant.django.filters;

import dev.vivant.django.Environment;
import dev.vivant.django.Library;
import dev.vivant.django.formats.Localize;
import dev.vivant.django.value.Numbers;
import dev.vivant.django.value.SafeString;
import dev.vivant.django.value.Text;

/** Filters of the library l10n: values with or without the formats of the language. */
public final class L10nFilters {
  private L10nFilters() {}

  /**
   * Adds the filters {@code localize} and {@code unlocalize}.
   *
   * @param library where to
   */
  public static void register(Library library) {
    library.filter("localize", (value, argument, environment) -> localize(value, environment)).noArgument();
    library.filter("unlocalize", (value, argument, environment) -> Localize.localize(value, environment, false))
        .noArgument();
  }

  /** A whole number as it is needs no escaping. */
  private static Object localize(Object value, Environment environment) {
    Object text = Localize.localize(value, environment, true);
    return Numbers.isInt(value) && !(value instanceof Boolean) && text.equals(Text.str(value))
        ? SafeString.of((String) text) : text;
  }
}
