package dev.vivant.session;

import dev.vivant.view.Params;
import java.util.List;

/**
 * A moment written down.
 *
 * @param version of the shape that the view's codec wrote
 * @param state   of the view
 * @param params  the address
 * @param parts   states of components, in the order in which a render from nothing comes to them
 */
record Written(int version, byte[] state, Params params, List<Part> parts) {
  /** Bytes of all states. */
  int size() {
    int size = state.length;
    for (Part part : parts) {
      size += part.state.length;
    }
    return size;
  }

  /**
   * A component's state.
   *
   * @param place hash of where it stands, see {@link Place#print}
   */
  record Part(int place, int version, byte[] state) {}
}
