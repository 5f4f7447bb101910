package dev.vivant.diff;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.vivant.node.Element;
import dev.vivant.node.Node;
import dev.vivant.node.Tag;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SiblingKeysTest {
  private static final String AT_ROOT = "two children of <div> at [] have the key b (String); siblings need keys that differ";

  @Test
  void aFirstTreeIsRefusedWithTheKeyAndThePathOfTheParent() {
    Element tree = element("div", null, element("p", null), element("section", "s", keyed(1), element("i", null), keyed(1)));
    IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> SiblingKeys.check(tree));
    assertEquals(
        "two children of <section> at [1] have the key 1 (Integer); siblings need keys that differ", refused.getMessage());
  }

  @Test
  void theSameKeyUnderAnotherParentOrOfAnotherTypeIsAnotherKey() {
    assertDoesNotThrow(() -> SiblingKeys.check(
        element("div", null, element("div", 1, keyed(1)), element("div", "1", keyed(1)), element("div", 1L))));
  }

  @Test
  void twoNewSiblingsWithOneKeyAreRefused() {
    assertRefused(AT_ROOT, list("a"), list("b", "a", "b"));
    assertRefused(AT_ROOT, list(), list("b", "b"));
  }

  @Test
  void aNewSiblingWithTheKeyOfOneThatStaysIsRefused() {
    assertRefused(AT_ROOT, list("b", "c"), list("b", "c", "b"));
    assertRefused(AT_ROOT, list("c", "b"), list("b", "c", "b"));
    assertRefused(AT_ROOT, list("a", "b", "c"), list("b", "b", "a", "c"));
  }

  @Test
  void aNewSiblingOfAnotherTagIsRefusedToo() {
    assertRefused(AT_ROOT, list("b"), element("div", null, keyed("b"), element("section", "b")));
  }

  @Test
  void whatIsInsideANewNodeIsChecked() {
    Element inserted = element("section", null, element("div", null, keyed("x"), keyed("x")));
    assertRefused("two children of <div> at [0, 0] have the key x (String); siblings need keys that differ",
        list("a"), element("div", null, inserted, keyed("a")));
    assertRefused("two children of <div> at [0, 0] have the key x (String); siblings need keys that differ",
        list("a"), element("div", null, inserted));
  }

  @Test
  void aKeyMayGoToAnotherTagInTheSamePlace() {
    Element to = element("div", null, element("section", "a"));
    assertEquals(to, PatchApplier.apply(list("a"), Diff.between(list("a"), to)));
  }

  private static void assertRefused(String message, Element from, Element to) {
    assertEquals(message, assertThrows(IllegalArgumentException.class, () -> Diff.between(from, to)).getMessage());
  }

  private static Element list(Object... keys) {
    return element("div", null, Arrays.stream(keys).map(SiblingKeysTest::keyed).toArray(Node[]::new));
  }

  private static Element keyed(Object key) {
    return element("p", key);
  }

  private static Element element(String tag, Object key, Node... children) {
    return Element.of(Tag.html(tag), key, new String[0], Element.noBindings(), children);
  }
}
