package dev.vivant.session;

import dev.vivant.node.Binding;
import dev.vivant.node.Node;
import dev.vivant.view.Component;
import dev.vivant.view.Event;
import dev.vivant.view.EventHandler;
import dev.vivant.view.EventType;
import dev.vivant.view.Feed;
import dev.vivant.view.Handlers;
import dev.vivant.view.Permission;
import dev.vivant.view.Slots;
import java.util.Collection;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Handlers whose bindings ask for a permission. Makes nothing else: what is rendered inside a row or a component gets
 * handlers of its own, and would lose the permission without a word.
 */
final class GuardedHandlers<S> implements Handlers<S> {
  private final RenderScope<S> scope;
  private final Permission<? super S> permission;

  GuardedHandlers(RenderScope<S> scope, Permission<? super S> permission) {
    this.scope = scope;
    this.permission = permission;
  }

  @Override
  public <E extends Event> Binding on(EventType<E> type, String spec, EventHandler<S, ? super E> handler) {
    return scope.binding(type, spec, handler, permission);
  }

  /** Both permissions are needed. */
  @Override
  public Handlers<S> require(Permission<? super S> further) {
    Objects.requireNonNull(further, "permission");
    Permission<? super S> first = permission;
    return new GuardedHandlers<>(
        scope, (who, state) -> first.allows(who, state) && further.allows(who, state));
  }

  @Override
  public <T> Node each(Collection<? extends T> items, Function<? super T, ?> key, Row<S, ? super T> row) {
    throw bindingsOnly("rows");
  }

  @Override
  public <T, X> Node each(
      Collection<? extends T> items,
      Function<? super T, ?> key,
      Function<? super T, ? extends X> with,
      RowWith<S, ? super T, ? super X> row) {
    throw bindingsOnly("rows");
  }

  @Override
  public <T> T keep(Class<T> kind, Supplier<? extends T> make) {
    throw bindingsOnly("what is kept");
  }

  @Override
  public <T> Node memo(T input, Row<S, ? super T> part) {
    throw bindingsOnly("a memo");
  }

  @Override
  public <T> Node shared(Object key, T input, Row<S, ? super T> part) {
    throw bindingsOnly("a shared part");
  }

  @Override
  public <K, T> Node follow(Feed<K, T> feed, K key, Row<S, ? super T> part) {
    throw bindingsOnly("a part that follows a feed");
  }

  @Override
  public <P, C> Node component(
      Component<P, C> component, Object key, P props, Slots slots, EmitHandler<S> emitted) {
    throw bindingsOnly("a component");
  }

  @Override
  public Node boundary(Function<Handlers<S>, Node> part, BiFunction<Throwable, Binding, Node> fallback) {
    throw bindingsOnly("a boundary");
  }

  private static IllegalStateException bindingsOnly(String what) {
    return new IllegalStateException("require(...) makes bindings, not " + what
        + "; make that by the handlers you were given, and call require inside of it for each binding");
  }
}
