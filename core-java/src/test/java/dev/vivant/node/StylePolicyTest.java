package dev.vivant.node;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StylePolicyTest {
  @ParameterizedTest
  @ValueSource(strings = {
    "width: expression(alert(1))",
    "width: EXPRESSION (alert(1))",
    "width: exp/**/ression(alert(1))",
    "width: exp/* a */ression(alert(1))",
    "width: e\\78pression(alert(1))",
    "width: e\\000078 pression(alert(1))",
    "width: ex\\pression(alert(1))",
    "background: url(javascript:alert(1))",
    "background: url('javascript:alert(1)')",
    "background: url(\" java\tscript:alert(1)\")",
    "background: URL(  JaVaScRiPt:alert(1))",
    "background: u\\72l(javascript:alert(1))",
    "background: url(\\6a avascript:alert(1))",
    "background: url(vbscript:x)",
    "background: url(data:text/html,x)",
    "background: image-set(\"javascript:x\" 1x)",
    "a: \"/*\"; background: url(javascript:x) \"*/\"",
    "-moz-binding: url(x.xml#y)",
    "-MOZ-BINDING: x",
    "behavior: url(x.htc)",
    "color: red; behavior : url(x)",
    "color:red;behavior:x",
    "{behaviour: x}",
    "-o-link: 'javascript:x'",
  })
  void whatAnyBrowserEverRanIsRefused(String css) {
    assertThrows(IllegalArgumentException.class, () -> Attr.styles(css));
    assertThrows(IllegalArgumentException.class, () -> Html.style("a { " + css + " }"));
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "", "color: red", "color: red; margin: 0 1px", "background: url(/a.png)",
    "background: url('https://x.example/a.png')",
    "background: url(data:image/png;base64,AAAA)", "background: url(data:image/svg+xml,%3Csvg/%3E)",
    "scroll-behavior: smooth",
    "overscroll-behavior: none", "width: calc(100% - 2px)", "color: rgb(0 0 0 / 50%)", "--my-color: var(--x)",
    "transform: rotate(3deg)",
    "border: 1px solid black", "content: '\\201c'", "grid-template-areas: 'a b'",
    "transition: all .2s cubic-bezier(0,0,1,1)"
  })
  void ordinaryStylesPass(String css) {
    assertDoesNotThrow(() -> Attr.styles(css));
    assertDoesNotThrow(() -> Html.style("a { " + css + " }"));
  }

  @Test
  void theMessageNamesThePieceAndTheWayOut() {
    assertEquals("the attribute style \"width: expression(alert(1))\" is refused: \"expression(\" could run script;"
        + " use a class"
            + " and a style sheet of your own",
        assertThrows(IllegalArgumentException.class, () -> Attr.styles("width: expression(alert(1))")).getMessage());
    assertEquals("the attribute fill \"url(javascript:x)\" is refused: \"javascript:\" could run script; use a class"
        + " and a style"
            + " sheet of your own",
        assertThrows(IllegalArgumentException.class, () -> Attr.attr("fill", "url(javascript:x)")).getMessage());
  }
}
