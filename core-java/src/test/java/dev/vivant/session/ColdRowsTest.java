package dev.vivant.session;

import static dev.vivant.node.Html.button;
import static dev.vivant.node.Html.li;
import static dev.vivant.node.Html.text;
import static dev.vivant.node.Html.ul;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.vivant.diff.Diff;
import dev.vivant.diff.Patch;
import dev.vivant.node.Element;
import dev.vivant.node.Node;
import dev.vivant.node.Path;
import dev.vivant.node.RowList;
import dev.vivant.testing.LiveTest;
import dev.vivant.view.Handlers;
import dev.vivant.view.LiveContext;
import dev.vivant.view.LiveView;
import dev.vivant.view.MountRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Rows of lists that need not be kept: which go, when, and what happens where one does not come out the same. */
class ColdRowsTest {
  /** What a row must not look at. */
  private static String clock = "noon";

  private static boolean asksForMemo;

  private static final class View implements LiveView<List<String>> {
    @Override
    public List<String> mount(MountRequest request, LiveContext live) {
      return items(100);
    }

    @Override
    public Node render(List<String> items, Handlers<List<String>> on) {
      return ul(on.each(items, item -> item, ColdRowsTest::row));
    }
  }

  private static List<String> items(int count) {
    return IntStream.range(0, count).mapToObj(i -> "item " + i).toList();
  }

  private static Node row(String item, Handlers<List<String>> on) {
    return li(button(on.click(items -> with(items, items.indexOf(item), item + "!")), item));
  }

  private static Node impure(String item, Handlers<List<String>> on) {
    return li(button(on.click(items -> items), item), text(clock));
  }

  private static List<String> with(List<String> items, int place, String item) {
    List<String> changed = new ArrayList<>(items);
    changed.set(place, item);
    return changed;
  }

  private static RowList rows(Element tree) {
    return ((Element) tree.child(0)).rows();
  }

  private static RowList rows(LiveTest page) {
    Session session = page.sessions().registry().find(page.sessionId());
    return rows(session.mounted().scene().frame().tree());
  }

  @AfterEach
  void backToTheBeginning() {
    clock = "noon";
    asksForMemo = false;
  }

  @Test
  void rowsGoASecondAfterTheyWereMadeAndEventsFindThemAllTheSame() {
    LiveTest page = LiveTest.of(new View()).url("/").mount();
    assertNotNull(rows(page).kept(7));
    page.advance(Duration.ofSeconds(1));
    assertNull(rows(page).kept(7));
    page.findAll("button").get(7).click();
    assertEquals("item 7!", page.findAll("button").get(7).text());
    assertNotNull(rows(page).kept(7), "what changed is likely to change once more");
    assertNull(rows(page).kept(8), "what did not change is not made again");
    page.advance(Duration.ofSeconds(1));
    assertNull(rows(page).kept(7));
    page.findAll("button").get(7).click();
    assertEquals("item 7!!", page.findAll("button").get(7).text());
  }

  @Test
  void rowsOfAVersionThatThePageStillNamesGoToo() {
    LiveTest page = LiveTest.of(new View()).url("/").mount();
    RowList first = rows(page);
    page.reading(false);
    page.findAll("button").get(3).click();
    page.advance(Duration.ofSeconds(1));
    assertNull(first.kept(3));
    assertNull(rows(page).kept(3));
    page.reading(true);
    assertEquals("item 3!", page.findAll("button").get(3).text());
  }

  @Test
  void aRowThatIsAskedForAgainIsMadeAgainAndEqual() {
    Rendering<List<String>> page = new Rendering<>((items, on) -> new View().render(items, on), false);
    Element tree = page.show(items(20));
    Node row = rows(tree).kept(4);
    assertSame(row, ((Element) tree.child(0)).child(4));
    RowList.cool(tree);
    assertNull(rows(tree).kept(4));
    assertEquals(row, ((Element) tree.child(0)).child(4));
    assertEquals("item 4", ((Element) row).key());
  }

  @Test
  void aRowThatLooksAtAClockIsPutThereAnewAndItsEventsAreStale() {
    Rendering<List<String>> page =
        new Rendering<>((items, on) -> ul(on.each(items, item -> item.substring(0, 6), ColdRowsTest::impure)), false);
    Element before = page.show(items(10));
    RowList.cool(before);
    clock = "one";
    Element after = page.show(with(items(10), 5, "item 5 changed"));
    Patch expected = new Patch.Replace(Path.of(0, 5), ((Element) after.child(0)).child(5));
    assertEquals(List.of(expected), Diff.between(before, after), "nobody knows what the page has there");
    assertNull(Target.find(before, Path.of(0, 3, 0), 0));
    assertNotNull(Target.find(after, Path.of(0, 5, 0), 0));
    clock = "noon";
    assertNotNull(Target.find(before, Path.of(0, 3, 0), 0));
  }

  @Test
  void aRowThatAsksForMoreWhenItIsMadeAgainIsRefused() {
    Rendering<List<String>> page = new Rendering<>(
        (items, on) -> ul(on.each(items, item -> item, (item, inside) ->
            asksForMemo ? li(inside.memo(item, (input, within) -> text(input))) : li(item))), false);
    Element tree = page.show(items(10));
    RowList.cool(tree);
    asksForMemo = true;
    String message = assertThrows(IllegalStateException.class, () -> ((Element) tree.child(0)).child(2)).getMessage();
    assertEquals("the row with the key item 2 asked for a memo, rows, a component or a boundary when it was made "
        + "again, and did not before; a row has to be the same for the same item", message);
  }

  @Test
  void rowsThatKeepSomethingOrCaptureSomethingElseEachTimeStay() {
    Rendering<List<String>> keeping = new Rendering<>(
        (items, on) -> ul(on.each(items, item -> item,
            (item, inside) -> li(inside.memo(item, (input, within) -> text(input))))), false);
    Element tree = keeping.show(items(10));
    assertNull(rows(tree));
    RowList.cool(tree);
    assertSame(((Element) tree.child(0)).child(2), ((Element) tree.child(0)).child(2));
    Rendering<List<String>> capturing = new Rendering<>(
        (items, on) -> ul(on.each(items, item -> item, (item, inside) -> li(item + items.size()))), false);
    assertNull(rows(capturing.show(items(10))));
    assertNull(rows(capturing.show(items(11))));
  }
}
