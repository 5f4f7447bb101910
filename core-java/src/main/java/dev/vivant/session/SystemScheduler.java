package dev.vivant.session;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;

/**
 * One daemon thread and a heap of timers, the next one first. A timer takes 32 bytes and a place in the heap, because
 * each connection has one or two; one that is cancelled goes at once. Begins its thread with the first timer.
 */
final class SystemScheduler implements Scheduler, AutoCloseable {
  private static final int FEW = 16;

  private Timer[] heap = new Timer[FEW];
  private int count;
  private boolean running;
  private boolean closed;

  @Override
  public long nowMillis() {
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime());
  }

  @Override
  public synchronized Cancel after(long delayMillis, Runnable task) {
    Timer timer = new Timer(this, System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(Math.max(0, delayMillis)), task);
    if (closed) {
      return timer;
    }
    if (!running) {
      running = true;
      Workers.daemons("vivant-timer-").newThread(this::run).start();
    }
    if (count == heap.length) {
      heap = Arrays.copyOf(heap, count * 2);
    }
    rise(count++, timer);
    if (heap[0] == timer) {
      notifyAll();
    }
    return timer;
  }

  private void run() {
    for (Runnable task = next(); task != null; task = next()) {
      try {
        task.run();
      } catch (RuntimeException | Error failed) {
        Log.get().log(System.Logger.Level.ERROR, "a timer failed", failed);
      }
    }
  }

  /** Waits for the next task; null when there will be none. */
  private synchronized Runnable next() {
    while (!closed) {
      try {
        long nanos = count == 0 ? Long.MAX_VALUE : heap[0].dueNanos - System.nanoTime();
        if (nanos <= 0) {
          return remove(heap[0]);
        }
        TimeUnit.NANOSECONDS.timedWait(this, nanos);
      } catch (InterruptedException ignored) {
        // Whoever interrupts a thread of ours does not mean the timers.
      }
    }
    return null;
  }

  /** Takes a timer out; gives its task, or null where it was out before. */
  private synchronized Runnable remove(Timer timer) {
    Runnable task = timer.task;
    if (closed || timer.place < 0) {
      return null;
    }
    timer.task = null;
    Timer last = heap[--count];
    heap[count] = null;
    if (last != timer) {
      sink(timer.place, last);
      rise(last.place, last);
    }
    timer.place = -1;
    return task;
  }

  private void rise(int from, Timer timer) {
    int place = from;
    while (place > 0 && timer.isBefore(heap[(place - 1) / 2])) {
      put(place, heap[(place - 1) / 2]);
      place = (place - 1) / 2;
    }
    put(place, timer);
  }

  private void sink(int from, Timer timer) {
    int place = from;
    for (int child = 2 * place + 1; child < count; child = 2 * place + 1) {
      if (child + 1 < count && heap[child + 1].isBefore(heap[child])) {
        child++;
      }
      if (!heap[child].isBefore(timer)) {
        break;
      }
      put(place, heap[child]);
      place = child;
    }
    put(place, timer);
  }

  private void put(int place, Timer timer) {
    heap[place] = timer;
    timer.place = place;
  }

  /** Timers that have not run do not. */
  @Override
  public synchronized void close() {
    closed = true;
    count = 0;
    heap = new Timer[0];
    notifyAll();
  }

  private static final class Timer implements Cancel {
    private final SystemScheduler scheduler;
    private final long dueNanos;
    private Runnable task;
    private int place = -1;

    Timer(SystemScheduler scheduler, long dueNanos, Runnable task) {
      this.scheduler = scheduler;
      this.dueNanos = dueNanos;
      this.task = task;
    }

    /** The clock's zero may be anywhere. */
    boolean isBefore(Timer other) {
      return dueNanos - other.dueNanos < 0;
    }

    @Override
    public void cancel() {
      scheduler.remove(this);
    }
  }
}
