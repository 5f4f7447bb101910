package dev.vivant.session;

import dev.vivant.node.Node;
import dev.vivant.view.Component;
import dev.vivant.view.Handlers;
import dev.vivant.view.Slots;
import java.util.List;

/** Keeps the nodes of a component while its props, its state and what its parent put into its slots are the same. */
final class ComponentSlot extends Slot implements Staged {
  private final Place place;
  private final ScopeCache inside;
  private Rendered now;
  private Rendered next;

  ComponentSlot(ScopeCache scope, Object kind, Object name) {
    super(scope, kind, name);
    this.place = scope.place().inside(kind, name);
    this.inside = new ScopeCache(scope, place);
  }

  @Override
  Place place() {
    return place;
  }

  /** Its scope, to mark what has to be rendered again. */
  ScopeCache inside() {
    return inside;
  }

  /** Whose state an emitted message changes: the component around, or null for the view. */
  Place parent() {
    return now.parent;
  }

  /** What an emitted message does there. */
  Handlers.EmitHandler<?> emitted() {
    return now.emitted;
  }

  <S, P, C> Node render(
      RenderScope<S> caller, Component<P, C> component, P props, Slots slots, Handlers.EmitHandler<S> emitted) {
    RenderPass pass = caller.pass();
    Held known = pass.held(place);
    Held before = known == null ? pass.revived(place, component, props) : known;
    Held held = held(before, component, props);
    pass.visited(place, known, held);
    pass.stage(this);
    if (now != null && !inside.isDirty() && now.held.component() == component && now.held.state() == held.state()
        && now.held.props().equals(props) && sameSlots(now.slots, slots)) {
      next = new Rendered(held, slots, caller.owner(), emitted, now.node);
      return now.node;
    }
    RenderScope<C> on = new RenderScope<>(pass, place);
    on.enter(inside);
    @SuppressWarnings("unchecked") // the state at a place is made by the component of that kind
    C state = (C) held.state();
    Node node = RenderScope.made(component.render(props, state, slots, on), "the component " + place);
    on.leave();
    next = new Rendered(held, slots, caller.owner(), emitted, node);
    return node;
  }

  @SuppressWarnings("unchecked") // as above
  private static <P, C> Held held(Held before, Component<P, C> component, P props) {
    if (before == null) {
      return new Held(component, props, some(component.mount(props), component));
    }
    if (before.props().equals(props) && before.component() == component) {
      return before;
    }
    Object state = before.props().equals(props)
        ? before.state() : some(component.update((C) before.state(), props), component);
    return new Held(component, props, state);
  }

  private static Object some(Object state, Component<?, ?> component) {
    if (state == null) {
      throw new IllegalStateException(component.getClass().getName() + " gave null as its state");
    }
    return state;
  }

  /** Nodes are compared as objects: equal ones may have handlers that captured something else. */
  private static boolean sameSlots(Slots a, Slots b) {
    return a == b || a.nodes().size() == b.nodes().size()
        && a.nodes().entrySet().stream().allMatch(entry -> b.nodes().get(entry.getKey()) == entry.getValue());
  }

  @Override
  public void commit(RenderPass pass) {
    if (now == null) {
      pass.stands(this);
    }
    now = next;
    next = null;
  }

  @Override
  public void rollback() {
    next = null;
  }

  @Override
  void collect(List<Place> places) {
    places.add(place);
    inside.collect(places);
  }

  @Override
  void vanish(RenderPass pass) {
    inside.vanish(pass);
    pass.gone(this);
  }

  private record Rendered(Held held, Slots slots, Place parent, Handlers.EmitHandler<?> emitted, Node node) {}
}
