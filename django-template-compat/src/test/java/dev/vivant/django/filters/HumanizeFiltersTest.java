package dev.vivant.django.filters;

import static dev.vivant.django.filters.FilterCase.decimal;
import static dev.vivant.django.filters.FilterCase.list;
import static dev.vivant.django.filters.FilterCase.of;
import static dev.vivant.django.filters.FilterCase.safe;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Numbers and times as people say them. */
class HumanizeFiltersTest {
  @ParameterizedTest
  @MethodSource
  void spellsSmallNumbers(FilterCase row) {
    row.check();
  }

  static Stream<FilterCase> spellsSmallNumbers() {
    return Stream.of(
        of("apnumber", 1L).gives("one"),
        of("apnumber", 2L).gives("two"),
        of("apnumber", 3L).gives("three"),
        of("apnumber", 4L).gives("four"),
        of("apnumber", 5L).gives("five"),
        of("apnumber", 6L).gives("six"),
        of("apnumber", 7L).gives("seven"),
        of("apnumber", 8L).gives("eight"),
        of("apnumber", 9L).gives("nine"),
        of("apnumber", 10L).gives(10L),
        of("apnumber", 0L).gives(0L),
        of("apnumber", -1L).gives(-1L),
        of("apnumber", "5").gives("five"),
        of("apnumber", "12").gives(12L),
        of("apnumber", "x").gives("x"),
        of("apnumber", null).gives(null),
        of("apnumber", 2.9).gives("two"),
        of("apnumber", true).gives("one"),
        of("apnumber", safe("7")).gives(safe("seven")),
        of("apnumber", "").gives(""));
  }

  @ParameterizedTest
  @MethodSource
  void writesOrdinals(FilterCase row) {
    row.check();
  }

  static Stream<FilterCase> writesOrdinals() {
    return Stream.of(
        of("ordinal", 0L).gives(safe("0th")),
        of("ordinal", 1L).gives(safe("1st")),
        of("ordinal", 2L).gives(safe("2nd")),
        of("ordinal", 3L).gives(safe("3rd")),
        of("ordinal", 4L).gives(safe("4th")),
        of("ordinal", 10L).gives(safe("10th")),
        of("ordinal", 11L).gives(safe("11th")),
        of("ordinal", 12L).gives(safe("12th")),
        of("ordinal", 13L).gives(safe("13th")),
        of("ordinal", 21L).gives(safe("21st")),
        of("ordinal", 22L).gives(safe("22nd")),
        of("ordinal", 23L).gives(safe("23rd")),
        of("ordinal", 101L).gives(safe("101st")),
        of("ordinal", 111L).gives(safe("111th")),
        of("ordinal", 113L).gives(safe("113th")),
        of("ordinal", -1L).gives("-1"),
        of("ordinal", "1").gives(safe("1st")),
        of("ordinal", "103").gives(safe("103rd")),
        of("ordinal", "x").gives("x"),
        of("ordinal", "").gives(""),
        of("ordinal", null).gives(null),
        of("ordinal", 2.7).gives(safe("2nd")),
        of("ordinal", true).gives(safe("1st")),
        of("ordinal", new BigInteger("100000000000000000002")).gives(safe("100000000000000000002nd")));
  }

  @ParameterizedTest
  @MethodSource
  void putsCommas(FilterCase row) {
    row.check();
  }

  static Stream<FilterCase> putsCommas() {
    return Stream.of(
        of("intcomma", 100L).gives("100"),
        of("intcomma", 1000L).gives("1,000"),
        of("intcomma", 10123L).gives("10,123"),
        of("intcomma", 10311L).gives("10,311"),
        of("intcomma", 1000000L).gives("1,000,000"),
        of("intcomma", 1234567.25).gives("1,234,567.25"),
        of("intcomma", "100").gives("100"),
        of("intcomma", "1000").gives("1,000"),
        of("intcomma", "1234567").gives("1,234,567"),
        of("intcomma", "1234567.1234567").gives("1,234,567.1234567"),
        of("intcomma", decimal("1234567.1234567")).gives("1,234,567.1234567"),
        of("intcomma", null).gives("None"),
        of("intcomma", "\u0661\u0662\u0663\u0664").gives("1,234"),
        of("intcomma", "-1234567").gives("-1,234,567"),
        of("intcomma", "1234567abc").gives("1,234,567abc"),
        of("intcomma", "x").gives("x"),
        of("intcomma", "").gives(""),
        of("intcomma", -1234567.8).gives("-1,234,567.8"),
        of("intcomma", Double.NaN).gives("nan"),
        of("intcomma", Double.POSITIVE_INFINITY).gives("inf"),
        of("intcomma", decimal("NaN")).gives("NaN"),
        of("intcomma", decimal("1E+30")).gives("1,000,000,000,000,000,000,000,000,000,000"),
        of("intcomma", 1e+21).gives("1,000,000,000,000,000,000,000"),
        of("intcomma", true).gives("1"),
        of("intcomma", safe("1234")).gives(safe("1,234")),
        of("intcomma", " 1234 ").gives("1,234"),
        of("intcomma", "1_000_000").gives("1,000,000"),
        of("intcomma", list()).gives("[]"),
        of("intcomma", new BigInteger("1000000000000000000000000000000000000000000000000000000000000000000000000"
                + "000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000"
                + "000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000"
                + "000000000000000000000000000000000000000000"))
            .gives("1.000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000"
                + "000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000"
                + "000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000"
                + "000000000000000000000000e+300"),
        of("intcomma", "NaN").gives("NaN"),
        of("intcomma", "-0").gives("-0"),
        of("intcomma", "-0.00").gives("-0.00"),
        of("intcomma", "1e400").gives("1e+400"),
        of("intcomma", 1234567L, false).gives("1,234,567"),
        of("intcomma", "1234567.89", false).gives("1,234,567.89"),
        of("intcomma", -1234L, 0L).gives("-1,234"),
        of("intcomma", "-1234567x", false).gives("-1,234,567x"),
        of("intcomma", 1234.5, false).gives("1,234.5"),
        of("intcomma", 1234567L).in("de").gives("1.234.567"),
        of("intcomma", 1234567.5).in("de").gives("1.234.567,5"),
        of("intcomma", "1234567").in("fr").grouped().gives("1\u00a0234\u00a0567"),
        of("intcomma", 1234567L).in("pl").gives("1\u00a0234\u00a0567"),
        of("intcomma", 1234567L).in("es").gives("1\u00a0234\u00a0567"),
        of("intcomma", 123456789L).in("hi").gives("123456789"),
        of("intcomma", 1234.5).in("de-ch").gives("1\u00a0234,5"));
  }

  @ParameterizedTest
  @MethodSource
  void saysLargeNumbers(FilterCase row) {
    row.check();
  }

  static Stream<FilterCase> saysLargeNumbers() {
    return Stream.of(
        of("intword", "100").gives(100L),
        of("intword", "1000000").gives("1.0 million"),
        of("intword", "1200000").gives("1.2 million"),
        of("intword", "1290000").gives("1.3 million"),
        of("intword", "1000000000").gives("1.0 billion"),
        of("intword", "2000000000").gives("2.0 billion"),
        of("intword", "6000000000000").gives("6.0 trillion"),
        of("intword", "-1290000").gives("-1.3 million"),
        of("intword", "-6000000000000").gives("-6.0 trillion"),
        of("intword", 999999L).gives(999999L),
        of("intword", 999999999L).gives("1000.0 million"),
        of("intword", 1500000L).gives("1.5 million"),
        of("intword", new BigInteger("5000000000000000000000000000000000")).gives("5.0 decillion"),
        of("intword", new BigInteger("1000000000000000000000000000000000000")).gives("0.0 googol"),
        of("intword", new BigInteger("10000000000000000000000000000000000000000")).gives("0.0 googol"),
        of("intword", new BigInteger("10000000000000000000000000000000000000000000000000000000000000000000000000"
                + "000000000000000000000000000"))
            .gives("1.0 googol"),
        of("intword", new BigInteger("10000000000000000000000000000000000000000000000000000000000000000000000000"
                + "00000000000000000000000000000"))
            .gives("100.0 googol"),
        of("intword", new BigInteger("10000000000000000000000000000000000000000000000000000000000000000000000000"
                + "000000000000000000000000000000"))
            .gives(new BigInteger("10000000000000000000000000000000000000000000000000000000000000000000000000000"
                + "000000000000000000000000000")),
        of("intword", new BigInteger("10000000000000000000000000000000000000000000000000000000000000000000000000"
                + "00000000000000000000000000000000000000000000000000000000000000000000000000000"))
            .gives(new BigInteger("10000000000000000000000000000000000000000000000000000000000000000000000000000"
                + "00000000000000000000000000000000000000000000000000000000000000000000000000")),
        of("intword", "x").gives("x"),
        of("intword", null).gives(null),
        of("intword", "").gives(""),
        of("intword", 1000000000.0).gives("1.0 billion"),
        of("intword", 1234567.8).gives("1.2 million"),
        of("intword", true).gives(1L),
        of("intword", 1200000L).in("de").gives("1,2 million"),
        of("intword", 1999999999L).in("de").gives("2,0 billion"));
  }

  @ParameterizedTest
  @MethodSource
  void namesDaysNearToday(FilterCase row) {
    row.check();
  }

  static Stream<FilterCase> namesDaysNearToday() {
    return Stream.of(
        of("naturalday", LocalDate.parse("2025-03-14")).gives("today"),
        of("naturalday", LocalDate.parse("2025-03-13")).gives("yesterday"),
        of("naturalday", LocalDate.parse("2025-03-15")).gives("tomorrow"),
        of("naturalday", LocalDate.parse("2025-03-16")).gives("March 16, 2025"),
        of("naturalday", LocalDateTime.parse("2025-03-14T23:59:00")).gives("today"),
        of("naturalday", LocalDateTime.parse("2025-03-15T00:00:00")).gives("tomorrow"),
        of("naturalday", ZonedDateTime.parse("2025-03-15T01:00:00+09:00[Asia/Tokyo]")).gives("today"),
        of("naturalday", ZonedDateTime.parse("2025-03-14T01:00:00+09:00[Asia/Tokyo]")).gives("yesterday"),
        of("naturalday", "x").gives("x"),
        of("naturalday", null).gives(null),
        of("naturalday", 5L).gives(5L),
        of("naturalday", LocalTime.parse("01:00:00")).gives(LocalTime.parse("01:00:00")),
        of("naturalday", LocalDate.parse("2024-02-29"), "Y-m-d").gives("2024-02-29"),
        of("naturalday", LocalDate.parse("2025-03-14"), "Y").gives("today"));
  }

  @ParameterizedTest
  @MethodSource
  void saysHowLongAgo(FilterCase row) {
    row.check();
  }

  static Stream<FilterCase> saysHowLongAgo() {
    return Stream.of(
        of("naturaltime", LocalDateTime.parse("2025-03-14T15:09:26")).gives("now"),
        of("naturaltime", LocalDateTime.parse("2025-03-14T15:09:25.999995")).gives("now"),
        of("naturaltime", LocalDateTime.parse("2025-03-14T15:09:25")).gives("a second ago"),
        of("naturaltime", LocalDateTime.parse("2025-03-14T15:08:56")).gives("30\u00a0seconds ago"),
        of("naturaltime", LocalDateTime.parse("2025-03-14T15:08:27")).gives("59\u00a0seconds ago"),
        of("naturaltime", LocalDateTime.parse("2025-03-14T15:08:26")).gives("a minute ago"),
        of("naturaltime", LocalDateTime.parse("2025-03-14T15:07:56")).gives("a minute ago"),
        of("naturaltime", LocalDateTime.parse("2025-03-14T15:07:27")).gives("a minute ago"),
        of("naturaltime", LocalDateTime.parse("2025-03-14T15:07:26")).gives("2\u00a0minutes ago"),
        of("naturaltime", LocalDateTime.parse("2025-03-14T14:09:27")).gives("59\u00a0minutes ago"),
        of("naturaltime", LocalDateTime.parse("2025-03-14T14:09:26")).gives("an hour ago"),
        of("naturaltime", LocalDateTime.parse("2025-03-14T13:09:27")).gives("an hour ago"),
        of("naturaltime", LocalDateTime.parse("2025-03-14T13:09:26")).gives("2\u00a0hours ago"),
        of("naturaltime", LocalDateTime.parse("2025-03-13T15:09:27")).gives("23\u00a0hours ago"),
        of("naturaltime", LocalDateTime.parse("2025-03-13T15:09:26")).gives("1\u00a0day ago"),
        of("naturaltime", LocalDateTime.parse("2025-03-13T14:09:26")).gives("1\u00a0day, 1\u00a0hour ago"),
        of("naturaltime", LocalDateTime.parse("2025-03-12T15:09:26")).gives("2\u00a0days ago"),
        of("naturaltime", LocalDateTime.parse("2025-02-12T15:09:26")).gives("1\u00a0month ago"),
        of("naturaltime", LocalDateTime.parse("2025-02-11T15:09:26")).gives("1\u00a0month ago"),
        of("naturaltime", LocalDateTime.parse("2023-10-31T15:09:26")).gives("1\u00a0year, 4\u00a0months ago"),
        of("naturaltime", LocalDateTime.parse("2025-03-14T15:09:26.000005")).gives("now"),
        of("naturaltime", LocalDateTime.parse("2025-03-14T15:09:27")).gives("a second from now"),
        of("naturaltime", LocalDateTime.parse("2025-03-14T15:10:25")).gives("59\u00a0seconds from now"),
        of("naturaltime", LocalDateTime.parse("2025-03-14T15:10:26")).gives("a minute from now"),
        of("naturaltime", LocalDateTime.parse("2025-03-14T16:09:25")).gives("59\u00a0minutes from now"),
        of("naturaltime", LocalDateTime.parse("2025-03-14T16:09:26")).gives("an hour from now"),
        of("naturaltime", LocalDateTime.parse("2025-03-14T17:39:26")).gives("2\u00a0hours from now"),
        of("naturaltime", LocalDateTime.parse("2025-03-15T15:09:26")).gives("1\u00a0day from now"),
        of("naturaltime", LocalDateTime.parse("2025-03-16T16:09:26")).gives("2\u00a0days, 1\u00a0hour from now"),
        of("naturaltime", LocalDateTime.parse("2026-04-18T15:09:26")).gives("1\u00a0year, 1\u00a0month from now"),
        of("naturaltime", ZonedDateTime.parse("2025-03-14T20:00:00+00:00[UTC]")).gives("9\u00a0minutes ago"),
        of("naturaltime", ZonedDateTime.parse("2025-03-15T06:00:00+09:00[Asia/Tokyo]"))
            .gives("50\u00a0minutes from now"),
        of("naturaltime", ZonedDateTime.parse("2025-03-10T06:00:00+09:00[Asia/Tokyo]"))
            .gives("4\u00a0days, 23\u00a0hours ago"),
        of("naturaltime", "x").gives("x"),
        of("naturaltime", null).gives(null),
        of("naturaltime", 5L).gives(5L),
        of("naturaltime", LocalTime.parse("01:00:00")).gives(LocalTime.parse("01:00:00")),
        of("naturaltime", LocalDate.parse("2025-01-01")).fails());
  }
}
