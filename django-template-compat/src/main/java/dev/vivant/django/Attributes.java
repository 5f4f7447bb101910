package dev.vivant.django;

import dev.vivant.django.value.Moments;
import dev.vivant.django.value.Str;
import dev.vivant.django.value.TemplateValue;
import dev.vivant.django.value.Text;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * What templates may read of plain values: parts of dates and times, harmless methods of text. A method that needs an
 * argument, or changes its list, gives {@link Variable#INVALID}.
 */
final class Attributes {
  private static final Object MISSING = TemplateValue.MISSING;

  private Attributes() {}

  static Object get(Object value, String name) {
    if (Text.is(value)) {
      return ofText(value.toString(), name);
    }
    if (value instanceof LocalDate date) {
      return name.equals("isoformat") ? Text.str(date) : ofDate(date, name);
    }
    if (Moments.isDateTime(value)) {
      return ofDateTime(value, name);
    }
    if (Moments.isTime(value)) {
      return name.equals("isoformat") ? Text.str(value) : ofTime(Moments.timeOfDay(value), name);
    }
    if (value instanceof Duration duration) {
      return ofDuration(duration, name);
    }
    if (value instanceof List<?> list) {
      return ofList(list, name);
    }
    return MISSING;
  }

  private static Object ofText(String text, String name) {
    return switch (name) {
      case "upper" -> Str.upper(text);
      case "lower" -> Str.lower(text);
      case "strip" -> Characters.strip(text);
      case "isdigit" -> !text.isEmpty() && text.codePoints().allMatch(Character::isDigit);
      case "isalpha" -> !text.isEmpty() && text.codePoints().allMatch(Character::isLetter);
      case "isalnum" -> !text.isEmpty() && text.codePoints().allMatch(c -> c != '_' && Characters.isWord(c));
      case "isspace" -> !text.isEmpty() && Characters.strip(text).isEmpty();
      case "split" -> SmartSplit.plain(text);
      case "count", "endswith", "find", "format_map", "index", "join", "ljust", "partition", "removeprefix",
          "removesuffix", "replace", "rfind", "rindex", "rjust", "rpartition", "startswith", "translate", "zfill",
          "center" -> Variable.INVALID;
      default -> MISSING;
    };
  }

  private static Object ofList(List<?> list, String name) {
    return switch (name) {
      case "copy" -> List.copyOf(list);
      case "append", "clear", "count", "extend", "index", "insert", "pop", "remove", "reverse", "sort" ->
          Variable.INVALID;
      default -> MISSING;
    };
  }

  private static Object ofDate(LocalDate date, String name) {
    return switch (name) {
      case "year" -> (long) date.getYear();
      case "month" -> (long) date.getMonthValue();
      case "day" -> (long) date.getDayOfMonth();
      case "weekday" -> (long) date.getDayOfWeek().getValue() - 1;
      case "isoweekday" -> (long) date.getDayOfWeek().getValue();
      case "toordinal" -> date.toEpochDay() + 719_163;
      default -> MISSING;
    };
  }

  private static Object ofTime(LocalTime time, String name) {
    return switch (name) {
      case "hour" -> (long) time.getHour();
      case "minute" -> (long) time.getMinute();
      case "second" -> (long) time.getSecond();
      case "microsecond" -> (long) time.getNano() / 1000;
      default -> MISSING;
    };
  }

  private static Object ofDateTime(Object value, String name) {
    LocalDateTime wall = Moments.wall(value);
    ZonedDateTime zoned = Moments.zoned(value);
    switch (name) {
      case "date":
        return wall.toLocalDate();
      case "time":
        return wall.toLocalTime();
      case "isoformat":
        return Text.str(value).replace(' ', 'T');
      case "tzinfo":
        return zoned == null ? null : zoned.getZone();
      case "timestamp":
        return zoned == null ? MISSING : (Object) (zoned.toEpochSecond() + wall.getNano() / 1e9);
      case "utcoffset":
        return zoned == null ? null : Duration.ofSeconds(zoned.getOffset().getTotalSeconds());
      default:
        Object found = ofDate(wall.toLocalDate(), name);
        return found == MISSING ? ofTime(wall.toLocalTime(), name) : found;
    }
  }

  private static Object ofDuration(Duration duration, String name) {
    long micros = Moments.micros(duration);
    return switch (name) {
      case "days" -> Math.floorDiv(micros, 86_400_000_000L);
      case "seconds" -> Math.floorMod(micros, 86_400_000_000L) / 1_000_000;
      case "microseconds" -> Math.floorMod(micros, 1_000_000L);
      case "total_seconds" -> micros / 1e6;
      default -> MISSING;
    };
  }
}
