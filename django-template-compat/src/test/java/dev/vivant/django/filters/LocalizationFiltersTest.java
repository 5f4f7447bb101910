package dev.vivant.django.filters;

import static dev.vivant.django.filters.FilterCase.decimal;
import static dev.vivant.django.filters.FilterCase.list;
import static dev.vivant.django.filters.FilterCase.of;
import static dev.vivant.django.filters.FilterCase.safe;

import java.math.BigInteger;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Values with and without the formats of a language, languages by their code. */
class LocalizationFiltersTest {
  @ParameterizedTest
  @MethodSource
  void localizes(FilterCase row) {
    row.check();
  }

  static Stream<FilterCase> localizes() {
    return Stream.of(
        of("localize", 1.5).in("de").gives("1,5"),
        of("localize", 12345L).in("de").grouped().gives("12.345"),
        of("localize", 12345L).in("de").gives(safe("12345")),
        of("localize", decimal("1234.50")).in("fr").grouped().gives("1\u00a0234,50"),
        of("localize", LocalDate.parse("2024-02-29")).in("de").gives("29. February 2024"),
        of("localize", LocalDateTime.parse("2008-12-31T13:05:09.000070")).in("fr").gives("31 December 2008 13:05"),
        of("localize", LocalTime.parse("13:05:00")).in("de").gives("13:05"),
        of("localize", "1.5").in("de").gives("1.5"),
        of("localize", safe("<b>")).in("de").gives(safe("<b>")),
        of("localize", true).in("de").gives("True"),
        of("localize", null).in("de").gives("None"),
        of("localize", list(1.5)).in("de").gives("[1.5]"),
        of("localize", Duration.ofSeconds(86400, 0)).in("de").gives("1 day, 0:00:00"),
        of("localize", 1e+22).in("de").grouped().gives("10.000.000.000.000.000.000.000"),
        of("localize", -0.0).in("de").gives("-0,0"),
        of("localize", Double.NaN).in("de").grouped().gives("nan"),
        of("localize", decimal("NaN")).in("de").gives("NaN"),
        of("localize", new BigInteger("10000000000000000000000000")).grouped()
            .gives("10,000,000,000,000,000,000,000,000"),
        of("localize", decimal("1E-300")).in("de").gives("1e-300"),
        of("localize", decimal("-1.25E+300")).in("de").grouped().gives("-1,25e+300"),
        of("localize", 1234567L).in("hi").grouped().gives(safe("1234567")),
        of("localize", 1234567L).in("xx").grouped().gives(safe("1234567")));
  }

  @ParameterizedTest
  @MethodSource
  void leavesUnlocalized(FilterCase row) {
    row.check();
  }

  static Stream<FilterCase> leavesUnlocalized() {
    return Stream.of(
        of("unlocalize", 1.5).in("de").gives("1.5"),
        of("unlocalize", 12345L).in("de").grouped().gives("12345"),
        of("unlocalize", decimal("1234.50")).in("fr").grouped().gives("1234.50"),
        of("unlocalize", LocalDate.parse("2024-02-29")).in("de").gives("Feb. 29, 2024"),
        of("unlocalize", LocalDateTime.parse("2008-12-31T13:05:09.000070")).in("fr").gives("Dec. 31, 2008, 1:05 p.m."),
        of("unlocalize", LocalTime.parse("13:05:00")).in("de").gives("1:05 p.m."),
        of("unlocalize", "x").in("de").gives("x"),
        of("unlocalize", null).in("de").gives("None"),
        of("unlocalize", 1e+22).in("de").gives("1e+22"));
  }

  @ParameterizedTest
  @MethodSource
  void knowsLanguages(FilterCase row) {
    row.check();
  }

  static Stream<FilterCase> knowsLanguages() {
    return Stream.of(
        of("language_name", "de").gives("German"),
        of("language_name", "pt-br").gives("Brazilian Portuguese"),
        of("language_name", "zh-cn").gives("Simplified Chinese"),
        of("language_name", "de-xx").gives("German"),
        of("language_name", "en").gives("English"),
        of("language_name", safe("fr")).gives("French"),
        of("language_name_local", "de").gives("Deutsch"),
        of("language_name_local", "ar").gives("\u0627\u0644\u0639\u0631\u0628\u064a\u0651\u0629"),
        of("language_name_local", "zh-tw").gives("\u7e41\u9ad4\u4e2d\u6587"),
        of("language_name_local", "sr-latn").gives("srpski (latinica)"),
        of("language_bidi", "he").gives(true),
        of("language_bidi", "de").gives(false),
        of("language_bidi", "ar-dz").gives(true),
        of("language_bidi", "fa").gives(true),
        of("language_name_translated", "de").gives("German"),
        of("language_name", "xx").fails(),
        of("language_name", "xx-yy").fails(),
        of("language_name", "").fails(),
        of("language_name", null).fails(),
        of("language_name", 5L).fails());
  }
}
