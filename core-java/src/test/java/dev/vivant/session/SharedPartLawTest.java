package dev.vivant.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.vivant.testing.LiveTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Whatever happens to whom, pages that share parts show what they would show without: two sites, one that shares and
 * one that does not, live through the same. {@code -Dvivant.walks=N} goes on for longer, {@code -Dvivant.seed=N} begins
 * elsewhere.
 */
class SharedPartLawTest {
  private static final int WALKS = Integer.getInteger("vivant.walks", 60);
  private static final long SEED = Long.getLong("vivant.seed", 271_828);
  private static final int STEPS = 30;
  private static final int MOST_PAGES = 6;

  private final List<LiveTest> shared = new ArrayList<>();
  private final List<LiveTest> alone = new ArrayList<>();
  private BoardsView sharing;
  private BoardsView lonely;

  @Test
  void pagesThatShareShowWhatPagesThatDoNotShareShow() {
    System.out.println("shared parts from seed " + SEED);
    for (int walk = 0; walk < WALKS; walk++) {
      long seed = SEED + walk;
      Random random = new Random(seed);
      sharing = new BoardsView(true);
      lonely = new BoardsView(false);
      Limits limits = Limits.builder()
          .windowVersions(2 + random.nextInt(5)).windowTrees(1 + random.nextInt(4)).build();
      boolean pure = random.nextBoolean();
      shared.clear();
      alone.clear();
      shared.add(LiveTest.of(sharing).limits(limits).checkPurity(pure).room(3).url("/boards").mount());
      alone.add(LiveTest.of(lonely).limits(limits).room(3).url("/boards").mount());
      for (int step = 0; step < STEPS; step++) {
        step(random);
        assertAlike("seed " + seed + ", step " + step);
      }
      shared.forEach(this::awake);
      alone.forEach(this::awake);
      assertAlike("seed " + seed + ", at the end");
    }
  }

  private void awake(LiveTest page) {
    if (page.isConnected()) {
      page.reading(true);
    } else {
      page.connect();
    }
  }

  private void step(Random random) {
    int which = random.nextInt(shared.size());
    long now = random.nextLong();
    step(shared, sharing, which, new Random(now));
    step(alone, lonely, which, new Random(now));
  }

  private void step(List<LiveTest> pages, BoardsView view, int which, Random random) {
    LiveTest page = pages.get(which);
    int what = random.nextInt(14);
    if (!page.isConnected()) {
      if (what < 6) {
        page.connect();
      } else {
        publish(pages, view, random);
      }
    } else if (what == 0) {
      page.cut();
    } else if (what == 1) {
      page.breakAfter(random.nextInt(5), random.nextBoolean());
    } else if (what == 2 && pages.size() < MOST_PAGES) {
      pages.add(pages.get(0).open("/boards"));
    } else if (what == 3) {
      page.reading(random.nextBoolean());
    } else if (what == 4) {
      page.advance(Duration.ofSeconds(random.nextInt(5)));
    } else if (what == 5) {
      page.find("#mine").click();
    } else if (what == 6) {
      page.find("#flip").click();
    } else if (what < 10 && page.exists("li button")) {
      int buttons = page.findAll("li button").size();
      page.findAll("li button").get(random.nextInt(buttons)).click();
    } else {
      publish(pages, view, random);
    }
  }

  private void publish(List<LiveTest> pages, BoardsView view, Random random) {
    BoardsView.Board board = view.newest().get(random.nextInt(2));
    for (int i = random.nextInt(3); i >= 0; i--) {
      int place = board.items().isEmpty() ? -1 : random.nextInt(board.items().size());
      board = switch (place < 0 ? 0 : random.nextInt(5)) {
        case 0, 1 -> board.with(new BoardsView.Item(random.nextInt(), "t" + random.nextInt(9), 0));
        case 2 -> board.without(place);
        case 3 -> board.shuffled(random);
        default -> board.voted(board.items().get(place).id());
      };
      view.publish(board);
      pages.get(0).broadcast("boards", random.nextInt(4) == 0 ? new BoardsView.Board(board.id(), List.copyOf(
          new ArrayList<>(board.items()))) : board);
    }
  }

  private void assertAlike(String where) {
    for (int i = 0; i < shared.size(); i++) {
      assertEquals(alone.get(i).html(), shared.get(i).html(), where + ", page " + i);
      if (shared.get(i).isConnected()) {
        Session session = shared.get(i).sessions().registry().find(shared.get(i).sessionId());
        Scene scene = session.mounted().scene();
        assertEquals(scene.frame().tree(), scene.again(scene.frame()).tree());
      }
    }
  }
}
