package dev.vivant.redis;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** The one thread on which everything that comes from Redis is looked at, in order, and what happens now and then. */
final class Receiver implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger("dev.vivant.redis");

  private final ScheduledThreadPoolExecutor thread;
  private volatile Thread made;

  Receiver() {
    thread = new ScheduledThreadPoolExecutor(1, task -> {
      made = new Thread(task, "vivant-redis");
      made.setDaemon(true);
      return made;
    });
    thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    thread.setContinueExistingPeriodicTasksAfterShutdownPolicy(false);
    thread.setRemoveOnCancelPolicy(true);
  }

  /** A clock that only goes forward. */
  long millis() {
    return System.nanoTime() / 1_000_000;
  }

  void run(Runnable task) {
    try {
      thread.execute(() -> guarded(task));
    } catch (RejectedExecutionException closed) {
      // Nobody is there any more to hear of it.
    }
  }

  /** Whether the caller is on that thread, and must not wait for it. */
  boolean isHere() {
    return Thread.currentThread() == made;
  }

  /** The answer to a question that is asked there, after everything that waits. */
  <T> CompletableFuture<T> ask(Supplier<T> question) {
    CompletableFuture<T> answer = new CompletableFuture<>();
    run(() -> answer.complete(question.get()));
    return answer;
  }

  void every(long millis, Runnable task) {
    thread.scheduleWithFixedDelay(() -> guarded(task), millis, millis, TimeUnit.MILLISECONDS);
  }

  void after(long millis, Runnable task) {
    try {
      thread.schedule(() -> guarded(task), millis, TimeUnit.MILLISECONDS);
    } catch (RejectedExecutionException closed) {
      // Nobody is there any more to hear of it.
    }
  }

  private static void guarded(Runnable task) {
    try {
      task.run();
    } catch (RuntimeException failed) {
      LOG.log(System.Logger.Level.ERROR, "what came from Redis could not be dealt with", failed);
    }
  }

  @Override
  public void close() {
    thread.shutdown();
  }
}
