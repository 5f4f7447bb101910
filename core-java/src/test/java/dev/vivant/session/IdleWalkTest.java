package dev.vivant.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivant.protocol.Effect;
import dev.vivant.testing.LiveTest;
import dev.vivant.view.Durability;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/**
 * Laws 4 and 6 on random walks: whenever trees go, sessions are spilled and come back, and whatever the store does
 * meanwhile, a page ends up where the same page ends up that always stays in memory. {@code -Dvivant.walks=N} walks
 * longer, {@code -Dvivant.seed=N} begins elsewhere.
 */
class IdleWalkTest {
  private static final int WALKS = Integer.getInteger("vivant.walks", 150);
  private static final long SEED = Long.getLong("vivant.seed", 271_828);
  private static final int STEPS = 40;

  private LiveTest calm;
  private LiveTest page;
  private FaultyStore store;

  /** Whether the page may have done things that the server has not heard of: what others do comes before or after. */
  private boolean owes;

  private int dropped;
  private int spilled;

  @Test
  void nothingIsLostDoubledOrReorderedWhateverGoesAndComesBack() {
    System.out.println("random walks of idle sessions from seed " + SEED);
    for (int walk = 0; walk < WALKS; walk++) {
      long seed = SEED + walk;
      walk(new Random(seed), "seed " + seed);
    }
    assertTrue(dropped > WALKS && spilled > WALKS, dropped + " times dropped, " + spilled + " times spilled");
  }

  private void walk(Random random, String where) {
    calm = LiveTest.of(new DiaryView("Walk")).url("/walk").mount();
    store = new FaultyStore();
    DiaryView view = new DiaryView("Walk");
    view.durability = Optional.of(random.nextBoolean() ? Durability.MEMORY : Durability.STORE);
    Limits limits = Limits.builder().windowTrees(1 + random.nextInt(4)).graceMillis(100_000_000)
        .idleMillis(1 + random.nextInt(10_000)).spillMillis(1 + random.nextInt(40_000)).build();
    page = LiveTest.of(view).url("/walk").store(store).limits(limits).mount();
    for (int step = 0; step < STEPS; step++) {
      meetingStore(() -> step(random));
      dropped += page.sessions().rest().dropped();
      spilled += page.sessions().rest().spilled();
    }
    reconnect(where);
    assertEquals(calm.html(), page.html(), where);
    assertEquals(calm.title(), page.title(), where);
    assertEquals(flashes(calm), flashes(page), where);
    assertEquals(calm.refusals().stream().map(refused -> refused.eventId()).distinct().toList(),
        page.refusals().stream().map(refused -> refused.eventId()).distinct().toList(), where);
    Session session = page.sessions().registry().find(page.sessionId());
    assertEquals(session.mounted().scene().frame().tree(), page.tree(), where);
  }

  /** That the store is gone at times is meant. */
  private static void meetingStore(Runnable action) {
    try {
      action.run();
    } catch (AssertionError raised) {
      if (raised.getCause() == null || !raised.getCause().getMessage().equals("the store is not there")) {
        throw raised;
      }
    }
  }

  private static List<String> flashes(LiveTest of) {
    return of.effects().stream()
        .filter(effect -> effect instanceof Effect.Flash).map(effect -> ((Effect.Flash) effect).text()).toList();
  }

  private void step(Random random) {
    switch (random.nextInt(12)) {
      case 0, 1, 2 -> page.advance(Duration.ofMillis(random.nextInt(60_000)));
      case 3 -> page.cut();
      case 4 -> {
        page.breakAfter(random.nextInt(5), random.nextBoolean());
        owes = true;
      }
      case 5 -> page.connect();
      case 6 -> store.failsBefore = random.nextInt(3) == 0;
      case 7 -> {
        int number = random.nextInt(9);
        both(on -> on.visit("/walk?n=" + number));
      }
      case 8 -> {
        int number = random.nextInt(99);
        if (owes) {
          reconnect("seed");
        }
        both(on -> on.broadcast("diary", number));
      }
      case 9 -> {
        int count = 1 + random.nextInt(4);
        both(on -> on.together(() -> {
          for (int i = 0; i < count; i++) {
            on.find(i % 3 == 2 ? "#forbidden" : i % 2 == 1 ? "#part" : "#add").click();
          }
        }));
      }
      case 10 -> {
        String text = "t" + random.nextInt(99);
        both(on -> on.find("#text").type(text));
      }
      default -> both(on -> on.find("#add").click());
    }
  }

  private void both(Consumer<LiveTest> action) {
    action.accept(calm);
    meetingStore(() -> page.together(() -> action.accept(page)));
    owes |= !page.isConnected();
  }

  /** As a client does it: again and again, until it is answered. */
  private void reconnect(String where) {
    store.failsBefore = false;
    meetingStore(() -> page.advance(Duration.ofSeconds(40)));
    for (int attempts = 0; !page.isConnected(); attempts++) {
      assertTrue(attempts < 10, where + ": closed with " + page.closed());
      page.connect();
      page.advance(Duration.ofSeconds(1));
    }
    page.visit("/walk");
    calm.visit("/walk");
    owes = false;
  }
}
