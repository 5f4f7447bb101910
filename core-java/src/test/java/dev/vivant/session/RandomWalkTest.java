package dev.vivant.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.vivant.testing.LiveTest;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Laws 3 to 7 on random walks: whatever happens in whatever order, both sides hold the same tree, which is the one that
 * a render from nothing gives, and every action was done exactly once. {@code -Dvivant.walks=N} walks longer,
 * {@code -Dvivant.seed=N} begins elsewhere.
 */
class RandomWalkTest {
  private static final int WALKS = Integer.getInteger("vivant.walks", 60);
  private static final long SEED = Long.getLong("vivant.seed", 31_337);
  private static final int STEPS = 25;

  private final DiaryView view = new DiaryView("Walk");
  private int expected;

  @Test
  void bothSidesHoldTheSameTreeAndNothingIsLostOrDoubled() {
    System.out.println("random walks from seed " + SEED);
    for (int walk = 0; walk < WALKS; walk++) {
      long seed = SEED + walk;
      Random random = new Random(seed);
      Limits limits = Limits.builder()
          .windowTrees(1 + random.nextInt(4)).idleMillis(1 + random.nextInt(20_000)).build();
      LiveTest page = LiveTest.of(view).limits(limits).url("/walk").mount();
      expected = 0;
      for (int step = 0; step < STEPS; step++) {
        step(page, random);
        if (page.isConnected()) {
          assertAgrees(page, "seed " + seed + ", step " + step);
        }
      }
      page.connect();
      assertAgrees(page, "seed " + seed + ", at the end");
    }
  }

  private void step(LiveTest page, Random random) {
    if (!page.isConnected()) {
      if (random.nextBoolean()) {
        page.connect();
      } else {
        page.send("away");
        expected++;
      }
      return;
    }
    switch (random.nextInt(11)) {
      case 0 -> page.cut();
      case 1 -> page.breakAfter(random.nextInt(6), random.nextBoolean());
      case 2 -> {
        page.send("push");
        expected++;
      }
      case 3 -> {
        page.visit("/walk?n=" + random.nextInt(9));
        expected++;
      }
      case 4 -> page.find("#forbidden").click();
      case 5 -> page.advance(Duration.ofSeconds(random.nextInt(20)));
      case 6 -> burst(page, random);
      case 7 -> stall(page, random);
      default -> act(page, random);
    }
  }

  private void act(LiveTest page, Random random) {
    expected++;
    switch (random.nextInt(3)) {
      case 0 -> page.find("#add").click();
      case 1 -> page.find("#part").click();
      default -> page.find("#text").type("t" + random.nextInt(99));
    }
  }

  private void burst(LiveTest page, Random random) {
    page.together(() -> {
      for (int i = random.nextInt(6); i >= 0; i--) {
        act(page, random);
        if (random.nextInt(4) == 0) {
          page.find("#forbidden").click();
        }
      }
    });
  }

  /** The page stops reading while the server goes on. */
  private void stall(LiveTest page, Random random) {
    page.reading(false);
    for (int i = random.nextInt(100); i >= 0; i--) {
      page.send("flood");
      expected++;
    }
    page.reading(true);
  }

  private void assertAgrees(LiveTest page, String where) {
    Session session = page.sessions().registry().find(page.sessionId());
    assertEquals(session.mounted().scene().frame().tree(), page.tree(), where);
    session.mounted().scene().dropFrame();
    assertEquals(session.mounted().scene().frame().tree(), page.tree(), where);
    assertEquals(expected, page.findAll("li").size(), where);
  }
}
