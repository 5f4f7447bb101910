package dev.vivant.session;

/** Writes failures to the log. */
final class LoggedErrors implements ErrorPolicy {
  static final LoggedErrors INSTANCE = new LoggedErrors();

  private LoggedErrors() {}

  @Override
  public void failed(Failure failure) {
    Log.get().log(
        System.Logger.Level.ERROR,
        failure.view() + ", session " + failure.sessionId() + ": " + failure.doing() + " failed",
        failure.cause());
  }
}
