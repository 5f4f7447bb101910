package dev.vivant.session;

import java.util.PriorityQueue;

/**
 * Whose turn is next: of those that wait, who has used least. Not thread-safe.
 *
 * <p>Each share is charged for what its turns cost. Who has been idle owes nothing, and saves nothing up: it begins
 * where those are that always have something to do. So whoever waits has at most one turn of each of the others before
 * its own, and one turn more only of those that cost less than it did.
 *
 * <pre>
 * a turn of A costs 5, one of B or C costs 1, all always want another:   A B C B C B C B C B C A B C …
 * </pre>
 */
final class FairQueue {
  /** A turn counts for no more: one that waited long for something else has not used a processor all the time. */
  static final long MOST_NANOS = 50_000_000;

  private final PriorityQueue<Share> ready = new PriorityQueue<>(FairQueue::compare);
  /** What those have used that always have something to do; never goes back. */
  private long pace;
  private long count;

  private static int compare(Share one, Share other) {
    return one.used == other.used ? Long.compare(one.order, other.order) : Long.compare(one.used, other.used);
  }

  /** Wants a turn; must not be in the queue, nor have a turn that was not charged yet. */
  void add(Share share) {
    share.used = Math.max(share.used, pace);
    share.order = count++;
    ready.add(share);
  }

  /** Takes out whose turn it is; null when nobody waits. */
  Share next() {
    Share next = ready.poll();
    if (next != null) {
      pace = Math.max(pace, next.used);
    }
    return next;
  }

  /** A turn has ended. */
  void charge(Share share, long nanos) {
    share.used += Math.max(1, Math.min(nanos, MOST_NANOS));
  }

  int size() {
    return ready.size();
  }

  /** What one session has used of the threads that all sessions share; runs when it has a turn. */
  abstract static class Share implements Runnable {
    private long used;
    private long order;

    /** Whether it has a turn now, and whether it wants another one after that; the pool keeps them. */
    boolean running;
    boolean again;

    /** A share of its own for a task. */
    static Share of(Runnable turn) {
      return new Share() {
        @Override
        public void run() {
          turn.run();
        }
      };
    }
  }
}
