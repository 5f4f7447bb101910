package dev.vivant.django.formats;

import dev.vivant.django.Environment;
import dev.vivant.django.value.Moments;
import dev.vivant.django.value.NamedOffsetDateTime;
import dev.vivant.django.value.Text;
import dev.vivant.django.value.TypeError;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;

/**
 * Dates and times by Django's format letters: {@code j. F Y} gives {@code 29. February 2024}. A backslash makes the
 * next letter literal.
 */
public final class DateFormat {
  private static final String TIME_LETTERS = "aAefgGhHiOPsTuZ";

  /** A letter asks for something the value does not have, such as the hour of a text. */
  public static final class MissingField extends RuntimeException {
    private static final long serialVersionUID = 1;

    private MissingField(char letter, Object value) {
      super("format letter '" + letter + "' has no meaning for " + Text.str(value)
          + ": give a date, a time or a moment that has it", null, false, false);
    }
  }

  private final Object value;
  private final Environment environment;
  private final LocalDate date;
  private final LocalTime time;
  /** With its zone, if the offset is certain: not in the hour that the clocks skip or repeat. */
  private final ZonedDateTime zoned;

  private DateFormat(Object value, Environment environment) {
    this.value = value;
    this.environment = environment;
    LocalDateTime wall = Moments.wall(value);
    if (wall != null) {
      date = wall.toLocalDate();
      time = wall.toLocalTime();
      zoned = certain(value, wall, environment);
    } else {
      date = value instanceof LocalDate day ? day : null;
      time = Moments.timeOfDay(value);
      zoned = null;
    }
  }

  private static ZonedDateTime certain(Object value, LocalDateTime wall, Environment environment) {
    ZonedDateTime aware = Moments.zoned(value);
    ZoneId zone = aware == null ? environment.settings().timeZone() : aware.getZone();
    return zone.getRules().getValidOffsets(wall).size() == 1 ? wall.atZone(zone) : null;
  }

  /**
   * Formats a date, a time or a moment.
   *
   * @param value what to format
   * @param format letters and text
   * @param environment what surrounds it
   * @return the text
   * @throws MissingField if a letter asks for something the value does not have, such as the hour of a date
   * @throws TypeError if a letter makes a moment of a time
   */
  public static String format(Object value, String format, Environment environment) {
    return new DateFormat(value, environment).format(format, true);
  }

  /**
   * Formats the time of a time or a moment.
   *
   * @param value what to format
   * @param format letters for times, and text
   * @param environment what surrounds it
   * @return the text
   * @throws MissingField if a letter asks for something the value does not have, or is none for times
   */
  public static String formatTime(Object value, String format, Environment environment) {
    return new DateFormat(value, environment).format(format, false);
  }

  private String format(String format, boolean dates) {
    StringBuilder out = new StringBuilder(format.length() + 16);
    for (Object part : DatePattern.of(format).parts) {
      if (part instanceof String literal) {
        out.append(literal);
        continue;
      }
      char letter = (Character) part;
      boolean isTime = TIME_LETTERS.indexOf(letter) >= 0;
      if (isTime) {
        appendTime(letter, out);
      } else if (dates) {
        appendDate(letter, out);
      } else {
        throw new MissingField(letter, value);
      }
    }
    return out.toString();
  }

  private LocalDate date(char letter) {
    if (date == null) {
      throw new MissingField(letter, value);
    }
    return date;
  }

  private LocalTime time(char letter) {
    if (time == null) {
      throw new MissingField(letter, value);
    }
    return time;
  }

  private void appendTime(char letter, StringBuilder out) {
    switch (letter) {
      case 'a' -> out.append(environment.gettext(time(letter).getHour() > 11 ? "p.m." : "a.m."));
      case 'A' -> out.append(environment.gettext(time(letter).getHour() > 11 ? "PM" : "AM"));
      case 'e' -> out.append(zoned == null || value instanceof LocalDateTime ? "" : zoneName());
      case 'f' -> appendShortTime(letter, out);
      case 'g' -> out.append(hour12(letter));
      case 'G' -> out.append(time(letter).getHour());
      case 'h' -> pad(out, hour12(letter), 2);
      case 'H' -> pad(out, time(letter).getHour(), 2);
      case 'i' -> pad(out, time(letter).getMinute(), 2);
      case 's' -> pad(out, time(letter).getSecond(), 2);
      case 'u' -> pad(out, time(letter).getNano() / 1000, 6);
      case 'O' -> appendOffset(out);
      case 'P' -> appendWrittenTime(letter, out);
      case 'T' -> out.append(zoned == null ? "" : zoneName());
      default -> out.append(zoned == null ? "" : Integer.toString(zoned.getOffset().getTotalSeconds()));
    }
  }

  private int hour12(char letter) {
    int hour = time(letter).getHour() % 12;
    return hour == 0 ? 12 : hour;
  }

  private void appendShortTime(char letter, StringBuilder out) {
    out.append(hour12(letter));
    int minute = time(letter).getMinute();
    if (minute != 0) {
      pad(out.append(':'), minute, 2);
    }
  }

  private void appendWrittenTime(char letter, StringBuilder out) {
    int hour = time(letter).getHour();
    if (time(letter).getMinute() == 0 && hour % 12 == 0) {
      out.append(environment.gettext(hour == 0 ? "midnight" : "noon"));
      return;
    }
    appendShortTime(letter, out);
    out.append(' ').append(environment.gettext(hour > 11 ? "p.m." : "a.m."));
  }

  private String zoneName() {
    return value instanceof NamedOffsetDateTime named ? named.zoneName() : ZoneNames.name(zoned);
  }

  private void appendOffset(StringBuilder out) {
    if (zoned != null) {
      appendHoursAndMinutes(zoned.getOffset(), out);
    }
  }

  private static void appendHoursAndMinutes(ZoneOffset offset, StringBuilder out) {
    int seconds = offset.getTotalSeconds();
    out.append(seconds < 0 ? '-' : '+');
    pad(out, Math.abs(seconds) / 3600, 2);
    pad(out, Math.abs(seconds) / 60 % 60, 2);
  }

  private void appendDate(char letter, StringBuilder out) {
    switch (letter) {
      case 'b' -> out.append(DateNames.shortMonth(date(letter).getMonthValue(), environment));
      case 'c' -> appendIso(letter, out);
      case 'd' -> pad(out, date(letter).getDayOfMonth(), 2);
      case 'D' -> out.append(DateNames.shortDay(date(letter).getDayOfWeek().getValue(), environment));
      case 'E' -> out.append(DateNames.monthOfDay(date(letter).getMonthValue(), environment));
      case 'F' -> out.append(DateNames.month(date(letter).getMonthValue(), environment));
      case 'I' -> out.append(zoned == null ? "" : ZoneNames.isDaylight(zoned) ? "1" : "0");
      case 'j' -> out.append(date(letter).getDayOfMonth());
      case 'l' -> out.append(DateNames.day(date(letter).getDayOfWeek().getValue(), environment));
      case 'L' -> out.append(date(letter).isLeapYear() ? "True" : "False");
      case 'm' -> pad(out, date(letter).getMonthValue(), 2);
      case 'M' -> out.append(DateNames.shortMonthWithCapital(date(letter).getMonthValue(), environment));
      case 'n' -> out.append(date(letter).getMonthValue());
      case 'N' -> out.append(DateNames.pressMonth(date(letter).getMonthValue(), environment));
      case 'o' -> out.append(date(letter).get(IsoFields.WEEK_BASED_YEAR));
      case 'r' -> appendMailDate(letter, out);
      case 'S' -> out.append(ordinalSuffix(date(letter).getDayOfMonth()));
      case 't' -> out.append(date(letter).lengthOfMonth());
      case 'U' -> out.append(epochSecond(letter));
      case 'w' -> out.append(date(letter).getDayOfWeek().getValue() % 7);
      case 'W' -> out.append(date(letter).get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
      case 'y' -> pad(out, date(letter).getYear() % 100, 2);
      case 'Y' -> pad(out, date(letter).getYear(), 4);
      default -> out.append(date(letter).get(ChronoField.DAY_OF_YEAR));
    }
  }

  private static String ordinalSuffix(int day) {
    if (day >= 11 && day <= 13) {
      return "th";
    }
    return switch (day % 10) {
      case 1 -> "st";
      case 2 -> "nd";
      case 3 -> "rd";
      default -> "th";
    };
  }

  private void appendIso(char letter, StringBuilder out) {
    if (date == null && time == null) {
      throw new MissingField(letter, value);
    }
    String text = Text.str(value);
    out.append(date != null && time != null ? text.replace(' ', 'T') : text);
  }

  /** The date, where Python makes a moment of it and fails otherwise. */
  private LocalDate day(char letter) {
    if (date == null) {
      throw new TypeError("format letter '" + letter + "' makes a moment of " + Text.str(value)
          + ": give a date or a moment");
    }
    return date;
  }

  /** {@code Thu, 21 Dec 2000 16:01:07 +0200}. */
  private void appendMailDate(char letter, StringBuilder out) {
    LocalDate day = day(letter);
    LocalTime clock = time == null ? LocalTime.MIDNIGHT : time;
    out.append(DateNames.englishDay(day.getDayOfWeek().getValue())).append(", ");
    pad(out, day.getDayOfMonth(), 2).append(' ').append(DateNames.englishMonth(day.getMonthValue())).append(' ');
    pad(out, day.getYear(), 4).append(' ');
    pad(out, clock.getHour(), 2).append(':');
    pad(out, clock.getMinute(), 2).append(':');
    pad(out, clock.getSecond(), 2).append(' ');
    ZoneOffset offset = instant(zoned == null && date != null && time != null
        ? environment.timeZone() : environment.settings().timeZone()).getOffset();
    appendHoursAndMinutes(offset, out);
    if (offset.getTotalSeconds() % 60 != 0) {
      pad(out, Math.abs(offset.getTotalSeconds()) % 60, 2);
    }
  }

  /** The value with its zone, or in this one if it has none. */
  private ZonedDateTime instant(ZoneId zone) {
    ZonedDateTime aware = Moments.zoned(value);
    if (aware != null) {
      return aware;
    }
    return LocalDateTime.of(date, time == null ? LocalTime.MIDNIGHT : time).atZone(zone);
  }

  private long epochSecond(char letter) {
    day(letter);
    ZonedDateTime moment = instant(environment.settings().timeZone());
    long second = moment.toEpochSecond();
    return second < 0 && moment.getNano() >= 1000 ? second + 1 : second;
  }

  private static StringBuilder pad(StringBuilder out, int number, int width) {
    String digits = Integer.toString(number);
    for (int i = digits.length(); i < width; i++) {
      out.append('0');
    }
    return out.append(digits);
  }
}
