package dev.vivant.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivant.protocol.Effect;
import dev.vivant.testing.LiveTest;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/**
 * Law 6 across processes, on random walks: whatever dies, stops, is cut or moves, a page ends up where the same page on
 * one process that nothing happens to ends up. {@code -Dvivant.walks=N} walks longer, {@code -Dvivant.seed=N} begins
 * elsewhere.
 */
class NodesWalkTest {
  private static final int WALKS = Integer.getInteger("vivant.walks", 150);
  private static final long SEED = Long.getLong("vivant.seed", 4_711);
  private static final int STEPS = 30;

  /** Walks on which something went wrong once. */
  private static final long[] FOUND = {1_001_729};

  private static final int NODES = 3;

  private LiveTest calm;
  private LiveTest page;

  @Test
  void nothingIsLostDoubledOrReorderedWhateverHappensToTheProcesses() {
    System.out.println("random walks over processes from seed " + SEED);
    int kills = 0;
    for (int walk = -FOUND.length; walk < WALKS; walk++) {
      long seed = walk < 0 ? FOUND[walk + FOUND.length] : SEED + walk;
      Random random = new Random(seed);
      calm = LiveTest.of(new DiaryView("Walk")).url("/walk").mount();
      page = LiveTest.of(new DiaryView("Walk")).url("/walk")
          .store(new InMemorySessionStore(100, 100_000_000)).nodes(NODES)
          .limits(Limits.builder().idleMillis(20_000).spillMillis(50_000).build()).mount();
      for (int step = 0; step < STEPS; step++) {
        kills += step(random) ? 1 : 0;
      }
      reconnect("seed " + seed);
      String where = "seed " + seed;
      assertEquals(calm.html(), page.html(), where);
      assertEquals(flashes(calm), flashes(page), where);
      assertEquals(calm.refusals().stream().map(refused -> refused.eventId()).distinct().toList(),
          page.refusals().stream().map(refused -> refused.eventId()).distinct().toList(), where);
      Session session = page.sessions().registry().find(page.sessionId());
      assertEquals(session.mounted().scene().frame().tree(), page.tree(), where);
    }
    assertTrue(kills >= WALKS, kills + " kills");
  }

  private static List<String> flashes(LiveTest of) {
    return of.effects().stream()
        .filter(effect -> effect instanceof Effect.Flash).map(effect -> ((Effect.Flash) effect).text()).toList();
  }

  /** Whether a process was told to die. */
  private boolean step(Random random) {
    int node = random.nextInt(NODES);
    switch (random.nextInt(13)) {
      case 0 -> {
        page.cut();
        page.route(node).connect();
      }
      case 1 -> {
        page.breakAfter(0, false);
        page.route(node);
      }
      case 2 -> page.site().restart(node);
      case 3 -> page.cut();
      case 4 -> page.advance(Duration.ofSeconds(random.nextInt(200)));
      case 5 -> page.breakAfter(random.nextInt(5), random.nextBoolean());
      case 6 -> page.connect();
      case 7 -> {
        page.site().kill(node);
        return true;
      }
      case 8 -> {
        page.site().killAfter(node, random.nextInt(12));
        return true;
      }
      case 9 -> both(on -> on.visit("/walk?n=" + node));
      case 10 -> {
        int count = 1 + random.nextInt(4);
        both(on -> on.together(() -> {
          for (int i = 0; i < count; i++) {
            on.find(i % 3 == 2 ? "#forbidden" : i % 2 == 1 ? "#part" : "#add").click();
          }
        }));
      }
      case 11 -> {
        String text = "t" + random.nextInt(99);
        both(on -> on.find("#text").type(text));
      }
      default -> both(on -> on.find("#add").click());
    }
    return false;
  }

  private void both(Consumer<LiveTest> action) {
    action.accept(calm);
    action.accept(page);
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
}
