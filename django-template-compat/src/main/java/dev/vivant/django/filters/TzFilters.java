package dev.vivant.django.filters;

import dev.vivant.django.Environment;
import dev.vivant.django.Library;
import dev.vivant.django.formats.Zones;
import dev.vivant.django.value.Moments;
import dev.vivant.django.value.PinnedDateTime;
import dev.vivant.django.value.Text;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;

/** Filters of the library tz: moments in a zone that they keep when they are printed. */
public final class TzFilters {
  private TzFilters() {}

  /**
   * Adds the filters {@code localtime}, {@code utc} and {@code timezone}.
   *
   * @param library where to
   */
  public static void register(Library library) {
    library.filter("localtime", (value, argument, environment) -> inZone(value, environment.timeZone(), environment))
        .noArgument();
    library.filter("utc", (value, argument, environment) -> inZone(value, ZoneOffset.UTC, environment)).noArgument();
    library.filter("timezone", TzFilters::inZone);
  }

  /** Empty text where the value is no moment or the zone is none. */
  private static Object inZone(Object value, Object zone, Environment environment) {
    ZoneId target = zone instanceof ZoneId id ? id : Text.is(zone) ? Zones.find(zone.toString()) : null;
    ZonedDateTime moment = value instanceof LocalDateTime naive
        ? naive.atZone(environment.settings().timeZone()) : Moments.zoned(value);
    return target == null || moment == null ? "" : new PinnedDateTime(moment.withZoneSameInstant(target));
  }
}
