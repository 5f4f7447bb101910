package dev.vivant.session;

import java.util.List;

/** What one call of a scope's methods keeps between renders: rows, a memo, a component or a boundary. */
abstract class Slot {
  /** The function or the kind of component that stands here. */
  final Object kind;

  /** The component's key, or how many of this kind stand before it in the scope. */
  final Object name;

  /** The scope that the call was made in. */
  final ScopeCache scope;

  private Object visit;

  Slot(ScopeCache scope, Object kind, Object name) {
    this.scope = scope;
    this.kind = kind;
    this.name = name;
  }

  Place place() {
    return scope.place().inside(kind, name);
  }

  /** The scope's last call of this slot belongs to that visit. */
  boolean isOf(Object visit) {
    return this.visit == visit;
  }

  void visitedIn(Object visit) {
    this.visit = visit;
  }

  /** Adds the places of all components at it and inside, in the order of their calls. */
  abstract void collect(List<Place> places);

  /** The place is not rendered any more: components at it and inside end. */
  abstract void vanish(RenderPass pass);

  /** Makes the slot of a first call. */
  @FunctionalInterface
  interface Maker {
    Slot make(ScopeCache scope, Object kind, Object name);
  }
}
