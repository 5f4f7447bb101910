package dev.vivant.session;

import dev.vivant.view.Component;
import dev.vivant.view.TerminateReason;

/** Tells a view and its components that they end. What they throw then is reported and changes nothing. */
final class Endings {
  private final Mounted mounted;

  Endings(Mounted mounted) {
    this.mounted = mounted;
  }

  /** The view, with its last state. */
  void view(Object state, TerminateReason reason) {
    try {
      mounted.view().terminate(state, reason);
    } catch (RuntimeException | Error thrown) {
      mounted.report("terminate", thrown);
    }
  }

  /** All that stands at a moment. */
  void all(Moment moment, TerminateReason reason) {
    moment.components().values().forEach(this::component);
    view(moment.state(), reason);
  }

  /** A component that is no longer rendered. */
  @SuppressWarnings("unchecked") // a component gets the state that it gave
  void component(Held held) {
    try {
      ((Component<Object, Object>) held.component()).terminate(held.state());
    } catch (RuntimeException | Error thrown) {
      mounted.report("terminate of " + held.component().getClass().getSimpleName(), thrown);
    }
  }
}
