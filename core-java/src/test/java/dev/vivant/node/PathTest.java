package dev.vivant.node;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class PathTest {
  private static final Element INNER = element("p", new Text("x"));
  private static final Element TREE = element("div", new Text("a"), INNER);

  @Test
  void findsTheNodeItNames() {
    assertEquals(Optional.of(TREE), Path.ROOT.in(TREE));
    assertEquals(Optional.of(INNER), Path.of(1).in(TREE));
    assertEquals(Optional.of(new Text("x")), Path.of(1, 0).in(TREE));
  }

  @Test
  void findsNothingWhereNothingStands() {
    assertEquals(Optional.empty(), Path.of(2).in(TREE));
    assertEquals(Optional.empty(), Path.of(0, 0).in(TREE));
    assertEquals(Optional.empty(), Path.of(1, 0, 0).in(TREE));
    assertEquals(Optional.empty(), Path.of(1, Integer.MAX_VALUE).in(TREE));
  }

  @Test
  void isAValue() {
    int[] places = {4, 7};
    Path path = Path.of(places);
    places[0] = 5;
    assertEquals(Path.of(4).child(7), path);
    assertEquals(Path.of(4).child(7).hashCode(), path.hashCode());
    assertEquals("[4, 7]", path.toString());
    assertEquals(2, path.length());
    assertEquals(7, path.place(1));
  }

  @Test
  void refusesNegativePlaces() {
    assertEquals("a place among siblings is counted from 0, not -1",
        assertThrows(IllegalArgumentException.class, () -> Path.of(0, -1)).getMessage());
  }

  private static Element element(String tag, Node... children) {
    return Element.of(Tag.html(tag), null, new String[0], Element.noBindings(), children);
  }
}
