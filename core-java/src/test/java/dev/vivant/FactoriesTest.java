package dev.vivant;

import static dev.vivant.node.Attr.*;
import static dev.vivant.node.Html.*;
import static dev.vivant.node.MathMl.*;
import static dev.vivant.node.Svg.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivant.node.Attr;
import dev.vivant.node.Attribute;
import dev.vivant.node.Content;
import dev.vivant.node.Element;
import dev.vivant.node.Html;
import dev.vivant.node.HtmlWriter;
import dev.vivant.node.MathMl;
import dev.vivant.node.Namespace;
import dev.vivant.node.Node;
import dev.vivant.node.Svg;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Pages as authors write them in Java, everything imported whole. */
class FactoriesTest {
  private record Task(int id, String title, boolean done) {}

  private static final List<Task> TASKS = List.of(new Task(1, "Milk & tea", false), new Task(2, "<Bread>", true));

  @Test
  void aPageReadsAsItsHtml() {
    Node page = section(cls("tasks"),
        h1("Tasks: " + TASKS.size()),
        ul(role("list"),
            each(TASKS, Task::id, task -> li(classes("task", task.done() ? "done" : null),
                label(input(type("checkbox"), checked(task.done())), text(" "), text(task.title())),
                when(task.done(), () -> span(title("done"), "✓"))))),
        p(a(href("/all?done=1&page=2"), patchLink(), "all"), text(" "), em(strong("now"))),
        svg(viewBox("0 0 10 10"), aria("hidden", true), circle(cx(5), cy(5.5), r(4)), svgText("x")),
        math(mfrac(mi("a"), mn("2"))),
        nothing());

    assertEquals("<section class=\"tasks\"><h1>Tasks: 2</h1><ul role=\"list\"><li class=\"task\"><label><input"
        + " type=\"checkbox\">"
        + " Milk &amp; tea</label></li><li class=\"task done\"><label><input type=\"checkbox\" checked=\"\">"
        + " &lt;Bread&gt;</label>"
        + "<span title=\"done\">✓</span></li></ul><p><a href=\"/all?done=1&amp;page=2\" data-link=\"patch\">all</a>"
        + " <em><strong>now"
        + "</strong></em></p><svg viewBox=\"0 0 10 10\" aria-hidden=\"true\"><circle cx=\"5\" cy=\"5.5\""
        + " r=\"4\"></circle><text>x"
        + "</text></svg><math><mfrac><mi>a</mi><mn>2</mn></mfrac></math></section>", HtmlWriter.toString(page));
  }

  @Test
  void textStandsAfterOneTwoOrThreePiecesOfContent() {
    assertEquals("<p>x</p>", p("x").toString());
    assertEquals("<p id=\"i\">x</p>", p(id("i"), "x").toString());
    assertEquals("<p id=\"i\"><b>b</b>x</p>", p(id("i"), b("b"), "x").toString());
    assertEquals("<p id=\"i\" title=\"t\"><b>b</b>x</p>", p(id("i"), title("t"), b("b"), "x").toString());
    assertEquals("<p></p>", p().toString());
    assertEquals("<p></p>", p("").toString());
    assertEquals("<p>x</p>", p(disabled(false), "x").toString());
  }

  @Test
  void rowsHaveTheKeysOfTheirItems() {
    Element list = ul(each(TASKS, Task::id, task -> li(task.title())));
    assertEquals(List.of(1, 2), list.children().stream().map(row -> ((Element) row).key()).toList());
  }

  @Test
  void factoriesCanBeReferredTo() {
    Function<String, Element> row = Html::li;
    assertEquals("<ul><li>a</li><li>b</li></ul>", ul(each(List.of("a", "b"), item -> item, row)).toString());
  }

  @Test
  void twoItemsWithOneKeyAreRefused() {
    assertEquals("two children of one parent have the key Milk (String); a key names one child",
        assertThrows(IllegalArgumentException.class,
            () -> each(List.of("Milk", "Tea", "Milk"), item -> item, item -> li(item))).getMessage());
  }

  @Test
  void onlyTheBranchThatShowsIsMade() {
    assertEquals("<div>yes</div>", div(when(true, () -> text("yes"), () -> {
      throw new AssertionError("made");
    })).toString());
    assertEquals("<div></div>", div(when(false, () -> {
      throw new AssertionError("made");
    })).toString());
  }

  @Test
  void textShowsAnyValueButNull() {
    assertEquals("12.5", HtmlWriter.toString(text(12.5)));
    assertTrue(assertThrows(NullPointerException.class, () -> text(null)).getMessage().contains("use nothing()"));
  }

  @Test
  void attributesThatAreAbsentAreNone() {
    assertSame(Attribute.NONE, disabled(false));
    assertSame(Attribute.NONE, title(null));
    assertSame(Attribute.NONE, value(null));
    assertSame(Attribute.NONE, classes(null, "", " "));
    assertSame(Attribute.NONE, Attr.data("x", null));
    assertSame(Attribute.NONE, aria("label", null));
    assertSame(Attribute.NONE, attr("x", false));
    assertEquals("", required(true).value());
  }

  @Test
  void attributesAreNamedAsHtmlNamesThem() {
    assertEquals("class=\"a b\"", classes("a", null, "b", " ").toString());
    assertEquals("for=\"f\"", forId("f").toString());
    assertEquals("maxlength=\"80\"", maxLength(80).toString());
    assertEquals("data-item-id=\"7\"", Attr.data("item-id", 7).toString());
    assertEquals("aria-expanded=\"false\"", aria("expanded", false).toString());
    assertEquals("stroke-width=\"0.5\"", strokeWidth(0.5).toString());
    assertEquals("width=\"100%\"", width("100%").toString());
    assertEquals("width=\"100\"", width(100).toString());
    assertEquals("data-link=\"navigate replace\"", navigateLinkReplacing().toString());
    assertEquals("style=\"color: red\"", styles("color: red").toString());
  }

  @Test
  void whatCouldRunIsRefusedByFactoriesToo() {
    assertThrows(IllegalArgumentException.class, () -> href("javascript:alert(1)"));
    assertThrows(IllegalArgumentException.class, () -> styles("behavior: url(x)"));
    assertThrows(IllegalArgumentException.class, () -> attr("onclick", "x"));
    assertThrows(IllegalArgumentException.class, () -> Attr.data("v", "click"));
    assertThrows(IllegalArgumentException.class, () -> fill("url(javascript:x)"));
  }

  /** https://html.spec.whatwg.org/multipage/indices.html#elements-3 */
  private static final String ELEMENTS = "a abbr address area article aside audio b bdi bdo blockquote br button"
      + " canvas caption cite"
      + " code col colgroup data datalist dd del details dfn dialog div dl dt em embed fieldset figcaption figure"
      + " footer form h1 h2"
      + " h3 h4 h5 h6 header hgroup hr i iframe img input ins kbd label legend li link main map mark menu meta meter"
      + " nav noscript"
      + " object ol optgroup option output p picture pre progress q rp rt ruby s samp script search section select"
      + " slot small source"
      + " span strong style sub summary sup table tbody td template textarea tfoot th thead time tr track u ul var"
      + " video wbr";

  @Test
  void allElementsOfHtmlHaveAFactoryOfTheirName() throws ReflectiveOperationException {
    Set<String> made = new TreeSet<>();
    for (Method method : factories(Html.class)) {
      Element element = made(method);
      assertEquals(method.getName(), element.tag().name());
      assertEquals(Namespace.HTML, element.tag().namespace());
      made.add(element.tag().name());
    }
    assertEquals(new TreeSet<>(List.of(ELEMENTS.split(" "))), made);
  }

  @Test
  void elementsOfDrawingsAndFormulasAreOfTheirLanguage() throws ReflectiveOperationException {
    for (Method method : factories(Svg.class)) {
      assertEquals(Namespace.SVG, made(method).tag().namespace(), method.getName());
    }
    for (Method method : factories(MathMl.class)) {
      assertEquals(Namespace.MATHML, made(method).tag().namespace(), method.getName());
    }
    assertTrue(factories(Svg.class).size() > 60);
    assertTrue(factories(MathMl.class).size() > 25);
  }

  private static List<Method> factories(Class<?> type) {
    return Arrays.stream(type.getMethods())
        .filter(method -> method.getReturnType() == Element.class)
        .filter(method -> Arrays.equals(method.getParameterTypes(), new Class<?>[] {Content[].class}))
        .collect(Collectors.toList());
  }

  private static Element made(Method factory) throws ReflectiveOperationException {
    Content[] type = factory.getName().equals("script") ? new Content[] {type("application/json")} : new Content[0];
    factory.setAccessible(true);
    return (Element) factory.invoke(null, (Object) type);
  }

  @Test
  void everyAttributeFactoryMakesAnAttributeThatPasses() throws ReflectiveOperationException {
    int count = 0;
    for (Method method : Attr.class.getMethods()) {
      if (method.getReturnType() == Attribute.class && method.getParameterCount() == 1 && !method.isVarArgs()) {
        Attribute attribute = attribute(method);
        assertEquals(attribute, Attribute.of(attribute.name(), attribute.value()), method.getName());
        count++;
      }
    }
    assertTrue(count > 200, count + " factories");
  }

  private static Attribute attribute(Method factory) throws IllegalAccessException, InvocationTargetException {
    Class<?> type = factory.getParameterTypes()[0];
    Object value = type == boolean.class ? (Object) true : type == int.class ? (Object) 1
        : type == double.class ? (Object) 1.5 : "x";
    factory.setAccessible(true);
    return (Attribute) factory.invoke(null, value);
  }
}
