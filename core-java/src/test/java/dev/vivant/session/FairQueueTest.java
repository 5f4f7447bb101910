package dev.vivant.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivant.session.FairQueue.Share;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The law of turns, on sessions that want and use them at random. */
class FairQueueTest {
  private static final int WALKS = Integer.getInteger("vivant.walks", 300);
  private static final int TURNS = 2_000;
  private static final long SEED = Long.getLong("vivant.seed", new Random().nextLong());

  private final FairQueue queue = new FairQueue();

  private static Share share() {
    return Share.of(() -> { });
  }

  /** Takes turns of the one whose turn it is, each at the same cost, as long as they all want another one. */
  private List<Integer> turns(int count, List<Share> shares, long... costs) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Share next = queue.next();
      order.add(shares.indexOf(next));
      queue.charge(next, costs[shares.indexOf(next)]);
      queue.add(next);
    }
    return order;
  }

  @Test
  void thoseThatCostTheSameTakeTurnsInTheOrderInWhichTheyCame() {
    List<Share> shares = List.of(share(), share(), share());
    shares.forEach(queue::add);
    assertEquals(List.of(0, 1, 2, 0, 1, 2, 0, 1, 2), turns(9, shares, 7, 7, 7));
  }

  @Test
  void whoeverCostsFiveTimesAsMuchHasAFifthOfTheTurns() {
    List<Share> shares = List.of(share(), share(), share());
    shares.forEach(queue::add);
    List<Integer> order = turns(11 * 10, shares, 5, 1, 1);
    assertEquals(List.of(0, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 0, 1, 2), order.subList(0, 14));
    assertEquals(10, order.stream().filter(who -> who == 0).count());
  }

  @Test
  void nobodySavesTurnsUpByBeingIdle() {
    List<Share> shares = List.of(share(), share());
    queue.add(shares.get(0));
    turns(100, shares, 10, 10);
    queue.add(shares.get(1));
    assertEquals(List.of(1, 0, 1, 0, 1, 0), turns(6, shares, 10, 10));
  }

  @Test
  void aTurnThatWaitedForAnHourIsPaidBackLikeOneOfFiftyMilliseconds() {
    List<Share> shares = List.of(share(), share());
    shares.forEach(queue::add);
    List<Integer> order = turns(53, shares, 3_600_000_000_000L, 1_000_000);
    assertEquals(0, order.get(0));
    assertEquals(51, order.lastIndexOf(0));
    assertEquals(2, order.stream().filter(who -> who == 0).count());
  }

  @Test
  void anEmptyQueueHasNobody() {
    assertNull(queue.next());
    queue.add(share());
    queue.next();
    assertNull(queue.next());
    assertEquals(0, queue.size());
  }

  /**
   * While one waits, each other one begins at most one turn more than what makes up for the last turn of the one that
   * waits; and at most one at all where that one has been idle for long.
   */
  @Test
  void whoWaitsSeesAtMostOneTurnOfEachOtherBeyondWhatItOwes() {
    for (int walk = 0; walk < WALKS; walk++) {
      new Walk(new Random(SEED + walk), "seed " + SEED + ", walk " + walk).run();
    }
  }

  /** Sessions at random, on a few threads. */
  private static final class Walk {
    private final Random random;
    private final String name;
    private final FairQueue queue = new FairQueue();
    private final Session[] sessions;
    private final Session[] threads;
    private long now;

    Walk(Random random, String name) {
      this.random = random;
      this.name = name;
      this.sessions = new Session[2 + random.nextInt(20)];
      this.threads = new Session[1 + random.nextInt(4)];
      Arrays.setAll(sessions, i -> new Session());
    }

    void run() {
      for (int i = 0; i < TURNS; i++) {
        wake();
        begin();
        endNext();
      }
    }

    private void wake() {
      for (Session session : sessions) {
        if (!session.waits && session.until == Long.MIN_VALUE && random.nextInt(3) < 2) {
          session.waits = true;
          Arrays.fill(session.seen, 0);
          queue.add(session.share);
        }
      }
    }

    private void begin() {
      for (int i = 0; i < threads.length; i++) {
        Share next = threads[i] == null ? queue.next() : null;
        if (next != null) {
          threads[i] = Arrays.stream(sessions).filter(session -> session.share == next).findFirst().orElseThrow();
          begin(threads[i]);
        }
      }
    }

    private void begin(Session session) {
      session.waits = false;
      session.cost = 1 + random.nextInt(session.heavy ? 50_000_000 : 100_000);
      session.until = now + session.cost;
      for (Session other : sessions) {
        if (other.waits) {
          int who = Arrays.asList(sessions).indexOf(session);
          assertTrue(other.seen[who] <= other.lastCost, () -> name + ": " + Arrays.toString(other.seen));
          other.seen[who] += session.cost;
        }
      }
    }

    private void endNext() {
      int first = -1;
      for (int i = 0; i < threads.length; i++) {
        if (threads[i] != null && (first < 0 || threads[i].until < threads[first].until)) {
          first = i;
        }
      }
      if (first >= 0) {
        Session ended = threads[first];
        threads[first] = null;
        now = ended.until;
        ended.until = Long.MIN_VALUE;
        ended.lastCost = ended.cost;
        queue.charge(ended.share, ended.cost);
      }
    }

    private final class Session {
      private final Share share = share();
      private final boolean heavy = random.nextInt(4) == 0;
      /** What each of the others has used since this one began to wait. */
      private final long[] seen = new long[sessions.length];
      private boolean waits;
      private long until = Long.MIN_VALUE;
      private long cost;
      private long lastCost;
    }
  }
}
