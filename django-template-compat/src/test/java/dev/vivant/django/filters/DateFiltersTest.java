package dev.vivant.django.filters;

import static dev.vivant.django.filters.FilterCase.list;
import static dev.vivant.django.filters.FilterCase.of;
import static dev.vivant.django.filters.FilterCase.safe;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Dates and times by format letters. */
class DateFiltersTest {
  @ParameterizedTest
  @MethodSource
  void writesEachLetterOfADate(FilterCase row) {
    row.check();
  }

  static Stream<FilterCase> writesEachLetterOfADate() {
    return Stream.of(
        of("date", LocalDate.parse("2024-02-29"), "b").gives("feb"),
        of("date", LocalDate.parse("2024-02-29"), "c").gives("2024-02-29"),
        of("date", LocalDate.parse("2024-02-29"), "d").gives("29"),
        of("date", LocalDate.parse("2024-02-29"), "D").gives("Thu"),
        of("date", LocalDate.parse("2024-02-29"), "E").gives("February"),
        of("date", LocalDate.parse("2024-02-29"), "F").gives("February"),
        of("date", LocalDate.parse("2024-02-29"), "j").gives("29"),
        of("date", LocalDate.parse("2024-02-29"), "l").gives("Thursday"),
        of("date", LocalDate.parse("2024-02-29"), "L").gives("True"),
        of("date", LocalDate.parse("2024-02-29"), "m").gives("02"),
        of("date", LocalDate.parse("2024-02-29"), "M").gives("Feb"),
        of("date", LocalDate.parse("2024-02-29"), "n").gives("2"),
        of("date", LocalDate.parse("2024-02-29"), "N").gives("Feb."),
        of("date", LocalDate.parse("2024-02-29"), "o").gives("2024"),
        of("date", LocalDate.parse("2024-02-29"), "r").gives("Thu, 29 Feb 2024 00:00:00 -0600"),
        of("date", LocalDate.parse("2024-02-29"), "S").gives("th"),
        of("date", LocalDate.parse("2024-02-29"), "t").gives("29"),
        of("date", LocalDate.parse("2024-02-29"), "U").gives("1709186400"),
        of("date", LocalDate.parse("2024-02-29"), "w").gives("4"),
        of("date", LocalDate.parse("2024-02-29"), "W").gives("9"),
        of("date", LocalDate.parse("2024-02-29"), "y").gives("24"),
        of("date", LocalDate.parse("2024-02-29"), "Y").gives("2024"),
        of("date", LocalDate.parse("2024-02-29"), "z").gives("60"),
        of("date", LocalDate.parse("2024-02-29"), "I|e|O|T|Z").gives("||||"),
        of("date", LocalDate.parse("2024-02-29"), "a").gives(""),
        of("date", LocalDate.parse("2024-02-29"), "A").gives(""),
        of("date", LocalDate.parse("2024-02-29"), "f").gives(""),
        of("date", LocalDate.parse("2024-02-29"), "g").gives(""),
        of("date", LocalDate.parse("2024-02-29"), "G").gives(""),
        of("date", LocalDate.parse("2024-02-29"), "h").gives(""),
        of("date", LocalDate.parse("2024-02-29"), "H").gives(""),
        of("date", LocalDate.parse("2024-02-29"), "i").gives(""),
        of("date", LocalDate.parse("2024-02-29"), "P").gives(""),
        of("date", LocalDate.parse("2024-02-29"), "s").gives(""),
        of("date", LocalDate.parse("2024-02-29"), "u").gives(""));
  }

  @ParameterizedTest
  @MethodSource
  void writesEachLetterOfAMoment(FilterCase row) {
    row.check();
  }

  static Stream<FilterCase> writesEachLetterOfAMoment() {
    return Stream.of(
        of("date", LocalDateTime.parse("2008-12-31T13:05:09.000070"), "a").gives("p.m."),
        of("date", LocalDateTime.parse("2008-12-31T13:05:09.000070"), "A").gives("PM"),
        of("date", LocalDateTime.parse("2008-12-31T13:05:09.000070"), "b").gives("dec"),
        of("date", LocalDateTime.parse("2008-12-31T13:05:09.000070"), "c").gives("2008-12-31T13:05:09.000070"),
        of("date", LocalDateTime.parse("2008-12-31T13:05:09.000070"), "d").gives("31"),
        of("date", LocalDateTime.parse("2008-12-31T13:05:09.000070"), "D").gives("Wed"),
        of("date", LocalDateTime.parse("2008-12-31T13:05:09.000070"), "e").gives(""),
        of("date", LocalDateTime.parse("2008-12-31T13:05:09.000070"), "E").gives("December"),
        of("date", LocalDateTime.parse("2008-12-31T13:05:09.000070"), "f").gives("1:05"),
        of("date", LocalDateTime.parse("2008-12-31T13:05:09.000070"), "F").gives("December"),
        of("date", LocalDateTime.parse("2008-12-31T13:05:09.000070"), "g").gives("1"),
        of("date", LocalDateTime.parse("2008-12-31T13:05:09.000070"), "G").gives("13"),
        of("date", LocalDateTime.parse("2008-12-31T13:05:09.000070"), "h").gives("01"),
        of("date", LocalDateTime.parse("2008-12-31T13:05:09.000070"), "H").gives("13"),
        of("date", LocalDateTime.parse("2008-12-31T13:05:09.000070"), "i").gives("05"),
        of("date", LocalDateTime.parse("2008-12-31T13:05:09.000070"), "I").gives("0"),
        of("date", LocalDateTime.parse("2008-12-31T13:05:09.000070"), "j").gives("31"),
        of("date", LocalDateTime.parse("2008-12-31T13:05:09.000070"), "l").gives("Wednesday"),
        of("date", LocalDateTime.parse("2008-12-31T13:05:09.000070"), "L").gives("True"),
        of("date", LocalDateTime.parse("2008-12-31T13:05:09.000070"), "m").gives("12"),
        of("date", LocalDateTime.parse("2008-12-31T13:05:09.000070"), "M").gives("Dec"),
        of("date", LocalDateTime.parse("2008-12-31T13:05:09.000070"), "n").gives("12"),
        of("date", LocalDateTime.parse("2008-12-31T13:05:09.000070"), "N").gives("Dec."),
        of("date", LocalDateTime.parse("2008-12-31T13:05:09.000070"), "o").gives("2009"),
        of("date", LocalDateTime.parse("2008-12-31T13:05:09.000070"), "O").gives("-0600"),
        of("date", LocalDateTime.parse("2008-12-31T13:05:09.000070"), "P").gives("1:05 p.m."),
        of("date", LocalDateTime.parse("2008-12-31T13:05:09.000070"), "r").gives("Wed, 31 Dec 2008 13:05:09 -0600"),
        of("date", LocalDateTime.parse("2008-12-31T13:05:09.000070"), "s").gives("09"),
        of("date", LocalDateTime.parse("2008-12-31T13:05:09.000070"), "S").gives("st"),
        of("date", LocalDateTime.parse("2008-12-31T13:05:09.000070"), "t").gives("31"),
        of("date", LocalDateTime.parse("2008-12-31T13:05:09.000070"), "T").gives("CST"),
        of("date", LocalDateTime.parse("2008-12-31T13:05:09.000070"), "u").gives("000070"),
        of("date", LocalDateTime.parse("2008-12-31T13:05:09.000070"), "U").gives("1230750309"),
        of("date", LocalDateTime.parse("2008-12-31T13:05:09.000070"), "w").gives("3"),
        of("date", LocalDateTime.parse("2008-12-31T13:05:09.000070"), "W").gives("1"),
        of("date", LocalDateTime.parse("2008-12-31T13:05:09.000070"), "y").gives("08"),
        of("date", LocalDateTime.parse("2008-12-31T13:05:09.000070"), "Y").gives("2008"),
        of("date", LocalDateTime.parse("2008-12-31T13:05:09.000070"), "z").gives("366"),
        of("date", LocalDateTime.parse("2008-12-31T13:05:09.000070"), "Z").gives("-21600"));
  }

  @ParameterizedTest
  @MethodSource
  void writesEachLetterOfAnAwareMoment(FilterCase row) {
    row.check();
  }

  static Stream<FilterCase> writesEachLetterOfAnAwareMoment() {
    return Stream.of(
        of("date", ZonedDateTime.parse("2024-07-01T00:30:00+02:00[Europe/Paris]"), "c")
            .gives("2024-07-01T00:30:00+02:00"),
        of("date", ZonedDateTime.parse("2024-07-01T00:30:00+02:00[Europe/Paris]"), "e").gives("CEST"),
        of("date", ZonedDateTime.parse("2024-07-01T00:30:00+02:00[Europe/Paris]"), "I").gives("1"),
        of("date", ZonedDateTime.parse("2024-07-01T00:30:00+02:00[Europe/Paris]"), "O").gives("+0200"),
        of("date", ZonedDateTime.parse("2024-07-01T00:30:00+02:00[Europe/Paris]"), "r")
            .gives("Mon, 01 Jul 2024 00:30:00 +0200"),
        of("date", ZonedDateTime.parse("2024-07-01T00:30:00+02:00[Europe/Paris]"), "T").gives("CEST"),
        of("date", ZonedDateTime.parse("2024-07-01T00:30:00+02:00[Europe/Paris]"), "U").gives("1719786600"),
        of("date", ZonedDateTime.parse("2024-07-01T00:30:00+02:00[Europe/Paris]"), "Z").gives("7200"),
        of("date", ZonedDateTime.parse("2024-07-01T00:30:00+02:00[Europe/Paris]"), "P").gives("12:30 a.m."),
        of("date", ZonedDateTime.parse("2024-01-01T12:00:00+05:30[Asia/Kolkata]"), "c e I O T Z")
            .gives("2024-01-01T12:00:00+05:30 IST 0 +0530 IST 19800"),
        of("date", ZonedDateTime.parse("2024-01-01T12:00:00+00:00[UTC]"), "c e I O T Z")
            .gives("2024-01-01T12:00:00+00:00 UTC 0 +0000 UTC 0"),
        of("date", ZonedDateTime.parse("2024-07-01T12:00:00+01:00[Europe/Dublin]"), "e I").gives("IST 0"),
        of("date", ZonedDateTime.parse("2024-01-01T12:00:00+00:00[Europe/Dublin]"), "e I").gives("GMT 1"),
        of("date", ZonedDateTime.parse("1975-01-01T12:00:00-03:00[America/Sao_Paulo]"), "T").gives("-03"),
        of("date", ZonedDateTime.parse("1930-07-01T12:00:00+01:00[Europe/London]"), "T I").gives("BST 1"),
        of("date", ZonedDateTime.parse("2024-01-01T12:00:00-03:00[America/Sao_Paulo]"), "T").gives("-03"),
        of("date", ZonedDateTime.parse("1960-01-01T00:00:00.000005+00:00[UTC]"), "U u").gives("-315619199 000005"));
  }

  @ParameterizedTest
  @MethodSource
  void saysNothingOfTheZoneWhereClocksChange(FilterCase row) {
    row.check();
  }

  static Stream<FilterCase> saysNothingOfTheZoneWhereClocksChange() {
    return Stream.of(
        of("date", LocalDateTime.parse("2024-03-10T02:30:00"), "e|O|T|Z|I|U").gives("|||||1710059400"),
        of("date", LocalDateTime.parse("2024-11-03T01:30:00"), "e|O|T|Z|I|U").gives("|||||1730615400"),
        of("date", LocalDateTime.parse("2024-11-03T01:30:00"), "r").gives("Sun, 03 Nov 2024 01:30:00 -0500"),
        of("date", ZonedDateTime.parse("2024-10-27T02:30:00+02:00[Europe/Paris]"), "e|O|T|Z|I|U|r")
            .gives("|||||1729989000|Sun, 27 Oct 2024 02:30:00 +0200"));
  }

  @ParameterizedTest
  @MethodSource
  void writesOrdinalsWeeksAndYears(FilterCase row) {
    row.check();
  }

  static Stream<FilterCase> writesOrdinalsWeeksAndYears() {
    return Stream.of(
        of("date", LocalDate.parse("2024-01-01"), "jS").gives("1st"),
        of("date", LocalDate.parse("2024-01-02"), "jS").gives("2nd"),
        of("date", LocalDate.parse("2024-01-03"), "jS").gives("3rd"),
        of("date", LocalDate.parse("2024-01-04"), "jS").gives("4th"),
        of("date", LocalDate.parse("2024-01-11"), "jS").gives("11th"),
        of("date", LocalDate.parse("2024-01-12"), "jS").gives("12th"),
        of("date", LocalDate.parse("2024-01-13"), "jS").gives("13th"),
        of("date", LocalDate.parse("2024-01-21"), "jS").gives("21st"),
        of("date", LocalDate.parse("2024-01-22"), "jS").gives("22nd"),
        of("date", LocalDate.parse("2024-01-23"), "jS").gives("23rd"),
        of("date", LocalDate.parse("2024-01-30"), "jS").gives("30th"),
        of("date", LocalDate.parse("2024-01-31"), "jS").gives("31st"),
        of("date", LocalDate.parse("2021-01-03"), "o W z t L w y Y").gives("2020 53 3 31 False 0 21 2021"),
        of("date", LocalDate.parse("2020-12-31"), "o W z t L w y Y").gives("2020 53 366 31 True 4 20 2020"),
        of("date", LocalDate.parse("2000-02-28"), "o W z t L w y Y").gives("2000 9 59 29 True 1 00 2000"),
        of("date", LocalDate.parse("1900-02-28"), "o W z t L w y Y").gives("1900 9 59 28 False 3 00 1900"),
        of("date", LocalDate.parse("0007-01-02"), "o W z t L w y Y").gives("7 1 2 31 False 2 07 0007"),
        of("date", LocalDate.parse("9999-12-31"), "o W z t L w y Y").gives("9999 52 365 31 False 5 99 9999"),
        of("date", LocalDate.parse("2005-01-01"), "o W z t L w y Y").gives("2004 53 1 31 False 6 05 2005"));
  }

  @ParameterizedTest
  @MethodSource
  void writesTimesInWords(FilterCase row) {
    row.check();
  }

  static Stream<FilterCase> writesTimesInWords() {
    return Stream.of(
        of("date", LocalDateTime.parse("2024-01-01T00:00:00"), "P|f|a|A|g|h|G|H")
            .gives("midnight|12|a.m.|AM|12|12|0|00"),
        of("date", LocalDateTime.parse("2024-01-01T00:01:00"), "P|f|a|A|g|h|G|H")
            .gives("12:01 a.m.|12:01|a.m.|AM|12|12|0|00"),
        of("date", LocalDateTime.parse("2024-01-01T12:00:00"), "P|f|a|A|g|h|G|H").gives("noon|12|p.m.|PM|12|12|12|12"),
        of("date", LocalDateTime.parse("2024-01-01T12:01:00"), "P|f|a|A|g|h|G|H")
            .gives("12:01 p.m.|12:01|p.m.|PM|12|12|12|12"),
        of("date", LocalDateTime.parse("2024-01-01T11:59:00"), "P|f|a|A|g|h|G|H")
            .gives("11:59 a.m.|11:59|a.m.|AM|11|11|11|11"),
        of("date", LocalDateTime.parse("2024-01-01T23:00:00"), "P|f|a|A|g|h|G|H")
            .gives("11 p.m.|11|p.m.|PM|11|11|23|23"),
        of("date", LocalDateTime.parse("2024-01-01T01:00:00"), "P|f|a|A|g|h|G|H").gives("1 a.m.|1|a.m.|AM|1|01|1|01"));
  }

  @ParameterizedTest
  @MethodSource
  void keepsLiteralText(FilterCase row) {
    row.check();
  }

  static Stream<FilterCase> keepsLiteralText() {
    return Stream.of(
        of("date", LocalDate.parse("2024-02-29"), "jS \\o\\f F").gives("29th of February"),
        of("date", LocalDate.parse("2024-02-29"), "\\\\Y").gives("\\Y"),
        of("date", LocalDate.parse("2024-02-29"), "\\Y").gives("Y"),
        of("date", LocalDate.parse("2024-02-29"), "q [] & <b>").gives("q [] & <feb>"),
        of("date", LocalDate.parse("2024-02-29"), "\\").gives("\\"),
        of("date", LocalDate.parse("2024-02-29"), "Y\\").gives("2024\\"),
        of("date", LocalDate.parse("2024-02-29"), "\\\nY").gives("\\\n2024"),
        of("date", LocalDate.parse("2024-02-29"), "\u00e9\u65e5 Y").gives("\u00e9\u65e5 2024"),
        of("date", LocalDate.parse("2024-02-29"), "").gives("Feb. 29, 2024"),
        of("date", LocalDate.parse("2024-02-29"), "DATE_FORMAT").gives("Feb. 29, 2024"),
        of("date", LocalDate.parse("2024-02-29"), "SHORT_DATE_FORMAT").gives("02/29/2024"),
        of("date", LocalDate.parse("2024-02-29"), "YEAR_MONTH_FORMAT").gives("February 2024"),
        of("date", LocalDate.parse("2024-02-29"), "MONTH_DAY_FORMAT").gives("February 29"),
        of("date", LocalDate.parse("2024-02-29"), "FIRST_DAY_OF_WEEK").gives("0"),
        of("date", LocalDate.parse("2024-02-29"), "NO_FORMAT").gives(""),
        of("date", LocalDate.parse("2024-02-29"), safe("Y")).gives("2024"),
        of("date", LocalDate.parse("2024-02-29"), 5L).gives("5"));
  }

  @ParameterizedTest
  @MethodSource
  void hasDefaults(FilterCase row) {
    row.check();
  }

  static Stream<FilterCase> hasDefaults() {
    return Stream.of(
        of("date", LocalDate.parse("2024-02-29")).gives("Feb. 29, 2024"),
        of("date", LocalDateTime.parse("2008-12-31T13:05:09.000070")).gives("Dec. 31, 2008"),
        of("date", null).gives(""),
        of("date", "").gives(""),
        of("date", "x").gives(""),
        of("date", 5L).gives(""),
        of("date", LocalTime.parse("01:02:00")).gives(""),
        of("date", LocalDate.parse("2024-02-29")).in("de").gives("29. February 2024"),
        of("date", LocalDate.parse("2024-02-29")).in("fr").gives("29 February 2024"),
        of("date", LocalDate.parse("2024-02-29")).in("ja").gives("2024\u5e742\u670829\u65e5"),
        of("date", LocalDate.parse("2024-02-29")).in("es").gives("29 de February de 2024"),
        of("date", LocalDate.parse("2024-02-29")).in("pt-br").gives("29 de February de 2024"),
        of("date", LocalDate.parse("2024-02-29")).in("en-gb").gives("29 Feb 2024"),
        of("date", LocalDate.parse("2024-02-29")).in("hu").gives("2024. February 29."),
        of("time", LocalDateTime.parse("2008-12-31T13:05:09.000070")).gives("1:05 p.m."),
        of("time", LocalTime.parse("00:00:00")).in("de").gives("00:00"),
        of("date", LocalDateTime.parse("2008-12-31T13:05:09.000070"), "DATETIME_FORMAT").in("de")
            .gives("31. December 2008 13:05"),
        of("date", LocalDateTime.parse("2008-12-31T13:05:09.000070"), "SHORT_DATETIME_FORMAT").in("fi")
            .gives("31.12.2008 13.05"));
  }

  @ParameterizedTest
  @MethodSource
  void formatsTimes(FilterCase row) {
    row.check();
  }

  static Stream<FilterCase> formatsTimes() {
    return Stream.of(
        of("date", LocalTime.parse("13:05:00"), "H:i").gives("13:05"),
        of("date", LocalTime.parse("13:05:00"), "P").gives("1:05 p.m."),
        of("date", LocalTime.parse("13:05:00"), "Y").gives(""),
        of("date", LocalTime.parse("13:05:00"), "H:i e").gives("13:05 "),
        of("date", LocalTime.parse("13:05:00"), "O|T|Z|I").gives("|||"),
        of("date", LocalTime.parse("13:05:00"), "c").gives("13:05:00"),
        of("date", LocalTime.parse("13:05:00"), "u s").gives("000000 00"),
        of("time", LocalTime.parse("13:05:09.000070"), "H:i:s u").gives("13:05:09 000070"),
        of("time", LocalTime.parse("00:00:00"), "P").gives("midnight"),
        of("time", LocalDateTime.parse("2008-12-31T13:05:09.000070"), "h:i A").gives("01:05 PM"),
        of("time", LocalDateTime.parse("2008-12-31T13:05:09.000070"), "e O T Z").gives(" -0600 CST -21600"),
        of("time", ZonedDateTime.parse("2024-07-01T12:00:00+02:00[Europe/Paris]"), "H:i e O T Z")
            .gives("12:00 CEST +0200 CEST 7200"),
        of("time", LocalDate.parse("2024-01-01"), "H").gives(""),
        of("time", LocalDate.parse("2024-01-01"), "e-T").gives("-"),
        of("time", LocalDateTime.parse("2008-12-31T13:05:09.000070"), "Y").gives(""),
        of("time", LocalTime.parse("01:00:00"), "Y").gives(""),
        of("time", LocalDateTime.parse("2008-12-31T13:05:09.000070"), "TIME_FORMAT").gives("1:05 p.m."),
        of("time", "x", "H").gives(""),
        of("time", "x", "-").gives("-"),
        of("time", null, "H").gives(""),
        of("time", "", "H").gives(""),
        of("time", 5L, "H").gives(""),
        of("date", "x", "-").gives("-"),
        of("date", 5L, "e").gives(""),
        of("date", list(), "Y").gives(""),
        of("date", "2024-01-01", "Y").gives(""),
        of("date", LocalTime.parse("01:02:00"), "r").fails(),
        of("date", "x", "U").fails());
  }
}
