package dev.vivant.django;

import dev.vivant.django.value.Moments;
import dev.vivant.django.value.PinnedDateTime;
import java.time.ZonedDateTime;

/** Aware moments in the current zone. */
final class LocalTimes {
  private LocalTimes() {}

  /** The value as a template shows it: an aware moment moves to the current zone unless it is pinned to its own. */
  static Object template(Object value, Environment environment) {
    if (value instanceof PinnedDateTime || !Moments.isAware(value) || !environment.useTz()) {
      return value;
    }
    ZonedDateTime zoned = Moments.zoned(value);
    return zoned.withZoneSameInstant(environment.timeZone());
  }
}
