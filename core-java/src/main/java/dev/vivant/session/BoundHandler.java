package dev.vivant.session;

import dev.vivant.node.Handler;
import dev.vivant.view.EventHandler;
import dev.vivant.view.EventType;
import dev.vivant.view.Permission;

/** What stands behind a binding that a session rendered. */
sealed interface BoundHandler extends Handler {
  /**
   * An author's function.
   *
   * @param owner      the component whose state it changes; null for the view itself
   * @param permission who may run it; null for everybody who may see the page
   */
  record Function(EventType<?> type, EventHandler<?, ?> handler, Place owner, Permission<?> permission)
      implements BoundHandler {}

  /** Renders the failed part of a boundary again. */
  record Retry(Place boundary) implements BoundHandler {}
}
