package dev.vivant.session;

import dev.vivant.security.Signer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * Brings snapshots of all sessions to the store: while one batch is on its way the next one collects, so that a round
 * trip is shared by all who wait for it (group commit).
 *
 * <p>A session waits for one job at a time, so there are never more jobs than sessions. What the store does not take
 * in time is given up, and its session told. Safe for use by many threads.
 */
final class SnapshotWriter {
  private static final int BATCH_SNAPSHOTS = 512;
  private static final long BATCH_BYTES = 8 << 20;
  private static final long FIRST_PAUSE_MILLIS = 50;
  private static final long LONGEST_PAUSE_MILLIS = 2_000;

  private final SessionStore store;
  private final Signer signer;
  private final Executor executor;
  private final Scheduler scheduler;
  private final ErrorPolicy errors;
  private final long deadlineMillis;
  private final Deque<Job> queue = new ArrayDeque<>();
  private final Deque<Job> writing = new ArrayDeque<>();
  private Map<String, Long> removals = new HashMap<>();
  private boolean running;
  private boolean watched;
  private long pauseMillis;
  private long lastPause;

  SnapshotWriter(
      SessionStore store, Signer signer, Executor executor, Scheduler scheduler, ErrorPolicy errors,
      long deadlineMillis) {
    this.store = store;
    this.signer = signer;
    this.executor = executor;
    this.scheduler = scheduler;
    this.errors = errors;
    this.deadlineMillis = deadlineMillis;
  }

  /** What became of a job. */
  enum Outcome {
    SAVED,
    /** Another node owns the session. */
    FENCED,
    /** The store could not tell in time; it may have kept it. */
    FAILED
  }

  /** A snapshot to be written: numbered and signed when its turn comes, anew with each attempt. */
  static final class Job {
    private final String key;
    private final long epoch;
    private final byte[] packed;
    private final boolean first;
    private final Consumer<Outcome> done;
    private final AtomicBoolean told = new AtomicBoolean();
    private volatile long revision;
    private long dueMillis;

    /**
     * A job.
     *
     * @param key      the session, as the store knows it
     * @param revision of the session's last snapshot
     * @param first    it takes the session over: of two attempts one may have been another node's, so there is only one
     * @param done     hears of the outcome, once, on any thread; must not block
     */
    Job(String key, long epoch, long revision, byte[] packed, boolean first, Consumer<Outcome> done) {
      this.key = key;
      this.epoch = epoch;
      this.revision = revision;
      this.packed = packed;
      this.first = first;
      this.done = done;
    }

    String key() {
      return key;
    }

    /** Of the newest snapshot that was handed to the store for it. */
    long revision() {
      return revision;
    }

    private void tell(Outcome outcome) {
      if (told.compareAndSet(false, true)) {
        done.accept(outcome);
      }
    }
  }

  /** Writes snapshots in that order. */
  void save(List<Job> jobs) {
    long due = scheduler.nowMillis() + deadlineMillis;
    synchronized (this) {
      for (Job job : jobs) {
        job.dueMillis = due;
        queue.addLast(job);
      }
      watch();
    }
    schedule();
  }

  /** Forgets a session, some time soon. */
  void remove(String key, long epoch) {
    synchronized (this) {
      removals.put(key, epoch);
    }
    schedule();
  }

  private void schedule() {
    synchronized (this) {
      if (running || pauseMillis > 0 || queue.isEmpty() && removals.isEmpty()) {
        return;
      }
      running = true;
    }
    try {
      executor.execute(this::run);
    } catch (RejectedExecutionException stopped) {
      List<Job> left;
      synchronized (this) {
        running = false;
        left = new ArrayList<>(queue);
        queue.clear();
      }
      left.forEach(job -> job.tell(Outcome.FAILED));
    }
  }

  private void run() {
    List<Job> batch = take();
    if (!batch.isEmpty()) {
      write(batch);
    } else {
      removeAll();
    }
    synchronized (this) {
      writing.clear();
      running = false;
      notifyAll();
    }
    schedule();
  }

  private synchronized List<Job> take() {
    List<Job> batch = new ArrayList<>();
    long bytes = 0;
    while (!queue.isEmpty() && batch.size() < BATCH_SNAPSHOTS && bytes < BATCH_BYTES) {
      Job job = queue.removeFirst();
      if (!job.told.get()) {
        batch.add(job);
        bytes += job.packed.length;
      }
    }
    writing.addAll(batch);
    return batch;
  }

  private void write(List<Job> batch) {
    List<Snapshot> snapshots = new ArrayList<>(batch.size());
    for (Job job : batch) {
      job.revision++;
      snapshots.add(SnapshotSeal.seal(signer, job.key, job.epoch, job.revision, job.packed));
    }
    List<SessionStore.Saved> saved;
    try {
      saved = store.save(snapshots);
    } catch (RuntimeException | Error thrown) {
      failed(batch, thrown);
      return;
    }
    synchronized (this) {
      lastPause = 0;
    }
    for (int i = 0; i < batch.size(); i++) {
      switch (saved.get(i)) {
        case SAVED -> batch.get(i).tell(Outcome.SAVED);
        case FENCED -> batch.get(i).tell(Outcome.FENCED);
        case TOO_LARGE -> {
          Failures.report(errors, null, batch.get(i).key, "session store", new IllegalStateException(
              "the store does not keep a snapshot of " + snapshots.get(i).bytes().length + " bytes: let it keep larger"
                  + " ones, or lower the limits stateBytes and snapshotBytes"));
          batch.get(i).tell(Outcome.FAILED);
        }
      }
    }
  }

  /** The store cannot tell: what may be tried again is, after a pause, until its time is over. */
  private void failed(List<Job> batch, Throwable thrown) {
    long pause;
    synchronized (this) {
      pause = lastPause == 0 ? FIRST_PAUSE_MILLIS : Math.min(LONGEST_PAUSE_MILLIS, lastPause * 2);
      lastPause = pause;
      pauseMillis = pause;
      for (int i = batch.size() - 1; i >= 0; i--) {
        if (!batch.get(i).first) {
          queue.addFirst(batch.get(i));
        }
      }
    }
    batch.forEach(job -> {
      if (job.first) {
        job.tell(Outcome.FAILED);
      }
    });
    Failures.report(errors, null, "", "session store", thrown);
    scheduler.after(pause, () -> {
      synchronized (this) {
        pauseMillis = 0;
      }
      schedule();
    });
  }

  private void removeAll() {
    Map<String, Long> now;
    synchronized (this) {
      now = removals;
      removals = new HashMap<>();
    }
    if (now.isEmpty()) {
      return;
    }
    try {
      store.remove(now);
    } catch (RuntimeException | Error thrown) {
      Failures.report(errors, null, "", "session store", thrown);
    }
  }

  /** While jobs wait, their deadlines are looked at. */
  private void watch() {
    if (!watched) {
      watched = true;
      scheduler.after(deadlineMillis, this::giveUp);
    }
  }

  private void giveUp() {
    List<Job> late = new ArrayList<>();
    synchronized (this) {
      watched = false;
      long now = scheduler.nowMillis();
      long next = Long.MAX_VALUE;
      for (Deque<Job> jobs : List.of(writing, queue)) {
        for (Job job : jobs) {
          if (job.dueMillis <= now) {
            late.add(job);
          } else {
            next = Math.min(next, job.dueMillis);
          }
        }
      }
      queue.removeIf(job -> job.dueMillis <= now);
      if (next < Long.MAX_VALUE) {
        watched = true;
        scheduler.after(next - now, this::giveUp);
      }
    }
    late.forEach(job -> job.tell(Outcome.FAILED));
  }

  /** Waits until nothing is on its way any more; gives whether that was in time. */
  synchronized boolean awaitIdle(long millis) {
    long end = System.nanoTime() + millis * 1_000_000;
    try {
      while (running || !queue.isEmpty() || !removals.isEmpty()) {
        long left = (end - System.nanoTime()) / 1_000_000;
        if (left <= 0) {
          return false;
        }
        wait(left);
      }
      return true;
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
