package dev.vivant.session;

import dev.vivant.session.FairQueue.Share;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.LongSupplier;

/**
 * Runs turns of sessions on a few threads, in the order of a {@link FairQueue}; and on further ones, as many as there
 * are turns that do not come back soon, so that code that waits keeps nobody waiting.
 *
 * <p>The few are threads of the operating system, also where the JVM has virtual ones: only the operating system takes
 * a processor away from code that computes, and it shares processors by its own threads, of which all virtual ones
 * together are as few as there are processors. The further ones are virtual where the JVM has them: they cost little
 * while they wait, which is what most of them are for. A further thread is lent for no longer than it is needed, and
 * takes its turn out of the queue only when it runs.
 *
 * <pre>
 * 2 threads; a and b wait for a database
 *   thread 1   a a a a a a a a a a e
 *   thread 2   b b b b b b b b b b b b b
 *   lent 1           c d c d c d        until a is back
 * </pre>
 */
final class FairPool implements Executor {
  /** How often it is looked whether somebody waits only because others do not come back. */
  static final long LOOK_MILLIS = 10;

  /** A thread that stands still, in a lock, a sleep or a queue, and has so for as long as this, lends its place. */
  static final long WAITS_MILLIS = 20;

  /** So does one that runs, or reads and writes, which looks the same from outside. */
  static final long BUSY_MILLIS = 100;

  private final FairQueue queue = new FairQueue();
  private final Set<Loop> loops = new HashSet<>();
  private final Executor threads;
  private final int places;
  private final Executor further;
  private final int maxFurther;
  private final Scheduler scheduler;
  private final LongSupplier nanoTime;
  /** Loops on threads, on further threads, and those of both that have lent their place to nobody. */
  private int own;
  private int lent;
  private int working;
  private boolean looking;
  private boolean closed;

  /**
   * A pool without threads of its own.
   *
   * @param threads    runs up to {@code places} endless tasks at once
   * @param further    runs up to {@code maxFurther} more of them
   * @param scheduler  looks after those that do not come back
   * @param nanoTime   tells what a turn costs
   */
  FairPool(Executor threads, int places, Executor further, int maxFurther, Scheduler scheduler, LongSupplier nanoTime) {
    this.threads = threads;
    this.places = places;
    this.further = further;
    this.maxFurther = maxFurther;
    this.scheduler = scheduler;
    this.nanoTime = nanoTime;
  }

  /** Any task; a {@link Share} is charged for what its turns cost, and may want its next turn while it has one. */
  @Override
  public void execute(Runnable task) {
    Share share = task instanceof Share known ? known : Share.of(task);
    Loop begun;
    synchronized (this) {
      if (closed) {
        throw new RejectedExecutionException("the server stops");
      }
      if (share.running) {
        share.again = true;
        return;
      }
      queue.add(share);
      begun = loop();
      lookLater();
    }
    begin(begun);
  }

  /** Takes no more tasks; what waits still runs. Its executors are their owner's to end. */
  synchronized void close() {
    closed = true;
  }

  /** How many further threads there are. */
  synchronized int lent() {
    return lent;
  }

  /** One more loop, if there is a place and a thread for it; begun by the caller, without the lock. */
  private Loop loop() {
    boolean isLent = own >= places;
    if (working >= places || isLent && lent >= maxFurther) {
      return null;
    }
    Loop loop = new Loop(isLent);
    loops.add(loop);
    working++;
    lent += isLent ? 1 : 0;
    own += isLent ? 0 : 1;
    return loop;
  }

  private void begin(Loop loop) {
    if (loop == null) {
      return;
    }
    try {
      (loop.isLent ? further : threads).execute(loop);
    } catch (RejectedExecutionException | OutOfMemoryError noThread) {
      // The server stops; or there is no room for a thread, which the JVM has logged, and those that are there go on.
      synchronized (this) {
        end(loop);
      }
    }
  }

  private void end(Loop loop) {
    loops.remove(loop);
    working--;
    lent -= loop.isLent ? 1 : 0;
    own -= loop.isLent ? 0 : 1;
  }

  private void lookLater() {
    if (!looking && queue.size() > 0 && working >= places) {
      looking = true;
      scheduler.after(LOOK_MILLIS, this::look);
    }
  }

  /** Those that do not come back lend their places to as many more. */
  private void look() {
    List<Loop> begun = new ArrayList<>();
    synchronized (this) {
      looking = false;
      long now = scheduler.nowMillis();
      for (Loop loop : List.copyOf(loops)) {
        if (begun.size() < queue.size() && working >= places && loop.isOverdue(now)) {
          lend(loop);
        }
        Loop next = begun.size() < queue.size() ? loop() : null;
        if (next != null) {
          begun.add(next);
        }
      }
      lookLater();
    }
    begun.forEach(this::begin);
  }

  private void lend(Loop overdue) {
    overdue.hasLent = true;
    working--;
  }

  /** One thread, turn after turn. */
  private final class Loop implements Runnable {
    private final boolean isLent;
    private Thread thread;
    private Share turn;
    private long sinceMillis;
    private long sinceNanos;
    private boolean hasLent;

    Loop(boolean isLent) {
      this.isLent = isLent;
    }

    @Override
    public void run() {
      thread = Thread.currentThread();
      while (next()) {
        try {
          turn.run();
        } catch (Throwable defect) {
          thread.getUncaughtExceptionHandler().uncaughtException(thread, defect);
        }
      }
    }

    /** Whether there is another turn for this thread. */
    private boolean next() {
      Loop begun;
      synchronized (FairPool.this) {
        settle();
        if (!isLent || working <= places && own == places) {
          turn = queue.next();
        }
        if (turn != null) {
          turn.running = true;
          sinceMillis = scheduler.nowMillis();
          sinceNanos = nanoTime.getAsLong();
          return true;
        }
        end(this);
        begun = queue.size() > 0 ? loop() : null;
        lookLater();
      }
      begin(begun);
      return false;
    }

    /** The turn that was has ended. */
    private void settle() {
      if (hasLent) {
        hasLent = false;
        working++;
      }
      if (turn == null) {
        return;
      }
      turn.running = false;
      queue.charge(turn, nanoTime.getAsLong() - sinceNanos);
      if (turn.again) {
        turn.again = false;
        queue.add(turn);
      }
      turn = null;
    }

    private boolean isOverdue(long now) {
      if (hasLent || turn == null) {
        return false;
      }
      boolean waits = switch (thread.getState()) {
        case WAITING, TIMED_WAITING, BLOCKED -> true;
        case NEW, RUNNABLE, TERMINATED -> false;
      };
      return now - sinceMillis >= (waits ? WAITS_MILLIS : BUSY_MILLIS);
    }
  }
}
