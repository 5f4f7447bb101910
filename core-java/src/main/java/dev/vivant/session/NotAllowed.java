package dev.vivant.session;

/** A view's own rules do not let its visitor be there, or see that. */
final class NotAllowed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NotAllowed() {
    super("not allowed", null, false, false);
  }
}
