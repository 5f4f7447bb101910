package dev.vivant.session;

import dev.vivant.view.Params;
import java.util.List;
import java.util.Map;

/**
 * All that a page's tree is made of, at one moment: what a session has to keep.
 *
 * @param state      of the view
 * @param components by where they stand; not to be changed
 * @param params     the address
 * @param parts      components that were written down and have not been rendered since
 */
record Moment(Object state, Map<Place, Held> components, Params params, List<Written.Part> parts) {
  Moment(Object state, Map<Place, Held> components, Params params) {
    this(state, components, params, List.of());
  }

  Moment withState(Object next) {
    return next == state ? this : new Moment(next, components, params, parts);
  }

  /** With components as a render found them. */
  Moment withComponents(Map<Place, Held> next) {
    return next == components && parts.isEmpty() ? this : new Moment(state, next, params);
  }

  Moment withParams(Params next) {
    return new Moment(state, components, next, parts);
  }

  /** What an author's method gave, which must be a state. */
  static Object some(Object state, String method) {
    if (state == null) {
      throw new IllegalStateException(method + " gave null as the next state; give the old one where nothing changes");
    }
    return state;
  }
}
