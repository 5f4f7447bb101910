package dev.vivant.session;

import dev.vivant.protocol.Refusal;
import java.util.Locale;
import java.util.function.Supplier;

/** Tells observers of a call into a view, from its beginning to its end. */
final class Observation {
  private Observation() {}

  /**
   * Runs a call.
   *
   * @param work gives null when it is done, or why it was not
   */
  static void run(Mounted mounted, Outbox outbox, LiveObserver.Kind kind, long eventId, Supplier<Denial> work) {
    LiveObserver observer = mounted.observer();
    if (!observer.hearsCalls()) {
      work.get();
      return;
    }
    LiveCall call = observer.began(new LiveObserver.Begin(
        kind, mounted.view().getClass().getName(), mounted.route().name(), mounted.sessionId(), eventId));
    outbox.call(call);
    String outcome = "failed";
    try {
      outcome = outcome(work.get());
    } finally {
      outbox.call(LiveCall.NONE);
      call.end(outcome);
    }
  }

  /** {@code "done"}, {@code "forbidden"} */
  static String outcome(Denial denial) {
    return denial == null ? "done" : denial.reason().name().toLowerCase(Locale.ROOT);
  }

  /** An event was not run; one that failed, or came too late, is nobody's fault. */
  static void refused(LiveSocket page, Mounted mounted, long eventId, Denial denial) {
    LiveObserver.Why why = denial == null ? null : why(denial.reason());
    if (why != null) {
      page.refused(why, "event " + eventId + " is " + outcome(denial), mounted.route().name());
    }
  }

  private static LiveObserver.Why why(Refusal reason) {
    return switch (reason) {
      case UNKNOWN, DISABLED -> LiveObserver.Why.UNKNOWN;
      case INVALID -> LiveObserver.Why.INVALID;
      case FORBIDDEN -> LiveObserver.Why.FORBIDDEN;
      case LIMITED -> LiveObserver.Why.LIMITED;
      case STALE, FAILED -> null;
    };
  }
}
