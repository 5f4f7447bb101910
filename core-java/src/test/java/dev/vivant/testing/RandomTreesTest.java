package dev.vivant.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivant.node.Element;
import dev.vivant.node.Namespace;
import dev.vivant.node.Node;
import dev.vivant.node.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class RandomTreesTest {
  @Test
  void aSeedAlwaysGivesTheSameTrees() {
    RandomTrees first = new RandomTrees(42);
    RandomTrees second = new RandomTrees(42);
    for (int i = 0; i < 100; i++) {
      Element tree = first.tree();
      assertEquals(tree, second.tree());
      assertEquals(first.changed(tree), second.changed(tree));
    }
    assertNotEquals(new RandomTrees(1).tree(50), new RandomTrees(2).tree(50));
    assertEquals(42, first.seed());
  }

  @Test
  void treesHoldAllThatIsHard() {
    Map<String, Integer> seen = new TreeMap<>();
    for (long seed = 0; seed < 3000; seed++) {
      RandomTrees trees = new RandomTrees(seed);
      count(trees.changed(trees.tree()), seen);
    }
    for (String what : List.of("ul", "li", "table", "tbody", "tr", "td", "caption", "col", "select", "option",
        "optgroup", "textarea",
        "input", "details", "template", "x-card", "pre", "script", "style", "ruby", "video", "datalist", "svg svg",
        "svg linearGradient", "svg foreignObject", "math mi", "math mtext", "keyed", "bound", "attribute checked",
        "attribute hidden",
        "attribute viewBox", "text <", "text &", "text \"", "text '", "text \n", "text \r", "text 😀")) {
      assertTrue(seen.getOrDefault(what, 0) >= 20, what + ": " + seen.getOrDefault(what, 0) + " times");
    }
  }

  private static void count(Node node, Map<String, Integer> seen) {
    if (node instanceof Text text) {
      for (String piece : List.of("<", "&", "\"", "'", "\n", "\r", "😀")) {
        if (text.value().contains(piece)) {
          seen.merge("text " + piece, 1, Integer::sum);
        }
      }
      return;
    }
    Element element = (Element) node;
    Namespace namespace = element.tag().namespace();
    String language = namespace == Namespace.SVG ? "svg " : namespace == Namespace.MATHML ? "math " : "";
    seen.merge(language + element.tag().name(), 1, Integer::sum);
    seen.merge(element.key() == null ? "not keyed" : "keyed", 1, Integer::sum);
    seen.merge(element.bindingCount() == 0 ? "not bound" : "bound", 1, Integer::sum);
    for (int i = 0; i < element.attributeCount(); i++) {
      seen.merge("attribute " + element.attributeName(i), 1, Integer::sum);
    }
    element.children().forEach(child -> count(child, seen));
  }

  @Test
  void aChangeKeepsMostOfATree() {
    int changed = 0;
    int kept = 0;
    for (long seed = 0; seed < 1000; seed++) {
      RandomTrees trees = new RandomTrees(seed);
      Element before = trees.tree(40);
      Element after = trees.changed(before);
      changed += before.equals(after) ? 0 : 1;
      Map<Object, Integer> objects = new HashMap<>();
      before.children().forEach(child -> objects.put(child, 1));
      kept += after.children().stream().anyMatch(objects::containsKey) ? 1 : 0;
    }
    assertTrue(changed > 800, changed + " of 1000 were changed");
    assertTrue(kept > 600, kept + " of 1000 kept something");
  }

  @Test
  void treesAreAboutAsLargeAsAskedFor() {
    int nodes = 0;
    for (long seed = 0; seed < 100; seed++) {
      nodes += nodes(new RandomTrees(seed).tree(200));
    }
    assertTrue(nodes > 15_000 && nodes < 30_000, nodes + " nodes in 100 trees");
  }

  private static int nodes(Node node) {
    return node instanceof Element element ? 1 + element.children().stream().mapToInt(RandomTreesTest::nodes).sum() : 1;
  }
}
