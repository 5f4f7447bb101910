package dev.vivant.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivant.session.FairQueue.Share;
import dev.vivant.testing.FakeTime;
import dev.vivant.testing.StepExecutor;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Threads under a time that stands still. */
class FairPoolTest {
  private static final long SECONDS = 60;

  private final FakeTime time = new FakeTime();
  private final List<Throwable> defects = new ArrayList<>();
  private final ThreadFactory factory = task -> {
    Thread thread = new Thread(task);
    thread.setUncaughtExceptionHandler((where, defect) -> defects.add(defect));
    return thread;
  };
  private final ExecutorService threads = Executors.newCachedThreadPool(factory);
  private final AtomicInteger waiting = new AtomicInteger();
  private final Semaphore done = new Semaphore(0);
  private final CountDownLatch letGo = new CountDownLatch(1);

  @AfterEach
  void end() {
    letGo.countDown();
    threads.shutdown();
  }

  private FairPool pool(int places, int maxFurther) {
    return new FairPool(threads, places, threads, maxFurther, time, System::nanoTime);
  }

  /** A task that waits until it is let go. */
  private void waitThere() {
    waiting.incrementAndGet();
    try {
      letGo.await();
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
    waiting.decrementAndGet();
    done.release();
  }

  private static void await(BooleanSupplier condition) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
    while (!condition.getAsBoolean()) {
      assertTrue(System.nanoTime() < end, "waited in vain");
      Thread.onSpinWait();
    }
  }

  private void awaitDone(int tasks) throws InterruptedException {
    assertTrue(done.tryAcquire(tasks, SECONDS, TimeUnit.SECONDS));
  }

  @Test
  void oneThreadTakesTurnsOfTheOneThatUsedLeast() {
    StepExecutor steps = new StepExecutor();
    Executor none = task -> {
      throw new AssertionError("nobody needs a further thread");
    };
    long[] nanos = {0};
    FairPool pool = new FairPool(steps, 1, none, 1, time, () -> nanos[0]);
    StringBuilder order = new StringBuilder();
    Share[] shares = new Share[3];
    for (int i = 0; i < 3; i++) {
      int who = i;
      shares[i] = Share.of(() -> {
        order.append("abc".charAt(who));
        nanos[0] += who == 0 ? 5 : 1;
        if (order.length() < 14) {
          pool.execute(shares[who]);
        }
      });
      pool.execute(shares[i]);
    }
    steps.runAll();
    assertEquals("abcbcbcbcbcabcbc".substring(0, 14), order.substring(0, 14));
  }

  @Test
  void turnsThatWaitLendTheirPlaces() throws InterruptedException {
    FairPool pool = pool(2, 10);
    pool.execute(this::waitThere);
    pool.execute(this::waitThere);
    await(() -> waiting.get() == 2);
    pool.execute(done::release);
    time.advance(Duration.ofMillis(FairPool.WAITS_MILLIS - 1));
    assertEquals(0, done.availablePermits());
    assertEquals(0, pool.lent());
    await(() -> {
      time.advance(Duration.ofMillis(FairPool.LOOK_MILLIS));
      return done.tryAcquire();
    });
    assertEquals(2, waiting.get());
  }

  @Test
  void aTurnThatComputesLendsItsPlaceAfterALongerTime() throws InterruptedException {
    FairPool pool = pool(1, 10);
    AtomicBoolean computes = new AtomicBoolean(true);
    CountDownLatch begun = new CountDownLatch(1);
    pool.execute(() -> {
      begun.countDown();
      while (computes.get()) {
        Thread.onSpinWait();
      }
    });
    assertTrue(begun.await(SECONDS, TimeUnit.SECONDS));
    pool.execute(done::release);
    time.advance(Duration.ofMillis(FairPool.BUSY_MILLIS - FairPool.LOOK_MILLIS));
    assertEquals(0, pool.lent());
    time.advance(Duration.ofMillis(2 * FairPool.LOOK_MILLIS));
    awaitDone(1);
    computes.set(false);
  }

  @Test
  void hundredsOfTurnsThatWaitKeepNobodyWaiting() throws InterruptedException {
    FairPool pool = pool(4, 500);
    for (int i = 0; i < 300; i++) {
      pool.execute(this::waitThere);
    }
    await(() -> {
      time.advance(Duration.ofMillis(FairPool.LOOK_MILLIS));
      return waiting.get() == 300;
    });
    letGo.countDown();
    awaitDone(300);
    await(() -> pool.lent() == 0);
  }

  @Test
  void furtherThreadsAreBounded() throws InterruptedException {
    FairPool pool = pool(1, 2);
    for (int i = 0; i < 4; i++) {
      pool.execute(this::waitThere);
    }
    await(() -> {
      time.advance(Duration.ofMillis(FairPool.LOOK_MILLIS));
      return waiting.get() == 3;
    });
    time.advance(Duration.ofMillis(1_000));
    assertEquals(2, pool.lent());
    assertEquals(3, waiting.get());
    letGo.countDown();
    awaitDone(4);
  }

  @Test
  void aShareNeverHasTwoTurnsAtOnceAndLosesNone() throws InterruptedException {
    FairPool pool = pool(4, 4);
    int sessions = 50;
    int turns = 2_000;
    AtomicInteger overlaps = new AtomicInteger();
    for (int i = 0; i < sessions; i++) {
      AtomicInteger left = new AtomicInteger(turns);
      AtomicInteger inside = new AtomicInteger();
      Share[] share = new Share[1];
      share[0] = Share.of(() -> {
        overlaps.addAndGet(inside.incrementAndGet() - 1);
        inside.decrementAndGet();
        if (left.decrementAndGet() > 0) {
          pool.execute(share[0]);
        } else {
          done.release();
        }
      });
      pool.execute(share[0]);
    }
    awaitDone(sessions);
    assertEquals(0, overlaps.get());
  }

  @Test
  void whatATaskThrowsIsToldAndTheNextOneRuns() throws InterruptedException {
    FairPool pool = pool(1, 1);
    pool.execute(() -> {
      throw new AssertionError("defect");
    });
    pool.execute(done::release);
    awaitDone(1);
    assertEquals("defect", defects.get(0).getMessage());
  }

  @Test
  void aClosedPoolTakesNothingAndFinishesWhatItTook() throws InterruptedException {
    FairPool pool = pool(1, 1);
    pool.execute(this::waitThere);
    pool.execute(done::release);
    pool.close();
    assertThrows(RejectedExecutionException.class, () -> pool.execute(done::release));
    letGo.countDown();
    awaitDone(2);
  }
}
