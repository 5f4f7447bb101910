package dev.vivant.session;

/** Who may use an object of a call, and until when: the call's own thread, while the call lasts. */
final class CallGuard {
  private final Thread thread = Thread.currentThread();
  private boolean open = true;

  void close() {
    open = false;
  }

  void check() {
    if (!open) {
      throw new IllegalStateException("this context belongs to a call that is over; for what comes later use send,"
          + " sendAfter or start while the call lasts");
    }
    if (Thread.currentThread() != thread) {
      throw new IllegalStateException("this context belongs to the thread " + thread.getName()
          + "; background work tells the view by its result or its progress");
    }
  }
}
