package dev.vivant.session;

import dev.vivant.pubsub.MessagesLost;
import dev.vivant.pubsub.PubSub;
import dev.vivant.pubsub.RouteMessage;
import dev.vivant.security.Tenant;
import dev.vivant.view.LiveView;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Who is reached by a message to all sessions of a view: those that stand at one of its routes, of one tenant.
 *
 * <pre>{@code
 * broadcastToView ─► a message for each route ─► one topic of all nodes ─► inboxes of those who stand there
 * }</pre>
 *
 * <p>One subscription for all sessions of a node: a page that is never told anything costs an entry in a set.
 */
final class Audiences {
  /** Comes in the place of messages that did not reach this node, to all views: it is not known whose they were. */
  static final MessagesLost LOST = new MessagesLost("");
  /** No topic of a view is called this: {@code Tenant.key} keeps them away from it. */
  private static final String TOPIC = "@/views";

  private final LiveRoutes routes;
  private final PubSub topics;
  /** Read and changed within {@code compute} only; sets of identities take a third of what others do. */
  private final Map<String, Set<Inbox>> standing = new ConcurrentHashMap<>();

  /** Listens to what other nodes say, until what the sessions own ends. */
  Audiences(LiveRoutes routes, PubSub topics, List<Runnable> owned) {
    this.routes = routes;
    this.topics = topics;
    PubSub.Subscription subscription = topics.subscribe(TOPIC, this::heard);
    owned.add(subscription::close);
  }

  /** A view stands there, whether its page has come or not; the second time nothing happens. */
  void join(String tenant, String route, Inbox inbox) {
    standing.compute(Tenant.key(tenant, route), (key, before) -> {
      Set<Inbox> there = before == null ? Collections.newSetFromMap(new IdentityHashMap<>()) : before;
      there.add(inbox);
      return there;
    });
  }

  /** It does not any more. */
  void leave(String tenant, String route, Inbox inbox) {
    standing.computeIfPresent(Tenant.key(tenant, route), (key, there) -> {
      there.remove(inbox);
      return there.isEmpty() ? null : there;
    });
  }

  /**
   * The routes at which a view stands, by their names.
   *
   * @throws IllegalArgumentException where there is none
   */
  List<String> routesOf(LiveView<?> view) {
    Objects.requireNonNull(view, "view");
    List<String> names = routes.views().entrySet().stream()
        .filter(entry -> entry.getValue() == view).map(Map.Entry::getKey).toList();
    if (names.isEmpty()) {
      throw new IllegalArgumentException("no live route has the view " + view.getClass().getName()
          + ", so nobody looks at it; give the very object that stands at one of " + routes.views().keySet());
    }
    return names;
  }

  /**
   * Checks the name of a route.
   *
   * @throws IllegalArgumentException where there is none of that name
   */
  List<String> route(String name) {
    if (!routes.views().containsKey(Objects.requireNonNull(name, "route"))) {
      throw new IllegalArgumentException(
          "there is no live route \"" + name + "\"; there are " + routes.views().keySet());
    }
    return List.of(name);
  }

  /**
   * Tells all sessions of a tenant at routes, on all nodes.
   *
   * @throws IllegalArgumentException for a tenant that is no name
   */
  void tell(String tenant, List<String> names, Object message) {
    if (!tenant.isEmpty() && !Tenant.isName(tenant)) {
      throw new IllegalArgumentException("\"" + tenant + "\" is not the name of a tenant");
    }
    for (String name : names) {
      topics.publish(TOPIC, new RouteMessage(tenant, name, message));
    }
  }

  private void heard(Object message) {
    if (message instanceof RouteMessage to) {
      hand(Tenant.key(to.tenant(), to.route()), to::message);
    } else if (message instanceof MessagesLost) {
      standing.keySet().forEach(key -> hand(key, () -> LOST));
    }
  }

  private void hand(String key, Supplier<Object> message) {
    List<Inbox> there = new ArrayList<>();
    standing.computeIfPresent(key, (same, inboxes) -> {
      there.addAll(inboxes);
      return inboxes;
    });
    there.forEach(inbox -> inbox.offer(message));
  }
}
