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
 * The handlers that an author's render gets: a view on the cache of its scope, which is made only when something inside
 * asks for it. One object serves all rows of a list, one after the other.
 */
final class RenderScope<S> implements Handlers<S> {
  private final RenderPass pass;
  private final Place owner;
  private final Thread thread;
  private ScopeCache existing;
  private ScopeCache parent;
  private Supplier<Place> place;
  private ScopeCache begun;
  private boolean active;

  RenderScope(RenderPass pass, Place owner) {
    this.pass = pass;
    this.owner = owner;
    this.thread = Thread.currentThread();
  }

  RenderPass pass() {
    return pass;
  }

  /** The component that is rendered; null for the view. */
  Place owner() {
    return owner;
  }

  @Override
  public String componentId() {
    return owner == null ? "" : Integer.toHexString(owner.print());
  }

  /** A scope of the same component, for a part of it. */
  RenderScope<S> inner() {
    return new RenderScope<>(pass, owner);
  }

  /** Begins with a cache that is always there. */
  void enter(ScopeCache cache) {
    existing = cache;
    begun = null;
    active = true;
    cache();
  }

  /** Begins with the cache of the last render, or null; a new one would stand at that place. */
  void enter(ScopeCache cache, ScopeCache parent, Supplier<Place> place) {
    this.existing = cache;
    this.parent = parent;
    this.place = place;
    begun = null;
    active = true;
  }

  /** Ends the call; gives the cache to keep, or null. */
  ScopeCache leave() {
    active = false;
    return begun;
  }

  private ScopeCache cache() {
    check();
    if (begun == null) {
      begun = existing == null ? new ScopeCache(parent, place.get()) : existing;
      begun.begin(pass);
    }
    return begun;
  }

  private void check() {
    if (!active || !pass.isOpen() || Thread.currentThread() != thread) {
      throw new IllegalStateException("these handlers were handed to a call of render that is over, or are used on "
          + "another thread; use the ones that the current call was given");
    }
  }

  /** What a part made, which must not be null. */
  static Node made(Node node, String by) {
    if (node == null) {
      throw new IllegalStateException(by + " gave null; use nothing() for no nodes");
    }
    return node;
  }

  @Override
  public <E extends Event> Binding on(EventType<E> type, String spec, EventHandler<S, ? super E> handler) {
    return binding(type, spec, handler, null);
  }

  /** A binding that only those may run who have the permission; null lets everybody. */
  <E extends Event> Binding binding(
      EventType<E> type, String spec, EventHandler<S, ? super E> handler, Permission<? super S> permission) {
    check();
    Objects.requireNonNull(handler, "handler");
    return new Binding(spec, new BoundHandler.Function(type, handler, owner, permission));
  }

  @Override
  public Handlers<S> require(Permission<? super S> permission) {
    check();
    return new GuardedHandlers<>(this, Objects.requireNonNull(permission, "permission"));
  }

  @Override
  public <T> Node each(Collection<? extends T> items, Function<? super T, ?> key, Row<S, ? super T> row) {
    return rows(row).render(this, items, key, null, row);
  }

  @Override
  public <T, X> Node each(
      Collection<? extends T> items,
      Function<? super T, ?> key,
      Function<? super T, ? extends X> with,
      RowWith<S, ? super T, ? super X> row) {
    return rows(row).render(this, items, key, with, row);
  }

  private RowsSlot rows(Object row) {
    return cache().visit(RowsSlot.class, kind(row), RowsSlot::new);
  }

  @Override
  public <T> T keep(Class<T> kind, Supplier<? extends T> make) {
    return cache().visit(KeptSlot.class, kind, KeptSlot::new).get(kind, make);
  }

  @Override
  public <T> Node memo(T input, Row<S, ? super T> part) {
    return cache().visit(MemoSlot.class, kind(part), MemoSlot::new).render(this, input, part);
  }

  @Override
  public <T> Node shared(Object key, T input, Row<S, ? super T> part) {
    return cache().visit(SharedSlot.class, kind(part), SharedSlot::new).render(this, key, input, part);
  }

  @Override
  public <K, T> Node follow(Feed<K, T> feed, K key, Row<S, ? super T> part) {
    pass.refuseInside("a part that follows a feed");
    return cache().visit(FeedSlot.class, kind(part), FeedSlot::new).render(this, feed, key, part);
  }

  @Override
  public <P, C> Node component(
      Component<P, C> component, Object key, P props, Slots slots, EmitHandler<S> emitted) {
    pass.refuseInside("a component");
    Objects.requireNonNull(props, "props");
    ComponentSlot slot = key == null
        ? cache().visit(ComponentSlot.class, component.kind(), ComponentSlot::new)
        : cache().visitKeyed(ComponentSlot.class, component.kind(), key, ComponentSlot::new);
    return slot.render(this, component, props, slots, emitted);
  }

  @Override
  public Node boundary(Function<Handlers<S>, Node> part, BiFunction<Throwable, Binding, Node> fallback) {
    pass.refuseInside("a boundary");
    return cache().visit(BoundarySlot.class, kind(part), BoundarySlot::new).render(this, part, fallback);
  }

  /** What tells the functions of different places in the code apart. */
  static Class<?> kind(Object function) {
    return function instanceof Wrapper wrapper ? wrapper.wrapped().getClass() : function.getClass();
  }
}
