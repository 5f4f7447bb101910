package dev.vivant.django.live;

import dev.vivant.django.NearMatches;
import dev.vivant.django.TemplateSyntaxError;
import dev.vivant.view.Handlers;
import dev.vivant.view.Permission;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.LongAdder;

/**
 * The handlers that a template may name. Filled when a view is built, then only read.
 *
 * @param <S> the state
 */
final class HandlerTable<S> {
  private final String owner;
  private final Map<String, TemplateHandler<S>> handlers = new LinkedHashMap<>();
  private final Map<String, Permission<? super S>> required = new LinkedHashMap<>();
  private final LongAdder dropped = new LongAdder();

  HandlerTable(String owner) {
    this.owner = owner;
  }

  void add(String name, TemplateHandler<S> handler) {
    if (!name.matches("\\w+")) {
      throw new IllegalArgumentException("A handler of " + owner + " is named '" + name
          + "': use letters, digits and _");
    }
    if (handlers.putIfAbsent(name, handler) != null) {
      throw new IllegalArgumentException(owner + " has two handlers '" + name + "': rename one of them");
    }
  }

  /** Lets only those run a handler who have a permission, beside those that it requires already. */
  void require(String name, Permission<? super S> permission) {
    Objects.requireNonNull(permission, "permission");
    if (!handlers.containsKey(name)) {
      throw new IllegalArgumentException(owner + " has no handler '" + name + "' that could require something."
          + (handlers.isEmpty() ? " It has none at all." : NearMatches.hint(name, handlers.keySet())));
    }
    Permission<? super S> before = required.get(name);
    required.put(name, before == null ? permission
        : (who, state) -> before.allows(who, state) && permission.allows(who, state));
  }

  /** What makes bindings of a handler: it asks for what the handler requires. */
  Handlers<S> bindings(String name, Handlers<S> on) {
    Permission<? super S> permission = required.get(name);
    return permission == null ? on : on.require(permission);
  }

  /** Counts what an element or a form gave and no handler has read. */
  void countDropped(EventParams params) {
    int count = params.dropped();
    if (count > 0) {
      dropped.add(count);
    }
  }

  long dropped() {
    return dropped.sum();
  }

  /** The handler of a name. */
  TemplateHandler<S> get(String name) {
    TemplateHandler<S> handler = handlers.get(name);
    if (handler == null) {
      throw new TemplateSyntaxError(owner + " has no handler '" + name + "'."
          + (handlers.isEmpty() ? " It has none at all." : NearMatches.hint(name, handlers.keySet()))
          + " Register it with @On or on(\"" + name + "\", …).");
    }
    return handler;
  }
}
