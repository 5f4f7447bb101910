package dev.vivant.django.filters;

import static dev.vivant.django.filters.FilterCase.bytes;
import static dev.vivant.django.filters.FilterCase.decimal;
import static dev.vivant.django.filters.FilterCase.list;
import static dev.vivant.django.filters.FilterCase.map;
import static dev.vivant.django.filters.FilterCase.of;
import static dev.vivant.django.filters.FilterCase.safe;

import dev.vivant.django.value.Range;
import dev.vivant.django.value.Tuple;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Filters of lists and what is like them. */
class ListFiltersTest {
  @ParameterizedTest
  @MethodSource
  void takesTheFirstAndTheLast(FilterCase row) {
    row.check();
  }

  static Stream<FilterCase> takesTheFirstAndTheLast() {
    return Stream.of(
        of("first", list(0L, 1L, 2L)).gives(0L),
        of("first", list()).gives(""),
        of("first", "test").gives("t"),
        of("first", "").gives(""),
        of("first", "\ud83d\udc4dx").gives("\ud83d\udc4d"),
        of("first", safe("<b>")).gives("<"),
        of("first", Tuple.of(1L)).gives(1L),
        of("first", new Range(2, 5, 1)).gives(2L),
        of("first", list((Object) null)).gives(null),
        of("first", bytes(97, 98)).gives(97L),
        of("first", map(0L, "a", -1L, "z")).gives("a"),
        of("last", list(0L, 1L, 2L)).gives(2L),
        of("last", list()).gives(""),
        of("last", "test").gives("t"),
        of("last", "").gives(""),
        of("last", "\ud83d\udc4dx").gives("x"),
        of("last", safe("<b>")).gives(safe(">")),
        of("last", Tuple.of(1L)).gives(1L),
        of("last", new Range(2, 5, 1)).gives(4L),
        of("last", list((Object) null)).gives(null),
        of("last", bytes(97, 98)).gives(98L),
        of("last", map(0L, "a", -1L, "z")).gives("z"),
        of("first", null).fails(),
        of("first", 5L).fails(),
        of("first", map("a", 1L)).fails(),
        of("last", null).fails(),
        of("last", 5L).fails(),
        of("last", map("a", 1L)).fails());
  }

  @ParameterizedTest
  @MethodSource
  void joinsItems(FilterCase row) {
    row.check();
  }

  static Stream<FilterCase> joinsItems() {
    return Stream.of(
        of("join", list(0L, 1L, 2L), "glue").gives(safe("0glue1glue2")),
        of("join", list("<a>", safe("<b>")), " & ").gives(safe("&lt;a&gt; &amp; <b>")),
        of("join", list("<a>", "<b>"), safe("<br>")).gives(safe("&lt;a&gt;<br>&lt;b&gt;")),
        of("join", list("<a>", "b"), "<").withoutEscaping().gives(safe("<a><b")),
        of("join", list(1L, "a"), ",").withoutEscaping().gives(list(1L, "a")),
        of("join", "abc", "-").gives(safe("a-b-c")),
        of("join", list(), ",").gives(safe("")),
        of("join", 5L, ",").gives(5L),
        of("join", null, ",").gives(null),
        of("join", Tuple.of(1L, 2.5, null, true), ",").gives(safe("1,2.5,None,True")),
        of("join", map("k", 1L, "l", 2L), "/").gives(safe("k/l")),
        of("join", list(1L, 2L), 3L).gives(safe("132")),
        of("join", list(list(1L), "x"), "").gives(safe("[1]x")),
        of("join", list("a"), 3L).withoutEscaping().fails());
  }

  @ParameterizedTest
  @MethodSource
  void measures(FilterCase row) {
    row.check();
  }

  static Stream<FilterCase> measures() {
    return Stream.of(
        of("length", "1234").gives(4L),
        of("length", "\ud83d\udc4de\u0301").gives(3L),
        of("length", safe("a&b")).gives(3L),
        of("length", list(1L, 2L)).gives(2L),
        of("length", list()).gives(0L),
        of("length", Tuple.of()).gives(0L),
        of("length", map()).gives(0L),
        of("length", map("a", 1L)).gives(1L),
        of("length", new Range(0, 3, 1)).gives(3L),
        of("length", 5L).gives(0L),
        of("length", null).gives(0L),
        of("length", true).gives(0L),
        of("length", bytes(97, 98, 99)).gives(3L));
  }

  @ParameterizedTest
  @MethodSource
  void makesLists(FilterCase row) {
    row.check();
  }

  static Stream<FilterCase> makesLists() {
    return Stream.of(
        of("make_list", "abc").gives(list("a", "b", "c")),
        of("make_list", "").gives(list()),
        of("make_list", 1234L).gives(list("1", "2", "3", "4")),
        of("make_list", null).gives(list("N", "o", "n", "e")),
        of("make_list", true).gives(list("T", "r", "u", "e")),
        of("make_list", safe("<b")).gives(list("<", "b")),
        of("make_list", "\ud83d\udc4da").gives(list("\ud83d\udc4d", "a")),
        of("make_list", -2.5).gives(list("-", "2", ".", "5")));
  }

  @ParameterizedTest
  @MethodSource
  void cutsLists(FilterCase row) {
    row.check();
  }

  static Stream<FilterCase> cutsLists() {
    return Stream.of(
        of("slice", "abcdefg", "0").gives(""),
        of("slice", "abcdefg", "1").gives("a"),
        of("slice", "abcdefg", "-1").gives("abcdef"),
        of("slice", "abcdefg", "1:2").gives("b"),
        of("slice", "abcdefg", "1:3").gives("bc"),
        of("slice", "abcdefg", "0::2").gives("aceg"),
        of("slice", "abcdefg", ":-1").gives("abcdef"),
        of("slice", "abcdefg", "-2:").gives("fg"),
        of("slice", "abcdefg", "::-1").gives("gfedcba"),
        of("slice", "abcdefg", "-100:100").gives("abcdefg"),
        of("slice", "abcdefg", "5:1").gives(""),
        of("slice", "abcdefg", "5:1:-2").gives("fd"),
        of("slice", "abcdefg", ":").gives("abcdefg"),
        of("slice", "abcdefg", " 1 : 3 ").gives("bc"),
        of("slice", "abcdefg", "::").gives("abcdefg"),
        of("slice", "abcdefg", "x").gives("abcdefg"),
        of("slice", "abcdefg", "1:2:3:4").gives("abcdefg"),
        of("slice", "abcdefg", "1.5").gives("abcdefg"),
        of("slice", "abcdefg", "::0").gives("abcdefg"),
        of("slice", "abcdefg", "1_0").gives("abcdefg"),
        of("slice", "abcdefg", "-1:-3:-1").gives("gf"),
        of("slice", list(1L, 2L, 3L, 4L), "1:").gives(list(2L, 3L, 4L)),
        of("slice", Tuple.of(1L, 2L, 3L), ":2").gives(Tuple.of(1L, 2L)),
        of("slice", new Range(0, 10, 1), "2:8:3").gives(new Range(2, 8, 3)),
        of("slice", new Range(0, 10, 1), "5:2").gives(new Range(5, 2, 1)),
        of("slice", new Range(10, 0, -2), "::-1").gives(new Range(2, 12, 2)),
        of("slice", safe("<b>x"), "1:2").gives(safe("b")),
        of("slice", "\ud83d\udc4dab\ud83d\udc4d", "1:3").gives("ab"),
        of("slice", "\ud83d\udc4dab\ud83d\udc4d", "::-1").gives("\ud83d\udc4dba\ud83d\udc4d"),
        of("slice", 5L, "1:").gives(5L),
        of("slice", null, "1:").gives(null),
        of("slice", map("a", 1L), "1:").gives(map("a", 1L)),
        of("slice", list(1L, 2L, 3L), 2L).gives(list(1L, 2L)),
        of("slice", list(1L, 2L, 3L), null).gives(list(1L, 2L, 3L)),
        of("slice", list(1L), "999999999999999999999999999999:").gives(list()),
        of("slice", bytes(97, 98, 99), "1:").gives(bytes(98, 99)));
  }

  @ParameterizedTest
  @MethodSource
  void nestsLists(FilterCase row) {
    row.check();
  }

  static Stream<FilterCase> nestsLists() {
    return Stream.of(
        of("unordered_list", list("item 1", "item 2")).gives(safe("\t<li>item 1</li>\n\t<li>item 2</li>")),
        of("unordered_list", list("item 1", list("item 1.1")))
            .gives(safe("\t<li>item 1\n\t<ul>\n\t\t<li>item 1.1</li>\n\t</ul>\n\t</li>")),
        of("unordered_list", list("item 1", list("item 1.1", "item1.2"), "item 2"))
            .gives(safe("\t<li>item 1\n\t<ul>\n\t\t<li>item 1.1</li>\n\t\t<li>item1.2</li>\n\t</ul>\n\t</li>\n\t"
                + "<li>item 2</li>")),
        of("unordered_list", list("a", list(), "b")).gives(safe("\t<li>a</li>\n\t<li>b</li>")),
        of("unordered_list", list("a", list("b", list("c", list("d")))))
            .gives(safe("\t<li>a\n\t<ul>\n\t\t<li>b\n\t\t<ul>\n\t\t\t<li>c\n\t\t\t<ul>\n\t\t\t\t<li>d</li>\n\t\t"
                + "\t</ul>\n\t\t\t</li>\n\t\t</ul>\n\t\t</li>\n\t</ul>\n\t</li>")),
        of("unordered_list", list(list("x"), "y")).gives(safe("\t<li>[&#x27;x&#x27;]</li>\n\t<li>y</li>")),
        of("unordered_list", list("<a>", list("<b>", safe("<c>"))))
            .gives(safe("\t<li>&lt;a&gt;\n\t<ul>\n\t\t<li>&lt;b&gt;</li>\n\t\t<li><c></li>\n\t</ul>\n\t</li>")),
        of("unordered_list", list("<a>", list("<b>"))).withoutEscaping()
            .gives(safe("\t<li><a>\n\t<ul>\n\t\t<li><b></li>\n\t</ul>\n\t</li>")),
        of("unordered_list", list("a", Tuple.of("b")))
            .gives(safe("\t<li>a\n\t<ul>\n\t\t<li>b</li>\n\t</ul>\n\t</li>")),
        of("unordered_list", list()).gives(safe("")),
        of("unordered_list", "ab").gives(safe("\t<li>a</li>\n\t<li>b</li>")),
        of("unordered_list", list("a", new Range(0, 2, 1))).gives(safe("\t<li>a</li>\n\t<li>range(0, 2)</li>")),
        of("unordered_list", list(1L, null, list("x")))
            .gives(safe("\t<li>1</li>\n\t<li>None\n\t<ul>\n\t\t<li>x</li>\n\t</ul>\n\t</li>")),
        of("unordered_list", list("a", list("b"), list("c"), list("d")))
            .gives(safe("\t<li>a\n\t<ul>\n\t\t<li>b</li>\n\t</ul>\n\t</li>\n\t<li>[&#x27;c&#x27;]\n\t<ul>\n\t\t<"
                + "li>d</li>\n\t</ul>\n\t</li>")),
        of("unordered_list", 5L).fails());
  }

  @ParameterizedTest
  @MethodSource
  void escapesOrMarksEachItem(FilterCase row) {
    row.check();
  }

  static Stream<FilterCase> escapesOrMarksEachItem() {
    return Stream.of(
        of("escapeseq", list("<a>", safe("<b>"), 5L, null))
            .gives(list(safe("&lt;a&gt;"), safe("<b>"), safe("5"), safe("None"))),
        of("escapeseq", "<b").gives(list(safe("&lt;"), safe("b"))),
        of("escapeseq", "").gives(list()),
        of("escapeseq", map("k<", 1L)).gives(list(safe("k&lt;"))),
        of("safeseq", list("<a>", "b")).gives(list(safe("<a>"), safe("b"))),
        of("safeseq", list(1L, null)).gives(list(safe("1"), safe("None"))),
        of("safeseq", "<b").gives(list(safe("<"), safe("b"))),
        of("safeseq", Tuple.of()).gives(list()),
        of("escapeseq", 5L).fails(),
        of("safeseq", 5L).fails(),
        of("safeseq", safe("ab")).gives(safe("['a', 'b']")));
  }

  @ParameterizedTest
  @MethodSource
  void takesAnyItem(FilterCase row) {
    row.check();
  }

  static Stream<FilterCase> takesAnyItem() {
    return Stream.of(
        of("random", list("only")).gives("only"),
        of("random", "a").gives("a"),
        of("random", list()).gives(""),
        of("random", "").gives(""),
        of("random", Tuple.of(7L)).gives(7L),
        of("random", new Range(1, 2, 1)).gives(1L),
        of("random", null).fails(),
        of("random", 5L).fails());
  }

  @ParameterizedTest
  @MethodSource
  void sortsByAProperty(FilterCase row) {
    row.check();
  }

  static Stream<FilterCase> sortsByAProperty() {
    return Stream.of(
        of("dictsort", list(map("age", 23L, "n", "B"), map("age", 63L, "n", "R"), map("age", 18L, "n", "J")), "age")
            .gives(list(map("age", 18L, "n", "J"), map("age", 23L, "n", "B"), map("age", 63L, "n", "R"))),
        of("dictsort", list(map("a", 2L, "i", 1L), map("a", 1L, "i", 2L), map("a", 2L, "i", 3L), map("a", 1L, "i"
                + "", 4L)), "a")
            .gives(list(map("a", 1L, "i", 2L), map("a", 1L, "i", 4L), map("a", 2L, "i", 1L), map("a", 2L, "i", 3L))),
        of("dictsort", list(Tuple.of(2L, "b"), Tuple.of(1L, "a")), 0L)
            .gives(list(Tuple.of(1L, "a"), Tuple.of(2L, "b"))),
        of("dictsort", list(Tuple.of(2L, "b"), Tuple.of(1L, "c")), 1L)
            .gives(list(Tuple.of(2L, "b"), Tuple.of(1L, "c"))),
        of("dictsort", list(Tuple.of("a", 2L), Tuple.of("b", 1L)), "1").gives(""),
        of("dictsort", list("ba", "ab"), 0L).gives(list("ab", "ba")),
        of("dictsort", list(map("x", map("y", 2L)), map("x", map("y", 1L))), "x.y")
            .gives(list(map("x", map("y", 1L)), map("x", map("y", 2L)))),
        of("dictsort", list(map("a", "b"), map("a", "B"), map("a", "\u00e9"), map("a", "\ud83d\udc4d"), map("a",
                "\uff01")), "a")
            .gives(list(map("a", "B"), map("a", "b"), map("a", "\u00e9"), map("a", "\uff01"), map("a", "\ud83d\udc4d"
                + ""))),
        of("dictsort", list(map("a", 1L), map("a", "x")), "a").gives(""),
        of("dictsort", list(map("a", 1L), map("b", 2L)), "a").gives(""),
        of("dictsort", list(1L, 2L), "a").gives(""),
        of("dictsort", 5L, "a").gives(""),
        of("dictsort", null, "a").gives(""),
        of("dictsort", "", "a").gives(list()),
        of("dictsort", list(map("_p", 1L)), "_p").gives(""),
        of("dictsort", list(map("a", 1L)), "a._b").gives(""),
        of("dictsort", list(map("a", 1.5), map("a", 1L), map("a", decimal("0.5")), map("a", true)), "a")
            .gives(list(map("a", decimal("0.5")), map("a", 1L), map("a", true), map("a", 1.5))),
        of("dictsort", list(map("a", null), map("a", null)), "a").gives(""),
        of("dictsort", list(map("a", Tuple.of(1L, 2L)), map("a", Tuple.of(1L, 1L))), "a")
            .gives(list(map("a", Tuple.of(1L, 1L)), map("a", Tuple.of(1L, 2L)))),
        of("dictsort", list(map("a", Double.NaN), map("a", 1L)), "a").gives(list(map("a", Double.NaN), map("a", 1L))),
        of("dictsort", map("b", 1L, "a", 2L), 0L).gives(list("a", "b")),
        of("dictsort", list(map("a", 2L)), null).gives(""),
        of("dictsort", list(list(1L, 2L)), "x").gives(""),
        of("dictsort", list(LocalDate.parse("2024-01-02"), LocalDate.parse("2023-01-02")), "year")
            .gives(list(LocalDate.parse("2023-01-02"), LocalDate.parse("2024-01-02"))),
        of("dictsort", list(map("a", 1L)), "").fails(),
        of("dictsort", list(Tuple.of(1L)), 5L).fails(),
        of("dictsort", list(map("b", 1L)), 1L).fails());
  }

  @ParameterizedTest
  @MethodSource
  void sortsBackwards(FilterCase row) {
    row.check();
  }

  static Stream<FilterCase> sortsBackwards() {
    return Stream.of(
        of("dictsortreversed", list(map("a", 1L), map("a", 3L), map("a", 2L)), "a")
            .gives(list(map("a", 3L), map("a", 2L), map("a", 1L))),
        of("dictsortreversed", list(map("a", 1L, "i", 1L), map("a", 1L, "i", 2L), map("a", 2L, "i", 3L)), "a")
            .gives(list(map("a", 2L, "i", 3L), map("a", 1L, "i", 1L), map("a", 1L, "i", 2L))),
        of("dictsortreversed", list(Tuple.of(1L, "x"), Tuple.of(2L, "y")), 0L)
            .gives(list(Tuple.of(2L, "y"), Tuple.of(1L, "x"))),
        of("dictsortreversed", list(map("a", 1L), map("a", "x")), "a").gives(""),
        of("dictsortreversed", 5L, "a").gives(""));
  }
}
