package dev.vivant.session;

import java.util.function.Supplier;

/** Where messages of the server's side go on their way to a view. May be called from any thread. */
interface Inbox {
  /**
   * Takes a message unless too many wait.
   *
   * @param message asked for when its turn has come; null when it is no longer wanted
   * @return false when it was lost; the view is told of that
   */
  boolean offer(Supplier<Object> message);

  /** Takes a message of which there is one at most for each of something bounded. */
  void force(Supplier<Object> message);

  /** The short way from parts that follow feeds to the session's page. */
  Viewing viewing();

  /** Whether its session was given up, so that nothing that a call asks for is done any more. */
  boolean isClosed();

  /** What comes back after its session was given up changes nothing. */
  default void checkOpen() {
    if (isClosed()) {
      throw new IllegalStateException("the call took so long that its session was given up (limit hardMillis)");
    }
  }
}
