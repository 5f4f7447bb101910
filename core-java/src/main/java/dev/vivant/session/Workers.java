package dev.vivant.session;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Threads for authors' code: virtual ones where the JVM has them, else bounded pools. */
final class Workers {
  private static final int MIN_SESSION_THREADS = 16;
  private static final int THREADS_PER_PROCESSOR = 4;
  private static final int BACKGROUND_THREADS = 128;
  private static final long IDLE_SECONDS = 30;

  /** {@code Executors.newVirtualThreadPerTaskExecutor}, from JDK 21 on; null before. */
  private static final MethodHandle VIRTUAL = virtual();

  private Workers() {}

  /** For handlers and renders. At most one task of each session waits, so the queue needs no bound of its own. */
  static ExecutorService forSessions() {
    int threads = Math.max(MIN_SESSION_THREADS, THREADS_PER_PROCESSOR * Runtime.getRuntime().availableProcessors());
    return VIRTUAL == null ? pool("vivant-worker-", threads) : virtualThreads();
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

  static ExecutorService pool(String name, int threads) {
    return new BoundedPool(name, threads);
  }

  /** So many threads, and as many more as are lost to tasks that do not end, but no more than that again. */
  private static final class BoundedPool extends ThreadPoolExecutor {
    private final int threads;
    private int lost;

    BoundedPool(String name, int threads) {
      super(threads, threads, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), daemons(name));
      this.threads = threads;
      allowCoreThreadTimeOut(true);
    }

    synchronized void replace(int by) {
      lost += by;
      int now = threads + Math.min(lost, threads);
      if (now > getMaximumPoolSize()) {
        setMaximumPoolSize(now);
        setCorePoolSize(now);
      } else {
        setCorePoolSize(now);
        setMaximumPoolSize(now);
      }
    }
  }

  /** A thread of a pool of ours is lost to a task that does not end: another one takes its place, but not for ever. */
  static void grow(Executor executor) {
    resize(executor, 1);
  }

  /** A thread that was lost came back. */
  static void shrink(Executor executor) {
    resize(executor, -1);
  }

  private static void resize(Executor executor, int by) {
    if (executor instanceof BoundedPool pool) {
      pool.replace(by);
    }
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
