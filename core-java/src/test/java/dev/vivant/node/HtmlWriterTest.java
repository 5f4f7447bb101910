package dev.vivant.node;

import static dev.vivant.node.Attr.attr;
import static dev.vivant.node.Attr.title;
import static dev.vivant.node.Html.br;
import static dev.vivant.node.Html.div;
import static dev.vivant.node.Html.element;
import static dev.vivant.node.Html.fragment;
import static dev.vivant.node.Html.input;
import static dev.vivant.node.Html.key;
import static dev.vivant.node.Html.noscript;
import static dev.vivant.node.Html.pre;
import static dev.vivant.node.Html.raw;
import static dev.vivant.node.Html.script;
import static dev.vivant.node.Html.style;
import static dev.vivant.node.Html.text;
import static dev.vivant.node.Html.textarea;
import static dev.vivant.node.MathMl.math;
import static dev.vivant.node.MathMl.mi;
import static dev.vivant.node.Svg.svg;
import static dev.vivant.node.Svg.svgStyle;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.vivant.testing.RandomTrees;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class HtmlWriterTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(quoteCharacter = '|', delimiter = '~', value = {
    "plain ~ plain ~ plain",
    "a < b ~ a &lt; b ~ a &lt; b",
    "a > b ~ a &gt; b ~ a &gt; b",
    "a & b ~ a &amp; b ~ a &amp; b",
    "&amp; ~ &amp;amp; ~ &amp;amp;",
    "&#60; ~ &amp;#60; ~ &amp;#60;",
    "it's ~ it's ~ it's",
    "say \"x\" ~ say \"x\" ~ say &quot;x&quot;",
    "<!-- ~ &lt;!-- ~ &lt;!--",
    "]]> ~ ]]&gt; ~ ]]&gt;",
    "</script> ~ &lt;/script&gt; ~ &lt;/script&gt;",
    "`x` ~ `x` ~ `x`",
    "é 日本 😀 ~ é 日本 😀 ~ é 日本 😀",
  })
  void escapesWhatMarkupWouldRead(String value, String asText, String asAttribute) {
    assertEquals(asText, HtmlWriter.toString(text(value)));
    assertEquals("<div title=\"" + asAttribute + "\"></div>", HtmlWriter.toString(div(title(value))));
  }

  static Stream<Arguments> charactersThatParsersChange() {
    return Stream.of(
        Arguments.of("carriage return", "a\rb", "a&#13;b"),
        Arguments.of("line break", "a\nb", "a\nb"),
        Arguments.of("tab", "a\tb", "a\tb"),
        Arguments.of("NUL", "a\0b", "a\uFFFDb"),
        Arguments.of("no-break space", "a\u00A0b", "a\u00A0b"),
        Arguments.of("first half of a pair", "a\uD83Db", "a\uFFFDb"),
        Arguments.of("second half of a pair", "a\uDE00b", "a\uFFFDb"),
        Arguments.of("half of a pair at the end", "a\uD83D", "a\uFFFD"),
        Arguments.of("two first halves", "\uD83D\uD83D\uDE00", "\uFFFD\uD83D\uDE00"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void charactersThatParsersChange(String name, String value, String written) throws IOException {
    assertEquals(written, HtmlWriter.toString(text(value)));
    assertEquals("<div title=\"" + written + "\"></div>", HtmlWriter.toString(div(title(value))));
    assertEquals("<div title=\"" + written + "\">" + written + "</div>", utf8(div(title(value), value)));
  }

  static Stream<Arguments> elements() {
    return Stream.of(
        Arguments.of("<br>", br()),
        Arguments.of("<div></div>", div()),
        Arguments.of("<input type=\"checkbox\" checked=\"\">", input(Attr.type("checkbox"), Attr.checked(true))),
        Arguments.of("<div>a<br>b</div>", div(text("a"), br(), text("b"))),
        Arguments.of("a<br>", fragment(text("a"), br())),
        Arguments.of("<b>x</b>", raw("<b>x</b>")),
        Arguments.of("<div></div>", div(key(7))),
        Arguments.of("<user-card></user-card>", element("user-card")),
        Arguments.of("<style>a > b { content: \"&\" }</style>", style("a > b { content: \"&\" }")),
        Arguments.of("<script type=\"application/json\">{\"a\":\"<b>&\"}</script>",
            script(Attr.type("application/json"), "{\"a\":\"<b>&\"}")),
        Arguments.of("<noscript>a > b</noscript>", noscript("a > b")),
        Arguments.of("<svg><style>a &gt; b</style></svg>", svg(svgStyle("a > b"))),
        Arguments.of("<math><mi>x</mi></math>", math(mi("x"))),
        Arguments.of("<textarea>&lt;b&gt;</textarea>", textarea("<b>")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void elements(String html, Node node) throws IOException {
    assertEquals(html, HtmlWriter.toString(node));
    assertEquals(html, utf8(node));
  }

  @Test
  void bindingsShowAsOneAttribute() {
    Handler handler = new Handler() {};
    Element button = div(new Binding("click", handler), new Binding("keydown.Enter:p", handler), Attr.id("a"));
    assertEquals("<div id=\"a\" data-v=\"click keydown.Enter:p\"></div>", HtmlWriter.toString(button));
  }

  @Test
  void aLineBreakAtTheBeginningIsDoubledWhereBrowsersDropOne() {
    assertEquals("<pre>\n\na</pre>", HtmlWriter.toString(pre("\na")));
    assertEquals("<textarea>\n\n\nb</textarea>", HtmlWriter.toString(textarea("\n\nb")));
    assertEquals("<pre><b>\n</b></pre>", HtmlWriter.toString(pre(Html.b("\n"))));
    assertEquals("<div>\na</div>", HtmlWriter.toString(div("\na")));
  }

  @Test
  void bytesAndCharactersAreTheSamePage() throws IOException {
    for (long seed = 0; seed < 2000; seed++) {
      Element tree = new RandomTrees(seed).tree(60);
      assertEquals(HtmlWriter.toString(tree), utf8(tree), "seed " + seed);
    }
  }

  @Test
  void attributesThatComeAgainAndAgainStayTheSame() throws IOException {
    String value = "a<b>\"&\0é😀\uD83D";
    for (int i = 0; i < 3; i++) {
      assertEquals("<div title=\"a&lt;b&gt;&quot;&amp;\uFFFDé😀\uFFFD\" lang=\"" + i + "\"></div>",
          utf8(div(title(value), Attr.lang("" + i))));
    }
  }

  @Test
  void textsLongerThanAnyBufferStayWhole() throws IOException {
    for (String piece : new String[] {"a", "&", "é", "日", "😀", "x😀", "\uD83D"}) {
      String text = piece.repeat(20_000);
      Element element = div(title(text), text);
      assertEquals(HtmlWriter.toString(element), utf8(element), piece);
      String shifted = "x" + text;
      assertEquals(HtmlWriter.toString(text(shifted)), utf8(text(shifted)), piece);
    }
  }

  @Test
  void anOutputThatFailsSaysSo() {
    OutputStream broken = new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException("gone");
      }
    };
    assertEquals("gone", assertThrows(IOException.class, () -> HtmlWriter.write(div("x"), broken)).getMessage());
    Appendable closed = new Appendable() {
      @Override
      public Appendable append(CharSequence text) throws IOException {
        throw new IOException("shut");
      }

      @Override
      public Appendable append(CharSequence text, int start, int end) throws IOException {
        throw new IOException("shut");
      }

      @Override
      public Appendable append(char c) throws IOException {
        throw new IOException("shut");
      }
    };
    assertEquals("shut", assertThrows(IOException.class, () -> HtmlWriter.write(div("x"), closed)).getMessage());
  }

  @Test
  void aPageIsWrittenWithAnyNameOfAnAttribute() {
    assertEquals("<div x-y=\"1\" a:b=\"2\"></div>", HtmlWriter.toString(div(attr("x-y", "1"), attr("a:b", "2"))));
  }

  private static String utf8(Node node) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    HtmlWriter.write(node, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
