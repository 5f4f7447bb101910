package dev.vivant.django.filters;

import dev.vivant.django.Environment;
import dev.vivant.django.Library;
import dev.vivant.django.value.LazyString;
import dev.vivant.django.value.Length;
import dev.vivant.django.value.Numbers;
import dev.vivant.django.value.Text;

/** Filters without a theme. */
final class MiscFilters {
  private MiscFilters() {}

  static void register(Library library) {
    library.filter("filesizeformat", (value, argument, environment) -> fileSize(value, environment))
        .noArgument().isSafe();
    library.filter("pluralize", MiscFilters::pluralize).optionalArgument("s");
    library.filter("pprint", MiscFilters::prettyPrint).isSafe();
  }

  private static Object fileSize(Object value, Environment environment) {
    Number bytes = Numbers.toInt(value);
    return FileSize.format(bytes == null ? 0L : bytes, environment);
  }

  private static Object prettyPrint(Object value) {
    try {
      return PrettyPrint.format(value);
    } catch (IllegalArgumentException e) {
      return "Error in formatting: RecursionError: " + e.getMessage();
    }
  }

  /** {@code es} means nothing or es, {@code y,ies} means y or ies; more words mean nothing. */
  private static Object pluralize(Object value, Object suffixes) {
    String suffix = Arguments.text(suffixes, "pluralize");
    int comma = suffix.indexOf(',');
    if (comma >= 0 && suffix.indexOf(',', comma + 1) >= 0) {
      return "";
    }
    String singular = comma < 0 ? "" : suffix.substring(0, comma);
    String plural = suffix.substring(comma + 1);
    Double number = Numbers.toFloat(value);
    if (number != null) {
      return number == 1 ? singular : plural;
    }
    boolean isText = Text.is(value) && !(value instanceof LazyString) || value instanceof byte[];
    int length = isText ? -1 : Length.of(value);
    return length < 0 ? "" : length == 1 ? singular : plural;
  }
}
