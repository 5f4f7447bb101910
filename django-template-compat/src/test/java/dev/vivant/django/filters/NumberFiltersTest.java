package dev.vivant.django.filters;

import static dev.vivant.django.filters.FilterCase.bytes;
import static dev.vivant.django.filters.FilterCase.decimal;
import static dev.vivant.django.filters.FilterCase.list;
import static dev.vivant.django.filters.FilterCase.map;
import static dev.vivant.django.filters.FilterCase.of;
import static dev.vivant.django.filters.FilterCase.safe;

import dev.vivant.django.value.Range;
import dev.vivant.django.value.Tuple;
import java.math.BigInteger;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Filters of numbers. */
class NumberFiltersTest {
  @ParameterizedTest
  @MethodSource
  void roundsToPlaces(FilterCase row) {
    row.check();
  }

  static Stream<FilterCase> roundsToPlaces() {
    return Stream.of(
        of("floatformat", 7.7).gives(safe("7.7")),
        of("floatformat", 7.0).gives(safe("7")),
        of("floatformat", 0.7).gives(safe("0.7")),
        of("floatformat", 0.07).gives(safe("0.1")),
        of("floatformat", 0.007).gives(safe("0.0")),
        of("floatformat", 0.0).gives(safe("0")),
        of("floatformat", "7.7").gives(safe("7.7")),
        of("floatformat", "13.1031").gives(safe("13.1")),
        of("floatformat", "foo").gives(""),
        of("floatformat", "").gives(""),
        of("floatformat", null).gives(""),
        of("floatformat", true).gives(safe("1")),
        of("floatformat", list()).gives(""),
        of("floatformat", Double.NaN).gives("nan"),
        of("floatformat", Double.POSITIVE_INFINITY).gives("inf"),
        of("floatformat", "-inf").gives("-inf"),
        of("floatformat", "nan").gives("nan"),
        of("floatformat", -0.04).gives(safe("0.0")),
        of("floatformat", -0.05).gives(safe("-0.1")),
        of("floatformat", decimal("-0")).gives(safe("0")),
        of("floatformat", "\u00a5").gives(""),
        of("floatformat", "1_000.55").gives(safe("1000.6")),
        of("floatformat", " 3.25 ").gives(safe("3.3")),
        of("floatformat", decimal("1E+3")).gives(safe("1000")),
        of("floatformat", new BigInteger("1000000000000000000000000000000"))
            .gives(safe("1000000000000000000000000000000")),
        of("floatformat", decimal("1E+250")).gives("1E+250"),
        of("floatformat", 1e+308).gives("1e+308"),
        of("floatformat", 5e-324).gives("5e-324"),
        of("floatformat", 0.05).gives(safe("0.1")),
        of("floatformat", 0.15).gives(safe("0.2")),
        of("floatformat", 2.5).gives(safe("2.5")),
        of("floatformat", "\u0663.\u0665").gives(safe("3.5")),
        of("floatformat", safe("1.25")).gives(safe("1.3")),
        of("floatformat", "0x1").gives(""),
        of("floatformat", "1e3").gives(safe("1000")),
        of("floatformat", "1e").gives(""),
        of("floatformat", ".5").gives(safe("0.5")),
        of("floatformat", "5.").gives(safe("5")),
        of("floatformat", "sNaN").gives("sNaN"),
        of("floatformat", "1__0").gives(safe("10")));
  }

  @ParameterizedTest
  @MethodSource
  void roundsToAskedPlaces(FilterCase row) {
    row.check();
  }

  static Stream<FilterCase> roundsToAskedPlaces() {
    return Stream.of(
        of("floatformat", 7.7, 2L).gives(safe("7.70")),
        of("floatformat", 6.0, 2L).gives(safe("6.00")),
        of("floatformat", 1e-21, 20L).gives(safe("0.00000000000000000000")),
        of("floatformat", "foo", "bar").gives(""),
        of("floatformat", "13.1031", "bar").gives("13.1031"),
        of("floatformat", 11.0, "-2").gives(safe("11")),
        of("floatformat", 11.000001, -2L).gives(safe("11.00")),
        of("floatformat", 11.26, -2L).gives(safe("11.26")),
        of("floatformat", 0.055, 2L).gives(safe("0.06")),
        of("floatformat", 1.5, 0L).gives(safe("2")),
        of("floatformat", 2.5, 0L).gives(safe("3")),
        of("floatformat", -1.5, 0L).gives(safe("-2")),
        of("floatformat", -0.4, 0L).gives(safe("0")),
        of("floatformat", 1000L, 0L).gives(safe("1000")),
        of("floatformat", "4.5", "0").gives(safe("5")),
        of("floatformat", 5.0, "+2").gives(safe("5.00")),
        of("floatformat", 3L, 2L).gives(safe("3.00")),
        of("floatformat", 3L, -2L).gives(safe("3")),
        of("floatformat", decimal("123456789012345678901234567890.126"), 2L)
            .gives(safe("123456789012345678901234567890.13")),
        of("floatformat", 0L, 20L).gives(safe("0.00000000000000000000")),
        of("floatformat", "1.00000000000000015", 16L).gives(safe("1.0000000000000002")),
        of("floatformat", 12345.6789, 40L).gives(safe("12345.6789000000000000000000000000000000000000")),
        of("floatformat", 1.1, null).fails(),
        of("floatformat", 1.1, "").fails(),
        of("floatformat", 1.1, list()).fails(),
        of("floatformat", 1.5, Double.POSITIVE_INFINITY).fails());
  }

  @ParameterizedTest
  @MethodSource
  void groupsOrNot(FilterCase row) {
    row.check();
  }

  static Stream<FilterCase> groupsOrNot() {
    return Stream.of(
        of("floatformat", 66666.666, "2g").gives(safe("66,666.67")),
        of("floatformat", 66666.666, "g").gives(safe("66,666.7")),
        of("floatformat", 66666.666, "2gu").gives(safe("66666.67")),
        of("floatformat", 66666.666, "2ug").in("de").gives(safe("66666.67")),
        of("floatformat", 66666.666, "2").in("de").gives(safe("66666,67")),
        of("floatformat", 66666.666, "2u").in("de").gives(safe("66666.67")),
        of("floatformat", 66666.666, "u").in("de").gives(safe("66666.7")),
        of("floatformat", 66666.666, "2").in("de").grouped().gives(safe("66.666,67")),
        of("floatformat", 66666.666, "2g").in("de").gives(safe("66.666,67")),
        of("floatformat", 10000L, "g").in("fr").gives(safe("10\u00a0000")),
        of("floatformat", -1234567.5, "-1g").gives(safe("-1,234,567.5")),
        of("floatformat", 1234567L, "g").in("hi").gives(safe("1234567")),
        of("floatformat", 1234567.25, "2g").in("pl").gives(safe("1\u00a0234\u00a0567,25")),
        of("floatformat", 123456L, "2g").in("ka").gives(safe("123 456.00")));
  }

  @ParameterizedTest
  @MethodSource
  void adds(FilterCase row) {
    row.check();
  }

  static Stream<FilterCase> adds() {
    return Stream.of(
        of("add", "1", "2").gives(3L),
        of("add", 1L, 2L).gives(3L),
        of("add", "4", decimal("1.5")).gives(5L),
        of("add", 1.9, 1.9).gives(2L),
        of("add", list(1L, 2L), list(3L, 4L)).gives(list(1L, 2L, 3L, 4L)),
        of("add", Tuple.of(1L), Tuple.of(2L)).gives(Tuple.of(1L, 2L)),
        of("add", list(1L), Tuple.of(2L)).gives(""),
        of("add", "a", "b").gives("ab"),
        of("add", safe("a"), safe("<b>")).gives(safe("a<b>")),
        of("add", safe("a"), "<b>").gives("a<b>"),
        of("add", "x", 16L).gives(""),
        of("add", "16", "x").gives("16x"),
        of("add", null, 1L).gives(""),
        of("add", map(), map()).gives(""),
        of("add", true, true).gives(2L),
        of("add", 9000000000000000000L, 9000000000000000000L).gives(new BigInteger("18000000000000000000")),
        of("add", "1.5", "1.5").gives("1.51.5"),
        of("add", 1.5, "x").gives(""),
        of("add", LocalDate.parse("2000-01-01"), Duration.ofSeconds(864000, 0)).gives(LocalDate.parse("2000-01-11")),
        of("add", LocalDateTime.parse("2024-01-01T12:00:00"), Duration.ofSeconds(3600, 0))
            .gives(LocalDateTime.parse("2024-01-01T13:00:00")),
        of("add", Duration.ofSeconds(86400, 0), Duration.ofSeconds(172800, 0)).gives(Duration.ofSeconds(259200, 0)),
        of("add", new Range(0, 2, 1), new Range(0, 2, 1)).gives(""),
        of("add", bytes(97), bytes(98)).gives(bytes(97, 98)),
        of("add", "", 5L).gives(""),
        of("add", " 5 ", "1_0").gives(15L),
        of("add", Double.POSITIVE_INFINITY, 1L).fails());
  }

  @ParameterizedTest
  @MethodSource
  void picksDigits(FilterCase row) {
    row.check();
  }

  static Stream<FilterCase> picksDigits() {
    return Stream.of(
        of("get_digit", 123L, 1L).gives(3L),
        of("get_digit", 123L, 2L).gives(2L),
        of("get_digit", 123L, 3L).gives(1L),
        of("get_digit", 123L, 4L).gives(0L),
        of("get_digit", 123L, 0L).gives(123L),
        of("get_digit", 123L, -1L).gives(123L),
        of("get_digit", "xyz", 0L).gives("xyz"),
        of("get_digit", "987", 2L).gives(8L),
        of("get_digit", 1.9, 1L).gives(1L),
        of("get_digit", true, 1L).gives(1L),
        of("get_digit", -12L, 2L).gives(1L),
        of("get_digit", new BigInteger("10000000000000000000000007"), 1L).gives(7L),
        of("get_digit", "5", "x").gives("5"),
        of("get_digit", 5L, new BigInteger("1000000000000000000000000000000")).gives(0L),
        of("get_digit", -12L, 3L).fails(),
        of("get_digit", null, 1L).fails(),
        of("get_digit", 5L, null).fails());
  }

  @ParameterizedTest
  @MethodSource
  void formatsLikePercentSigns(FilterCase row) {
    row.check();
  }

  static Stream<FilterCase> formatsLikePercentSigns() {
    return Stream.of(
        of("stringformat", 1L, "03d").gives("001"),
        of("stringformat", 1L, "z").gives(""),
        of("stringformat", safe("x"), "s").gives(safe("x")),
        of("stringformat", "a<b", "10s").gives("       a<b"),
        of("stringformat", "abc", "-6s").gives("abc   "),
        of("stringformat", "abcdef", ".3s").gives("abc"),
        of("stringformat", "\ud83d\udc4d\ud83d\udc4d", "4s").gives("  \ud83d\udc4d\ud83d\udc4d"),
        of("stringformat", 42L, "x").gives("2a"),
        of("stringformat", 255L, "X").gives("FF"),
        of("stringformat", 255L, "#X").gives("0XFF"),
        of("stringformat", 8L, "#o").gives("0o10"),
        of("stringformat", -255L, "#x").gives("-0xff"),
        of("stringformat", 3.14159, ".2f").gives("3.14"),
        of("stringformat", 2.5, ".0f").gives("2"),
        of("stringformat", 1e+22, "f").gives("10000000000000000000000.000000"),
        of("stringformat", 1.5, "e").gives("1.500000e+00"),
        of("stringformat", 123456789.0, "g").gives("1.23457e+08"),
        of("stringformat", 0.0001, "g").gives("0.0001"),
        of("stringformat", 1e-05, "G").gives("1E-05"),
        of("stringformat", 1.0, "#g").gives("1.00000"),
        of("stringformat", Double.POSITIVE_INFINITY, "05f").gives("00inf"),
        of("stringformat", Double.NaN, "F").gives("NAN"),
        of("stringformat", -0.0, "f").gives("-0.000000"),
        of("stringformat", 5L, "+d").gives("+5"),
        of("stringformat", 5L, " d").gives(" 5"),
        of("stringformat", -5L, "05d").gives("-0005"),
        of("stringformat", 5L, "-5dx").gives("5    x"),
        of("stringformat", 5L, ".3d").gives("005"),
        of("stringformat", 5.9, "d").gives("5"),
        of("stringformat", decimal("2.55"), "d").gives("2"),
        of("stringformat", decimal("2.55"), ".1f").gives("2.5"),
        of("stringformat", true, "d").gives("1"),
        of("stringformat", "5", "d").gives(""),
        of("stringformat", "x", "f").gives(""),
        of("stringformat", 65L, "c").gives("A"),
        of("stringformat", "\u00e9", "c").gives("\u00e9"),
        of("stringformat", "ab", "c").gives(""),
        of("stringformat", null, "s").gives("None"),
        of("stringformat", "it's", "r").gives("\"it's\""),
        of("stringformat", "\u00e9\u200b", "a").gives("'\\xe9\\u200b'"),
        of("stringformat", Tuple.of(1L, 2L), "s").gives("(1, 2)"),
        of("stringformat", list(1L, 2L), "s").gives("[1, 2]"),
        of("stringformat", map("a", 1L), "(a)s").gives("1"),
        of("stringformat", map("a", 1.5, "b", 2L), "(a).2f %(b)d").gives("1.50 2"),
        of("stringformat", 5L, "(a)s").gives(""),
        of("stringformat", 5L, "s %s").gives(""),
        of("stringformat", 5L, "%").gives(""),
        of("stringformat", list(5L), "%").gives("%"),
        of("stringformat", 5L, "").gives(""),
        of("stringformat", 5L, "5").gives(""),
        of("stringformat", 5L, "*d").gives(""),
        of("stringformat", 5L, "ld").gives("5"),
        of("stringformat", 5L, 3L).gives(""),
        of("stringformat", new BigInteger("10000000000000000000000000"), "d").gives("10000000000000000000000000"),
        of("stringformat", new BigInteger("10000000000000000000000000"), "x").gives("84595161401484a000000"),
        of("stringformat", "x", "%d").gives(""),
        of("stringformat", 1.5, "x").gives(""),
        of("stringformat", 100L, "5%").gives(""),
        of("stringformat", bytes(97, 98), "s").gives("b'ab'"),
        of("stringformat", 0.1, ".20f").gives("0.10000000000000000555"),
        of("stringformat", 1e-310, ".3e").gives("1.000e-310"),
        of("stringformat", "abc", "05s").gives("  abc"),
        of("stringformat", map("a", 1L), "(b)s").fails(),
        of("stringformat", Double.POSITIVE_INFINITY, "d").fails(),
        of("stringformat", -1L, "c").fails());
  }
}
