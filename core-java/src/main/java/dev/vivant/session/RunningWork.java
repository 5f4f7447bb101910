package dev.vivant.session;

import dev.vivant.view.Work;
import dev.vivant.view.WorkFailed;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** One background work: runs once, can be cancelled, tells the view of its progress and its end. */
final class RunningWork implements Runnable {
  private final String name;
  private final Work work;
  private final Inbox inbox;
  private final Consumer<Throwable> failed;
  private final AtomicReference<Object> progress = new AtomicReference<>();
  private volatile boolean over;
  private boolean cancelled;
  private Thread thread;

  /** Work for a view; {@code failed} hears what it threw, on its thread. */
  RunningWork(String name, Work work, Inbox inbox, Consumer<Throwable> failed) {
    this.name = name;
    this.work = work;
    this.inbox = inbox;
    this.failed = failed;
  }

  /** Whether the view has heard of its end, or never will. */
  boolean isOver() {
    return over;
  }

  void cancel() {
    over = true;
    synchronized (this) {
      cancelled = true;
      if (thread != null) {
        thread.interrupt();
      }
    }
  }

  @Override
  public void run() {
    if (!begin()) {
      return;
    }
    try {
      done(work.run(this::report));
    } catch (Throwable thrown) {
      if (!over) {
        fail(thrown);
      }
    } finally {
      end();
    }
  }

  /** It could not even begin, or it threw. */
  void fail(Throwable thrown) {
    failed.accept(thrown);
    done(new WorkFailed(name, thrown));
  }

  private synchronized boolean begin() {
    thread = cancelled ? null : Thread.currentThread();
    return !cancelled;
  }

  /** A late interrupt must not hit what the thread does next. */
  private synchronized void end() {
    thread = null;
    if (cancelled) {
      Thread.interrupted();
    }
  }

  private void report(Object message) {
    if (!over && message != null && progress.getAndSet(message) == null) {
      inbox.force(() -> {
        Object last = progress.getAndSet(null);
        return over ? null : last;
      });
    }
  }

  private void done(Object result) {
    inbox.force(() -> {
      if (over) {
        return null;
      }
      over = true;
      return result;
    });
  }
}
