package dev.vivant.session;

import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** One daemon thread. */
final class SystemScheduler implements Scheduler, AutoCloseable {
  private static final System.Logger LOG = System.getLogger("dev.vivant.session");

  private final ScheduledThreadPoolExecutor executor =
      new ScheduledThreadPoolExecutor(1, Workers.daemons("vivant-timer-"));

  SystemScheduler() {
    executor.setRemoveOnCancelPolicy(true);
    executor.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
  }

  @Override
  public long nowMillis() {
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime());
  }

  @Override
  public Cancel after(long delayMillis, Runnable task) {
    if (executor.isShutdown()) {
      return () -> { };
    }
    Future<?> future = executor.schedule(() -> run(task), delayMillis, TimeUnit.MILLISECONDS);
    return () -> future.cancel(false);
  }

  private static void run(Runnable task) {
    try {
      task.run();
    } catch (RuntimeException | Error failed) {
      LOG.log(System.Logger.Level.ERROR, "a timer failed", failed);
    }
  }

  @Override
  public void close() {
    executor.shutdownNow();
  }
}
