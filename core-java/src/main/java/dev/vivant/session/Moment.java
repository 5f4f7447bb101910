package dev.vivant.session;

import dev.vivant.view.Params;
import java.util.Map;

/**
 * All that a page's tree is made of, at one moment: what a session has to keep.
 *
 * @param state      of the view
 * @param components by where they stand; not to be changed
 * @param params     the address
 */
record Moment(Object state, Map<Place, Held> components, Params params) {
  Moment withState(Object next) {
    return next == state ? this : new Moment(next, components, params);
  }

  Moment withComponents(Map<Place, Held> next) {
    return next == components ? this : new Moment(state, next, params);
  }

  Moment withParams(Params next) {
    return new Moment(state, components, next);
  }
}
