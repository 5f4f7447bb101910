package dev.vivant.node;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.vivant.testing.RandomTrees;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MarkupParserTest {
  static Stream<Arguments> readsWellFormedMarkup() {
    return Cases.read("markup-read.txt");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void readsWellFormedMarkup(String markup, String html) {
    assertEquals(html, HtmlWriter.toString(Html.raw(markup)));
  }

  @Test
  void noMarkupIsNoNode() {
    assertEquals(Html.nothing(), Html.fragment(Html.raw("")));
    assertEquals(Html.nothing(), Html.fragment(Html.raw("<!-- a -->")));
  }

  @Test
  void lineEndsAreAsBrowsersReadThem() {
    assertEquals(Html.fragment(Html.text("a\nb\nc")), Fragment.of(Html.raw("a\r\nb\rc")));
    assertEquals("a\rb", ((Text) MarkupParser.parse("a&#13;b")[0]).value());
    assertEquals("x", ((Element) MarkupParser.parse("<pre>\r\nx</pre>")[0]).textContent());
  }

  static Stream<Arguments> refusesWhatABrowserWouldHaveToGuess() {
    return Cases.read("markup-refused.txt");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void refusesWhatABrowserWouldHaveToGuess(String markup, String message) {
    assertEquals("raw markup, " + message,
        assertThrows(IllegalArgumentException.class, () -> Html.div(Html.raw(markup))).getMessage());
  }

  @Test
  void readsWhatTheWriterWrites() {
    for (long seed = 0; seed < 2000; seed++) {
      Element tree = new RandomTrees(seed).tree();
      String html = HtmlWriter.toString(tree).replaceAll(" data-v=\"[^\"]*\"", "");
      assertEquals(html, HtmlWriter.toString(Html.raw(html)), "seed " + seed);
    }
  }

  @Test
  void smallPiecesAreReadOnce() {
    String icon = "<svg><path d=\"M0 0\"></path></svg>" + System.nanoTime();
    assertSame(MarkupParser.parse(icon)[0], MarkupParser.parse(icon)[0]);
  }

  @Test
  void theRefusalComesWhereTheMarkupIsUsed() {
    Raw wrong = Html.raw("<b>");
    assertThrows(IllegalArgumentException.class, () -> Html.fragment(wrong));
    assertThrows(IllegalArgumentException.class, () -> HtmlWriter.toString(wrong));
    assertThrows(IllegalArgumentException.class, () -> new NodeSink().node(wrong));
  }
}
