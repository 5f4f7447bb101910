package dev.vivant.session;

import dev.vivant.view.LiveView;
import dev.vivant.view.Params;
import java.util.Map;

/**
 * Says which view stands behind an address and whether a visitor may see it.
 *
 * <p>Asked when a page joins or comes back, and on every live navigation, from worker threads; the first response goes
 * through the web server's own routing. {@link RouteTable} is an implementation of its own; an adapter may ask its web
 * server instead.
 */
@FunctionalInterface
public interface LiveRoutes {
  /**
   * The view behind an address.
   *
   * @param params  the address, decoded, without route parameters
   * @param visitor who asks
   */
  Resolution resolve(Params params, Visitor visitor);

  /**
   * All views by the names of their routes, for messages to all sessions of a view. Any thread.
   *
   * @return empty where that is not known: such messages are refused then
   */
  default Map<String, LiveView<?>> views() {
    return Map.of();
  }

  /** What an address leads to. */
  sealed interface Resolution {}

  /**
   * A view.
   *
   * @param route  which one
   * @param params the address with route parameters
   */
  record Match(LiveRoute route, Params params) implements Resolution {}

  /** There is a view, but the visitor may not see it (any longer). */
  record Denied() implements Resolution {}

  /** No live view is there; perhaps an ordinary page. */
  record NoMatch() implements Resolution {}
}
