package dev.vivant.session;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Runs tasks one at a time, in the order in which they came, on threads of an executor.
 *
 * <p>What others send is bounded ({@link #offer}); what the session owes itself is not refused ({@link #force}): there
 * is never more of it than there are connections, timers and works. After a moment the thread is handed back, so that
 * one busy mailbox does not keep others waiting: a turn is what is done within {@link #TURN_MILLIS}, and one task at
 * least.
 */
final class Mailbox {
  /** By a clock that ticks once a millisecond, so half of it on average is lost. */
  private static final long TURN_MILLIS = 2;

  private final Executor executor;
  private final int capacity;
  private final Consumer<Throwable> failed;
  private final Supplier<? extends Watch> watch;
  private final LongSupplier nowMillis;
  private final FairQueue.Share share = new FairQueue.Share(this::run);
  private final Queue<Task> tasks = new ConcurrentLinkedQueue<>();
  private final AtomicInteger offered = new AtomicInteger();
  private final AtomicBoolean running;

  /**
   * A mailbox that nothing runs yet: it belongs to the thread that made it until {@link #release}.
   *
   * @param capacity  how many offered tasks may wait
   * @param failed    hears what a task threw, which is a defect of the task
   * @param watch     begins to watch over the calling thread
   * @param nowMillis tells when a turn has been long enough
   */
  Mailbox(
      Executor executor,
      int capacity,
      Consumer<Throwable> failed,
      Supplier<? extends Watch> watch,
      LongSupplier nowMillis) {
    this.executor = executor;
    this.capacity = capacity;
    this.failed = failed;
    this.watch = watch;
    this.nowMillis = nowMillis;
    this.running = new AtomicBoolean(true);
  }

  /** A mailbox that nobody watches. */
  Mailbox(Executor executor, int capacity, Consumer<Throwable> failed, LongSupplier nowMillis) {
    this(executor, capacity, failed, () -> Watch.NONE, nowMillis);
  }

  /** Takes a task unless too many wait already. */
  boolean offer(Runnable task) {
    if (offered.incrementAndGet() > capacity) {
      offered.decrementAndGet();
      return false;
    }
    add(new Task(task, true));
    return true;
  }

  /** How many offered tasks wait. */
  int waiting() {
    return offered.get();
  }

  /** Takes a task. */
  void force(Runnable task) {
    add(new Task(task, false));
  }

  /** The thread that made the mailbox is done with it. */
  void release() {
    running.set(false);
    schedule();
  }

  private void add(Task task) {
    tasks.add(task);
    schedule();
  }

  private void schedule() {
    if (tasks.isEmpty() || !running.compareAndSet(false, true)) {
      return;
    }
    try {
      executor.execute(share);
    } catch (RejectedExecutionException stopped) {
      running.set(false);
      failed.accept(stopped);
    }
  }

  private void run() {
    Watch watched = watch.get();
    try {
      long end = nowMillis.getAsLong() + TURN_MILLIS;
      Task task = tasks.poll();
      while (task != null) {
        run(task);
        task = nowMillis.getAsLong() < end ? tasks.poll() : null;
        if (task != null) {
          watched.next();
        }
      }
    } finally {
      watched.end();
      release();
    }
  }

  private void run(Task task) {
    if (task.offered) {
      offered.decrementAndGet();
    }
    try {
      task.work.run();
    } catch (Throwable defect) {
      failed.accept(defect);
    }
  }

  /** Sees how long a thread is busy with tasks. */
  interface Watch {
    /** Looks at nothing. */
    Watch NONE = new Watch() {
      @Override
      public void next() {}

      @Override
      public void end() {}
    };

    /** Another task begins. */
    void next();

    /** The thread is done with them. */
    void end();
  }

  private record Task(Runnable work, boolean offered) {}
}
