package dev.vivant.django.filters;

import static dev.vivant.django.filters.FilterCase.list;
import static dev.vivant.django.filters.FilterCase.of;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivant.django.value.Range;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Arguments and values that mean harm: a clear error or a result in linear time and bounded space. */
class HostileArgumentsTest {
  private static final int MANY = 300_000;
  private static final Duration DEADLINE = Duration.ofSeconds(20);

  @ParameterizedTest
  @MethodSource
  void refusesSizesThatNoMemoryHolds(FilterCase row, String limit) {
    RuntimeException error = assertThrows(RuntimeException.class, row::apply);
    assertTrue(error.getMessage().contains(limit), error.getMessage());
  }

  static Stream<org.junit.jupiter.params.provider.Arguments> refusesSizesThatNoMemoryHolds() {
    return Stream.of(
            List.of(of("center", "x", 1_000_000_000L), "10000000"),
            List.of(of("ljust", "x", "1000000000"), "10000000"),
            List.of(of("rjust", "x", Long.MAX_VALUE), "10000000"),
            List.of(of("stringformat", 1L, "1000000000d"), "10000000"),
            List.of(of("stringformat", 1.5, ".1000000000f"), "10000000"),
            List.of(of("stringformat", 1L, "99999999999999999999d"), "10000000"),
            List.of(of("floatformat", 1.5, 10_000_000L), "1000000"),
            List.of(of("floatformat", 1.5, "-99999999999999999999999"), "1000000"),
            List.of(of("add", "x".repeat(6_000_000), "x".repeat(6_000_000)), "10000000"),
            List.of(of("join", Range.to(1_000_000), "x".repeat(MANY)), "10000000"),
            List.of(of("join", Range.to(2_000_000_000), ","), "1000000"),
            List.of(of("safeseq", Range.to(2_000_000_000)), "1000000"),
            List.of(of("unordered_list", Range.to(2_000_000_000)), "1000000"),
            List.of(of("dictsort", Range.to(2_000_000_000), 0L), "1000000"),
            List.of(of("intcomma", "9".repeat(MANY)), "100000"))
        .map(row -> org.junit.jupiter.params.provider.Arguments.of(row.toArray()));
  }

  @ParameterizedTest
  @MethodSource
  void takesLinearTimeForMaliciousText(FilterCase row) {
    String result = assertTimeoutPreemptively(DEADLINE, () -> {
      try {
        return row.apply().toString();
      } catch (RuntimeException refused) {
        return refused.getMessage();
      }
    });
    assertTrue(result.length() < 40 * MANY, "bounded");
  }

  static Stream<FilterCase> takesLinearTimeForMaliciousText() {
    List<String> pieces = List.of("<", "<a ", "<a b='", "<!--", "</", "</a ", "&", "&#", "&x;", "&amp;", "<![CDATA[",
        "<?", "(", ")", "[)", ".", ";", "&;", "&x;;", "@", "a@", "a.b.", "www.", "http://", "\u03a3", "\u03a3.",
        "e\u0301",
        "\u0301", " ", "\t", "\n", "\r\n", "<b>", "</b>", "<br>", "x", "9", "-", "%", "\\", "\ud83d\udc4d");
    List<String> filters = List.of("striptags", "truncatechars_html", "truncatewords_html", "urlize", "truncatechars",
        "truncatewords", "slugify", "title", "lower", "wordcount", "linebreaks", "escapejs", "iriencode", "addslashes",
        "pprint", "floatformat", "wordwrap", "date", "phone2numeric", "linenumbers", "capfirst", "apnumber");
    return pieces.stream().flatMap(piece -> filters.stream().map(filter -> {
      String text = piece.repeat(MANY / 10 / piece.length());
      return switch (filter) {
        case "truncatechars_html", "truncatewords_html", "truncatechars", "truncatewords", "wordwrap" ->
            of(filter, text, 20_000L);
        default -> of(filter, text);
      };
    }));
  }

  @Test
  void refusesTagsInTagsWithoutEnd() {
    String deep = "<".repeat(60) + "a>".repeat(60);
    for (String html : List.of(deep, "<a".repeat(600) + ">")) {
      RuntimeException error = assertThrows(RuntimeException.class, of("striptags", html)::apply);
      assertTrue(error.getMessage().contains("SuspiciousOperation"), error.getMessage());
    }
    assertEquals("", of("striptags", "<".repeat(49) + "a>".repeat(49)).apply());
  }

  @ParameterizedTest
  @MethodSource
  void refusesContainersThatAreTooDeep(String filter) {
    Object deep = list("x");
    for (int i = 0; i < 10_000; i++) {
      deep = list("x", deep);
    }
    Object nested = deep;
    if (filter.equals("pprint")) {
      assertTrue(of(filter, nested).apply().toString().startsWith("Error in formatting: RecursionError"));
    } else {
      RuntimeException error = assertThrows(RuntimeException.class, () -> of(filter, nested).apply());
      assertTrue(error.getMessage().contains("deep in each other"), error.getMessage());
    }
  }

  static Stream<String> refusesContainersThatAreTooDeep() {
    return Stream.of("unordered_list", "json_script", "pprint");
  }

  @Test
  void takesAnyArgumentOfAnyTypeWithoutAnythingButAnException() {
    List<Object> values = list(null, true, -1L, 1.5, Double.NaN, "", "x", "9".repeat(5000), list(), Map.of("a", 1L),
        FilterCase.bytes(1, 2), FilterCase.safe("<"), java.time.LocalDate.of(2024, 2, 29), java.time.LocalTime.NOON,
        java.time.Duration.ofDays(1), new Object());
    int applied = 0;
    for (String filter : DefaultFilters.library().filters().keySet()) {
      for (Object value : values) {
        for (Object argument : values) {
          try {
            of(filter, value, argument).apply();
          } catch (RuntimeException expected) {
            assertTrue(expected.getMessage() != null, filter);
          }
          applied++;
        }
      }
    }
    assertEquals(57 * values.size() * values.size(), applied);
  }
}
