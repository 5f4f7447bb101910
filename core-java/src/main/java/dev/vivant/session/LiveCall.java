package dev.vivant.session;

/** Hears how one call into a view goes on. Called on the thread on which the call began. */
public interface LiveCall {
  /** Hears nothing. */
  LiveCall NONE = new LiveCall() { };

  /** The call goes on with this; what went before is over. A call begins with {@link Step#HANDLE}. */
  default void step(Step step) {}

  /**
   * The call is over; called once.
   *
   * @param outcome {@code "done"}, or the name of the refusal in lower case, such as {@code "forbidden"}
   */
  default void end(String outcome) {}

  /** A part of a call. */
  enum Step {
    /** The author's handler. */
    HANDLE,
    /** The view renders. */
    RENDER,
    /** The new tree is compared with the old one. */
    DIFF,
    /** Patches are encoded and handed to the transport. */
    SEND
  }
}
