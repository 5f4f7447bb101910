package dev.vivant.testing;

import dev.vivant.session.Scheduler;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.PriorityQueue;

/** Time that stands still until a test moves it. Tasks run on the thread that moves it, each at its own moment. */
public final class FakeTime implements Scheduler {
  private static final Instant BEGIN = Instant.parse("2030-01-01T00:00:00Z");

  private final PriorityQueue<Task> tasks =
      new PriorityQueue<>(Comparator.comparingLong(Task::dueMillis).thenComparingLong(Task::number));
  private long nowMillis;
  private long count;

  /** Time at its beginning: midnight before 2030. */
  public FakeTime() {}

  @Override
  public synchronized long nowMillis() {
    return nowMillis;
  }

  @Override
  public synchronized Cancel after(long delayMillis, Runnable task) {
    Task added = new Task(nowMillis + Math.max(0, delayMillis), count++, task);
    tasks.add(added);
    return () -> remove(added);
  }

  private synchronized void remove(Task task) {
    tasks.remove(task);
  }

  /** Moves time forward and runs what comes due on the way. */
  public void advance(Duration by) {
    advance(by, () -> { });
  }

  /** As {@link #advance(Duration)}; {@code after} runs after each task, before time goes on. */
  public void advance(Duration by, Runnable after) {
    long end = nowMillis() + by.toMillis();
    for (Task task = next(end); task != null; task = next(end)) {
      task.work.run();
      after.run();
    }
    synchronized (this) {
      nowMillis = end;
    }
  }

  private synchronized Task next(long end) {
    Task first = tasks.peek();
    if (first == null || first.dueMillis > end) {
      return null;
    }
    nowMillis = Math.max(nowMillis, first.dueMillis);
    return tasks.poll();
  }

  /** How many tasks wait. */
  public synchronized int waiting() {
    return tasks.size();
  }

  /** The time of day that goes with it. */
  public Clock clock() {
    return new Clock() {
      @Override
      public ZoneId getZone() {
        return ZoneOffset.UTC;
      }

      @Override
      public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
      }

      @Override
      public Instant instant() {
        return BEGIN.plusMillis(nowMillis());
      }
    };
  }

  private record Task(long dueMillis, long number, Runnable work) {}
}
