package dev.vivant.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivant.node.Element;
import dev.vivant.node.Node;
import dev.vivant.node.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** A new list of children names every child that stays, once, in as few slots as can be. */
class ArrangeTest {
  private static final int CHILDREN = 5;

  /** All 326 ordered choices of five keys, and each of them with a new child at every place. */
  @Test
  void keepsEveryChildWhoseKeyStays() {
    Element from = list(List.of(0, 1, 2, 3, 4));
    forChoices(new ArrayList<>(), keys -> {
      assertKept(from, keys);
      for (int i = 0; i <= keys.size(); i++) {
        List<Integer> more = new ArrayList<>(keys);
        more.add(i, 9);
        assertKept(from, more);
      }
    });
  }

  private static void assertKept(Element from, List<Integer> keys) {
    List<Patch> patches = Diff.between(from, list(keys));
    List<Integer> shown = new ArrayList<>();
    int slots = 0;
    if (patches.isEmpty()) {
      shown.addAll(List.of(0, 1, 2, 3, 4));
    } else if (patches.get(0) instanceof Patch.Replace replace) {
      shown.addAll(List.of(0, 1, 2, 3, 4));
      shown.set(replace.path().place(0), 9);
    } else if (patches.get(0) instanceof Patch.Remove remove) {
      shown.addAll(List.of(0, 1, 2, 3, 4));
      shown.remove(remove.path().place(0));
    } else {
      for (Patch.Slot slot : ((Patch.Arrange) patches.get(0)).slots()) {
        slots++;
        if (slot instanceof Patch.Keep keep) {
          for (int i = 0; i < keep.count(); i++) {
            shown.add(keep.from() + i);
          }
        } else {
          ((Patch.Insert) slot).nodes().forEach(node -> shown.add(9));
        }
      }
    }
    assertEquals(keys, shown);
    assertTrue(patches.size() <= 1, () -> "one patch is enough for " + keys + ": " + patches);
    assertTrue(slots <= runs(keys), "at most " + runs(keys) + " slots for " + keys + ": " + patches);
  }

  /** How many runs of rising neighbours and of new children there are: 3 in {@code [3, 4, 9, 0]}. */
  private static int runs(List<Integer> keys) {
    int runs = 0;
    for (int i = 0; i < keys.size(); i++) {
      boolean goesOn = i > 0 && keys.get(i) < 9 && keys.get(i) == keys.get(i - 1) + 1;
      runs += goesOn ? 0 : 1;
    }
    return runs;
  }

  private static void forChoices(List<Integer> keys, Consumer<List<Integer>> check) {
    check.accept(keys);
    for (int key = 0; key < CHILDREN; key++) {
      if (!keys.contains(key)) {
        keys.add(key);
        forChoices(keys, check);
        keys.remove(keys.size() - 1);
      }
    }
  }

  private static Element list(List<Integer> keys) {
    Node[] children = keys.stream()
        .map(key -> (Node) element("p", key))
        .toArray(Node[]::new);
    return element("div", null, children);
  }

  private static Element element(String tag, Object key, Node... children) {
    return Element.of(Tag.html(tag), key, new String[0], Element.noBindings(), children);
  }
}
