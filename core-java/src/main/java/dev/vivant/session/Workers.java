package dev.vivant.session;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Threads for authors' code: as many as wait for something are virtual where the JVM has such, else bounded. */
final class Workers {
  private static final int MIN_SESSION_THREADS = 16;
  private static final int THREADS_PER_PROCESSOR = 4;
  private static final int FURTHER_SESSION_THREADS = 240;
  private static final int BACKGROUND_THREADS = 128;
  private static final long IDLE_SECONDS = 30;

  /** {@code Executors.newVirtualThreadPerTaskExecutor}, from JDK 21 on; null before. */
  private static final MethodHandle VIRTUAL = virtual();

  private Workers() {}

  /** For handlers and renders. At most one task of each session waits, so the queue needs no bound of its own. */
  static Executor forSessions(Scheduler scheduler, List<Runnable> owned) {
    int places = Math.max(MIN_SESSION_THREADS, THREADS_PER_PROCESSOR * Runtime.getRuntime().availableProcessors());
    ExecutorService threads = pool("vivant-worker-", places);
    ExecutorService further = VIRTUAL == null ? pool("vivant-lent-", FURTHER_SESSION_THREADS) : virtualThreads();
    int maxFurther = VIRTUAL == null ? FURTHER_SESSION_THREADS : Integer.MAX_VALUE;
    FairPool pool = new FairPool(threads, places, further, maxFurther, scheduler, System::nanoTime);
    owned.add(() -> {
      pool.close();
      threads.shutdown();
      further.shutdown();
    });
    return pool;
  }

  /** For background work; how much waits is bounded by the limits of sessions. */
  static ExecutorService forBackground() {
    return VIRTUAL == null ? pool("vivant-background-", BACKGROUND_THREADS) : virtualThreads();
  }

  private static ExecutorService virtualThreads() {
    try {
      return (ExecutorService) VIRTUAL.invoke();
    } catch (Throwable impossible) {
      throw new IllegalStateException("cannot start virtual threads", impossible);
    }
  }

  private static MethodHandle virtual() {
    try {
      return MethodHandles.publicLookup().findStatic(
          Executors.class, "newVirtualThreadPerTaskExecutor", MethodType.methodType(ExecutorService.class));
    } catch (NoSuchMethodException | IllegalAccessException olderJvm) {
      return null;
    }
  }

  /** As many threads as there is work for, up to a number; each for no longer than it is used. */
  private static ExecutorService pool(String name, int threads) {
    ThreadPoolExecutor pool = new ThreadPoolExecutor(
        threads, threads, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), daemons(name));
    pool.allowCoreThreadTimeOut(true);
    return pool;
  }

  static ThreadFactory daemons(String name) {
    AtomicInteger count = new AtomicInteger();
    return task -> {
      Thread thread = new Thread(task, name + count.incrementAndGet());
      thread.setDaemon(true);
      return thread;
    };
  }
}
