package dev.vivant.testing;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;

/** Keeps tasks until it is told to run them, on the thread that tells it, in the order in which they came. */
public final class StepExecutor implements Executor {
  private final Queue<Runnable> tasks = new ArrayDeque<>();

  /** An executor without tasks. */
  public StepExecutor() {}

  @Override
  public synchronized void execute(Runnable task) {
    tasks.add(task);
  }

  /** Runs one task; false where there is none. */
  public boolean step() {
    Runnable task;
    synchronized (this) {
      task = tasks.poll();
    }
    if (task == null) {
      return false;
    }
    task.run();
    return true;
  }

  /** Runs all tasks, and those that they bring. */
  public void runAll() {
    while (step()) {
      continue;
    }
  }
}
