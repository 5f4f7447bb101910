package dev.vivant.session;

/**
 * Hears of everything that an author's code threw. Nothing is swallowed: what is not thrown on to the caller comes
 * here.
 *
 * <p>Called on the thread where it happened, before the page is told; must not throw.
 */
@FunctionalInterface
public interface ErrorPolicy {
  /** Something failed; state and page stayed what they were. */
  void failed(Failure failure);

  /** What a person may read; says nothing of the inside. */
  default String message(Failure failure) {
    return "Something went wrong. Nothing was changed.";
  }

  /** Writes to the {@link System.Logger} {@code dev.vivant.session}, at the level of an error, with the stack trace. */
  static ErrorPolicy log() {
    return LoggedErrors.INSTANCE;
  }

  /**
   * As {@link #log}, and shows the exception's text on the page; for development.
   */
  static ErrorPolicy logAndShow() {
    return new ErrorPolicy() {
      @Override
      public void failed(Failure failure) {
        LoggedErrors.INSTANCE.failed(failure);
      }

      @Override
      public String message(Failure failure) {
        return failure.doing() + ": " + failure.cause();
      }
    };
  }

  /**
   * What failed.
   *
   * @param view      class of the view
   * @param sessionId of the session; empty where there is none yet
   * @param doing     what ran: {@code "event click at [0, 2]"}, {@code "handleInfo of Tick"}, {@code "render"}
   * @param cause     what was thrown
   */
  record Failure(String view, String sessionId, String doing, Throwable cause) {}
}
