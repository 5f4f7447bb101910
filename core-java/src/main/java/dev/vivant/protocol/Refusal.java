package dev.vivant.protocol;

/** Why an event did not run. */
public enum Refusal {
  /** It names nothing that stood in the tree of that version, or a version that the page was never sent. */
  UNKNOWN,
  /**
   * Its version is no longer kept (the page has acknowledged a newer one, or another view took over), or the component
   * that its handler belongs to has gone since. A handler that stood in the tree which the person saw, and whose
   * version is kept, runs on the newest state even where a newer tree no longer has it: so what the state says about
   * rights is checked by the handler, not by leaving a button out.
   */
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
