package dev.vivant.session;

import static dev.vivant.node.Attr.title;
import static dev.vivant.node.Html.div;
import static dev.vivant.node.Html.li;
import static dev.vivant.node.Html.span;
import static dev.vivant.node.Html.ul;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivant.node.Node;
import dev.vivant.view.Handlers;
import java.util.List;
import org.junit.jupiter.api.Test;

class PurityTest {
  private int calls;

  private String difference(java.util.function.Function<Handlers<Integer>, Node> render) {
    Rendering<Integer> page = new Rendering<>((state, on) -> render.apply(on), true);
    return assertThrows(IllegalStateException.class, () -> page.show(0)).getMessage();
  }

  @Test
  void aTextThatDiffersIsNamedWithItsPath() {
    String message = difference(on -> div(span("a"), span("at " + calls++)));
    assertTrue(message.contains("[0, 1, 0]: the text \"at 0\", then \"at 1\""), message);
  }

  @Test
  void anAttributeThatDiffersIsNamedWithItsPath() {
    String message = difference(on -> div(span(title("n" + calls++), "a")));
    assertTrue(message.contains("[0, 0]: <span> with title \"n0\", then \"n1\""), message);
  }

  @Test
  void anotherNumberOfChildrenIsNamed() {
    String message = difference(on -> calls++ == 0 ? ul(li("a")) : ul(li("a"), li("b")));
    assertTrue(message.contains("[0]: 1 children of <ul>, then 2"), message);
  }

  @Test
  void anotherElementIsNamed() {
    String message = difference(on -> calls++ == 0 ? div(span("a")) : div(div("a")));
    assertTrue(message.contains("[0, 0]: <span>, then <div>"), message);
  }

  @Test
  void aRowThatUsesMoreThanItsItemIsFound() {
    Handlers.Row<Integer, String> row = (item, on) -> li(item + calls);
    Rendering<Integer> page = new Rendering<>((state, on) -> ul(on.each(List.of("a", "b"), item -> item, row)), true);
    page.show(0);
    calls++;
    String message = assertThrows(IllegalStateException.class, () -> page.show(1)).getMessage();
    assertTrue(message.contains("\"a0\", then \"a1\""), message);
  }

  @Test
  void aPureRenderPasses() {
    Rendering<Integer> page = new Rendering<>((state, on) -> div("state " + state), true);
    assertEquals("state 1", page.show(1).textContent());
  }

  @Test
  void handlersOfARenderThatIsOverAreRefused() {
    Handlers<?>[] kept = new Handlers<?>[1];
    Rendering<Integer> page = new Rendering<>((state, on) -> {
      kept[0] = on;
      return div("a");
    }, false);
    page.show(0);
    String message = assertThrows(IllegalStateException.class, () -> kept[0].click(state -> null)).getMessage();
    assertTrue(message.contains("render that is over"), message);
  }
}
