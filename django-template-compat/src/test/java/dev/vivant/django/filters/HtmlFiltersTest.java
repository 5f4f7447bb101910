package dev.vivant.django.filters;

import static dev.vivant.django.filters.FilterCase.bytes;
import static dev.vivant.django.filters.FilterCase.decimal;
import static dev.vivant.django.filters.FilterCase.list;
import static dev.vivant.django.filters.FilterCase.map;
import static dev.vivant.django.filters.FilterCase.of;
import static dev.vivant.django.filters.FilterCase.safe;

import dev.vivant.django.value.Range;
import dev.vivant.django.value.Tuple;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Filters that make HTML. */
class HtmlFiltersTest {
  @ParameterizedTest
  @MethodSource
  void escapesOnceOrAlways(FilterCase row) {
    row.check();
  }

  static Stream<FilterCase> escapesOnceOrAlways() {
    return Stream.of(
        of("escape", "x & <y> \"z\" 'q'").gives(safe("x &amp; &lt;y&gt; &quot;z&quot; &#x27;q&#x27;")),
        of("escape", safe("<b>x</b> &")).gives(safe("<b>x</b> &")),
        of("escape", "").gives(safe("")),
        of("escape", null).gives(safe("None")),
        of("escape", list("<")).gives(safe("[&#x27;&lt;&#x27;]")),
        of("escape", 5L).gives(safe("5")),
        of("force_escape", "x & <y> \"z\" 'q'").gives(safe("x &amp; &lt;y&gt; &quot;z&quot; &#x27;q&#x27;")),
        of("force_escape", safe("<b>x</b> &")).gives(safe("&lt;b&gt;x&lt;/b&gt; &amp;")),
        of("force_escape", "").gives(safe("")),
        of("force_escape", null).gives(safe("None")),
        of("force_escape", list("<")).gives(safe("[&#x27;&lt;&#x27;]")),
        of("force_escape", 5L).gives(safe("5")),
        of("force_escape", "&").withoutEscaping().gives(safe("&amp;")));
  }

  @ParameterizedTest
  @MethodSource
  void marksText(FilterCase row) {
    row.check();
  }

  static Stream<FilterCase> marksText() {
    return Stream.of(
        of("safe", "<b>x</b>").gives(safe("<b>x</b>")),
        of("safe", 5L).gives(safe("5")),
        of("safe", null).gives(safe("None")));
  }

  @ParameterizedTest
  @MethodSource
  void makesParagraphs(FilterCase row) {
    row.check();
  }

  static Stream<FilterCase> makesParagraphs() {
    return Stream.of(
        of("linebreaks", "line 1").gives(safe("<p>line 1</p>")),
        of("linebreaks", "line 1\nline 2").gives(safe("<p>line 1<br>line 2</p>")),
        of("linebreaks", "line 1\n\nline 2").gives(safe("<p>line 1</p>\n\n<p>line 2</p>")),
        of("linebreaks", "a\r\n\r\n\r\nb\rc").gives(safe("<p>a</p>\n\n<p>b<br>c</p>")),
        of("linebreaks", "<x>\n\n& y").gives(safe("<p>&lt;x&gt;</p>\n\n<p>&amp; y</p>")),
        of("linebreaks", "<x>\n\n& y").withoutEscaping().gives(safe("<p><x></p>\n\n<p>& y</p>")),
        of("linebreaks", safe("<x>\n\n&amp;")).gives(safe("<p><x></p>\n\n<p>&amp;</p>")),
        of("linebreaks", "").gives(safe("<p></p>")),
        of("linebreaks", "\n\n").gives(safe("<p></p>\n\n<p></p>")),
        of("linebreaks", "\n\na\n\n").gives(safe("<p></p>\n\n<p>a</p>\n\n<p></p>")),
        of("linebreaks", 123L).gives(safe("<p>123</p>")));
  }

  @ParameterizedTest
  @MethodSource
  void makesLineBreaks(FilterCase row) {
    row.check();
  }

  static Stream<FilterCase> makesLineBreaks() {
    return Stream.of(
        of("linebreaksbr", "line 1\nline 2").gives(safe("line 1<br>line 2")),
        of("linebreaksbr", "a\r\nb\rc\n\nd").gives(safe("a<br>b<br>c<br><br>d")),
        of("linebreaksbr", "<x>\n&").gives(safe("&lt;x&gt;<br>&amp;")),
        of("linebreaksbr", "<x>\n&").withoutEscaping().gives(safe("<x><br>&")),
        of("linebreaksbr", safe("<x>\n&amp;")).gives(safe("<x><br>&amp;")),
        of("linebreaksbr", "").gives(safe("")),
        of("linebreaksbr", null).gives(safe("None")));
  }

  @ParameterizedTest
  @MethodSource
  void numbersLines(FilterCase row) {
    row.check();
  }

  static Stream<FilterCase> numbersLines() {
    return Stream.of(
        of("linenumbers", "line 1").gives(safe("1. line 1")),
        of("linenumbers", "line 1\nline 2").gives(safe("1. line 1\n2. line 2")),
        of("linenumbers", "x\nx\nx\nx\nx\nx\nx\nx\nx\nx")
            .gives(safe("01. x\n02. x\n03. x\n04. x\n05. x\n06. x\n07. x\n08. x\n09. x\n10. x")),
        of("linenumbers", "<a>\n& two").gives(safe("1. &lt;a&gt;\n2. &amp; two")),
        of("linenumbers", "<a>\n& two").withoutEscaping().gives(safe("1. <a>\n2. & two")),
        of("linenumbers", safe("<a>\n&amp;")).gives(safe("1. <a>\n2. &amp;")),
        of("linenumbers", "a\r\nb").gives(safe("1. a\r\n2. b")),
        of("linenumbers", "").gives(safe("1. ")));
  }

  @ParameterizedTest
  @MethodSource
  void writesJsonIntoScripts(FilterCase row) {
    row.check();
  }

  static Stream<FilterCase> writesJsonIntoScripts() {
    return Stream.of(
        of("json_script", map("a", "testing\r\njson 'string\" <b>escaping</b>"), "test_id")
            .gives(safe("<script id=\"test_id\" type=\"application/json\">{\"a\": \"testing\\r\\njson 'string\\\""
                + " \\u003Cb\\u003Eescaping\\u003C/b\\u003E\"}</script>")),
        of("json_script", "</script>&", "x")
            .gives(safe("<script id=\"x\" type=\"application/json\">\"\\u003C/script\\u003E\\u0026\"</script>")),
        of("json_script", list(1L, 2.5, true, null, "\u00e9\ud83d\udc4d\u2028\u007f"), "i<d")
            .gives(safe("<script id=\"i&lt;d\" type=\"application/json\">[1, 2.5, true, null, \"\\u00e9\\ud83d\\"
                + "udc4d\\u2028\\u007f\"]</script>")),
        of("json_script", map(1L, 3L, null, 2L, 1.5, 4L), null)
            .gives(safe("<script type=\"application/json\">{\"1\": 3, \"null\": 2, \"1.5\": 4}</script>")),
        of("json_script", Tuple.of(1L, Tuple.of("x")), "")
            .gives(safe("<script type=\"application/json\">[1, [\"x\"]]</script>")),
        of("json_script", map("d", LocalDate.parse("2024-02-29"), "t", LocalDateTime.parse("2024-02-29T01:02:03."
                + "456789"), "m", LocalTime.parse("01:02:03.456000"), "z", ZonedDateTime.parse("2024-05-01T12:00"
                + ":00+00:00[UTC]"), "p", ZonedDateTime.parse("2024-05-01T12:00:00+02:00[Europe/Paris]"), "td",
                Duration.ofSeconds(86403, 500000), "n", decimal("1.10")), "x")
            .gives(safe("<script id=\"x\" type=\"application/json\">{\"d\": \"2024-02-29\", \"t\": \"2024-02-29T"
                + "01:02:03.456\", \"m\": \"01:02:03.456\", \"z\": \"2024-05-01T12:00:00Z\", \"p\": \"2024-05-01"
                + "T12:00:00+02:00\", \"td\": \"P1DT00H00M03.000500S\", \"n\": \"1.10\"}</script>")),
        of("json_script", Double.NaN, "x").gives(safe("<script id=\"x\" type=\"application/json\">NaN</script>")),
        of("json_script", Double.NEGATIVE_INFINITY, "x")
            .gives(safe("<script id=\"x\" type=\"application/json\">-Infinity</script>")),
        of("json_script", Duration.ofSeconds(-82800, 0), "x")
            .gives(safe("<script id=\"x\" type=\"application/json\">\"-P0DT23H00M00S\"</script>")),
        of("json_script", safe("<b>"), safe("a\"b"))
            .gives(safe("<script id=\"a\"b\" type=\"application/json\">\"\\u003Cb\\u003E\"</script>")),
        of("json_script", "x").gives(safe("<script type=\"application/json\">\"x\"</script>")),
        of("json_script", bytes(120), "x").fails(),
        of("json_script", new Range(0, 3, 1), "x").fails(),
        of("json_script", map(Tuple.of(1L, 2L), 3L), "x").fails(),
        of("json_script", map(decimal("1"), 1L), "x").fails());
  }
}
