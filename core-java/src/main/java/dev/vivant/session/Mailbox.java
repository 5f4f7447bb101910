package dev.vivant.session;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicIntegerFieldUpdater;

/**
 * Runs tasks one at a time, in the order in which they came, on threads of an executor.
 *
 * <p>What others send is bounded ({@link #offer}); what the session owes itself is not refused ({@link #force}): there
 * is never more of it than there are connections, timers and works. After a moment the thread is handed back, so that
 * one busy mailbox does not keep others waiting: a turn is what is done within {@link #TURN_MILLIS}, and one task at
 * least.
 */
final class Mailbox extends FairQueue.Share {
  /** By a clock that ticks once a millisecond, so half of it on average is lost. */
  private static final long TURN_MILLIS = 2;

  /** Numbers in fields: an idle session is small, and there are many. */
  private static final AtomicIntegerFieldUpdater<Mailbox> OFFERED =
      AtomicIntegerFieldUpdater.newUpdater(Mailbox.class, "offered");
  private static final AtomicIntegerFieldUpdater<Mailbox> STATE =
      AtomicIntegerFieldUpdater.newUpdater(Mailbox.class, "state");

  /** Nothing runs, and nothing is about to. */
  private static final int IDLE = 0;

  /** A thread has entered, and no task has come since. */
  private static final int TAKEN = 1;

  /** Tasks run, or will. */
  private static final int CALLED = 2;

  /** The same, and another one has come since: whoever runs them may have looked for the last one before. */
  private static final int CALLED_AGAIN = 3;

  private final Executor executor;
  private final int capacity;
  private final Host host;
  private final Queue<Task> tasks = new ConcurrentLinkedQueue<>();
  private volatile int offered;
  private volatile int state = TAKEN;

  /**
   * A mailbox that nothing runs yet: it belongs to the thread that made it until {@link #release}.
   *
   * @param capacity how many offered tasks may wait
   */
  Mailbox(Executor executor, int capacity, Host host) {
    this.executor = executor;
    this.capacity = capacity;
    this.host = host;
  }

  /** Takes a task unless too many wait already. */
  boolean offer(Runnable task) {
    if (OFFERED.incrementAndGet(this) > capacity) {
      OFFERED.decrementAndGet(this);
      return false;
    }
    add(new Task(task, true));
    return true;
  }

  /** How many offered tasks wait. */
  int waiting() {
    return offered;
  }

  /** Takes a task. */
  void force(Runnable task) {
    add(new Task(task, false));
  }

  /** The thread that made the mailbox is done with it. */
  void release() {
    leave();
  }

  /**
   * Whether nothing is under way, and the mailbox belongs to the calling thread until it {@link #leave leaves}. What a
   * thread does then never overtakes a task that it gave before: no task waits in an idle mailbox once {@link #add} is
   * done with it. So nothing has to be read but the state, which many are asked for in a row.
   */
  boolean enter() {
    return STATE.compareAndSet(this, IDLE, TAKEN);
  }

  /** Whether nothing seems to be under way. */
  boolean isIdle() {
    return state == IDLE;
  }

  /** The thread that entered is done; tasks that have come meanwhile run as others do. */
  void leave() {
    goOn();
  }

  private void add(Task task) {
    tasks.add(task);
    while (true) {
      int now = state;
      if (now == CALLED_AGAIN || now == CALLED && STATE.compareAndSet(this, CALLED, CALLED_AGAIN)
          || now == TAKEN && STATE.compareAndSet(this, TAKEN, CALLED)) {
        return;
      }
      if (now == IDLE && STATE.compareAndSet(this, IDLE, CALLED)) {
        execute();
        return;
      }
    }
  }

  /** Makes the mailbox idle where no task has come: one that comes meanwhile changes the state. */
  private void goOn() {
    while (!STATE.compareAndSet(this, TAKEN, IDLE)) {
      state = CALLED;
      if (!tasks.isEmpty()) {
        execute();
        return;
      }
      if (STATE.compareAndSet(this, CALLED, IDLE)) {
        return;
      }
    }
  }

  private void execute() {
    try {
      executor.execute(this);
    } catch (RejectedExecutionException stopped) {
      state = IDLE;
      host.refused(stopped);
    }
  }

  /** A turn. */
  @Override
  public void run() {
    Watch watched = host.begin();
    try {
      long end = host.nowMillis() + TURN_MILLIS;
      Task task = tasks.poll();
      while (task != null) {
        run(task);
        task = host.nowMillis() < end ? tasks.poll() : null;
        if (task != null) {
          watched.next();
        }
      }
    } finally {
      watched.end();
      goOn();
    }
  }

  private void run(Task task) {
    if (task.offered) {
      OFFERED.decrementAndGet(this);
    }
    try {
      task.work.run();
    } catch (Throwable defect) {
      host.failed(defect);
    }
  }

  /** Whose mailbox it is. */
  interface Host {
    /** The calling thread has a turn: begins to watch over it. */
    Watch begin();

    /** A task threw, which is a defect of the task. */
    void failed(Throwable thrown);

    /** The executor takes nothing more, so that what waits here waits for ever. */
    void refused(RejectedExecutionException stopped);

    /** Tells when a turn has been long enough. */
    long nowMillis();
  }

  /** Sees how long a thread is busy with tasks. */
  interface Watch {
    /** Another task begins. */
    void next();

    /** The thread is done with them. */
    void end();
  }

  private record Task(Runnable work, boolean offered) {}
}
