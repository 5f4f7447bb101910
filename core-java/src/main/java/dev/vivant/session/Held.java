package dev.vivant.session;

import dev.vivant.view.Component;

/**
 * A component's part of a session's state.
 *
 * @param component what stands there
 * @param props     as of the last render
 * @param state     never null
 */
record Held(Component<?, ?> component, Object props, Object state) {
  Held withState(Object next) {
    return new Held(component, props, next);
  }
}
