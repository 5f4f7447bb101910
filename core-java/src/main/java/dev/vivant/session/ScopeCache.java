package dev.vivant.session;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a scope (the view, a row, a memo, a component, a boundary) keeps between renders: a slot for each call, in
 * order.
 *
 * <p>A call is found again by its function or kind and its key, or by how many of the same kind stand before it, so
 * that calls behind an {@code if} are not mistaken for each other.
 */
final class ScopeCache implements Staged {
  final ScopeCache parent;
  private final Place place;
  private List<Slot> slots = List.of();
  private List<Slot> next = List.of();
  private Set<Object> keys = Set.of();
  private int cursor;
  private boolean dirty;
  private Object kept;

  ScopeCache(ScopeCache parent, Place place) {
    this.parent = parent;
    this.place = place;
  }

  Place place() {
    return place;
  }

  /** Whether something inside changed that its inputs do not show: it and all around it has to be rendered again. */
  boolean isDirty() {
    return dirty;
  }

  void markDirty() {
    for (ScopeCache cache = this; cache != null; cache = cache.parent) {
      cache.dirty = true;
    }
  }

  /** A render begins to call. */
  void begin(RenderPass pass) {
    pass.stage(this);
    next = new ArrayList<>(slots.size());
    keys = Set.of();
    cursor = 0;
    kept = pass.mark;
  }

  /** A row that is not rendered again stays as it is. */
  void keep(RenderPass pass) {
    kept = pass.mark;
  }

  boolean isKeptIn(RenderPass pass) {
    return kept == pass.mark;
  }

  /** The slot of the next call with that function. */
  <T extends Slot> T visit(Class<T> type, Object kind, Slot.Maker maker) {
    return visit(type, kind, ordinal(kind), maker);
  }

  /**
   * The slot of the call for a kind of component and a key.
   *
   * @throws IllegalArgumentException when the same was called before in this render
   */
  <T extends Slot> T visitKeyed(Class<T> type, Object kind, Object key, Slot.Maker maker) {
    if (keys.isEmpty()) {
      keys = new HashSet<>();
    }
    if (!keys.add(List.of(kind, key))) {
      throw new IllegalArgumentException("two components at " + place.inside(kind, key)
          + " have the same key; keys name one component of a kind each");
    }
    return visit(type, kind, key, maker);
  }

  private <T extends Slot> T visit(Class<T> type, Object kind, Object name, Slot.Maker maker) {
    Slot found = find(type, kind, name);
    Slot slot = found == null ? maker.make(this, kind, name) : found;
    slot.visitedIn(next);
    next.add(slot);
    return type.cast(slot);
  }

  private Ordinal ordinal(Object kind) {
    for (int i = next.size() - 1; i >= 0; i--) {
      if (next.get(i).kind.equals(kind) && next.get(i).name instanceof Ordinal before) {
        return new Ordinal(before.number + 1);
      }
    }
    return Ordinal.FIRST;
  }

  /** Looks where the last call was found first: most renders call in the same order as the one before. */
  private Slot find(Class<? extends Slot> type, Object kind, Object name) {
    int count = slots.size();
    for (int i = 0; i < count; i++) {
      int at = (cursor + i) % count;
      Slot slot = slots.get(at);
      if (slot.kind.equals(kind) && slot.name.equals(name) && type.isInstance(slot)) {
        cursor = at + 1;
        return slot;
      }
    }
    return null;
  }

  @Override
  public void commit(RenderPass pass) {
    for (Slot slot : slots) {
      if (!slot.isOf(next)) {
        slot.vanish(pass);
      }
    }
    slots = next;
    next = List.of();
    dirty = false;
  }

  @Override
  public void rollback() {
    next = List.of();
  }

  /** Adds the places of all components inside, in the order of their calls. */
  void collect(List<Place> places) {
    for (Slot slot : slots) {
      slot.collect(places);
    }
  }

  /** Everything inside ends. */
  void vanish(RenderPass pass) {
    for (Slot slot : slots) {
      slot.vanish(pass);
    }
    slots = List.of();
  }

  /** How many calls of the same kind stand before one that has no key. */
  private record Ordinal(int number) {
    static final Ordinal FIRST = new Ordinal(0);

    @Override
    public String toString() {
      return "#" + number;
    }
  }
}
