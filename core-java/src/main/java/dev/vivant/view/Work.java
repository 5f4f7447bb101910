package dev.vivant.view;

/** Something that takes its time and runs beside a session; see {@link LiveContext#start}. */
@FunctionalInterface
public interface Work {
  /**
   * Does the work, on a thread of its own that may block; an interrupt means that it was cancelled.
   *
   * @param progress takes messages for the view while the work goes on
   * @return the message that says it is done; null for none
   */
  Object run(Progress progress) throws Exception;

  /** Where work tells how far it is. */
  @FunctionalInterface
  interface Progress {
    /** Hands a message to the view; of several that wait, the last is kept. */
    void report(Object message);
  }
}
