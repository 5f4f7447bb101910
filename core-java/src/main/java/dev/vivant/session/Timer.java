package dev.vivant.session;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/** Sends a message after a time, once or again and again; of ticks that the view is too slow for, one waits. */
final class Timer {
  private final Scheduler scheduler;
  private final Inbox inbox;
  private final Object message;
  private final long delayMillis;
  private final boolean again;
  private final AtomicBoolean waits = new AtomicBoolean();
  private volatile boolean cancelled;
  private volatile Scheduler.Cancel next;
  private long dueMillis;

  Timer(Scheduler scheduler, Inbox inbox, Object message, long delayMillis, boolean again) {
    this.scheduler = scheduler;
    this.inbox = inbox;
    this.message = message;
    this.delayMillis = delayMillis;
    this.again = again;
  }

  /** The time begins to run. */
  void start() {
    dueMillis = scheduler.nowMillis() + delayMillis;
    next = scheduler.after(delayMillis, this::due);
  }

  void cancel() {
    cancelled = true;
    if (next != null) {
      next.cancel();
    }
  }

  boolean isOver() {
    return cancelled;
  }

  /** On the scheduler's thread. */
  private void due() {
    if (cancelled) {
      return;
    }
    if (waits.compareAndSet(false, true) && !inbox.offer(tick())) {
      waits.set(false);
    }
    if (again) {
      long now = scheduler.nowMillis();
      dueMillis = Math.max(dueMillis + delayMillis, now);
      next = scheduler.after(dueMillis - now, this::due);
      if (cancelled) {
        next.cancel();
      }
    }
  }

  private Supplier<Object> tick() {
    return () -> {
      waits.set(false);
      if (cancelled) {
        return null;
      }
      cancelled = !again;
      return message;
    };
  }
}
