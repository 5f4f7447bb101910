package dev.vivant.session;

import static dev.vivant.node.Attr.attr;
import static dev.vivant.node.Attr.disabled;
import static dev.vivant.node.Html.button;
import static dev.vivant.node.Html.div;
import static dev.vivant.node.Html.fieldset;
import static dev.vivant.node.Html.legend;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.vivant.node.Binding;
import dev.vivant.node.Content;
import dev.vivant.node.Element;
import dev.vivant.node.Node;
import dev.vivant.node.Path;
import dev.vivant.view.EventType;
import org.junit.jupiter.api.Test;

class TargetTest {
  private static Binding click() {
    return new Binding("click", new BoundHandler.Function(EventType.CLICK, (state, event) -> state, null, null));
  }

  private static Element bound(Content... more) {
    Content[] content = new Content[more.length + 1];
    content[0] = click();
    System.arraycopy(more, 0, content, 1, more.length);
    return button(content);
  }

  private static Boolean disabledAt(Node content, int... path) {
    Target target = Target.find(div(content), Path.of(path), 0);
    return target == null ? null : target.disabled();
  }

  @Test
  void anElementThatIsNotThereOrNotBoundIsNoTarget() {
    Element tree = div(bound(), div("text"));
    assertNull(Target.find(tree, Path.of(5), 0));
    assertNull(Target.find(tree, Path.of(1, 0), 0));
    assertNull(Target.find(tree, Path.of(1, 0, 0), 0));
    assertNull(Target.find(tree, Path.of(1), 0));
    assertNull(Target.find(tree, Path.of(0), 1));
    assertNull(Target.find(tree, Path.of(0), -1));
    assertNull(Target.find(tree, Path.ROOT, 0));
    assertEquals("button", Target.find(tree, Path.of(0), 0).element().tag().name());
  }

  @Test
  void aHandlerThatNoSessionMadeIsNoTarget() {
    Element tree = div(button(new Binding("click", new dev.vivant.node.Handler() { })));
    assertNull(Target.find(tree, Path.of(0), 0));
  }

  @Test
  void aButtonIsDisabledByItselfAFieldsetOrInertAroundIt() {
    assertEquals(false, disabledAt(bound(), 0));
    assertEquals(true, disabledAt(bound(disabled(true)), 0));
    assertEquals(true, disabledAt(fieldset(disabled(true), div(bound())), 0, 0, 0));
    assertEquals(false, disabledAt(fieldset(div(bound())), 0, 0, 0));
    assertEquals(true, disabledAt(div(attr("inert", ""), bound()), 0, 0));
    assertEquals(true, disabledAt(bound(attr("inert", "")), 0));
  }

  @Test
  void whatStandsInTheFirstLegendOfADisabledFieldsetIsEnabled() {
    Node set = fieldset(disabled(true), legend(bound()), div(bound()));
    assertEquals(false, disabledAt(set, 0, 0, 0));
    assertEquals(true, disabledAt(set, 0, 1, 0));
    assertEquals(true, disabledAt(fieldset(disabled(true), set), 0, 0, 0, 0));
  }

  @Test
  void disabledMeansNothingOnAnElementThatCannotBe() {
    assertEquals(false, disabledAt(div(click(), attr("disabled", "")), 0));
  }
}
