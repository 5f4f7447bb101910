package dev.vivant.django.filters;

import dev.vivant.django.Environment;
import dev.vivant.django.value.Moments;
import dev.vivant.django.value.Text;
import dev.vivant.django.value.TypeError;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** The time between two moments in two units next to each other: {@code 2 weeks, 3 days}. */
final class TimeSince {
  private static final int UNITS = 2;
  private static final String[] ONE = {"%(num)d year", "%(num)d month", "%(num)d week", "%(num)d day", "%(num)d hour",
      "%(num)d minute"};
  private static final String[] SEVERAL = {"%(num)d years", "%(num)d months", "%(num)d weeks", "%(num)d days",
      "%(num)d hours", "%(num)d minutes"};
  private static final long[] SECONDS = {7 * 86_400, 86_400, 3600, 60};
  private static final int MINUTE = 5;
  private static final int[] DAYS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

  private TimeSince() {}

  /**
   * The time from a moment until now, or until another.
   *
   * @param moment a date, or a moment with or without zone
   * @param now the later one; null for the clock
   * @param environment what surrounds it
   * @param context context of the names of units for translation; null for none
   * @return such as {@code 4 days, 6 hours} with spaces that do not break; {@code 0 minutes} if the moment is later
   * @throws TypeError if one has a zone and the other has not
   */
  public static String since(Object moment, Object now, Environment environment, String context) {
    return between(moment, now, false, environment, context);
  }

  /**
   * The time from now, or from another moment, until a moment.
   *
   * @param moment a date, or a moment with or without zone
   * @param now the earlier one; null for the clock
   * @param environment what surrounds it
   * @param context context of the names of units for translation; null for none
   * @return such as {@code 4 days, 6 hours} with spaces that do not break; {@code 0 minutes} if the moment is earlier
   * @throws TypeError if one has a zone and the other has not
   */
  public static String until(Object moment, Object now, Environment environment, String context) {
    return between(moment, now, true, environment, context);
  }

  private static String between(Object moment, Object now, boolean until, Environment environment, String context) {
    LocalDateTime from = wall(moment);
    LocalDateTime to;
    ZonedDateTime aware = Moments.zoned(moment);
    if (now == null) {
      ZoneId zone = aware == null ? environment.settings().timeZone() : aware.getZone();
      to = LocalDateTime.ofInstant(environment.clock().instant(), zone);
    } else {
      ZonedDateTime other = Moments.zoned(now);
      wall(now);
      if (aware == null != (other == null)) {
        throw new TypeError(Text.str(moment) + " and " + Text.str(now)
            + " cannot be compared: give both a zone or neither");
      }
      to = aware == null ? wall(now) : other.withZoneSameInstant(aware.getZone()).toLocalDateTime();
    }
    return until ? between(to, from, environment, context) : between(from, to, environment, context);
  }

  private static LocalDateTime wall(Object value) {
    LocalDateTime wall = value instanceof LocalDate date ? date.atStartOfDay() : Moments.wall(value);
    if (wall == null) {
      throw new IllegalArgumentException("no date: " + Text.str(value) + "; give a date or a moment");
    }
    return wall;
  }

  private static String between(LocalDateTime from, LocalDateTime to, Environment environment, String context) {
    if (Duration.between(from, to).getSeconds() <= 0) {
      return unit(MINUTE, 0, environment, context);
    }
    int months = (to.getYear() - from.getYear()) * 12 + to.getMonthValue() - from.getMonthValue();
    if (from.getDayOfMonth() > to.getDayOfMonth()
        || from.getDayOfMonth() == to.getDayOfMonth() && from.toLocalTime().isAfter(to.toLocalTime())) {
      months--;
    }
    LocalDateTime pivot = from;
    if (months != 0) {
      YearMonth month = YearMonth.from(from).plusMonths(months);
      int day = Math.min(DAYS[month.getMonthValue() - 1], from.getDayOfMonth());
      pivot = month.atDay(day).atTime(from.toLocalTime().withNano(0));
    }
    long rest = Duration.between(pivot, to).getSeconds();
    long[] parts = {months / 12, months % 12, 0, 0, 0, 0};
    for (int i = 0; i < SECONDS.length; i++) {
      parts[i + 2] = rest / SECONDS[i];
      rest %= SECONDS[i];
    }
    return join(parts, environment, context);
  }

  private static String join(long[] parts, Environment environment, String context) {
    int first = 0;
    while (first < parts.length && parts[first] == 0) {
      first++;
    }
    if (first == parts.length) {
      return unit(MINUTE, 0, environment, context);
    }
    StringBuilder out = new StringBuilder();
    for (int i = first; i < parts.length && i < first + UNITS && parts[i] != 0; i++) {
      out.append(i == first ? "" : environment.gettext(", ")).append(unit(i, parts[i], environment, context));
    }
    return out.toString();
  }

  private static String unit(int unit, long count, Environment environment, String context) {
    return environment.npgettext(context, ONE[unit], SEVERAL[unit], count)
        .replace("%(num)d", Long.toString(count)).replace(' ', '\u00a0');
  }
}
