package dev.vivant.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivant.protocol.Effect;
import dev.vivant.protocol.ServerMessage;
import dev.vivant.testing.LiveTest;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Laws 3, 5 and 6 where the connection breaks: nothing lost, nothing doubled, the same tree on both sides. */
class CutTest {
  private static final List<Consumer<LiveTest>> SCENARIO = List.of(
      page -> page.find("#add").click(),
      page -> page.find("#text").type("a"),
      page -> page.together(() -> {
        page.find("#add").click();
        page.find("#part").click();
        page.find("#add").click();
      }),
      page -> page.find("#forbidden").click(),
      page -> page.visit("/diary?n=1"),
      page -> page.send("tick"),
      page -> page.together(() -> {
        page.find("#text").type("ab");
        page.find("#forbidden").click();
        page.find("#part").click();
        page.find("#forbidden").click();
      }),
      page -> page.find("form").submit(),
      page -> page.together(() -> {
        page.send("one");
        page.find("#add").click();
        page.send("two");
        page.visit("/diary?n=2");
        page.send("three");
      }),
      page -> page.find("#part").click(),
      page -> page.together(() -> {
        page.find("#add").click();
        page.find("#add").click();
        page.find("#forbidden").click();
        page.find("#add").click();
      }),
      page -> page.visit("/diary?n=3"));

  private static final int EVENTS = 20;

  private static final List<Consumer<LiveTest>> NAVIGATION = List.of(
      page -> page.find("#add").click(),
      page -> page.navigate("/b"),
      page -> page.find("#part").click(),
      page -> page.together(() -> {
        page.find("#add").click();
        page.navigate("/a?n=1");
        page.find("#add").click();
      }),
      page -> page.find("#forbidden").click(),
      page -> page.send("tick"),
      page -> page.back(),
      page -> page.find("#add").click(),
      page -> page.visit("/b?n=2"),
      page -> page.navigate("/a"),
      page -> page.navigate("/b?n=3"),
      page -> page.find("#part").click());

  private LiveTest opened() {
    return LiveTest.of(new DiaryView("Diary")).url("/diary").mount();
  }

  private LiveTest site() {
    return LiveTest.of(RouteTable.builder()
        .route("/a", new DiaryView("A")).route("/b", new DiaryView("B")).build()).url("/a").mount();
  }

  private static List<String> flashes(LiveTest page) {
    return page.effects().stream()
        .filter(effect -> effect instanceof Effect.Flash).map(effect -> ((Effect.Flash) effect).text()).toList();
  }

  private static List<Long> refused(LiveTest page) {
    return page.refusals().stream().map(ServerMessage.Refused::eventId).distinct().toList();
  }

  private static void assertSameTree(LiveTest page, String where) {
    Session session = page.sessions().registry().find(page.sessionId());
    assertEquals(session.mounted().scene().frame().tree(), page.tree(), where);
    session.mounted().scene().dropFrame();
    assertEquals(session.mounted().scene().frame().tree(), page.tree(), where);
  }

  @Test
  void aCutAtAnyFrameOfAScenarioLosesAndDoublesNothing() {
    LiveTest calm = opened();
    int frames = played(calm, SCENARIO);
    assertEquals(EVENTS, refused(calm).size()
        + flashes(calm).stream().filter(text -> !text.startsWith("told")).count() + 3);
    int cuts = cutsOf(SCENARIO, calm, frames, this::opened);
    assertTrue(cuts >= 200, cuts + " cuts");
  }

  @Test
  void aCutAtAnyFrameOfNavigationLosesAndDoublesNothing() {
    LiveTest calm = site();
    int frames = played(calm, NAVIGATION);
    assertEquals("B", calm.find("h1").text());
    int cuts = cutsOf(NAVIGATION, calm, frames, this::site);
    assertTrue(cuts >= 150, cuts + " cuts");
  }

  private static int played(LiveTest page, List<Consumer<LiveTest>> scenario) {
    int before = page.frames();
    scenario.forEach(step -> step.accept(page));
    return page.frames() - before;
  }

  private int cutsOf(List<Consumer<LiveTest>> scenario, LiveTest calm, int frames, Supplier<LiveTest> opened) {
    int cuts = 0;
    for (boolean noticed : new boolean[] {true, false}) {
      for (int first = 0; first <= frames; first++) {
        cuts += cut(scenario, calm, opened.get(), first, -1, noticed);
      }
      for (int first = 0; first <= frames; first++) {
        cuts += cut(scenario, calm, opened.get(), first, first % 5, noticed);
      }
    }
    return cuts;
  }

  private int cut(
      List<Consumer<LiveTest>> scenario, LiveTest calm, LiveTest page, int first, int second, boolean noticed) {
    String where = "cut after frame " + first + (second < 0 ? "" : " and " + second + " later")
        + (noticed ? "" : ", not noticed by the server");
    page.breakAfter(first, noticed);
    boolean again = second >= 0;
    for (Consumer<LiveTest> step : scenario) {
      step.accept(page);
      if (again && !page.isBreaking()) {
        page.breakAfter(second, noticed);
        again = false;
      }
    }
    assertSameTree(page, where);
    assertEquals(calm.html(), page.html(), where);
    assertEquals(flashes(calm), flashes(page), where);
    assertEquals(refused(calm), refused(page), where);
    assertEquals(calm.title(), page.title(), where);
    assertEquals(calm.url(), page.url(), where);
    return second < 0 ? 1 : 2;
  }
}
