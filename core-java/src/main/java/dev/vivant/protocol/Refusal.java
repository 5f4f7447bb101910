package dev.vivant.protocol;

/** Why an event did not run. */
public enum Refusal {
  /** It names nothing that stood in the tree of that version. */
  UNKNOWN,
  /** Its version is no longer kept, or the binding has gone since. */
  STALE,
  /** The element or a fieldset around it is disabled. */
  DISABLED,
  /** The payload does not fit the declared types; the detail names the field. */
  INVALID,
  /** The person may not do that. */
  FORBIDDEN,
  /** Too many events in too short a time. */
  LIMITED,
  /** The handler or the render after it threw; the state is what it was. */
  FAILED
}
