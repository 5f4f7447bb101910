package dev.vivant.django.filters;

import static dev.vivant.django.filters.FilterCase.list;
import static dev.vivant.django.filters.FilterCase.of;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The time between two moments. */
class TimeSinceTest {
  @ParameterizedTest
  @MethodSource
  void countsInTwoUnits(FilterCase row) {
    row.check();
  }

  static Stream<FilterCase> countsInTwoUnits() {
    return Stream.of(
        of("timesince", LocalDateTime.parse("2025-01-01T00:00:00"), LocalDateTime.parse("2025-01-01T00:00:00"))
            .gives("0\u00a0minutes"),
        of("timesince", LocalDateTime.parse("2025-01-01T00:00:00"), LocalDateTime.parse("2025-01-01T00:00:59"))
            .gives("0\u00a0minutes"),
        of("timesince", LocalDateTime.parse("2025-01-01T00:00:00"), LocalDateTime.parse("2025-01-01T00:01:00"))
            .gives("1\u00a0minute"),
        of("timesince", LocalDateTime.parse("2025-01-01T00:00:00"), LocalDateTime.parse("2025-01-01T00:59:59"))
            .gives("59\u00a0minutes"),
        of("timesince", LocalDateTime.parse("2025-01-01T00:00:00"), LocalDateTime.parse("2025-01-01T01:00:00"))
            .gives("1\u00a0hour"),
        of("timesince", LocalDateTime.parse("2025-01-01T00:00:00"), LocalDateTime.parse("2025-01-01T01:01:01"))
            .gives("1\u00a0hour, 1\u00a0minute"),
        of("timesince", LocalDateTime.parse("2025-01-01T00:00:00"), LocalDateTime.parse("2025-01-02T00:00:00"))
            .gives("1\u00a0day"),
        of("timesince", LocalDateTime.parse("2025-01-01T00:00:00"), LocalDateTime.parse("2025-01-02T01:00:00"))
            .gives("1\u00a0day, 1\u00a0hour"),
        of("timesince", LocalDateTime.parse("2025-01-01T00:00:00"), LocalDateTime.parse("2025-01-07T23:59:59"))
            .gives("6\u00a0days, 23\u00a0hours"),
        of("timesince", LocalDateTime.parse("2025-01-01T00:00:00"), LocalDateTime.parse("2025-01-08T00:00:00"))
            .gives("1\u00a0week"),
        of("timesince", LocalDateTime.parse("2025-01-01T00:00:00"), LocalDateTime.parse("2025-01-09T00:00:00"))
            .gives("1\u00a0week, 1\u00a0day"),
        of("timesince", LocalDateTime.parse("2025-01-01T00:00:00"), LocalDateTime.parse("2025-01-14T01:00:00"))
            .gives("1\u00a0week, 6\u00a0days"),
        of("timesince", LocalDateTime.parse("2025-01-01T00:00:00"), LocalDateTime.parse("2025-01-15T00:01:00"))
            .gives("2\u00a0weeks"),
        of("timesince", LocalDateTime.parse("2025-01-01T00:00:00"), LocalDateTime.parse("2025-01-31T00:00:00"))
            .gives("4\u00a0weeks, 2\u00a0days"),
        of("timesince", LocalDateTime.parse("2025-01-01T00:00:00"), LocalDateTime.parse("2025-02-01T00:00:00"))
            .gives("1\u00a0month"),
        of("timesince", LocalDateTime.parse("2025-01-01T00:00:00"), LocalDateTime.parse("2025-02-15T00:00:00"))
            .gives("1\u00a0month, 2\u00a0weeks"),
        of("timesince", LocalDateTime.parse("2025-01-01T00:00:00"), LocalDateTime.parse("2025-03-01T00:00:00"))
            .gives("2\u00a0months"),
        of("timesince", LocalDateTime.parse("2025-01-01T00:00:00"), LocalDateTime.parse("2025-12-31T00:00:00"))
            .gives("11\u00a0months, 4\u00a0weeks"),
        of("timesince", LocalDateTime.parse("2025-01-01T00:00:00"), LocalDateTime.parse("2026-01-01T00:00:00"))
            .gives("1\u00a0year"),
        of("timesince", LocalDateTime.parse("2025-01-01T00:00:00"), LocalDateTime.parse("2026-01-02T00:00:00"))
            .gives("1\u00a0year"),
        of("timesince", LocalDateTime.parse("2025-01-01T00:00:00"), LocalDateTime.parse("2026-02-05T00:00:00"))
            .gives("1\u00a0year, 1\u00a0month"),
        of("timesince", LocalDateTime.parse("2025-01-01T00:00:00"), LocalDateTime.parse("2028-02-10T00:00:00"))
            .gives("3\u00a0years, 1\u00a0month"),
        of("timesince", LocalDateTime.parse("2025-01-01T00:00:00"), LocalDateTime.parse("2024-12-31T00:00:00"))
            .gives("0\u00a0minutes"));
  }

  @ParameterizedTest
  @MethodSource
  void countsMonthsByTheCalendar(FilterCase row) {
    row.check();
  }

  static Stream<FilterCase> countsMonthsByTheCalendar() {
    return Stream.of(
        of("timesince", LocalDate.parse("2024-01-31"), LocalDate.parse("2024-03-01")).gives("1\u00a0month"),
        of("timesince", LocalDate.parse("2024-02-29"), LocalDate.parse("2025-02-28"))
            .gives("11\u00a0months, 4\u00a0weeks"),
        of("timesince", LocalDate.parse("2024-02-29"), LocalDate.parse("2025-03-01")).gives("1\u00a0year"),
        of("timesince", LocalDate.parse("2007-08-10"), LocalDate.parse("2008-09-10"))
            .gives("1\u00a0year, 1\u00a0month"),
        of("timesince", LocalDate.parse("2013-02-10"), LocalDate.parse("2014-03-10"))
            .gives("1\u00a0year, 1\u00a0month"),
        of("timesince", LocalDateTime.parse("2024-01-31T12:00:00"), LocalDateTime.parse("2024-02-29T12:00:00"))
            .gives("4\u00a0weeks, 1\u00a0day"),
        of("timesince", LocalDateTime.parse("2024-01-15T12:00:00.000005"), LocalDateTime.parse("2024-02-15T12:00"
                + ":00.000004"))
            .gives("4\u00a0weeks, 2\u00a0days"),
        of("timesince", LocalDateTime.parse("2024-01-15T12:00:00.000004"), LocalDateTime.parse("2024-02-15T12:00"
                + ":00.000005"))
            .gives("1\u00a0month"),
        of("timesince", LocalDate.parse("2024-12-15"), LocalDate.parse("2025-01-14"))
            .gives("4\u00a0weeks, 2\u00a0days"),
        of("timesince", LocalDate.parse("1999-12-31"), LocalDateTime.parse("2025-01-01T00:01:00"))
            .gives("25\u00a0years"));
  }

  @ParameterizedTest
  @MethodSource
  void countsFromTheClock(FilterCase row) {
    row.check();
  }

  static Stream<FilterCase> countsFromTheClock() {
    return Stream.of(
        of("timesince", LocalDateTime.parse("2025-03-10T08:00:00")).gives("4\u00a0days, 7\u00a0hours"),
        of("timesince", LocalDate.parse("2025-01-01")).gives("2\u00a0months, 1\u00a0week"),
        of("timesince", LocalDateTime.parse("2025-03-14T15:09:26")).gives("0\u00a0minutes"),
        of("timesince", LocalDateTime.parse("2026-01-01T00:00:00")).gives("0\u00a0minutes"),
        of("timesince", ZonedDateTime.parse("2025-03-14T20:00:00+00:00[UTC]")).gives("9\u00a0minutes"),
        of("timesince", ZonedDateTime.parse("2025-03-14T21:00:00+01:00[Europe/Paris]")).gives("9\u00a0minutes"),
        of("timesince", null).gives(""),
        of("timesince", "").gives(""),
        of("timesince", 0L).gives(""),
        of("timeuntil", LocalDateTime.parse("2025-04-01T00:00:00")).gives("2\u00a0weeks, 3\u00a0days"),
        of("timeuntil", LocalDate.parse("2026-03-14")).gives("11\u00a0months, 3\u00a0weeks"),
        of("timeuntil", LocalDateTime.parse("2025-03-01T00:00:00")).gives("0\u00a0minutes"),
        of("timeuntil", ZonedDateTime.parse("2025-03-15T00:00:00+09:00[Asia/Tokyo]")).gives("0\u00a0minutes"),
        of("timesince", LocalDateTime.parse("2025-03-10T08:00:00"), "").gives("4\u00a0days, 7\u00a0hours"),
        of("timeuntil", LocalDateTime.parse("2025-04-01T00:00:00"), null).gives("2\u00a0weeks, 3\u00a0days"));
  }

  @ParameterizedTest
  @MethodSource
  void comparesAcrossZones(FilterCase row) {
    row.check();
  }

  static Stream<FilterCase> comparesAcrossZones() {
    return Stream.of(
        of("timesince", ZonedDateTime.parse("2024-01-01T00:00:00+00:00[UTC]"), ZonedDateTime.parse("2024-01-02T0"
                + "0:00:00+09:00[Asia/Tokyo]"))
            .gives("15\u00a0hours"),
        of("timesince", ZonedDateTime.parse("2024-03-10T01:00:00-06:00[America/Chicago]"),
                ZonedDateTime.parse("2024-03-10T08:30:00+00:00[UTC]"))
            .gives("2\u00a0hours, 30\u00a0minutes"),
        of("timesince", ZonedDateTime.parse("2024-01-01T00:00:00+00:00[UTC]"), LocalDateTime.parse("2024-01-02T0"
                + "0:00:00"))
            .gives(""),
        of("timesince", LocalDateTime.parse("2024-01-01T00:00:00"), ZonedDateTime.parse("2024-01-02T00:00:00+00:"
                + "00[UTC]"))
            .gives(""),
        of("timesince", LocalDate.parse("2024-01-01"), ZonedDateTime.parse("2024-01-02T00:00:00+00:00[UTC]"))
            .gives(""));
  }

  @ParameterizedTest
  @MethodSource
  void countsUntil(FilterCase row) {
    row.check();
  }

  static Stream<FilterCase> countsUntil() {
    return Stream.of(
        of("timeuntil", LocalDateTime.parse("2025-01-03T00:00:00"), LocalDateTime.parse("2025-01-01T00:00:00"))
            .gives("2\u00a0days"),
        of("timeuntil", LocalDateTime.parse("2025-01-01T00:00:00"), LocalDateTime.parse("2025-01-03T00:00:00"))
            .gives("0\u00a0minutes"),
        of("timeuntil", LocalDate.parse("2025-01-30"), LocalDate.parse("2025-01-01"))
            .gives("4\u00a0weeks, 1\u00a0day"),
        of("timeuntil", LocalDateTime.parse("2025-06-01T12:30:00"), LocalDateTime.parse("2025-01-01T00:00:00"))
            .gives("5\u00a0months"));
  }

  @ParameterizedTest
  @MethodSource
  void refusesWhatIsNoDate(FilterCase row) {
    row.check();
  }

  static Stream<FilterCase> refusesWhatIsNoDate() {
    return Stream.of(
        of("timesince", "x").fails(),
        of("timesince", 5L).fails(),
        of("timesince", list(1L)).fails(),
        of("timesince", LocalTime.parse("01:02:00")).fails(),
        of("timesince", LocalDate.parse("2024-01-01"), "x").fails(),
        of("timeuntil", LocalDate.parse("2024-01-01"), 5L).fails());
  }
}
