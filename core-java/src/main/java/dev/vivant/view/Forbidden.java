package dev.vivant.view;

/**
 * Thrown by a handler: the person may not do that. The page is told the message, the state stays, nothing is logged as
 * an error.
 */
public final class Forbidden extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** With what the person is told. */
  public Forbidden(String message) {
    super(message);
  }
}
