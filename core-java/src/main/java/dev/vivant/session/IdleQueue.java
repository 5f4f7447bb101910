package dev.vivant.session;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * Sessions by when something is to be done about their being idle. One sweep looks at those whose time has come, and at
 * nobody else: it costs as much as becomes idle, and for a session that is used all the time one look per
 * {@code idleMillis}. Safe for use by many threads.
 */
final class IdleQueue {
  /** Of many that become idle at once, so many are told at a time, so that workers have time for others. */
  private static final int SWEEP_SESSIONS = 1_000;

  private static final long PAUSE_MILLIS = 250;

  /** How long rows stay after they were made: those that change are likely to change once more. */
  private static final long COOL_MILLIS = 1_000;

  private final Scheduler scheduler;
  private final TreeSet<Idling> queue =
      new TreeSet<>(Comparator.<Idling>comparingLong(Idling::dueMillis).thenComparingLong(Idling::number));
  private final ArrayDeque<Idling> warm = new ArrayDeque<>();
  private Scheduler.Cancel next = Scheduler.Cancel.NOTHING;
  private long nextMillis = Long.MAX_VALUE;
  private long notBeforeMillis = Long.MIN_VALUE;
  private long count;
  private int dropped;
  private int spilled;

  IdleQueue(Scheduler scheduler) {
    this.scheduler = scheduler;
  }

  /** A number for one more session. */
  synchronized long number() {
    return count++;
  }

  long nowMillis() {
    return scheduler.nowMillis();
  }

  /** Puts a session in its place, or in another one. */
  synchronized void put(Idling session, long dueMillis) {
    queue.remove(session);
    session.dueMillis(dueMillis);
    queue.add(session);
    sweepLater();
  }

  /** There is nothing to do about that session. */
  synchronized void remove(Idling session) {
    queue.remove(session);
  }

  /** A session has rows that need not stay; it is told in a while, with all others. */
  synchronized void putWarm(Idling session) {
    if (warm.isEmpty()) {
      scheduler.after(COOL_MILLIS, this::cool);
    }
    warm.add(session);
  }

  private void cool() {
    List<Idling> due = new ArrayList<>();
    synchronized (this) {
      while (due.size() < SWEEP_SESSIONS && !warm.isEmpty()) {
        due.add(warm.poll());
      }
      if (!warm.isEmpty()) {
        scheduler.after(PAUSE_MILLIS, this::cool);
      }
    }
    due.forEach(Idling::cool);
  }

  /** So many sessions more, or less, have dropped their trees or are spilled. */
  synchronized void count(int moreDropped, int moreSpilled) {
    dropped += moreDropped;
    spilled += moreSpilled;
  }

  synchronized LiveSessions.Rest rest() {
    return new LiveSessions.Rest(dropped, spilled);
  }

  private void sweepLater() {
    if (queue.isEmpty()) {
      return;
    }
    long due = Math.max(queue.first().dueMillis(), notBeforeMillis);
    if (due < nextMillis) {
      next.cancel();
      nextMillis = due;
      next = scheduler.after(Math.max(0, due - scheduler.nowMillis()), this::sweep);
    }
  }

  /** On the scheduler's thread: the sessions do the work on their own. */
  private void sweep() {
    List<Idling> due = new ArrayList<>();
    long now = scheduler.nowMillis();
    synchronized (this) {
      while (due.size() < SWEEP_SESSIONS && !queue.isEmpty() && queue.first().dueMillis() <= now) {
        due.add(queue.pollFirst());
      }
    }
    for (Idling session : due) {
      session.due(now);
    }
    synchronized (this) {
      nextMillis = Long.MAX_VALUE;
      notBeforeMillis = now + PAUSE_MILLIS;
      sweepLater();
    }
  }
}
