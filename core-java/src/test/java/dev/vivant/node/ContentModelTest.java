package dev.vivant.node;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What may stand inside what. Trees are written as {@code p(b(div))}; {@code "x"} is a text, {@code s:} and {@code m:}
 * begin elements of SVG and MathML.
 */
class ContentModelTest {
  @ParameterizedTest
  @ValueSource(strings = {
    "p(\"x\",b(i(\"x\")),br,img,input,select(option),textarea(\"x\"))",
    "p(button(div))", "p(object(div))", "p(s:svg(s:foreignObject(div(p))))", "p(template(div))",
    "p(m:math(m:mtext(p)))", "p(ins(del))", "p(x-a)",
    "div(p,p(\"x\"),ul(li,li(ul(li))),ol(li(p)),menu(li))",
    "ul(li(div(ul(li))))", "ul(li(table(tbody(tr(td(ul(li)))))))", "ul(li(x-list(ul(li))))", "x-list(li)",
    "ul(\" \",li,script)",
    "dl(dt,dd,div(dt,dd))", "dl(dd(dl(dt)))", "dl(dt(div(dl(dd))))",
    "table(caption(table(tbody)),colgroup(col,col),thead(tr(th)),tbody(tr(td,th)),tbody,tfoot)",
    "table(\" \",tbody(\" \",tr(\" \",td)))", "table(script,style,template,tbody(script,tr(template,td)))",
    "td(table(tbody(tr(td(p)))))", "th(div(h1))", "colgroup(\" \",col,template)",
    "select(option(\"x\"),optgroup(option),hr,\" \")", "datalist(option)", "select(optgroup(script))",
    "a(div(p,h1))", "a(table(tbody(tr(td(a)))))", "a(object(a))", "a(template(a))", "s:svg(s:a(s:a))", "a(s:svg(s:a))",
    "button(span,div)", "button(object(button))", "button(template(button))", "button(table(tbody(tr(td(button)))))",
    "form(div(input),fieldset(legend,p))", "form(template(form))", "form,form",
    "nobr(b)", "nobr(object(nobr))", "nobr(table(tbody(tr(td(nobr)))))",
    "h1(span(h2))", "h1(b)", "div(h1,h2)", "hgroup(h1,p)", "details(summary(h2),p,summary)",
    "ruby(\"x\",rt,rp)", "ruby(rb,rtc(rt))", "ruby(span(\"x\"),rt(span))",
    "audio(source,track,\"x\")", "video(source,p)", "picture(source,img)",
    "template(tr,tr)", "template(td,th)", "template(tr,\" \")", "template(caption,tbody,colgroup)",
    "template(col,col,template)",
    "template(li,div,\"x\",option)", "template(script,tr)", "template(dt,summary,legend,rt,source)",
    "s:svg(s:g(s:path,\" \"),s:svg,s:title(\"x\"),s:desc(b),s:foreignObject(div,s:svg,m:math))", "div(s:svg,m:math)",
    "m:math(m:mi(\"x\"),m:mrow(m:mo),m:mtext(b,s:svg,m:math),m:annotation-xml(s:svg,m:mi))",
    "b(b(b(b(b))))", "b(p(b))", "main(x-a(div))", "slot(li)", "label(label)", "iframe,noscript(\"x > y\")",
    "pre(\"\n\",b)", "marquee(a,button)", "p(map(area))", "address(div)", "font(center)", "div(div(div(p(\"x\"))))"
  })
  void whatBrowsersLeaveAloneIsAllowed(String tree) {
    assertDoesNotThrow(() -> Trees.of(tree));
  }

  static Stream<Arguments> whatBrowsersWouldChangeIsRefusedWithTheWayOut() {
    return Cases.read("content-refused.txt");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void whatBrowsersWouldChangeIsRefusedWithTheWayOut(String tree, String message) {
    IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> Trees.of(tree));
    assertEquals(message, refused.getMessage());
    IllegalArgumentException bySink =
        assertThrows(IllegalArgumentException.class, () -> Trees.emit(tree, new NodeSink()));
    assertEquals(message, bySink.getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"</script>", "</SCRIPT", "a</script >", "<!--", "<!-- <script>"})
  void aBlockOfDataCannotHoldWhatEndsIt(String text) {
    String message =
        assertThrows(IllegalArgumentException.class, () -> Html.script(Attr.type("application/json"),
            text)).getMessage();
    assertTrue(message.contains("in a string of JSON write \\u003c for '<'"), message);
  }

  @Test
  void anAnnotationHoldsHtmlWhereItsEncodingSaysSo() {
    Node[] html = {Html.p("x")};
    String[] encoding = {"encoding", "Text/HTML"};
    assertDoesNotThrow(
        () -> Element.of(Tag.mathMl("annotation-xml"), null, encoding, Element.noBindings(), html));
    assertThrows(IllegalArgumentException.class,
        () -> Element.of(Tag.mathMl("annotation-xml"), null, new String[0], Element.noBindings(), html));
  }

  @Test
  void aPageIsNoDeeperThanBrowsersKeepIt() {
    Element deepest = Html.div();
    for (int depth = 1; depth < ContentModel.MAX_DEPTH; depth++) {
      deepest = Html.div(deepest);
    }
    Element tree = deepest;
    assertEquals("<div> would make the page more than 400 elements deep; browsers flatten such a page, so show less"
        + " of it at"
        + " once", assertThrows(IllegalArgumentException.class, () -> Html.div(tree)).getMessage());
    assertDoesNotThrow(() -> Html.fragment(tree, tree));
  }

  @Test
  void otherChildrenAreJudgedAgain() {
    assertThrows(IllegalArgumentException.class, () -> Html.p("x").withChildren(Html.div()));
  }
}
