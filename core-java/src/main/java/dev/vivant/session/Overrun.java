package dev.vivant.session;

/**
 * A view's code runs for too long. Told to the {@link ErrorPolicy} as the cause of a failure, with the stack of the
 * thread at that moment: where it waits, or what it computes.
 */
public final class Overrun extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final long millis;
  private final Stage stage;

  /** How far it has come. */
  public enum Stage {
    /** Beyond {@link Limits#softMillis}: nothing was done about it. */
    SLOW,
    /** Beyond {@link Limits#hardMillis}: its thread was interrupted. */
    INTERRUPTED,
    /** The interrupt was in vain: the session has ended, and the page was told to connect anew. */
    ABANDONED
  }

  Overrun(long millis, Stage stage, StackTraceElement[] where) {
    super("a view's code has been running for " + millis + " ms");
    this.millis = millis;
    this.stage = stage;
    setStackTrace(where);
  }

  /** How long it has been running, in milliseconds. */
  public long millis() {
    return millis;
  }

  /** What was done about it. */
  public Stage stage() {
    return stage;
  }
}
