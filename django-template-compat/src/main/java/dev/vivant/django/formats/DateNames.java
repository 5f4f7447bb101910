package dev.vivant.django.formats;

import dev.vivant.django.Environment;
import dev.vivant.django.value.Str;

/** Names of months and days in the active language. Months count from 1, days from Monday as 1. */
final class DateNames {
  private static final String[] MONTHS = {"January", "February", "March", "April", "May", "June", "July", "August",
      "September", "October", "November", "December"};
  private static final String[] SHORT_MONTHS =
      {"jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"};
  private static final String[] PRESS_MONTHS = {"Jan.", "Feb.", "March", "April", "May", "June", "July", "Aug.",
      "Sept.", "Oct.", "Nov.", "Dec."};
  private static final String[] DAYS =
      {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};
  private static final String[] SHORT_DAYS = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};

  private DateNames() {}

  static String month(int month, Environment environment) {
    return environment.gettext(MONTHS[month - 1]);
  }

  static String shortMonth(int month, Environment environment) {
    return environment.gettext(SHORT_MONTHS[month - 1]);
  }

  static String shortMonthWithCapital(int month, Environment environment) {
    return Str.title(shortMonth(month, environment));
  }

  /** As the Associated Press writes them: {@code Sept.}. */
  static String pressMonth(int month, Environment environment) {
    return environment.pgettext("abbrev. month", PRESS_MONTHS[month - 1]);
  }

  /** As a month stands beside a day, where a language has a form for that. */
  static String monthOfDay(int month, Environment environment) {
    return environment.pgettext("alt. month", MONTHS[month - 1]);
  }

  static String day(int day, Environment environment) {
    return environment.gettext(DAYS[day - 1]);
  }

  static String shortDay(int day, Environment environment) {
    return environment.gettext(SHORT_DAYS[day - 1]);
  }

  /** {@code Thu, 21 Dec}: always English. */
  static String englishDay(int day) {
    return SHORT_DAYS[day - 1];
  }

  static String englishMonth(int month) {
    return MONTHS[month - 1].substring(0, 3);
  }
}
