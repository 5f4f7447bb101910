package dev.vivant.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.vivant.testing.LiveTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/**
 * Whatever happens to whom, pages whose parts follow a feed show what pages show that subscribe to it: two sites live
 * through the same. {@code -Dvivant.walks=N} goes on for longer, {@code -Dvivant.seed=N} begins elsewhere.
 */
class FeedLawTest {
  private static final int WALKS = Integer.getInteger("vivant.walks", 100);
  private static final long SEED = Long.getLong("vivant.seed", 314_159);
  private static final int STEPS = 40;
  private static final int MOST_PAGES = 6;

  private final List<LiveTest> following = new ArrayList<>();
  private final List<LiveTest> subscribed = new ArrayList<>();
  private final Set<Integer> slow = new HashSet<>();
  private FeedBoardsView feeds;
  private FeedBoardsView topics;

  @Test
  void pagesThatFollowShowWhatPagesThatSubscribeShow() {
    System.out.println("parts that follow feeds from seed " + SEED);
    for (int walk = 0; walk < WALKS; walk++) {
      long seed = SEED + walk;
      Random random = new Random(seed);
      feeds = new FeedBoardsView(true);
      topics = new FeedBoardsView(false);
      Limits limits = Limits.builder()
          .windowVersions(2 + random.nextInt(5)).windowTrees(1 + random.nextInt(4)).feedEditions(1_000).build();
      boolean pure = random.nextBoolean();
      following.clear();
      subscribed.clear();
      slow.clear();
      following.add(LiveTest.of(feeds).limits(limits).checkPurity(pure).room(3).url("/boards").mount());
      subscribed.add(LiveTest.of(topics).limits(limits).room(3).url("/boards").mount());
      for (int step = 0; step < STEPS; step++) {
        step(random);
        if (random.nextInt(3) == 0) {
          assertAlike("seed " + seed + ", step " + step, false);
        }
      }
      following.forEach(FeedLawTest::awake);
      subscribed.forEach(FeedLawTest::awake);
      assertAlike("seed " + seed + ", at the end", true);
    }
  }

  private static void awake(LiveTest page) {
    if (page.isConnected()) {
      page.reading(true);
    } else {
      page.connect();
    }
  }

  private void step(Random random) {
    int which = random.nextInt(following.size());
    LiveTest one = following.get(which);
    LiveTest other = subscribed.get(which);
    int what = random.nextInt(16);
    if (what == 0) {
      both(one, other, page -> {
        if (page.isConnected()) {
          page.cut();
        }
      });
    } else if (what == 1 && one.isConnected() && other.isConnected()) {
      slow.add(which);
      int frames = random.nextInt(5);
      boolean noticed = random.nextBoolean();
      both(one, other, page -> page.breakAfter(frames, noticed));
    } else if (what == 2 && following.size() < MOST_PAGES) {
      following.add(following.get(0).open("/boards"));
      subscribed.add(subscribed.get(0).open("/boards"));
    } else if (what == 3 && one.isConnected() && other.isConnected()) {
      slow.add(which);
      boolean reads = random.nextBoolean();
      both(one, other, page -> page.reading(reads));
    } else if (what == 4) {
      int seconds = random.nextInt(100);
      both(one, other, page -> page.advance(Duration.ofSeconds(seconds)));
    } else if (what < 7 && one.isConnected() && other.isConnected()) {
      both(one, other, page -> page.find(what == 5 ? "#mine" : "#flip").click());
    } else if (what < 9 && !slow.contains(which) && one.isConnected() && other.isConnected()) {
      both(one, other, page -> page.advance(Duration.ZERO));
      int count = one.exists("li button") ? one.findAll("li button").size() : 0;
      int button = random.nextInt(count + 1);
      if (button < count) {
        both(one, other, page -> page.findAll("li button").get(button).click());
      }
    } else if (what < 11) {
      both(one, other, FeedLawTest::awake);
      slow.remove(which);
    } else {
      publish(random);
    }
  }

  private static void both(LiveTest one, LiveTest other, Consumer<LiveTest> does) {
    does.accept(one);
    does.accept(other);
  }

  private void publish(Random random) {
    for (int i = random.nextInt(8); i >= 0; i--) {
      BoardsView.Board board = feeds.publish(feeds.changed(random.nextBoolean() ? "a" : "b", random));
      topics.publish(board);
      following.get(0).broadcast("board:" + board.id(), board);
      subscribed.get(0).broadcast("board:" + board.id(), board);
    }
  }

  private void assertAlike(String where, boolean all) {
    for (int i = 0; i < following.size(); i++) {
      both(following.get(i), subscribed.get(i), page -> page.advance(Duration.ZERO));
      if (all || !slow.contains(i) && following.get(i).isConnected() && subscribed.get(i).isConnected()) {
        assertEquals(subscribed.get(i).html(), following.get(i).html(), where + ", page " + i);
      }
    }
  }
}
