package dev.vivant.session;

import dev.vivant.protocol.Refusal;

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
}
