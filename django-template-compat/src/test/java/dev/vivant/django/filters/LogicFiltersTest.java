package dev.vivant.django.filters;

import static dev.vivant.django.filters.FilterCase.decimal;
import static dev.vivant.django.filters.FilterCase.list;
import static dev.vivant.django.filters.FilterCase.map;
import static dev.vivant.django.filters.FilterCase.of;
import static dev.vivant.django.filters.FilterCase.safe;

import java.math.BigInteger;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Filters that decide. */
class LogicFiltersTest {
  @ParameterizedTest
  @MethodSource
  void fallsBack(FilterCase row) {
    row.check();
  }

  static Stream<FilterCase> fallsBack() {
    return Stream.of(
        of("default", "val", "otherwise").gives("val"),
        of("default", null, "otherwise").gives("otherwise"),
        of("default", "", "otherwise").gives("otherwise"),
        of("default", 0L, "otherwise").gives("otherwise"),
        of("default", 0.0, "otherwise").gives("otherwise"),
        of("default", list(), "otherwise").gives("otherwise"),
        of("default", map(), "otherwise").gives("otherwise"),
        of("default", false, "otherwise").gives("otherwise"),
        of("default", safe("<b>"), "otherwise").gives(safe("<b>")),
        of("default", " ", "otherwise").gives(" "),
        of("default", list(0L), "otherwise").gives(list(0L)),
        of("default", "", safe("<b>")).gives(safe("<b>")),
        of("default_if_none", "val", "otherwise").gives("val"),
        of("default_if_none", null, "otherwise").gives("otherwise"),
        of("default_if_none", "", "otherwise").gives(""),
        of("default_if_none", 0L, "otherwise").gives(0L),
        of("default_if_none", false, "otherwise").gives(false));
  }

  @ParameterizedTest
  @MethodSource
  void dividesEvenly(FilterCase row) {
    row.check();
  }

  static Stream<FilterCase> dividesEvenly() {
    return Stream.of(
        of("divisibleby", 4L, 2L).gives(true),
        of("divisibleby", 4L, 3L).gives(false),
        of("divisibleby", "9", "3").gives(true),
        of("divisibleby", -4L, 2L).gives(true),
        of("divisibleby", 4L, -2L).gives(true),
        of("divisibleby", 4.9, 2L).gives(true),
        of("divisibleby", 0L, 5L).gives(true),
        of("divisibleby", true, 1L).gives(true),
        of("divisibleby", new BigInteger("1000000000000000000000000000000"), 10L).gives(true),
        of("divisibleby", new BigInteger("1000000000000000000000000000001"), 7L).gives(false),
        of("divisibleby", decimal("6"), 4L).gives(false),
        of("divisibleby", 4L, 0L).fails(),
        of("divisibleby", "x", 2L).fails(),
        of("divisibleby", 4L, "y").fails(),
        of("divisibleby", null, 1L).fails(),
        of("divisibleby", list(), 1L).fails(),
        of("divisibleby", Double.POSITIVE_INFINITY, 2L).fails());
  }

  @ParameterizedTest
  @MethodSource
  void answersYesOrNo(FilterCase row) {
    row.check();
  }

  static Stream<FilterCase> answersYesOrNo() {
    return Stream.of(
        of("yesno", true).gives("yes"),
        of("yesno", false).gives("no"),
        of("yesno", null).gives("maybe"),
        of("yesno", "x").gives("yes"),
        of("yesno", 0L).gives("no"),
        of("yesno", true, "certainly,get out of town,perhaps").gives("certainly"),
        of("yesno", false, "certainly,get out of town,perhaps").gives("get out of town"),
        of("yesno", null, "certainly,get out of town,perhaps").gives("perhaps"),
        of("yesno", null, "certainly,get out of town").gives("get out of town"),
        of("yesno", 1L, "single").gives(1L),
        of("yesno", true, "a,b,c,d").gives("a"),
        of("yesno", null, "a,b,c,d").gives("b"),
        of("yesno", 0L, ",<b>").gives("<b>"),
        of("yesno", true, safe("<i>,x")).gives("<i>"),
        of("yesno", true, 5L).fails());
  }
}
