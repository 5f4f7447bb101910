package dev.vivant.node;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.vivant.testing.RandomTrees;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkupParserTest {
  @ParameterizedTest
  @CsvSource(delimiter = '~', quoteCharacter = '|', value = {
    "|plain & simple|~|plain &amp; simple|",
    "|a <b>c</b> d|~|a <b>c</b> d|",
    "|<B CLASS=x>c</B>|~|<b class=\"x\">c</b>|",
    "|<p title='a \"b\"' id=c hidden>x</p >|~|<p title=\"a &quot;b&quot;\" id=\"c\" hidden=\"\">x</p>|",
    "|<a href = \"?a=1&amp;b=2\">x</a>|~|<a href=\"?a=1&amp;b=2\">x</a>|",
    "|<a href=/a/b>x</a>|~|<a href=\"/a/b\">x</a>|",
    "|<br><br/><img src=a.png />|~|<br><br><img src=\"a.png\">|",
    "|a<!-- b -->c<!---->d|~|acd|",
    "|&lt;&gt;&amp;&quot;&apos;&nbsp;&eacute;&hellip;&#65;&#x42;&#X1F600;|~|&lt;&gt;&amp;\"'\u00A0é…AB😀|",
    "|<textarea>\n a&lt;<b></textarea>|~|<textarea> a&lt;&lt;b&gt;</textarea>|",
    "|<style>a > b</style>|~|<style>a > b</style>|",
    "|<script type=\"application/json\">{\"a\":\"</b>\"}</SCRIPT>|~|<script type=\"application/json\">{\"a\":\"</b>\"}</script>|",
    "|<svg viewbox='0 0 1 1'><path D='M0 0'/><linearGradient/></svg>|~|<svg viewBox=\"0 0 1 1\"><path d=\"M0 0\"></path><linearGradient></linearGradient></svg>|",
    "|<svg><foreignObject><DIV>x</DIV><svg/></foreignObject><a><title>t</title></a></svg>|~|<svg><foreignObject><div>x</div><svg></svg></foreignObject><a><title>t</title></a></svg>|",
    "|<math><mi>x</mi><mtext><b>y</b></mtext></math>|~|<math><mi>x</mi><mtext><b>y</b></mtext></math>|",
    "|<math><annotation-xml><svg/></annotation-xml></math>|~|<math><annotation-xml><svg></svg></annotation-xml></math>|",
    "|<a onclick='x()' href='javascript:x()' style='behavior:x'>trusted</a>|~|<a onclick=\"x()\" href=\"javascript:x()\" style=\"behavior:x\">trusted</a>|",
    "||~||",
  })
  void readsWellFormedMarkup(String markup, String html) {
    assertEquals(html == null ? "" : html, HtmlWriter.toString(Html.raw(markup == null ? "" : markup)));
  }

  @Test
  void lineEndsAreAsBrowsersReadThem() {
    assertEquals(Html.fragment(Html.text("a\nb\nc")), Fragment.of(Html.raw("a\r\nb\rc")));
    assertEquals("a\rb", ((Text) MarkupParser.parse("a&#13;b")[0]).value());
    assertEquals("x", ((Element) MarkupParser.parse("<pre>\r\nx</pre>")[0]).textContent());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '~', quoteCharacter = '|', value = {
    "|a <b>c|~|line 1, column 3: <b> is never closed; write </b>|",
    "|<p>a\n<p>b</p>|~|line 2, column 1: <p> cannot stand inside <p>, however deep: a browser would end the <p> before it; use a <div> instead of the <p>|",
    "|<b>\n<i></b>|~|line 2, column 4: </b> cannot close <i> of line 2, column 1; write </i> first|",
    "|a</b>|~|line 1, column 2: </b> closes nothing|",
    "|<br></br>|~|line 1, column 5: </br> closes nothing|",
    "|<div/>|~|line 1, column 1: <div/> is not closed by '/': browsers take it for <div>; write </div>|",
    "|a < b|~|line 1, column 3: '<' begins a tag; write &lt; for the character|",
    "|<!doctype html>|~|line 1, column 1: an element's name is a letter, then up to 99 letters, digits, '-', '_' or '.', not \"!doctype\"|",
    "|<html></html>|~|line 1, column 1: <html> cannot stand in a live view: it belongs to the page around the view; put it into the page shell|",
    "|<!-- a|~|line 1, column 1: the comment is never closed; write -->|",
    "|<b|~|line 1, column 3: the markup ends inside a tag|",
    "|<b class=\"x|~|line 1, column 10: the value of class is never closed; write \"|",
    "|<b class=>|~|line 1, column 10: class= has no value; write class=\"\" for an empty one|",
    "|<b class=a\"b>|~|line 1, column 11: a value without quotes cannot hold \"; put the value of class into quotes|",
    "|<b a='1'b='2'>|~|line 1, column 9: an attribute of <b> cannot begin with \"b='2'>\"; put a blank before it|",
    "|<b =a>|~|line 1, column 4: an attribute of <b> cannot begin with \"=a>\"|",
    "|<b id=a id=b>|~|line 1, column 1: <b> has the attribute id twice, as \"a\" and as \"b\"; give it once|",
    "|<b @x=a>|~|line 1, column 1: an attribute's name is a letter or '_', then letters, digits, '-', '_', '.' or ':', not \"@x\"; for scripts of the page use data-... names|",
    "|<b data-v=click>|~|line 1, column 1: the attribute data-v is refused: it belongs to Vivant, which writes it itself; bind a handler of the view (on.click and the like)|",
    "|&foo;|~|line 1, column 1: \"&foo;\" is no character reference; use the character itself, or &amp; for '&'|",
    "|a&copy b|~|line 1, column 2: \"&copy\" is no character reference; a reference ends in ';', and '&' itself is written &amp;|",
    "|<a href='?a&b'></a>|~|line 1, column 12: \"&b\" is no character reference; a reference ends in ';', and '&' itself is written &amp;|",
    "|&#0;|~|line 1, column 1: \"&#0;\" is no character reference; use the character itself, or &amp; for '&'|",
    "|&#xD800;|~|line 1, column 1: \"&#xD800;\" is no character reference; use the character itself, or &amp; for '&'|",
    "|&#99999999999;|~|line 1, column 1: \"&#99999999999;\" is no character reference; use the character itself, or &amp; for '&'|",
    "|<script>alert(1)</script>|~|line 1, column 1: <script> would run; a live view holds only blocks of data such as type=\"application/json\"; put code into a hook or a script of the page shell|",
    "|<svg><script/></svg>|~|line 1, column 6: <script> cannot stand in a drawing: it would run; use a hook or a script of the page shell|",
    "|<svg><p>x</p></svg>|~|line 1, column 6: <p> cannot stand in a drawing: browsers would end it there; put HTML into a foreignObject|",
    "|<textarea>a|~|line 1, column 11: <textarea> is never closed; write </textarea>|",
    "|<table><tr></tr></table>|~|line 1, column 8: <tr> cannot stand directly in <table>: a browser would put a tbody around it; put the <tr> into a <tbody>, <thead> or <tfoot>|",
  })
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
