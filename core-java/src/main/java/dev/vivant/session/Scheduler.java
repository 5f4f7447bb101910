package dev.vivant.session;

/**
 * A clock that can be asked to call back. The default runs on one daemon thread; the test kit's stands still until it
 * is moved.
 */
public interface Scheduler {
  /** Milliseconds since some moment; never goes back, says nothing about the date. */
  long nowMillis();

  /**
   * Runs a short task that does not block after {@code delayMillis}.
   *
   * @return forgets the task if it has not begun
   */
  Cancel after(long delayMillis, Runnable task);

  /** Undoes {@link #after}. */
  @FunctionalInterface
  interface Cancel {
    /** Of no task. */
    Cancel NOTHING = () -> { };

    /** The task will not run, unless it has begun already. */
    void cancel();
  }
}
