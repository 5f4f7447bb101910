package dev.vivant.django.value;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Date;

/** Dates, times and durations as Python sees them: naive or aware, to the microsecond. */
public final class Moments {
  private static final long MICROS_PER_DAY = 86_400_000_000L;

  private Moments() {}

  /**
   * Whether a value is a date with a time that knows its zone.
   *
   * @param value any value
   * @return true for zoned and offset date-times, instants and old dates
   */
  public static boolean isAware(Object value) {
    return value instanceof ZonedDateTime
        || value instanceof OffsetDateTime
        || value instanceof Instant
        || value instanceof NamedOffsetDateTime
        || value instanceof PinnedDateTime
        || value instanceof Date;
  }

  /**
   * Whether a value is a date with a time, naive or aware.
   *
   * @param value any value
   * @return true for date-times
   */
  public static boolean isDateTime(Object value) {
    return value instanceof LocalDateTime || isAware(value);
  }

  /**
   * Whether a value is a time of day.
   *
   * @param value any value
   * @return true for local, offset and aware times
   */
  public static boolean isTime(Object value) {
    return value instanceof LocalTime || value instanceof AwareTime || value instanceof OffsetTime;
  }

  /**
   * An aware value with its zone.
   *
   * @param value any value
   * @return null if the value is not aware; instants are in UTC
   */
  public static ZonedDateTime zoned(Object value) {
    if (value instanceof ZonedDateTime zoned) {
      return zoned;
    }
    if (value instanceof OffsetDateTime offset) {
      return offset.toZonedDateTime();
    }
    if (value instanceof Instant instant) {
      return instant.atZone(ZoneOffset.UTC);
    }
    if (value instanceof NamedOffsetDateTime named) {
      return named.value().toZonedDateTime();
    }
    if (value instanceof PinnedDateTime pinned) {
      return pinned.value();
    }
    if (value instanceof Date date) {
      return Instant.ofEpochMilli(date.getTime()).atZone(ZoneOffset.UTC);
    }
    return null;
  }

  /**
   * The wall clock of a date-time.
   *
   * @param value any value
   * @return null if the value is no date-time
   */
  public static LocalDateTime wall(Object value) {
    if (value instanceof LocalDateTime local) {
      return local;
    }
    ZonedDateTime zoned = zoned(value);
    return zoned == null ? null : zoned.toLocalDateTime();
  }

  /**
   * The time of day of a time value.
   *
   * @param value any value
   * @return null if the value is no time
   */
  public static LocalTime timeOfDay(Object value) {
    if (value instanceof LocalTime time) {
      return time;
    }
    if (value instanceof AwareTime aware) {
      return aware.time();
    }
    return value instanceof OffsetTime offset ? offset.toLocalTime() : null;
  }

  /**
   * Microseconds of a duration, rounded down.
   *
   * @param duration the duration
   * @return its microseconds
   */
  public static long micros(Duration duration) {
    return Math.addExact(Math.multiplyExact(duration.getSeconds(), 1_000_000L), duration.getNano() / 1000);
  }

  static void appendDate(StringBuilder out, LocalDate date) {
    pad(out, date.getYear(), 4).append('-');
    pad(out, date.getMonthValue(), 2).append('-');
    pad(out, date.getDayOfMonth(), 2);
  }

  static void appendTime(StringBuilder out, LocalTime time) {
    pad(out, time.getHour(), 2).append(':');
    pad(out, time.getMinute(), 2).append(':');
    pad(out, time.getSecond(), 2);
    int micros = time.getNano() / 1000;
    if (micros != 0) {
      pad(out.append('.'), micros, 6);
    }
  }

  static void appendOffset(StringBuilder out, ZoneOffset offset) {
    int seconds = offset.getTotalSeconds();
    out.append(seconds < 0 ? '-' : '+');
    seconds = Math.abs(seconds);
    pad(out, seconds / 3600, 2).append(':');
    pad(out, seconds / 60 % 60, 2);
    if (seconds % 60 != 0) {
      pad(out.append(':'), seconds % 60, 2);
    }
  }

  /** {@code 2024-02-29 13:05:00+00:00}, {@code 13:05:00} or {@code 1 day, 2:00:00}; null if the value is no moment. */
  static String text(Object value) {
    StringBuilder out = new StringBuilder(32);
    if (value instanceof LocalDate date) {
      appendDate(out, date);
    } else if (isDateTime(value)) {
      LocalDateTime wall = wall(value);
      appendDate(out, wall.toLocalDate());
      appendTime(out.append(' '), wall.toLocalTime());
      if (!(value instanceof LocalDateTime)) {
        appendOffset(out, zoned(value).getOffset());
      }
    } else if (isTime(value)) {
      appendTime(out, timeOfDay(value));
      ZoneOffset offset = fixedOffset(value);
      if (offset != null) {
        appendOffset(out, offset);
      }
    } else if (value instanceof Duration duration) {
      appendDuration(out, duration);
    } else {
      return null;
    }
    return out.toString();
  }

  /** The offset of a time of day where it does not hang on a date. */
  static ZoneOffset fixedOffset(Object time) {
    if (time instanceof OffsetTime offset) {
      return offset.getOffset();
    }
    return time instanceof AwareTime aware && aware.zone().getRules().isFixedOffset()
        ? aware.zone().getRules().getOffset(Instant.EPOCH)
        : null;
  }

  private static void appendDuration(StringBuilder out, Duration duration) {
    long micros = micros(duration);
    long days = Math.floorDiv(micros, MICROS_PER_DAY);
    long rest = Math.floorMod(micros, MICROS_PER_DAY);
    if (days != 0) {
      out.append(days).append(Math.abs(days) == 1 ? " day, " : " days, ");
    }
    out.append(rest / 3_600_000_000L).append(':');
    pad(out, (int) (rest / 60_000_000 % 60), 2).append(':');
    pad(out, (int) (rest / 1_000_000 % 60), 2);
    if (rest % 1_000_000 != 0) {
      pad(out.append('.'), (int) (rest % 1_000_000), 6);
    }
  }

  /** {@code datetime.date(2024, 2, 29)}; null if the value is no moment. */
  static String repr(Object value) {
    StringBuilder out = new StringBuilder("datetime.");
    if (value instanceof LocalDate date) {
      reprDate(out.append("date("), date);
    } else if (isDateTime(value)) {
      LocalDateTime wall = wall(value);
      reprDate(out.append("datetime("), wall.toLocalDate());
      reprTime(out.append(", "), wall.toLocalTime());
      if (value instanceof NamedOffsetDateTime named) {
        out.append(", tzinfo=datetime.timezone(").append(reprOffset(named.value().getOffset())).append(", '")
            .append(named.zoneName()).append("')");
      } else if (isAware(value)) {
        ZonedDateTime zoned = zoned(value);
        if (zoned.toLocalDateTime().atZone(zoned.getZone()).getOffset().equals(zoned.getOffset())) {
          out.append(", tzinfo=").append(reprZone(zoned.getZone()));
        } else {
          out.append(", fold=1, tzinfo=").append(reprZone(zoned.getZone()));
        }
      }
    } else if (isTime(value)) {
      reprTime(out.append("time("), timeOfDay(value));
      if (value instanceof AwareTime aware) {
        out.append(", tzinfo=").append(reprZone(aware.zone()));
      } else if (value instanceof OffsetTime offset) {
        out.append(", tzinfo=").append(reprZone(offset.getOffset()));
      }
    } else if (value instanceof Duration duration) {
      reprDuration(out.append("timedelta("), duration);
    } else {
      return null;
    }
    return out.append(')').toString();
  }

  /**
   * How a zone is shown inside a container.
   *
   * @param zone the zone
   * @return such as {@code zoneinfo.ZoneInfo(key='Europe/Paris')}
   */
  static String reprZone(ZoneId zone) {
    if (zone instanceof ZoneOffset offset) {
      return offset.getTotalSeconds() == 0
          ? "datetime.timezone.utc"
          : "datetime.timezone(" + reprOffset(offset) + ")";
    }
    return "zoneinfo.ZoneInfo(key='" + zone.getId() + "')";
  }

  private static String reprOffset(ZoneOffset offset) {
    StringBuilder out = new StringBuilder("datetime.timedelta(");
    reprDuration(out, Duration.ofSeconds(offset.getTotalSeconds()));
    return out.append(')').toString();
  }

  private static void reprDuration(StringBuilder out, Duration duration) {
    long micros = micros(duration);
    long days = Math.floorDiv(micros, MICROS_PER_DAY);
    long rest = Math.floorMod(micros, MICROS_PER_DAY);
    String separator = "";
    if (days != 0) {
      out.append("days=").append(days);
      separator = ", ";
    }
    if (rest / 1_000_000 != 0) {
      out.append(separator).append("seconds=").append(rest / 1_000_000);
      separator = ", ";
    }
    if (rest % 1_000_000 != 0) {
      out.append(separator).append("microseconds=").append(rest % 1_000_000);
      separator = ", ";
    }
    if (separator.isEmpty()) {
      out.append('0');
    }
  }

  private static void reprDate(StringBuilder out, LocalDate date) {
    out.append(date.getYear()).append(", ").append(date.getMonthValue()).append(", ").append(date.getDayOfMonth());
  }

  private static void reprTime(StringBuilder out, LocalTime time) {
    out.append(time.getHour()).append(", ").append(time.getMinute());
    int micros = time.getNano() / 1000;
    if (time.getSecond() != 0 || micros != 0) {
      out.append(", ").append(time.getSecond());
    }
    if (micros != 0) {
      out.append(", ").append(micros);
    }
  }

  private static StringBuilder pad(StringBuilder out, int number, int width) {
    int limit = 1;
    for (int i = 1; i < width; i++) {
      limit *= 10;
    }
    for (; limit > 1 && number < limit; limit /= 10) {
      out.append('0');
    }
    return out.append(number);
  }
}
