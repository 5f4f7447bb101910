package dev.vivant.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivant.testing.FakeTime;
import dev.vivant.testing.StepExecutor;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class MailboxTest {
  private final StepExecutor steps = new StepExecutor();
  private final FakeTime time = new FakeTime();
  private final List<Throwable> failures = new ArrayList<>();
  private final List<Integer> seen = new ArrayList<>();

  /** Watches nothing, and remembers what failed. */
  private final Mailbox.Host host = new Mailbox.Host() {
    @Override
    public Mailbox.Watch begin() {
      return new Mailbox.Watch() {
        @Override
        public void next() {}

        @Override
        public void end() {}
      };
    }

    @Override
    public void failed(Throwable thrown) {
      failures.add(thrown);
    }

    @Override
    public void refused(RejectedExecutionException stopped) {
      failures.add(stopped);
    }

    @Override
    public long nowMillis() {
      return time.nowMillis();
    }
  };

  private Mailbox mailbox(int capacity) {
    return new Mailbox(steps, capacity, host);
  }

  @Test
  void nothingRunsBeforeTheMakerIsDone() {
    Mailbox mailbox = mailbox(10);
    mailbox.force(() -> seen.add(1));
    steps.runAll();
    assertEquals(List.of(), seen);
    mailbox.release();
    steps.runAll();
    assertEquals(List.of(1), seen);
  }

  @Test
  void offeredTasksAreBoundedAndForcedOnesAreNot() {
    Mailbox mailbox = mailbox(2);
    assertTrue(mailbox.offer(() -> seen.add(1)));
    assertTrue(mailbox.offer(() -> seen.add(2)));
    assertFalse(mailbox.offer(() -> seen.add(3)));
    mailbox.force(() -> seen.add(4));
    mailbox.release();
    steps.runAll();
    assertEquals(List.of(1, 2, 4), seen);
    assertTrue(mailbox.offer(() -> seen.add(5)));
  }

  @Test
  void aTaskThatThrowsIsReportedAndTheNextOneRuns() {
    Mailbox mailbox = mailbox(10);
    mailbox.force(() -> {
      throw new AssertionError("defect");
    });
    mailbox.force(() -> seen.add(1));
    mailbox.release();
    steps.runAll();
    assertEquals("defect", failures.get(0).getMessage());
    assertEquals(List.of(1), seen);
  }

  @Test
  void aBusyMailboxHandsItsThreadBackAfterTwoMilliseconds() {
    Mailbox mailbox = mailbox(1_000);
    for (int i = 1; i <= 200; i++) {
      int number = i;
      mailbox.offer(() -> {
        seen.add(number);
        time.advance(Duration.ofMillis(number % 10 == 0 ? 1 : 0));
      });
    }
    mailbox.release();
    assertTrue(steps.step());
    assertEquals(20, seen.size());
    steps.runAll();
    assertEquals(200, seen.size());
  }

  @Test
  void aTaskThatTakesLongIsTheOnlyOneOfItsTurn() {
    Mailbox mailbox = mailbox(10);
    for (int i = 1; i <= 3; i++) {
      int number = i;
      mailbox.offer(() -> {
        seen.add(number);
        time.advance(Duration.ofMillis(50));
      });
    }
    mailbox.release();
    assertTrue(steps.step());
    assertEquals(List.of(1), seen);
    assertTrue(steps.step());
    assertEquals(List.of(1, 2), seen);
  }

  @Test
  void manyThreadsPutInAndOneAtATimeTakesOut() throws InterruptedException {
    int threads = 8;
    int each = 5_000;
    ExecutorService workers = Executors.newFixedThreadPool(4);
    AtomicInteger inside = new AtomicInteger();
    AtomicInteger overlaps = new AtomicInteger();
    int[] last = new int[threads];
    AtomicInteger disorder = new AtomicInteger();
    CountDownLatch done = new CountDownLatch(threads * each);
    Mailbox mailbox = new Mailbox(workers, Integer.MAX_VALUE, host);
    mailbox.release();
    for (int t = 0; t < threads; t++) {
      int thread = t;
      new Thread(() -> {
        for (int i = 1; i <= each; i++) {
          int number = i;
          mailbox.offer(() -> {
            overlaps.addAndGet(inside.incrementAndGet() - 1);
            disorder.addAndGet(last[thread] == number - 1 ? 0 : 1);
            last[thread] = number;
            inside.decrementAndGet();
            done.countDown();
          });
        }
      }).start();
    }
    assertTrue(done.await(30, TimeUnit.SECONDS));
    workers.shutdown();
    assertEquals(0, overlaps.get());
    assertEquals(0, disorder.get());
    assertEquals(List.of(), failures);
  }

  @Test
  void whoeverEntersAndLeavesKeepsNoTaskFromBeingRun() throws InterruptedException {
    ExecutorService workers = Executors.newSingleThreadExecutor();
    Mailbox mailbox = new Mailbox(workers, Integer.MAX_VALUE, host);
    mailbox.release();
    AtomicBoolean over = new AtomicBoolean();
    Thread passing = new Thread(() -> {
      while (!over.get()) {
        if (mailbox.enter()) {
          mailbox.leave();
        }
      }
    });
    passing.start();
    try {
      for (int round = 0; round < 20_000; round++) {
        CountDownLatch done = new CountDownLatch(2);
        for (int i = 0; i < 2; i++) {
          mailbox.force(() -> {
            time.advance(Duration.ofMillis(50));
            done.countDown();
          });
        }
        assertTrue(done.await(10, TimeUnit.SECONDS), "tasks of round " + round + " wait for ever");
      }
    } finally {
      over.set(true);
      passing.join();
      workers.shutdown();
    }
  }

  @Test
  void whoeverEntersFindsDoneWhatTheSameThreadGaveBefore() {
    ExecutorService workers = Executors.newSingleThreadExecutor();
    Mailbox mailbox = new Mailbox(workers, Integer.MAX_VALUE, host);
    mailbox.release();
    AtomicInteger done = new AtomicInteger();
    int given = 0;
    int entered = 0;
    try {
      while (entered < 20_000 && given < 10_000_000) {
        mailbox.force(done::incrementAndGet);
        given++;
        while (done.get() < given - 1) {
          Thread.onSpinWait();
        }
        if (mailbox.enter()) {
          entered++;
          assertEquals(given, done.get(), "a task waits in a mailbox that was idle");
          mailbox.leave();
        }
      }
      assertTrue(entered > 0, "never idle");
    } finally {
      workers.shutdown();
    }
  }

  @Test
  void nobodyEntersBeforeTasksThatWait() {
    Mailbox mailbox = mailbox(10);
    for (int i = 1; i <= 2; i++) {
      int number = i;
      mailbox.force(() -> {
        seen.add(number);
        time.advance(Duration.ofMillis(50));
      });
    }
    mailbox.release();
    assertFalse(mailbox.enter());
    assertTrue(steps.step());
    assertFalse(mailbox.enter(), "one task has had its turn, another waits");
    assertTrue(steps.step());
    assertEquals(List.of(1, 2), seen);
    assertTrue(mailbox.enter());
    mailbox.leave();
  }
}
