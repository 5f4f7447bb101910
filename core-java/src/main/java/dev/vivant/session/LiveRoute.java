package dev.vivant.session;

import dev.vivant.view.LiveView;
import java.util.Objects;

/**
 * A view at an address.
 *
 * @param name  the same on every node and after every deploy, unique among the routes: the path pattern, such as
 *              {@code "/todos/{id}"}; a page's token is bound to it
 * @param group routes that a page may go to and fro between over one connection; leaving the group loads the page
 *              anew, through the web server's own checks. {@code ""} is a group, too
 * @param view  serves all visitors of the route
 */
public record LiveRoute(String name, String group, LiveView<?> view) {
  /** Refuses nulls and an empty name. */
  public LiveRoute {
    Objects.requireNonNull(group, "group");
    Objects.requireNonNull(view, "view");
    if (name.isEmpty()) {
      throw new IllegalArgumentException("a live route needs a name, such as its path pattern");
    }
  }

  /** A route of the group {@code ""}. */
  public static LiveRoute of(String name, LiveView<?> view) {
    return new LiveRoute(name, "", view);
  }
}
