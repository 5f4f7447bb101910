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

/** Laws 3, 5 and 6 where the process dies: nothing lost, nothing doubled, the same tree on both sides. */
class KillTest {
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
      page -> page.together(() -> {
        page.find("#text").type("ab");
        page.find("#forbidden").click();
        page.find("#part").click();
        page.find("#forbidden").click();
      }),
      page -> page.find("form").submit(),
      page -> page.together(() -> {
        page.find("#add").click();
        page.visit("/diary?n=2");
      }),
      page -> page.find("#part").click(),
      page -> page.visit("/diary?n=3"));

  private static final List<Consumer<LiveTest>> NAVIGATION = List.of(
      page -> page.find("#add").click(),
      page -> page.navigate("/b"),
      page -> page.find("#part").click(),
      page -> page.together(() -> {
        page.find("#add").click();
        page.navigate("/a?n=1");
      }),
      page -> page.find("#forbidden").click(),
      page -> page.back(),
      page -> page.find("#add").click(),
      page -> page.visit("/b?n=2"),
      page -> page.navigate("/a"),
      page -> page.navigate("/b?n=3"),
      page -> page.find("#part").click());

  private static LiveTest opened() {
    return LiveTest.of(new DiaryView("Diary")).url("/diary").store(new InMemorySessionStore(100, 10_000_000)).mount();
  }

  private static LiveTest site() {
    return LiveTest.of(RouteTable.builder()
        .route("/a", new DiaryView("A")).route("/b", new DiaryView("B")).build()).url("/a")
        .store(new InMemorySessionStore(100, 10_000_000)).mount();
  }

  private static List<String> flashes(LiveTest page) {
    return page.effects().stream()
        .filter(effect -> effect instanceof Effect.Flash).map(effect -> ((Effect.Flash) effect).text()).toList();
  }

  private static List<Long> refused(LiveTest page) {
    return page.refusals().stream().map(ServerMessage.Refused::eventId).distinct().toList();
  }

  @Test
  void aPageGoesOnInAnotherProcessWhereItWas() {
    LiveTest page = opened();
    page.find("#add").click();
    page.find("#part").click();
    String before = page.html();
    page.site().kill(0);
    page.connect();
    assertEquals(before, page.html());
    page.find("#part").click();
    assertEquals(List.of("click 1", "part 1", "part 2"), flashes(page));
  }

  @Test
  void aProcessThatDiesAtAnyStepOfAScenarioLosesAndDoublesNothing() {
    assertTrue(killsOf(SCENARIO, KillTest::opened) >= 40);
  }

  @Test
  void aProcessThatDiesAtAnyStepOfNavigationLosesAndDoublesNothing() {
    assertTrue(killsOf(NAVIGATION, KillTest::site) >= 40);
  }

  private int killsOf(List<Consumer<LiveTest>> scenario, Supplier<LiveTest> opened) {
    LiveTest calm = opened.get();
    scenario.forEach(step -> step.accept(calm));
    int kills = 0;
    for (int again : new int[] {-1, 0, 1, 2, 5}) {
      for (int first = 0; kill(scenario, calm, opened.get(), first, again); first++) {
        kills++;
      }
    }
    return kills;
  }

  /** Whether the scenario was long enough for a process to die. */
  private boolean kill(List<Consumer<LiveTest>> scenario, LiveTest calm, LiveTest page, int first, int second) {
    String where = "dies after step " + first + (second < 0 ? "" : " and " + second + " later");
    page.site().killAfter(0, first);
    boolean again = second >= 0;
    for (Consumer<LiveTest> step : scenario) {
      step.accept(page);
      if (again && !page.site().isKilling()) {
        page.site().killAfter(0, second);
        again = false;
      }
    }
    if (page.site().isKilling() && second < 0) {
      return false;
    }
    boolean killed = !page.site().isKilling();
    Session session = page.sessions().registry().find(page.sessionId());
    assertEquals(session.mounted().scene().frame().tree(), page.tree(), where);
    assertEquals(calm.html(), page.html(), where);
    assertEquals(flashes(calm), flashes(page), where);
    assertEquals(refused(calm), refused(page), where);
    assertEquals(calm.title(), page.title(), where);
    assertEquals(calm.url(), page.url(), where);
    return killed;
  }
}
