package dev.vivant.session;

import dev.vivant.protocol.Refusal;
import dev.vivant.view.Forbidden;
import dev.vivant.view.InvalidPayload;

/**
 * Why an event did not run.
 *
 * @param detail for the person; empty where there is nothing to say
 */
record Denial(Refusal reason, String detail) {
  static final Denial UNKNOWN = new Denial(Refusal.UNKNOWN, "");
  static final Denial STALE = new Denial(Refusal.STALE, "");
  static final Denial DISABLED = new Denial(Refusal.DISABLED, "");
  static final Denial FORBIDDEN = new Denial(Refusal.FORBIDDEN, "");

  /** The visitor may not be there at all any more. */
  static final Denial EXPELLED = new Denial(Refusal.FORBIDDEN, "");

  static final Denial LIMITED = new Denial(Refusal.LIMITED, "");

  /** What a page is told of what was thrown; the error policy hears of it unless it was meant for the person. */
  static Denial of(Mounted mounted, String doing, Throwable thrown) {
    if (thrown instanceof InvalidPayload) {
      return new Denial(Refusal.INVALID, String.valueOf(thrown.getMessage()));
    }
    if (thrown instanceof NotAllowed) {
      return FORBIDDEN;
    }
    if (thrown instanceof Forbidden) {
      return new Denial(Refusal.FORBIDDEN, String.valueOf(thrown.getMessage()));
    }
    return new Denial(Refusal.FAILED, mounted.report(doing, thrown));
  }
}
