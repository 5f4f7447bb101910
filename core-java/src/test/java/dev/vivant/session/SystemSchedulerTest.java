package dev.vivant.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SystemSchedulerTest {
  private static final int TIMERS = 2_000;
  private static final int SOON_MILLIS = 40;

  private final SystemScheduler scheduler = new SystemScheduler();

  @AfterEach
  void end() {
    scheduler.close();
  }

  private static void await(CountDownLatch done) throws InterruptedException {
    assertTrue(done.await(20, TimeUnit.SECONDS), "a timer did not run");
  }

  @Test
  void whatIsNotCancelledRunsOnceAndInOrder() throws InterruptedException {
    long seed = Long.getLong("vivant.seed", System.nanoTime());
    System.out.println("timers, -Dvivant.seed=" + seed);
    Random random = new Random(seed);
    List<Integer> ran = Collections.synchronizedList(new ArrayList<>());
    List<Integer> wanted = new ArrayList<>();
    List<Scheduler.Cancel> cancelled = new ArrayList<>();
    CountDownLatch begin = new CountDownLatch(1);
    scheduler.after(0, () -> {
      try {
        await(begin);
      } catch (InterruptedException stop) {
        throw new IllegalStateException(stop);
      }
    });
    for (int i = 0; i < TIMERS; i++) {
      int delay = random.nextInt(SOON_MILLIS) * 10;
      Scheduler.Cancel timer = scheduler.after(delay, () -> ran.add(delay));
      if (random.nextInt(3) == 0) {
        cancelled.add(timer);
      } else {
        wanted.add(delay);
      }
    }
    Collections.shuffle(cancelled, random);
    cancelled.forEach(Scheduler.Cancel::cancel);
    cancelled.forEach(Scheduler.Cancel::cancel);
    CountDownLatch done = new CountDownLatch(1);
    scheduler.after(SOON_MILLIS * 10 + 100, done::countDown);
    begin.countDown();
    await(done);
    Collections.sort(wanted);
    assertEquals(wanted.size(), ran.size(), "seed " + seed);
    List<Integer> sorted = new ArrayList<>(ran);
    Collections.sort(sorted);
    assertEquals(wanted, sorted, "seed " + seed);
  }

  @Test
  void anEarlierTimerDoesNotWaitForALaterOne() throws InterruptedException {
    List<String> ran = Collections.synchronizedList(new ArrayList<>());
    CountDownLatch done = new CountDownLatch(1);
    scheduler.after(100_000, () -> ran.add("late"));
    scheduler.after(0, () -> {
      ran.add("early");
      done.countDown();
    });
    await(done);
    assertEquals(List.of("early"), ran);
  }

  @Test
  void oneThatThrowsLeavesTheOthersAlone() throws InterruptedException {
    CountDownLatch done = new CountDownLatch(1);
    scheduler.after(0, () -> {
      throw new IllegalStateException("a timer that throws");
    });
    scheduler.after(1, done::countDown);
    await(done);
  }

  @Test
  void afterItsEndNothingRuns() throws InterruptedException {
    List<String> ran = Collections.synchronizedList(new ArrayList<>());
    CountDownLatch closed = new CountDownLatch(1);
    Scheduler.Cancel before = scheduler.after(50, () -> ran.add("before"));
    scheduler.after(0, () -> {
      scheduler.close();
      closed.countDown();
    });
    await(closed);
    scheduler.after(0, () -> ran.add("after")).cancel();
    before.cancel();
    SystemScheduler other = new SystemScheduler();
    CountDownLatch later = new CountDownLatch(1);
    other.after(100, later::countDown);
    await(later);
    other.close();
    assertEquals(List.of(), ran);
  }
}
