package dev.vivant.session;

import static dev.vivant.node.Html.fragment;
import static dev.vivant.node.Html.li;
import static dev.vivant.node.Html.text;
import static dev.vivant.node.Html.ul;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivant.node.Element;
import dev.vivant.node.Html;
import dev.vivant.view.Handlers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RowsTest {
  private record Item(int id, String name) {}

  private record Choice(List<Item> items, int selected) {}

  private static int calls;

  private static final Handlers.Row<List<Item>, Item> ROW = (item, on) -> {
    calls++;
    return li(item.name);
  };

  private static Element list(List<Item> items, Handlers<List<Item>> on) {
    return ul(on.each(items, Item::id, ROW));
  }

  private static List<Item> items(int count) {
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      items.add(new Item(i, "item " + i));
    }
    return items;
  }

  private static Element row(Element tree, int place) {
    return (Element) ((Element) tree.child(0)).child(place);
  }

  private static int callsOf(Runnable action) {
    int before = calls;
    action.run();
    return calls - before;
  }

  private static Rendering<List<Item>> rendering() {
    return new Rendering<>(RowsTest::list, false);
  }

  @Test
  void rowsOfEqualItemsStayTheSameObjects() {
    Rendering<List<Item>> page = rendering();
    Element first = page.show(items(5));
    Element second = page.show(items(5));
    for (int i = 0; i < 5; i++) {
      assertSame(row(first, i), row(second, i));
    }
  }

  @Test
  void whatIsKeptAtAPlaceIsTheSameObjectInTheNextRender() {
    List<Object> kept = new ArrayList<>();
    Rendering<List<Item>> page = new Rendering<>((items, on) -> {
      kept.add(on.keep(StringBuilder.class, StringBuilder::new));
      kept.add(on.keep(StringBuilder.class, StringBuilder::new));
      return ul();
    }, false);
    page.show(items(1));
    page.show(items(2));
    assertSame(kept.get(0), kept.get(2));
    assertSame(kept.get(1), kept.get(3));
    assertNotSame(kept.get(0), kept.get(1));
  }

  @Test
  void onlyTheRowWhoseItemChangedIsRendered() {
    Rendering<List<Item>> page = rendering();
    page.show(items(1_000));
    List<Item> changed = items(1_000);
    changed.set(500, new Item(500, "other"));
    assertEquals(1, callsOf(() -> page.show(changed)));
    assertEquals("other", row(page.show(changed), 500).textContent());
  }

  @Test
  void aListThatIsTheSameObjectGivesTheSameNodes() {
    Rendering<List<Item>> page = rendering();
    List<Item> items = items(10);
    Element first = page.show(items);
    Element second = page.show(items);
    assertEquals(0, callsOf(() -> page.show(items)));
    assertSame(row(first, 9), row(second, 9));
  }

  @Test
  void aRowThatMovesIsNotRendered() {
    Rendering<List<Item>> page = rendering();
    List<Item> items = items(100);
    page.show(items);
    List<Item> moved = new ArrayList<>(items);
    Collections.reverse(moved);
    assertEquals(0, callsOf(() -> page.show(moved)));
    assertEquals("item 99", row(page.show(moved), 0).textContent());
  }

  @Test
  void removingAndAddingRowsRendersTheAddedOnes() {
    Rendering<List<Item>> page = rendering();
    page.show(items(100));
    List<Item> fewer = items(100);
    fewer.remove(0);
    assertEquals(0, callsOf(() -> page.show(fewer)));
    List<Item> more = new ArrayList<>(fewer);
    more.add(50, new Item(1_000, "new"));
    assertEquals(1, callsOf(() -> page.show(more)));
  }

  @Test
  void aFunctionThatCapturesRendersEveryRow() {
    Rendering<Choice> page = new Rendering<>(
        (state, on) -> ul(on.each(state.items, Item::id, (item, handlers) ->
            li(item.id == state.selected ? "* " + item.name : item.name))), false);
    List<Item> items = items(3);
    page.show(new Choice(items, 0));
    Element after = page.show(new Choice(items, 2));
    assertEquals("item 0item 1* item 2", after.textContent());
  }

  @Test
  void aSecondInputRendersTheRowsForWhichItChanged() {
    int[] rows = {0};
    Handlers.RowWith<Choice, Item, Boolean> row = (item, selected, on) -> {
      rows[0]++;
      return li(selected ? "* " + item.name : item.name);
    };
    Rendering<Choice> page = new Rendering<>(
        (state, on) -> ul(on.each(state.items, Item::id, item -> item.id == state.selected, row)), false);
    List<Item> items = items(1_000);
    page.show(new Choice(items, 3));
    int before = rows[0];
    assertTrue(page.show(new Choice(items, 7)).textContent().contains("* item 7"));
    assertEquals(2, rows[0] - before);
  }

  @Test
  void theKeyOfTheItemIsTheKeyOfItsRow() {
    Rendering<List<Item>> page = rendering();
    assertEquals(2, row(page.show(items(3)), 2).key());
  }

  @Test
  void severalElementsOfARowAreKeyedEach() {
    Rendering<List<Item>> page = new Rendering<>((items, on) -> ul(on.each(items, Item::id, (item, handlers) ->
        fragment(li(item.name), li("of " + item.id)))), true);
    Element tree = page.show(items(2));
    List<Object> keys = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      keys.add(row(tree, i).key());
    }
    assertEquals(4, new java.util.HashSet<>(keys).size(), keys.toString());
    assertEquals("item 0of 0item 1of 1", tree.textContent());
  }

  @Test
  void twoItemsWithOneKeyAreRefusedWithTheKeyWhereverTheyStand() {
    for (int size : new int[] {2, 10, 3_000}) {
      for (int place : new int[] {0, size / 2, size - 1}) {
        Rendering<List<Item>> page = rendering();
        page.show(items(size));
        List<Item> twice = items(size);
        twice.add(new Item(place, "again"));
        assertTrue(page.fail(twice).getMessage().contains("the key " + place + ";"), "at " + place + " of " + size);
        List<Item> first = items(size);
        first.add(0, new Item(place, "again"));
        assertTrue(page.fail(first).getMessage().contains("the key " + place + ";"), "at " + place + " of " + size);
      }
    }
  }

  @Test
  void aNullKeyIsRefusedWithTheItem() {
    Rendering<List<Item>> page = new Rendering<>(
        (items, on) -> ul(on.each(items, item -> null, (item, handlers) -> li(item.name))), false);
    assertTrue(page.fail(items(1)).getMessage().contains("item 0"));
  }

  @Test
  void aRenderThatFailsChangesNothingThatIsKept() {
    Rendering<List<Item>> page = new Rendering<>((items, on) -> {
      Element list = list(items, on);
      if (items.size() == 7) {
        throw new IllegalStateException("seven");
      }
      return list;
    }, false);
    Element before = page.show(items(5));
    page.fail(items(7));
    Element after = page.show(items(5));
    for (int i = 0; i < 5; i++) {
      assertSame(row(before, i), row(after, i));
    }
  }

  @Test
  void anyChangeOfAListGivesWhatARenderFromNothingGives() {
    long seed = 20_300_101;
    Random random = new Random(seed);
    for (int round = 0; round < 300; round++) {
      Rendering<List<Item>> page = rendering();
      List<Item> items = items(random.nextInt(40));
      for (int step = 0; step < 10; step++) {
        List<Item> now = new ArrayList<>(items);
        Element shown = page.show(now);
        Element plain = ul(Html.each(now, Item::id, item -> li(item.name)));
        assertEquals(plain, shown.child(0), "seed " + seed + ", round " + round + ", step " + step);
        items = changed(random, items);
      }
    }
  }

  private static List<Item> changed(Random random, List<Item> items) {
    List<Item> next = new ArrayList<>(items);
    for (int edit = random.nextInt(4); edit >= 0; edit--) {
      int place = next.isEmpty() ? 0 : random.nextInt(next.size());
      switch (random.nextInt(5)) {
        case 0 -> next.add(place, new Item(1_000 + random.nextInt(1_000_000), "new"));
        case 1 -> {
          if (!next.isEmpty()) {
            next.remove(place);
          }
        }
        case 2 -> {
          if (!next.isEmpty()) {
            next.set(place, new Item(next.get(place).id, "edit " + random.nextInt(9)));
          }
        }
        case 3 -> Collections.shuffle(next, random);
        default -> Collections.reverse(next);
      }
    }
    return next;
  }

  @Test
  void rowsMayBeTextsAndNothing() {
    Rendering<List<Item>> page = new Rendering<>((items, on) -> ul(li(on.each(items, Item::id, (item, handlers) ->
        item.id % 2 == 0 ? text(item.name) : Html.nothing()))), true);
    assertEquals("item 0item 2", page.show(items(4)).textContent());
    assertNotSame(page.show(items(4)), page.show(items(5)));
  }
}
