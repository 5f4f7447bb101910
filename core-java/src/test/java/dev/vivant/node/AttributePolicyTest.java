package dev.vivant.node;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttributePolicyTest {
  private static final List<String> ADDRESSES = List.of("href", "src", "action", "formaction", "xlink:href", "poster",
      "cite",
      "data", "ping", "background", "srcset", "imagesrcset", "manifest", "longdesc", "codebase", "usemap");

  /** What has run script in some browser at some time, and ways to hide it. */
  static Stream<String> addressesThatRun() {
    return Stream.of(
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        "JAVASCRIPT:alert(1)",
        "jAvAsCrIpT:alert(1)",
        " javascript:alert(1)",
        "\u0001javascript:alert(1)",
        "\u001F \u0000javascript:alert(1)",
        "\t\n\r javascript:alert(1)",
        "java\tscript:alert(1)",
        "java\nscript:alert(1)",
        "java\r\nscript:alert(1)",
        "j\na\tv\ra\nscript:alert(1)",
        "javascript\t:alert(1)",
        "javascript:",
        "javascript://%0aalert(1)",
        "javascript:/*--></title></style><svg/onload='alert(1)'>",
        "vbscript:msgbox(1)",
        "VBScript:msgbox(1)",
        "livescript:x",
        "data:text/html,<script>alert(1)</script>",
        "data:text/html;base64,PHNjcmlwdD4=",
        "data:text/html;charset=utf-8,x",
        "data:,x",
        "data:application/xhtml+xml,x",
        "data:text/javascript,alert(1)",
        " d\na\tta:text/html,x",
        "feed:javascript:alert(1)",
        "view-source:javascript:alert(1)",
        "jar:https://x!/y",
        "file:///etc/passwd",
        "blob:https://x/y",
        "filesystem:https://x/y",
        "intent://x#Intent;end",
        "ms-msdt:/id",
        "about:srcdoc",
        "mhtml:http://x",
        "unknown:x");
  }

  @ParameterizedTest
  @MethodSource("addressesThatRun")
  void noAddressRunsScriptWhateverTheAttribute(String address) {
    for (String name : ADDRESSES) {
      IllegalArgumentException refused =
          assertThrows(IllegalArgumentException.class, () -> AttributePolicy.check(name, address), name);
      assertTrue(refused.getMessage().startsWith("the attribute " + name + "="), refused.getMessage());
      assertTrue(refused.getMessage().contains("addresses begin with http:, https:, mailto:"), refused.getMessage());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "", "/", "/a?b=c&d=e#f", "a", "a/b", "../a", "./a", "?q=javascript:alert(1)", "#javascript:x", "//example.org/a",
    "https://example.org/", "HTTP://EXAMPLE.ORG", " https://example.org ", "mailto:a@b.example", "tel:+49123",
    "sms:123",
    "ftp://example.org", "/javascript:alert(1)", "x/javascript:alert(1)", "java&#9;script:alert(1)", "%6Aavascript:x",
    "javascript\u00A0:x", "\uFEFFjavascript:x", "1javascript:x", "java\0script:x", "http:javascript:x", "日本:x"
  })
  void addressesOfPagesPass(String address) {
    for (String name : ADDRESSES) {
      assertDoesNotThrow(() -> AttributePolicy.check(name, address), name + "=" + address);
    }
  }

  @Test
  void picturesMayStandInTheirAddress() {
    for (String name : List.of("src", "poster", "srcset", "href", "xlink:href")) {
      assertDoesNotThrow(() -> AttributePolicy.check(name, "data:image/png;base64,iVBORw0KGgo="), name);
      assertDoesNotThrow(() -> AttributePolicy.check(name, "DATA:IMAGE/GIF;base64,R0lGOD"), name);
    }
    assertDoesNotThrow(() -> AttributePolicy.check("src", "data:image/svg+xml,<svg/>"));
    assertDoesNotThrow(() -> AttributePolicy.check("src", "data:audio/mpeg;base64,AA"));
    assertDoesNotThrow(() -> AttributePolicy.check("src", "about:blank"));
    assertThrows(IllegalArgumentException.class, () -> AttributePolicy.check("href", "data:image/svg+xml,<svg/>"));
    assertThrows(IllegalArgumentException.class, () -> AttributePolicy.check("action", "data:text/html,x"));
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "a.png, javascript:x 2x", "a.png 1x,javascript:x 2x", "a.png 1x, \n javascript:x", "javascript:x 1x, a.png",
    "a.png,, javascript:x", "data:text/html,x 2x", "a.png 1x, vbscript:x 480w", ",javascript:x"
  })
  void eachAddressOfASetIsJudged(String srcset) {
    assertThrows(IllegalArgumentException.class, () -> AttributePolicy.check("srcset", srcset));
    assertThrows(IllegalArgumentException.class, () -> AttributePolicy.check("imagesrcset", srcset));
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "a.png", "a.png 2x", "a.png 1x, b.png 2x", "a.png,b.png 2x",
    "data:image/png;base64,AAAA 1x, https://x.example/b.png 480w", ""
  })
  void setsOfPicturesPass(String srcset) {
    assertDoesNotThrow(() -> AttributePolicy.check("srcset", srcset));
  }

  @Test
  void eachAddressThatIsPingedIsJudged() {
    assertDoesNotThrow(() -> AttributePolicy.check("ping", "/a https://x.example/b"));
    assertThrows(IllegalArgumentException.class, () -> AttributePolicy.check("ping", "/a javascript:x"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"javascript:alert(1)", "#a;javascript:alert(1)", " java\nscript:x", "0;vbscript:x",
      "data:text/html,x"})
  void animationsCannotSetAddressesThatRun(String value) {
    for (String name : List.of("to", "from", "by", "values")) {
      assertThrows(IllegalArgumentException.class, () -> AttributePolicy.check(name, value), name);
    }
  }

  @Test
  void animationsOfNumbersAndColoursPass() {
    assertDoesNotThrow(() -> AttributePolicy.check("values", "0;1;0"));
    assertDoesNotThrow(() -> AttributePolicy.check("to", "M 0 0 L 1 1"));
    assertDoesNotThrow(() -> AttributePolicy.check("attributeName", "opacity"));
    assertThrows(IllegalArgumentException.class, () -> AttributePolicy.check("attributeName", "onclick"));
    assertThrows(IllegalArgumentException.class, () -> AttributePolicy.check("attributeName", " ONCLICK"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"onclick", "onload", "onerror", "onbegin", "on", "onx", "ONCLICK", "onClick",
      "oncustomevent"})
  void eventHandlersAreRefused(String name) {
    String message = refusal(name, "alert(1)");
    assertEquals("the attribute " + name + "=\"alert(1)\" is refused: it would run script; bind a handler of the"
        + " view (on.click"
        + " and the like), or use a hook", message);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "srcdoc|<b>|it is a page of its own that could run script; serve the page and give its address in src",
    "SRCDOC|<b>|it is a page of its own that could run script; serve the page and give its address in src",
    "http-equiv|refresh|it could send the visitor elsewhere; set a header of the response, or use the page shell",
    "is|x-y|a browser heeds it only while it reads a page; use a custom element of its own name",
    "shadowrootmode|open|a browser would turn the template into a shadow root; attach the root in a hook",
    "data-v|click|it belongs to Vivant, which writes it itself; bind a handler of the view (on.click and the like)",
    "data-vivant|x|it belongs to Vivant, which writes it itself; it marks the root of a live view",
    "xml:base|/x|it would change what addresses mean; write whole addresses",
  })
  void namesThatNoViewMayUseAreRefusedWithTheWayOut(String name, String value, String why) {
    String message = refusal(name, value);
    assertEquals("the attribute " + name + "=\"" + value + "\" is refused: " + why, message);
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "", " ", "a b", "a=b", "a>", "a/b", "a\"b", "a'b", "a<b", "a\nb", "a\0", "@click", "1a", "-a", ".a", "#a", "[x]",
    "(x)", "é", "a{b}"
  })
  void namesThatAScriptCouldNotSetAreRefused(String name) {
    String message = refusal(name, "");
    assertTrue(message.startsWith("an attribute's name is a letter or '_'"), message);
  }

  @ParameterizedTest
  @CsvSource({"viewbox,viewBox", "VIEWBOX,viewBox", "Class,class", "tabIndex,tabindex", "stroke-Width,stroke-width",
      "refx,refX"})
  void namesThatBrowsersWouldChangeAreRefusedWithTheRightOne(String name, String right) {
    String message = refusal(name, "");
    assertEquals("the attribute " + name + " is written " + right + "; browsers would not keep the other name",
        message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"class", "viewBox", "data-x", "aria-label", "x:y", "_a", "a.b", "hx-get", "v1", "xml:lang",
      "stroke-width"})
  void otherNamesPass(String name) {
    for (int again = 0; again < 3; again++) {
      assertDoesNotThrow(() -> AttributePolicy.check(name, "javascript:alert(1)"));
    }
  }

  @Test
  void drawingsMayNameTheirNamespace() {
    assertDoesNotThrow(() -> AttributePolicy.check("xmlns", "http://www.w3.org/2000/svg"));
    assertThrows(IllegalArgumentException.class, () -> AttributePolicy.check("xmlns", "http://www.w3.org/1999/xlink"));
  }

  @Test
  void messagesShowLongValuesShortened() {
    String message = refusal("href", "javascript:" + "x".repeat(10_000));
    assertTrue(message.length() < 400, message);
  }

  private static final String[] SVG_SOURCE = {"src", "data:image/svg+xml,<svg/>"};

  static Stream<Arguments> wholeElements() {
    return Stream.of(
        Arguments.of("script without type", "script", "<script> would run", new String[] {}),
        Arguments.of("script", "script", "would run", new String[] {"type", "text/javascript"}),
        Arguments.of("module", "script", "would run", new String[] {"type", "module"}),
        Arguments.of("import map", "script", "would run", new String[] {"type", "importmap"}),
        Arguments.of("speculation rules", "script", "would run", new String[] {"type", "speculationrules"}),
        Arguments.of("empty type", "script", "would run", new String[] {"type", ""}),
        Arguments.of("old type", "script", "would run", new String[] {"type", "text/ecmascript"}),
        Arguments.of("other case", "script", "would run", new String[] {"type", " Application/JavaScript "}),
        Arguments.of("version", "script", "would run", new String[] {"type", "text/javascript1.5"}),
        Arguments.of("source", "script", "would run", new String[] {"type", "application/json", "src", "/x"}),
        Arguments.of("picture in a frame", "iframe", "could run script", SVG_SOURCE),
        Arguments.of("picture in a plug-in", "embed", "could run script", SVG_SOURCE),
        Arguments.of("encoding", "meta", "a page has one", new String[] {"charset", "utf-7"}));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("wholeElements")
  void attributesThatDoNotGoWithTheirElementAreRefused(String name, String tag, String why, String[] attributes) {
    String message = assertThrows(IllegalArgumentException.class,
        () -> Element.of(Tag.html(tag), null, attributes, Element.noBindings(), new Node[0])).getMessage();
    assertTrue(message.contains(why), message);
  }

  @Test
  void blocksOfDataPass() {
    for (String type : List.of("application/json", "application/ld+json", "text/plain", "text/x-template",
        " Application/JSON")) {
      assertDoesNotThrow(() -> Html.script(Attr.type(type), "1"), type);
    }
  }

  @Test
  void elementsOfHtmlHaveNoNamesWithCapitals() {
    String message = "<div> cannot have the attribute viewBox: HTML writes all names in lower case; it is an"
        + " attribute of SVG"
        + " or MathML";
    assertEquals(message,
        assertThrows(IllegalArgumentException.class, () -> Html.div(Attr.viewBox("0 0 1 1"))).getMessage());
    assertEquals(message,
        assertThrows(IllegalArgumentException.class, () -> Html.div(Attr.viewBox("0 0 1 1"), "x")).getMessage());
    assertEquals(message,
        assertThrows(IllegalArgumentException.class, () -> Html.div().withAttribute("viewBox", "")).getMessage());
  }

  private static String refusal(String name, String value) {
    return assertThrows(IllegalArgumentException.class, () -> AttributePolicy.check(name, value)).getMessage();
  }
}
