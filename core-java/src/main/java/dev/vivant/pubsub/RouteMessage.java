package dev.vivant.pubsub;

import java.util.Objects;

/**
 * A message to all sessions at a live route, on its way between nodes. Sessions make and take it, on a topic of their
 * own: a view gets what is inside. A {@link PubSub} that writes messages down writes this one as its three parts, the
 * last as it would write any message of an author's.
 *
 * @param tenant  whose sessions; empty on a site without tenants
 * @param route   the route's name
 * @param message what the views get; never a {@code RouteMessage}
 */
public record RouteMessage(String tenant, String route, Object message) {
  /** Refuses null, an empty route and a message of this type. */
  public RouteMessage {
    Objects.requireNonNull(tenant, "tenant");
    Objects.requireNonNull(message, "message");
    if (route.isEmpty()) {
      throw new IllegalArgumentException("a live route has a name, such as its path pattern; this one is empty");
    }
    if (message instanceof RouteMessage) {
      throw new IllegalArgumentException("a message to a route holds a message of an author's, not a RouteMessage");
    }
  }
}
