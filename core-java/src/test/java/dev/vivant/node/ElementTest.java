package dev.vivant.node;

import static dev.vivant.node.Attr.cls;
import static dev.vivant.node.Attr.id;
import static dev.vivant.node.Attr.title;
import static dev.vivant.node.Html.b;
import static dev.vivant.node.Html.br;
import static dev.vivant.node.Html.div;
import static dev.vivant.node.Html.fragment;
import static dev.vivant.node.Html.key;
import static dev.vivant.node.Html.li;
import static dev.vivant.node.Html.nothing;
import static dev.vivant.node.Html.p;
import static dev.vivant.node.Html.raw;
import static dev.vivant.node.Html.style;
import static dev.vivant.node.Html.text;
import static dev.vivant.node.Html.ul;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ElementTest {
  private static final Handler HANDLER = new Handler() {};

  static Stream<Arguments> canonicalChildren() {
    Element bold = b("x");
    return Stream.of(
        Arguments.of("nothing", List.of(), div(nothing())),
        Arguments.of("empty text", List.of(), div(text(""))),
        Arguments.of("adjacent texts", List.of(text("ab")), div(text("a"), text("b"))),
        Arguments.of("text, nothing, text", List.of(text("ab")), div(text("a"), nothing(), text(""), text("b"))),
        Arguments.of("fragment", List.of(text("a"), bold, text("b")), div(fragment(text("a"), bold), text("b"))),
        Arguments.of("texts across fragments", List.of(text("abc")), div(text("a"), fragment(text("b")), text("c"))),
        Arguments.of("fragments in fragments", List.of(text("ab"), bold),
            div(fragment(fragment(text("a")), fragment(fragment(text("b"), bold))))),
        Arguments.of("raw markup", List.of(text("a"), bold, text("c")), div(raw("a<b>x</b>"), text("c"))),
        Arguments.of("white space stays", List.of(text(" \n"), bold), div(text(" \n"), bold)),
        Arguments.of("NUL", List.of(text("a\uFFFD")), div("a\0")),
        Arguments.of("carriage return", List.of(text("a\r\nb")), div("a\r\nb")),
        Arguments.of("carriage return where nothing can be escaped", List.of(text("a\n\nb")), style("a\r\n\rb")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void canonicalChildren(String name, List<Node> children, Element element) {
    assertEquals(children, element.children());
    assertEquals(children.size(), element.childCount());
    for (int i = 0; i < children.size(); i++) {
      assertEquals(children.get(i), element.child(i));
    }
  }

  @Test
  void childrenThatAreCanonicalAreNotCopied() {
    Element inner = b("x");
    assertSame(inner, div(inner).child(0));
    Fragment rows = fragment(li("a"), li("b"));
    assertSame(rows.children().get(0), ul(rows).child(0));
  }

  @Test
  void contentComesInAnyOrderButNodesKeepTheirs() {
    Element expected = p(id("x"), title("t"), text("a"), b("c"));
    assertEquals(expected, p(text("a"), title("t"), b("c"), id("x")));
    assertEquals("<p title=\"t\" id=\"x\">a<b>c</b></p>", p(text("a"), title("t"), b("c"), id("x")).toString());
  }

  @Test
  void equalityIsWhatABrowserShowsAndTheKey() {
    assertEquals(div(id("a"), cls("b")), div(cls("b"), id("a")));
    assertEquals(div(id("a"), cls("b")).hashCode(), div(cls("b"), id("a")).hashCode());
    assertNotEquals(div(id("a")), div(id("b")));
    assertNotEquals(div(id("a")), div(id("a"), cls("")));
    assertNotEquals(div("a"), div("b"));
    assertNotEquals(div("a"), p("a"));
    assertNotEquals(div(key(1)), div(key(2)));
    assertNotEquals(div(key(1)), div());
    assertEquals(div(key(1)), div(key(1)));
    assertNotEquals(Html.a("x"), Svg.svgA(text("x")));
  }

  @Test
  void handlersDoNotCountForEqualityButSpecsDo() {
    assertEquals(div(new Binding("click", HANDLER)), div(new Binding("click", new Handler() {})));
    assertNotEquals(div(new Binding("click", HANDLER)), div(new Binding("input", HANDLER)));
    assertNotEquals(div(new Binding("click", HANDLER)), div());
  }

  @Test
  void keepsKeyAndBindings() {
    Binding click = new Binding("click", HANDLER);
    Element both = div(key("k"), click, new Binding("focusin", HANDLER));
    assertEquals("k", both.key());
    assertEquals(2, both.bindingCount());
    assertSame(click, both.binding(0));
    assertEquals("click focusin", both.attribute("data-v"));
    assertNull(div(click).key());
    assertSame(click, div(click).binding(0));
    assertEquals(0, div(key("k")).bindingCount());
    assertEquals(0, div().bindingCount());
    assertNull(div().key());
  }

  @Test
  void anyObjectCanBeAKey() {
    Binding[] odd = {new Binding("click", HANDLER)};
    assertSame(odd, div(key(odd)).key());
    assertEquals(0, div(key(odd)).bindingCount());
  }

  @Test
  void attributesAreFoundByPlaceAndName() {
    Element element = div(id("a"), cls("b"));
    assertEquals(2, element.attributeCount());
    assertEquals("class", element.attributeName(1));
    assertEquals("b", element.attributeValue(1));
    assertEquals("a", element.attribute("id"));
    assertNull(element.attribute("title"));
    assertNull(div(Attr.disabled(false)).attribute("disabled"));
  }

  @Test
  void whatIsGivenTwiceIsRefused() {
    assertEquals("<div> has the attribute class twice, as \"a\" and as \"b\"; give it once, as classes(..., ...)",
        assertThrows(IllegalArgumentException.class, () -> div(cls("a"), cls("b"))).getMessage());
    assertEquals("<div> has the attribute id twice, as \"a\" and as \"b\"; give it once",
        assertThrows(IllegalArgumentException.class, () -> div(id("a"), id("b"), "x")).getMessage());
    assertEquals("<div> has two keys, 1 and 2; an element has one",
        assertThrows(IllegalArgumentException.class, () -> div(key(1), key(2))).getMessage());
  }

  @Test
  void nullIsRefusedWithTheWayOut() {
    Content none = null;
    Node noNode = null;
    assertEquals("null inside <div>; use nothing() or when(condition, ...) for what may be absent",
        assertThrows(IllegalArgumentException.class, () -> div(id("a"), none)).getMessage());
    assertEquals("a child must not be null; use nothing() or when(condition, ...) for what may be absent",
        assertThrows(IllegalArgumentException.class, () -> div(br(), noNode)).getMessage());
    assertTrue(assertThrows(NullPointerException.class, () -> div((String) null)).getMessage().contains("nothing()"));
    assertTrue(assertThrows(NullPointerException.class, () -> key(null)).getMessage().contains("leave the key out"));
  }

  @Test
  void siblingsWithOneKeyAreRefusedWhereverTheyComeFrom() {
    String message = "two children of <ul> have the key 7 (Integer); a key names one child";
    assertEquals(message, refusal(() -> ul(li(key(7), "a"), li(key(8), "b"), li(key(7), "c"))));
    assertEquals(message, refusal(() -> ul(li(key(7), "a"), fragment(li(key(7), "b")))));
    assertEquals(message, refusal(() -> ul().withChildren(li(key(7), "a"), li(key(7), "b"))));
    assertEquals("two children of one parent have the key 7 (Integer); a key names one child",
        refusal(() -> fragment(li(key(7), "a"), li(key(7), "b"))));
    Node[] many = new Node[1000];
    for (int i = 0; i < many.length; i++) {
      many[i] = li(key(i % 997), "a");
    }
    assertEquals("two children of <ul> have the key 0 (Integer); a key names one child", refusal(() -> ul(many)));
  }

  @Test
  void keysOfDifferentTypesDiffer() {
    assertEquals(3, ul(li(key(7), "a"), li(key(7L), "b"), li(key("7"), "c")).childCount());
  }

  private static String refusal(org.junit.jupiter.api.function.Executable made) {
    return assertThrows(IllegalArgumentException.class, made).getMessage();
  }

  @Test
  void textContentIsAllTextInside() {
    assertEquals("abc", div(text("a"), b(text("b"), br()), text("c")).textContent());
  }

  @Test
  void changesMakeAnotherElement() {
    Element element = div(key(1), id("a"), new Binding("click", HANDLER));
    assertEquals("<div id=\"a\" data-v=\"click\">x</div>", element.withChildren(text("x")).toString());
    assertEquals(1, element.withChildren(text("x")).key());
    assertEquals("<div id=\"b\" data-v=\"click\"></div>", element.withAttribute("id", "b").toString());
    assertEquals("<div data-v=\"click\"></div>", element.withAttribute("id", null).toString());
    assertEquals("<div id=\"a\" data-v=\"click\" title=\"t\"></div>", element.withAttribute("title", "t").toString());
    assertEquals(2, element.withKey(2).key());
    assertEquals(1, element.withKey(2).bindingCount());
    assertSame(element, element.withKey(1));
    assertEquals("<div id=\"a\" data-v=\"click\"></div>", element.toString());
  }

  @Test
  void aChangedAttributeIsJudgedUnlessItIsTrusted() {
    Element element = div();
    assertThrows(IllegalArgumentException.class, () -> element.withAttribute("onclick", "x"));
    assertThrows(IllegalArgumentException.class, () -> element.withAttribute("data-v", "click"));
    assertEquals("<div onclick=\"x\"></div>", element.withTrustedAttribute("onclick", "x").toString());
    assertEquals("<div data-v=\"click\"></div>", element.withTrustedAttribute("data-v", "click").toString());
    assertThrows(IllegalArgumentException.class, () -> element.withTrustedAttribute("a b", "x"));
    Element data = Html.script(Attr.type("application/json"), "1");
    assertThrows(IllegalArgumentException.class, () -> data.withAttribute("type", null));
    assertThrows(IllegalArgumentException.class, () -> data.withTrustedAttribute("type", "module"));
  }

  @Test
  void attributesAreEqualByNameAndValue() {
    assertEquals(id("a"), Attribute.of("id", "a"));
    assertEquals(id("a").hashCode(), Attribute.of("id", "a").hashCode());
    assertNotEquals(id("a"), id("b"));
    assertEquals("id=\"a\"", id("a").toString());
    assertEquals("", Attribute.NONE.toString());
    assertEquals("a\uFFFD", id("a\0").value());
  }
}
