package dev.vivant.django.formats;

import dev.vivant.django.Environment;
import dev.vivant.django.value.Moments;
import dev.vivant.django.value.Numbers;
import dev.vivant.django.value.SafeString;
import dev.vivant.django.value.Text;
import java.time.LocalDate;

/** A value as the active language writes it: what {@code {{ value }}} prints before escaping. */
public final class Localize {
  private Localize() {}

  /**
   * The value as text.
   *
   * @param value any value
   * @param environment what surrounds it
   * @param localized whether the language's formats are used; {@link Environment#useL10n()} unless a filter says else
   * @return a {@link String} or a {@link SafeString}: numbers, dates and times formatted, anything else as text
   */
  public static Object localize(Object value, Environment environment, boolean localized) {
    if (value instanceof String || value instanceof SafeString) {
      return value;
    }
    if (value instanceof Number) {
      if (!localized) {
        return Text.of(value);
      }
      return NumberFormat.format(value, NumberFormat.ALL_PLACES, environment, true);
    }
    if (value instanceof LocalDate) {
      return date(value, "DATE_FORMAT", environment, localized);
    }
    if (Moments.isDateTime(value)) {
      return date(value, "DATETIME_FORMAT", environment, localized);
    }
    if (Moments.isTime(value)) {
      return DateFormat.formatTime(value, formatByName("TIME_FORMAT", environment, localized), environment);
    }
    return Numbers.is(value) ? Text.str(value) : Text.of(value);
  }

  private static String date(Object value, String name, Environment environment, boolean localized) {
    return DateFormat.format(value, formatByName(name, environment, localized), environment);
  }

  /**
   * A format of the language by name.
   *
   * @param name such as {@code DATE_FORMAT}; what is no name is a format itself
   * @param environment what surrounds it
   * @param localized whether the language's formats are used
   * @return the format
   */
  public static String formatByName(String name, Environment environment, boolean localized) {
    Object format = environment.formats(localized).byName(name);
    return format == null ? name : Text.str(format);
  }
}
