package dev.vivant.django.filters;

import dev.vivant.django.Environment;
import dev.vivant.django.value.Moments;
import dev.vivant.django.value.Text;
import dev.vivant.django.value.TypeError;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/** Moments by their distance from now: {@code yesterday}, {@code 3 hours ago}. */
final class NaturalTime {
  private static final long DAY = 86_400;

  private NaturalTime() {}

  static Object day(Object value, Object format, Environment environment) {
    LocalDateTime wall = Moments.wall(value);
    LocalDate day = value instanceof LocalDate date ? date : wall == null ? null : wall.toLocalDate();
    if (day == null) {
      return value;
    }
    ZonedDateTime aware = Moments.zoned(value);
    ZoneId zone = aware == null ? environment.settings().timeZone() : aware.getZone();
    long days = ChronoUnit.DAYS.between(LocalDate.ofInstant(environment.clock().instant(), zone), day);
    if (days == 0) {
      return environment.gettext("today");
    }
    if (days == 1) {
      return environment.gettext("tomorrow");
    }
    return days == -1 ? environment.gettext("yesterday") : DateFilters.date(day, format, environment);
  }

  static Object time(Object value, Environment environment) {
    if (value instanceof LocalDate) {
      throw new TypeError("naturaltime wants a moment, not the date " + value + "; use naturalday");
    }
    if (!Moments.isDateTime(value)) {
      return value;
    }
    Instant clock = environment.clock().instant();
    ZonedDateTime aware = Moments.zoned(value);
    LocalDateTime now =
        LocalDateTime.ofInstant(clock, aware == null ? environment.settings().timeZone() : ZoneOffset.UTC);
    LocalDateTime then = aware == null
        ? (LocalDateTime) value : aware.withZoneSameInstant(ZoneOffset.UTC).toLocalDateTime();
    boolean past = then.isBefore(now);
    Duration distance = (past ? Duration.between(then, now) : Duration.between(now, then))
        .truncatedTo(ChronoUnit.MICROS);
    long seconds = distance.getSeconds();
    if (seconds >= DAY) {
      Object nowMoment = aware == null ? now : (Object) clock.atZone(ZoneOffset.UTC);
      return past
          ? environment.gettext("%(delta)s ago").replace("%(delta)s",
              TimeSince.since(value, nowMoment, environment, "naturaltime-past"))
          : environment.gettext("%(delta)s from now").replace("%(delta)s",
              TimeSince.until(value, nowMoment, environment, "naturaltime-future"));
    }
    if (seconds == 0) {
      return environment.gettext("now");
    }
    long minutes = seconds / 60;
    long count = seconds < 60 ? seconds : minutes < 60 ? minutes : minutes / 60;
    String unit = seconds < 60 ? "second" : minutes < 60 ? "minute" : "hour";
    String when = past ? " ago" : " from now";
    return environment.ngettext((unit.equals("hour") ? "an " : "a ") + unit + when,
        "%(count)s\u00a0" + unit + "s" + when, count).replace("%(count)s", Text.str(count));
  }
}
