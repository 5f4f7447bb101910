package dev.vivant.view;

/**
 * What it takes to lose a view's sessions, and so what each answer to their pages costs.
 *
 * <p>Where a {@code SessionStore} is configured, views that write their state down ({@link LiveView#stateCodec}) are
 * {@link #STORE} unless they say otherwise; without one all are {@link #MEMORY}.
 */
public enum Durability {
  /**
   * Sessions live in their process and end with it. Costs nothing. A server that stops in good order still writes them
   * to the store where there is one; after a crash the page is mounted again and its forms are filled in again by the
   * browser.
   */
  MEMORY,

  /**
   * Everything that a page is told was written to the store before, so that the session goes on after a crash of its
   * process, wherever that store is reached from: a folder survives the process, a shared server survives the machine.
   * Costs one write of the state for each answer (those that are due at the same time share a round trip), and its time
   * is part of the answer's.
   */
  STORE
}
