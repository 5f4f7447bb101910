package dev.vivant.testing;

import static dev.vivant.node.Attr.id;
import static dev.vivant.node.Attr.type;
import static dev.vivant.node.Html.button;
import static dev.vivant.node.Html.div;
import static dev.vivant.node.Html.form;
import static dev.vivant.node.Html.input;
import static dev.vivant.node.Html.label;
import static dev.vivant.node.Html.span;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivant.node.Node;
import dev.vivant.view.Handlers;
import dev.vivant.view.LiveContext;
import dev.vivant.view.LiveView;
import dev.vivant.view.MountRequest;
import org.junit.jupiter.api.Test;

class FocusTest {
  /** A text that becomes a field when it is clicked, and a check-box inside its label. */
  private static final class Editable implements LiveView<String> {
    @Override
    public String mount(MountRequest request, LiveContext live) {
      return "shown";
    }

    @Override
    public Node render(String state, Handlers<String> on) {
      Node text = state.equals("edited")
          ? form(id("form"), on.submit((s, e) -> "saved"), input(id("editor")))
          : div(span(button(id("edit"), on.click((s, e) -> {
            e.focus("editor");
            return "edited";
          }), "Edit")));
      return div(div(id("state"), state), text,
          label(id("label"), input(id("box"), type("checkbox"), on.change((s, e) -> s + "!")), span(id("name"), "On")));
    }
  }

  private final LiveTest page = LiveTest.mount(new Editable());

  @Test
  void theFocusGoesOnFromAnElementThatIsGone() {
    page.find("#edit").click();
    assertEquals("edited", page.find("#state").text());
    page.find("#editor").type("new");
    page.find("#form").submit();
    assertEquals("saved", page.find("#state").text());
  }

  @Test
  void aFieldThatComesBackIsANewOne() {
    page.find("#edit").click();
    page.find("#editor").type("new");
    page.find("#form").submit();
    page.find("#edit").click();
    assertEquals("", page.find("#editor").value());
  }

  @Test
  void aCheckBoxInsideItsLabelIsClickedOnceAndByTheLabelToo() {
    page.find("#box").click();
    assertTrue(page.find("#box").isChecked());
    assertEquals("shown!", page.find("#state").text());
    page.find("#name").click();
    assertFalse(page.find("#box").isChecked());
    assertEquals("shown!!", page.find("#state").text());
  }
}
