package dev.vivant.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.vivant.node.Element;
import dev.vivant.node.Node;
import dev.vivant.node.Path;
import dev.vivant.node.Tag;
import dev.vivant.node.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

class PatchApplierTest {
  /** {@code <div><p class="a">one</p><i></i>two</div>} */
  private static final Element TREE = element("div",
      Element.of(Tag.html("p"), null, new String[] {"class", "a"}, Element.noBindings(), new Node[] {new Text("one")}),
      element("i"),
      new Text("two"));

  @Test
  void leavesWhatDidNotChangeAsTheSameObjects() {
    Element changed = PatchApplier.apply(TREE, List.of(new Patch.SetText(Path.of(2), "three")));
    assertEquals("onethree", changed.textContent());
    assertSame(TREE.child(0), changed.child(0));
    assertSame(TREE, PatchApplier.apply(TREE, List.of()));
  }

  @Test
  void laterPathsAreOfTheTreeThatEarlierPatchesLeft() {
    Element changed = PatchApplier.apply(TREE, List.of(
        new Patch.Arrange(Path.ROOT, List.of(new Patch.Insert(List.of(element("b"))), new Patch.Keep(0, 3))),
        new Patch.SetAttribute(Path.of(1), "class", "b"),
        new Patch.SpliceText(Path.of(1, 0), 1, 1, "h")));
    assertEquals(element("div",
        element("b"),
        Element.of(
            Tag.html("p"), null, new String[] {"class", "b"}, Element.noBindings(), new Node[] {new Text("ohe")}),
        element("i"),
        new Text("two")), changed);
  }

  @Test
  void refusesWhatDoesNotFit() {
    assertRefused("SetText at [3], does not fit: there is no child 3 in <div>", new Patch.SetText(Path.of(3), "x"));
    assertRefused("SetText at [2, 0], does not fit: there is a text, not an element",
        new Patch.SetText(Path.of(2, 0), "x"));
    assertRefused("SetText at [1], does not fit: there is <i>, not a text", new Patch.SetText(Path.of(1), "x"));
    assertRefused("SetText at [2], does not fit: a text is never empty", new Patch.SetText(Path.of(2), ""));
    assertRefused("SpliceText at [2], does not fit: keeps 2 and drops 2 of 3 characters",
        new Patch.SpliceText(Path.of(2), 2, 2, "x"));
    assertRefused("SetAttribute at [2], does not fit: there is a text, not an element",
        new Patch.SetAttribute(Path.of(2), "class", "x"));
    assertRefused("RemoveAttribute at [0], does not fit: there is no attribute id on <p>",
        new Patch.RemoveAttribute(Path.of(0), "id"));
    assertRefused("Replace at [], does not fit: the root has no other in its place",
        new Patch.Replace(Path.ROOT, element("p")));
    assertRefused("Remove at [], does not fit: the root stays", new Patch.Remove(Path.ROOT));
    assertRefused("Remove at [3], does not fit: there is no child 3 in <div>", new Patch.Remove(Path.of(3)));
    assertRefused("Remove at [2, 0], does not fit: there is a text, not an element", new Patch.Remove(Path.of(2, 0)));
    assertRefused("Arrange at [], does not fit: keeps the child 3, but <div> has 3",
        new Patch.Arrange(Path.ROOT, List.of(new Patch.Keep(1, 3))));
    assertRefused("Arrange at [], does not fit: keeps the child 1 twice",
        new Patch.Arrange(Path.ROOT, List.of(new Patch.Keep(1, 1), new Patch.Keep(0, 2))));
    assertRefused(
        "Arrange at [], does not fit: the children of <div> would be joined: texts stand side by side, or are empty",
        new Patch.Arrange(Path.ROOT, List.of(new Patch.Keep(2, 1), new Patch.Insert(List.of(new Text("x"))))));
  }

  private static void assertRefused(String message, Patch patch) {
    List<Patch> patches = List.of(new Patch.SetAttribute(Path.of(0), "class", "b"), patch);
    assertEquals("patch 1, " + message,
        assertThrows(IllegalArgumentException.class, () -> PatchApplier.apply(TREE, patches)).getMessage());
  }

  private static Element element(String tag, Node... children) {
    return Element.of(Tag.html(tag), null, new String[0], Element.noBindings(), children);
  }
}
