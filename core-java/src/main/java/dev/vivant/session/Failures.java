package dev.vivant.session;

/** Brings what an author's code threw to the error policy, whatever the policy itself does. */
final class Failures {
  private static final String NEUTRAL = "Something went wrong. Nothing was changed.";

  private Failures() {}

  /** Tells the policy; gives what a person may read. */
  static String report(ErrorPolicy policy, Object view, String sessionId, String doing, Throwable thrown) {
    ErrorPolicy.Failure failure = failure(view, sessionId, doing, thrown);
    try {
      policy.failed(failure);
      return policy.message(failure);
    } catch (RuntimeException | Error defect) {
      defect.addSuppressed(thrown);
      Log.get().log(System.Logger.Level.ERROR, "the error policy " + policy.getClass().getName() + " failed", defect);
      return NEUTRAL;
    }
  }

  private static ErrorPolicy.Failure failure(Object view, String sessionId, String doing, Throwable thrown) {
    return new ErrorPolicy.Failure(view == null ? "" : view.getClass().getName(), sessionId, doing, thrown);
  }
}
