package dev.vivant.session;

import dev.vivant.view.EventHandler;
import dev.vivant.view.Handlers;
import dev.vivant.view.Permission;
import java.util.HashMap;
import java.util.Map;

/** Runs a handler on the newest state of the view or component that it belongs to, then what it emitted to parents. */
final class EventCall {
  private final Renderer renderer;
  private final BoundHandler.Function function;

  EventCall(Renderer renderer, BoundHandler.Function function) {
    this.renderer = renderer;
    this.function = function;
  }

  /** What it asks for; null for nothing. */
  @SuppressWarnings("unchecked") // it was bound with its state, and is asked about that
  Permission<Object> permission() {
    return (Permission<Object>) function.permission();
  }

  /** The newest state of whom it belongs to. */
  Object state(Moment moment) {
    return stateOf(moment, function.owner());
  }

  /** What it makes of a moment. */
  @SuppressWarnings("unchecked") // a handler was bound with its state and its event type, and gets those
  Moment apply(Moment before, LiveEvent event) throws Exception {
    EventHandler<Object, LiveEvent> handler = (EventHandler<Object, LiveEvent>) function.handler();
    Place owner = function.owner();
    Moment now = with(before, owner, handler.handle(stateOf(before, owner), event));
    for (LiveEvent.Emitted emitted = event.takeEmitted(); emitted != null; emitted = event.takeEmitted()) {
      ComponentSlot from = renderer.component(emitted.from());
      Handlers.EmitHandler<Object> parent = (Handlers.EmitHandler<Object>) from.emitted();
      event.seenFrom(from.parent());
      now = with(now, from.parent(), parent.handle(stateOf(now, from.parent()), emitted.message(), event));
    }
    return now;
  }

  private static Object stateOf(Moment moment, Place owner) {
    return owner == null ? moment.state() : moment.components().get(owner).state();
  }

  private Moment with(Moment moment, Place owner, Object next) {
    if (next == null) {
      throw new IllegalStateException(
          "a handler gave null as the next state; give the old one where nothing changes");
    }
    if (owner == null) {
      return moment.withState(next);
    }
    Held held = moment.components().get(owner);
    if (held.state() == next) {
      return moment;
    }
    Map<Place, Held> components = new HashMap<>(moment.components());
    components.put(owner, held.withState(next));
    renderer.markDirty(owner);
    return moment.withComponents(components);
  }
}
