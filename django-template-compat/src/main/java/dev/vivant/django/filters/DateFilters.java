package dev.vivant.django.filters;

import dev.vivant.django.Environment;
import dev.vivant.django.Library;
import dev.vivant.django.formats.DateFormat;
import dev.vivant.django.formats.Localize;
import dev.vivant.django.value.Text;
import dev.vivant.django.value.Truth;
import dev.vivant.django.value.TypeError;

/** Filters of dates and times. */
final class DateFilters {
  private DateFilters() {}

  static void register(Library library) {
    library.filter("date", DateFilters::date).optionalArgument(null).expectsLocaltime();
    library.filter("time", DateFilters::time).optionalArgument(null).expectsLocaltime();
    library.filter("timesince", DateFilters::timeSince).optionalArgument(null);
    library.filter("timeuntil", DateFilters::timeUntil).optionalArgument(null);
  }

  /** Shared with humanize. */
  static Object date(Object value, Object format, Environment environment) {
    if (isNothing(value)) {
      return "";
    }
    String name = Truth.of(format) ? Text.str(format) : "DATE_FORMAT";
    try {
      return DateFormat.format(value, Localize.formatByName(name, environment, true), environment);
    } catch (DateFormat.MissingField e) {
      return formatAsIs(value, format, environment);
    }
  }

  /** The format itself, where its name gave one that does not fit: a time by a name for dates. */
  private static Object formatAsIs(Object value, Object format, Environment environment) {
    try {
      return DateFormat.format(value, Text.str(format), environment);
    } catch (DateFormat.MissingField e) {
      return "";
    }
  }

  private static Object time(Object value, Object format, Environment environment) {
    if (isNothing(value)) {
      return "";
    }
    String name = Truth.of(format) ? Text.str(format) : "TIME_FORMAT";
    try {
      return DateFormat.formatTime(value, Localize.formatByName(name, environment, true), environment);
    } catch (DateFormat.MissingField | TypeError e) {
      try {
        return DateFormat.formatTime(value, Text.str(format), environment);
      } catch (DateFormat.MissingField | TypeError again) {
        return "";
      }
    }
  }

  private static boolean isNothing(Object value) {
    return value == null || Text.is(value) && value.toString().isEmpty();
  }

  private static Object timeSince(Object value, Object now, Environment environment) {
    if (!Truth.of(value)) {
      return "";
    }
    try {
      return TimeSince.since(value, Truth.of(now) ? now : null, environment, null);
    } catch (TypeError e) {
      return "";
    }
  }

  private static Object timeUntil(Object value, Object now, Environment environment) {
    if (!Truth.of(value)) {
      return "";
    }
    try {
      return TimeSince.until(value, Truth.of(now) ? now : null, environment, null);
    } catch (TypeError e) {
      return "";
    }
  }
}
