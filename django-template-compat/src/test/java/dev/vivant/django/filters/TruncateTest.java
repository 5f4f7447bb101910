package dev.vivant.django.filters;

import static dev.vivant.django.filters.FilterCase.of;
import static dev.vivant.django.filters.FilterCase.safe;

import java.math.BigInteger;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Cutting text and HTML after characters or words. */
class TruncateTest {
  @ParameterizedTest
  @MethodSource
  void cutsTextAfterCharacters(FilterCase row) {
    row.check();
  }

  static Stream<FilterCase> cutsTextAfterCharacters() {
    return Stream.of(
        of("truncatechars", "this is a long phrase", 16L).gives("this is a long \u2026"),
        of("truncatechars", "long", 4L).gives("long"),
        of("truncatechars", "longer", 5L).gives("long\u2026"),
        of("truncatechars", "x", 0L).gives(""),
        of("truncatechars", "x", -1L).gives(""),
        of("truncatechars", "fit", "x").gives("fit"),
        of("truncatechars", "o\u0308ver\u0308", 4L).gives("\u00f6ver\u0308"),
        of("truncatechars", "e\u0301e\u0301e\u0301", 2L).gives("\u00e9\u2026"),
        of("truncatechars", "a\u200b\u200bb", 2L).gives("a\u2026"),
        of("truncatechars", "\u65e5\u672c\u8a9e\u30c6\u30ad\u30b9\u30c8", 5L).gives("\u65e5\u672c\u8a9e\u30c6\u2026"),
        of("truncatechars", "\ud83d\udc4d\ud83d\udc4d\ud83d\udc4d\ud83d\udc4d", 3L)
            .gives("\ud83d\udc4d\ud83d\udc4d\u2026"),
        of("truncatechars", safe("<b>x</b>"), 4L).gives(safe("<b>\u2026")),
        of("truncatechars", "abc", new BigInteger("1000000000000000000000000000000")).gives("abc"),
        of("truncatechars", "word", "3").gives("wo\u2026"),
        of("truncatechars", "a", 1L).gives("a"),
        of("truncatechars", "ab", 1L).gives("\u2026"),
        of("truncatechars", 12345L, 3L).gives("12\u2026"),
        of("truncatechars", "x", null).fails());
  }

  @ParameterizedTest
  @MethodSource
  void cutsTextAfterWords(FilterCase row) {
    row.check();
  }

  static Stream<FilterCase> cutsTextAfterWords() {
    return Stream.of(
        of("truncatewords", "alpha & bravo", 1L).gives("alpha \u2026"),
        of("truncatewords", safe("alpha & bravo"), 1L).gives(safe("alpha \u2026")),
        of("truncatewords", "one two three", 5L).gives("one two three"),
        of("truncatewords", "  many \n spaces  here ", 2L).gives("many spaces \u2026"),
        of("truncatewords", "  many \n spaces  here ", 3L).gives("many spaces here"),
        of("truncatewords", "x y", "z").gives("x y"),
        of("truncatewords", "x y", 0L).gives(""),
        of("truncatewords", "x y", -2L).gives(""),
        of("truncatewords", "a\u2003b\u001cc d", 3L).gives("a b c \u2026"),
        of("truncatewords", "one two \u2026", 2L).gives("one two \u2026"));
  }

  @ParameterizedTest
  @MethodSource
  void cutsHtmlAfterCharacters(FilterCase row) {
    row.check();
  }

  static Stream<FilterCase> cutsHtmlAfterCharacters() {
    return Stream.of(
        of("truncatechars_html", "<p>one <a href=\"#\">two - three <br>four</a> five</p>", 0L).gives(""),
        of("truncatechars_html", "<p>one <a href=\"#\">two - three <br>four</a> five</p>", 2L).gives("<p>o\u2026</p>"),
        of("truncatechars_html", "<p>one <a href=\"#\">two - three <br>four</a> five</p>", 4L)
            .gives("<p>one\u2026</p>"),
        of("truncatechars_html", "<p>one <a href=\"#\">two - three <br>four</a> five</p>", 6L)
            .gives("<p>one <a href=\"#\">t\u2026</a></p>"),
        of("truncatechars_html", "<p>one <a href=\"#\">two - three <br>four</a> five</p>", 11L)
            .gives("<p>one <a href=\"#\">two - \u2026</a></p>"),
        of("truncatechars_html", "<p>one <a href=\"#\">two - three <br>four</a> five</p>", 20L)
            .gives("<p>one <a href=\"#\">two - three <br>fou\u2026</a></p>"),
        of("truncatechars_html", "<p>one <a href=\"#\">two - three <br>four</a> five</p>", 100L)
            .gives("<p>one <a href=\"#\">two - three <br>four</a> five</p>"),
        of("truncatechars_html", "<p>one <a href=\"#\">two - three <br>four</a> five</p>", "a")
            .gives("<p>one <a href=\"#\">two - three <br>four</a> five</p>"),
        of("truncatechars_html", "<b>\u00c5ngstr\u00f6m</b> was here", 3L).gives("<b>\u00c5n\u2026</b>"),
        of("truncatechars_html", "a<b>b</b>c", 0L).gives(""),
        of("truncatechars_html", "hello &amp; bye", 7L).gives("hello \u2026"),
        of("truncatechars_html", "&lt;tag&gt; x", 4L).gives("&lt;ta\u2026"),
        of("truncatechars_html", "<p>text", 4L).gives("<p>text</p>"),
        of("truncatechars_html", "<p>texts", 4L).gives("<p>tex\u2026</p>"),
        of("truncatechars_html", "<p>one</p><!-- note -->two", 5L).gives("<p>one</p>t\u2026"),
        of("truncatechars_html", "<br/>abcdef", 3L).gives("<br/>ab\u2026"),
        of("truncatechars_html", "<p/>abcdef<i/>x", 3L).gives("<p/></p>ab\u2026"),
        of("truncatechars_html", "<script>if (a<b) c()</script>rest", 6L).gives("<script>if (a\u2026</script>"),
        of("truncatechars_html", "abc &am", 9L).gives(""),
        of("truncatechars_html", "abc & d", 9L).gives("abc &amp; d"),
        of("truncatechars_html", "I <3 x, tags >", 50L).gives("I &lt;3 x, tags &gt;"),
        of("truncatechars_html", "<a title=\"x>y\">text</a>", 2L).gives("<a title=\"x>y\">t\u2026</a>"),
        of("truncatechars_html", "e\u0301a", 2L).gives("\u00e9a"),
        of("truncatechars_html", "<p>a</div>bcd</p>", 3L).gives("<p>a</div>b\u2026</p>"),
        of("truncatechars_html", "x<", 5L).gives("x"),
        of("truncatechars_html", "<textarea><b>x</b></textarea>yz", 4L).gives("<textarea>&lt;b&gt;\u2026</textarea>"));
  }

  @ParameterizedTest
  @MethodSource
  void cutsHtmlAfterWords(FilterCase row) {
    row.check();
  }

  static Stream<FilterCase> cutsHtmlAfterWords() {
    return Stream.of(
        of("truncatewords_html", "<p>one <a href=\"#\">two - three <br>four</a> five</p>", 0L).gives(""),
        of("truncatewords_html", "<p>one <a href=\"#\">two - three <br>four</a> five</p>", 2L)
            .gives("<p>one <a href=\"#\">two \u2026</a></p>"),
        of("truncatewords_html", "<p>one <a href=\"#\">two - three <br>four</a> five</p>", 4L)
            .gives("<p>one <a href=\"#\">two - three <br> \u2026</a></p>"),
        of("truncatewords_html", "<p>one <a href=\"#\">two - three <br>four</a> five</p>", 5L)
            .gives("<p>one <a href=\"#\">two - three <br>four</a> \u2026</p>"),
        of("truncatewords_html", "<p>one <a href=\"#\">two - three <br>four</a> five</p>", 100L)
            .gives("<p>one <a href=\"#\">two - three <br>four</a> five</p>"),
        of("truncatewords_html", "\u00c5ngstr\u00f6m <b>was</b> here now", 3L)
            .gives("\u00c5ngstr\u00f6m <b>was</b> here \u2026"),
        of("truncatewords_html", "<i>Buenos d&iacute;as! &#x00bf;C&oacute;mo est&aacute;?</i>", 3L)
            .gives("<i>Buenos d\u00edas! \u00bfC\u00f3mo \u2026</i>"),
        of("truncatewords_html", "<p>I &lt;3 <b>x</b></p>", 2L).gives("<p>I &lt;3 <b> \u2026</b></p>"),
        of("truncatewords_html", "a  b\n c <hr> d", 3L).gives("a b c <hr> \u2026"),
        of("truncatewords_html", "<p> lead</p> trail ", 1L).gives("<p> lead</p> \u2026"),
        of("truncatewords_html", "one two", "x").gives("one two"),
        of("truncatewords_html", safe("<b>a b c</b>"), 2L).gives(safe("<b>a b \u2026</b>")));
  }
}
