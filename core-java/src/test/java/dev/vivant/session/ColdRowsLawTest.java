package dev.vivant.session;

import static dev.vivant.node.Html.button;
import static dev.vivant.node.Html.div;
import static dev.vivant.node.Html.fragment;
import static dev.vivant.node.Html.li;
import static dev.vivant.node.Html.span;
import static dev.vivant.node.Html.text;
import static dev.vivant.node.Html.ul;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.vivant.diff.Diff;
import dev.vivant.diff.PatchApplier;
import dev.vivant.node.Attr;
import dev.vivant.node.Binding;
import dev.vivant.node.Element;
import dev.vivant.node.HtmlWriter;
import dev.vivant.node.Node;
import dev.vivant.node.Path;
import dev.vivant.node.RowList;
import dev.vivant.view.EventHandler;
import dev.vivant.view.Handlers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * A tree whose rows went cold is in all that can be seen of it the tree that it was: pages that let go of their rows
 * whenever they can live through the same edits as pages that keep them. {@code -Dvivant.walks=N} goes on for longer,
 * {@code -Dvivant.seed=N} begins elsewhere.
 */
class ColdRowsLawTest {
  private static final int WALKS = Integer.getInteger("vivant.walks", 300);
  private static final long SEED = Long.getLong("vivant.seed", 161_803);
  private static final int STEPS = 25;

  /** A list, an item of which is marked; the rows of a second kind, chosen by {@code shape}, are not all alike. */
  private record Page(List<Item> items, int marked, int shape) {}

  private record Item(int id, String label, List<String> parts) {}

  private static Node page(Page page, Handlers<Page> on) {
    return switch (page.shape) {
      case 0 -> div(ul(on.each(page.items, Item::id, ColdRowsLawTest::plain)));
      case 1 -> ul(on.each(page.items, Item::id, item -> item.id == page.marked, ColdRowsLawTest::marked));
      case 2 -> ul(li("before"), on.each(page.items, Item::id, ColdRowsLawTest::plain), li("after"));
      case 3 -> ul(on.each(page.items, Item::id, ColdRowsLawTest::odd));
      default -> ul(on.each(page.items, Item::id, ColdRowsLawTest::nested));
    };
  }

  private static Node plain(Item item, Handlers<Page> on) {
    return li(button(choose(item, on), item.label), item.id % 3 == 0 ? span(Attr.cls("third")) : text("other"));
  }

  private static Node marked(Item item, boolean marked, Handlers<Page> on) {
    return li(Attr.cls(marked ? "marked" : "plain"), button(choose(item, on), item.label));
  }

  /** Few rows of which are no elements, or several. */
  private static Node odd(Item item, Handlers<Page> on) {
    return item.label.equals("t3") && item.id % 2 == 0
        ? fragment(li(item.label), li("twice")) : plain(item, on);
  }

  private static Node nested(Item item, Handlers<Page> on) {
    return li(text(item.label), ul(on.each(item.parts, part -> part, (part, inside) -> li(part))));
  }

  private static Binding choose(Item item, Handlers<Page> on) {
    return on.click(before -> new Page(before.items, item.id, before.shape));
  }

  @Test
  void aPageThatLetsGoOfItsRowsIsInAllThatCanBeSeenThePageThatKeepsThem() {
    System.out.println("cold rows from seed " + SEED);
    for (int walk = 0; walk < WALKS; walk++) {
      walk(new Random(SEED + walk), "seed " + (SEED + walk));
    }
  }

  private void walk(Random random, String where) {
    Rendering<Page> cooling = new Rendering<>(ColdRowsLawTest::page, random.nextBoolean());
    Rendering<Page> keeping = new Rendering<>(ColdRowsLawTest::page, false);
    Page page = new Page(List.of(), 0, random.nextInt(5));
    for (int i = random.nextInt(60); i >= 0; i--) {
      page = new Page(with(page.items, page.items.size(), item(random)), 0, page.shape);
    }
    Element cold = cooling.show(page);
    Element warm = keeping.show(page);
    for (int step = 0; step < STEPS; step++) {
      String now = where + ", step " + step;
      if (random.nextInt(4) > 0) {
        RowList.cool(cold);
      }
      assertAlike(warm, cold, random, now);
      page = edited(page, random);
      Element nextCold = cooling.show(page);
      Element nextWarm = keeping.show(page);
      if (random.nextInt(4) == 0) {
        RowList.cool(nextCold);
      }
      assertEquals(Diff.between(warm, nextWarm), Diff.between(cold, nextCold), now);
      assertEquals(Diff.between(nextWarm, warm), Diff.between(nextCold, cold), now);
      assertEquals(nextWarm, PatchApplier.apply(cold, Diff.between(cold, nextCold)), now);
      assertEquals(List.of(), Diff.between(cold, warm), now);
      cold = nextCold;
      warm = nextWarm;
    }
  }

  private static void assertAlike(Element warm, Element cold, Random random, String where) {
    assertEquals(HtmlWriter.toString(warm), HtmlWriter.toString(cold), where);
    assertEquals(warm, cold, where);
    assertEquals(cold, warm, where);
    assertEquals(warm.hashCode(), cold.hashCode(), where);
    assertEquals(TreePrint.of(warm), TreePrint.of(cold), where);
    assertEquals(NodeCount.of(warm), NodeCount.of(cold), where);
    assertEquals(warm.textContent(), cold.textContent(), where);
    Path path = Path.ROOT;
    Element at = warm;
    while (at.childCount() > 0) {
      int place = random.nextInt(at.childCount());
      path = path.child(place);
      if (!(at.child(place) instanceof Element inside)) {
        break;
      }
      at = inside;
      assertSameTarget(Target.find(warm, path, 0), Target.find(cold, path, 0), where);
    }
  }

  /** The same event does the same. */
  private static void assertSameTarget(Target warm, Target cold, String where) {
    if (warm == null) {
      assertNull(cold, where);
      return;
    }
    assertNotNull(cold, where);
    assertEquals(warm.element(), cold.element(), where);
    assertEquals(after(warm), after(cold), where);
  }

  @SuppressWarnings("unchecked") // all handlers here are of a page
  private static Object after(Target target) {
    BoundHandler.Function function = (BoundHandler.Function) target.handler();
    Page before = new Page(List.of(), -1, 0);
    try {
      return ((EventHandler<Page, ?>) function.handler()).handle(before, null);
    } catch (Exception thrown) {
      throw new AssertionError(thrown);
    }
  }

  private static Page edited(Page page, Random random) {
    List<Item> items = new ArrayList<>(page.items);
    for (int edits = random.nextInt(4); edits >= 0; edits--) {
      int place = items.isEmpty() ? -1 : random.nextInt(items.size());
      switch (place < 0 ? 0 : random.nextInt(8)) {
        case 0, 1 -> items.add(place + 1, item(random));
        case 2 -> items.remove(place);
        case 3 -> Collections.swap(items, place, random.nextInt(items.size()));
        case 4 -> Collections.shuffle(items, random);
        case 5 -> items.replaceAll(item -> new Item(item.id, item.label, item.parts));
        case 6 -> items.set(place, new Item(items.get(place).id, items.get(place).label, List.of("p", "q")));
        default -> items.set(place, new Item(items.get(place).id, "t" + random.nextInt(9), items.get(place).parts));
      }
    }
    int marked = items.isEmpty() || random.nextBoolean() ? page.marked : items.get(random.nextInt(items.size())).id;
    return new Page(items, marked, random.nextInt(9) == 0 ? random.nextInt(5) : page.shape);
  }

  private static List<Item> with(List<Item> items, int place, Item item) {
    List<Item> more = new ArrayList<>(items);
    more.add(place, item);
    return more;
  }

  private static Item item(Random random) {
    List<String> parts = new ArrayList<>();
    for (int i = random.nextInt(12); i >= 0; i--) {
      parts.add("part " + i);
    }
    return new Item(random.nextInt(), "t" + random.nextInt(9), parts);
  }
}
