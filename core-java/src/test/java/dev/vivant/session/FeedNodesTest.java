package dev.vivant.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivant.session.BoardsView.Board;
import dev.vivant.testing.LiveTest;
import dev.vivant.view.Durability;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/**
 * Pages that follow feeds on several processes: whatever dies, stops, is cut, rests or moves, a page ends up where the
 * same page ends up on one process that nothing happens to and that subscribes. {@code -Dvivant.walks=N} walks longer,
 * {@code -Dvivant.seed=N} begins elsewhere.
 */
class FeedNodesTest {
  private static final int WALKS = Integer.getInteger("vivant.walks", 100);
  private static final long SEED = Long.getLong("vivant.seed", 2_718);
  private static final int STEPS = 30;
  private static final int NODES = 3;

  private FeedBoardsView feeds;
  private FeedBoardsView topics;
  private LiveTest calm;
  private LiveTest page;

  private void open(Durability durability, Random random) {
    feeds = new FeedBoardsView(true);
    feeds.durability = Optional.of(durability);
    topics = new FeedBoardsView(false);
    calm = LiveTest.of(topics).url("/boards").mount();
    page = LiveTest.of(feeds).url("/boards").store(new InMemorySessionStore(100, 100_000_000)).nodes(NODES)
        .limits(Limits.builder().idleMillis(20_000).spillMillis(50_000)
            .feedEditions(1 + random.nextInt(32)).windowVersions(2 + random.nextInt(20)).build()).mount();
  }

  private void publish(Random random, int most) {
    for (int i = random.nextInt(most); i >= 0; i--) {
      Board board = feeds.publish(feeds.changed(random.nextBoolean() ? "a" : "b", random));
      topics.publish(board);
      calm.broadcast("board:" + board.id(), board);
      page.broadcast("board:" + board.id(), board);
    }
  }

  private void both(Consumer<LiveTest> action) {
    action.accept(calm);
    action.accept(page);
  }

  @Test
  void nothingIsLostOrDoubledWhateverHappensToTheProcesses() {
    System.out.println("feeds on several processes from seed " + SEED);
    int kills = 0;
    for (int walk = 0; walk < WALKS; walk++) {
      Random random = new Random(SEED + walk);
      open(Durability.STORE, random);
      for (int step = 0; step < STEPS; step++) {
        kills += step(random, 11) ? 1 : 0;
      }
      assertAlike("seed " + (SEED + walk));
    }
    assertTrue(kills >= WALKS, kills + " kills");
  }

  @Test
  void nothingIsLostWhereStatesAreKeptInMemoryAndProcessesStopInGoodOrder() {
    for (int walk = 0; walk < WALKS; walk++) {
      Random random = new Random(SEED + walk);
      open(Durability.MEMORY, random);
      for (int step = 0; step < STEPS; step++) {
        step(random, 9);
      }
      assertAlike("seed " + (SEED + walk));
    }
  }

  /** Whether a process was told to die. */
  private boolean step(Random random, int kinds) {
    int node = random.nextInt(NODES);
    switch (random.nextInt(kinds)) {
      case 0 -> {
        page.cut();
        page.connect();
      }
      case 1 -> page.site().restart(node);
      case 2 -> page.breakAfter(random.nextInt(5), random.nextBoolean());
      case 3 -> page.advance(Duration.ofSeconds(random.nextInt(200)));
      case 4 -> page.connect();
      case 5 -> both(on -> on.find("#flip").click());
      case 6 -> both(on -> on.find("#mine").click());
      case 7 -> publish(random, 40);
      case 8 -> publish(random, 4);
      case 9 -> {
        page.site().kill(node);
        return true;
      }
      default -> {
        page.site().killAfter(node, random.nextInt(12));
        return true;
      }
    }
    return false;
  }

  private void assertAlike(String where) {
    reconnect(where);
    assertEquals(calm.html(), page.html(), where);
    both(on -> on.find("#mine").click());
    assertEquals(calm.html(), page.html(), where + ", after a click");
    assertEquals(List.of(), page.refusals(), where);
    Session session = page.sessions().registry().find(page.sessionId());
    assertEquals(session.mounted().scene().frame().tree().toString(), page.tree().toString(), where);
    long bytes = page.bytesDown();
    page.advance(Duration.ofSeconds(1));
    assertEquals(bytes, page.bytesDown(), where + ": more is sent, though nothing happens");
  }

  /** As a client does it: again and again, until it is answered. */
  private void reconnect(String where) {
    for (int attempts = 0; !page.isConnected(); attempts++) {
      assertTrue(attempts < 10, where + ": closed with " + page.closed());
      page.connect();
    }
    page.advance(Duration.ofSeconds(1));
    if (!page.isConnected()) {
      reconnect(where);
    }
  }

  @Test
  void aPageThatRestedOrWasSpilledIsToldWhatIsNew() {
    open(Durability.STORE, new Random(1));
    both(on -> on.find("#mine").click());
    for (int seconds : List.of(1, 21, 51, 200)) {
      page.advance(Duration.ofSeconds(seconds));
      publish(new Random(seconds), 4);
      assertAlike(seconds + " s");
    }
  }

  @Test
  void aPageGoesOnInAnotherProcessWithoutItsTreeWhereNothingIsNew() {
    open(Durability.STORE, new Random(2));
    publish(new Random(3), 3);
    both(on -> on.find("#mine").click());
    long before = page.bytesDown();
    page.site().kill(0);
    page.connect();
    long resumed = page.bytesDown() - before;
    assertTrue(resumed < 100, resumed + " bytes to go on");
    assertAlike("after the kill");
  }
}
