package dev.vivant.session;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Looks every now and then whether an author's code comes back. It is reported after a while, with the stack of its
 * thread; then interrupted; then given up, so that its page and everybody else can go on.
 *
 * <p>Runs on the scheduler, and only while something else runs.
 */
final class Watchdog {
  private static final long MIN_LOOK_MILLIS = 10;
  private static final long MAX_LOOK_MILLIS = 250;
  private static final int LOOKS_PER_BUDGET = 4;

  private final Config config;
  private final Set<Run> runs = ConcurrentHashMap.newKeySet();
  private final AtomicBoolean looking = new AtomicBoolean();
  private final long lookMillis;

  Watchdog(Config config) {
    this.config = config;
    this.lookMillis =
        Math.max(MIN_LOOK_MILLIS, Math.min(MAX_LOOK_MILLIS, config.limits().softMillis() / LOOKS_PER_BUDGET));
  }

  /** The calling thread begins to run tasks of a session. */
  Run begin(Watched watched) {
    Run run = new Run(watched);
    runs.add(run);
    lookLater();
    return run;
  }

  private void lookLater() {
    if (!looking.get() && looking.compareAndSet(false, true)) {
      config.scheduler().after(lookMillis, this::look);
    }
  }

  private void look() {
    looking.set(false);
    long now = config.scheduler().nowMillis();
    for (Run run : runs) {
      run.look(now);
    }
    if (!runs.isEmpty()) {
      lookLater();
    }
  }

  /** How many threads run something. */
  int running() {
    return runs.size();
  }

  /** How many runs there are that were given up and have not come back. */
  int abandoned() {
    return (int) runs.stream().filter(run -> run.reached == Overrun.Stage.ABANDONED).count();
  }

  /** Whose tasks run. */
  interface Watched {
    /** Tells the error policy; on the scheduler's thread. */
    void overran(Overrun overrun);

    /** The task that runs will perhaps never end; on the scheduler's thread. */
    void abandon();
  }

  /** Tasks that a thread runs one after the other. */
  final class Run implements Mailbox.Watch {
    private final Watched watched;
    private final Thread thread = Thread.currentThread();
    private volatile long since = config.scheduler().nowMillis();
    private volatile Overrun.Stage reached;

    private Run(Watched watched) {
      this.watched = watched;
    }

    /** The next task has the whole time again. */
    @Override
    public void next() {
      settle();
      since = config.scheduler().nowMillis();
    }

    @Override
    public void end() {
      runs.remove(this);
      settle();
    }

    /** A late interrupt must not hit what the thread does next. */
    private synchronized void settle() {
      if (reached == Overrun.Stage.INTERRUPTED || reached == Overrun.Stage.ABANDONED) {
        Thread.interrupted();
      }
      reached = null;
    }

    private void look(long now) {
      Overrun overrun = notice(now);
      if (overrun == null) {
        return;
      }
      watched.overran(overrun);
      if (overrun.stage() == Overrun.Stage.INTERRUPTED) {
        interrupt();
      } else if (overrun.stage() == Overrun.Stage.ABANDONED) {
        watched.abandon();
      }
    }

    /** Unless it has come back in the meantime. */
    private synchronized void interrupt() {
      if (reached == Overrun.Stage.INTERRUPTED) {
        thread.interrupt();
      }
    }

    private synchronized Overrun notice(long now) {
      long millis = now - since;
      Overrun.Stage next = stage(millis);
      if (!runs.contains(this) || next == reached) {
        return null;
      }
      reached = next;
      return new Overrun(millis, next, thread.getStackTrace());
    }

    /** One after the other, so that what is interrupted has a moment to come back. */
    private Overrun.Stage stage(long millis) {
      if (millis < config.limits().softMillis()) {
        return reached;
      }
      if (millis < config.limits().hardMillis() || reached == null) {
        return reached == null ? Overrun.Stage.SLOW : reached;
      }
      if (reached == Overrun.Stage.SLOW) {
        return Overrun.Stage.INTERRUPTED;
      }
      return millis < config.limits().hardMillis() + config.limits().softMillis()
          ? reached : Overrun.Stage.ABANDONED;
    }
  }
}
