package dev.vivant.session;

import dev.vivant.view.Component;
import dev.vivant.view.LiveView;
import dev.vivant.view.StateCodec;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes the moments of one view in a session down, and what stays the same from one to the next only once. */
final class MomentWriter {
  private final LiveView<Object> view;
  private final StateCodec<Object> codec;
  private final int maxBytes;
  private Map<Held, Written.Part> parts = new IdentityHashMap<>();
  private Object state;
  private byte[] bytes;

  /** For a view that has a codec. */
  MomentWriter(LiveView<Object> view, int maxBytes) {
    this.view = view;
    this.codec = view.stateCodec().orElseThrow();
    this.maxBytes = maxBytes;
  }

  /**
   * Makes sure that a moment can be written, before it becomes true.
   *
   * @param components as the render found them
   * @throws IllegalStateException for states that are too large or have no codec
   * @throws RuntimeException      what a codec threw
   */
  void prepare(Moment moment, Map<Place, Held> components) {
    byte[] next = state == moment.state() ? bytes : codec.encode(moment.state());
    long size = next.length;
    Map<Held, Written.Part> all = new IdentityHashMap<>();
    for (Map.Entry<Place, Held> entry : components.entrySet()) {
      Held held = entry.getValue();
      Written.Part part = parts.get(held);
      part = part == null ? write(entry.getKey(), held) : part;
      all.put(held, part);
      size += part.state().length;
    }
    if (size > maxBytes) {
      throw new IllegalStateException("the state of " + view.getClass().getName() + " takes " + size
          + " bytes when it is written down, more than " + maxBytes + " (limit stateBytes); keep what is large where it"
          + " belongs, and its name in the state");
    }
    state = moment.state();
    bytes = next;
    parts = all;
  }

  /**
   * A moment that was prepared last.
   *
   * @param order places of its components
   */
  Written written(Moment moment, Collection<Place> order) {
    List<Written.Part> ordered = new ArrayList<>(order.size());
    for (Place place : order) {
      Written.Part part = parts.get(moment.components().get(place));
      if (part != null) {
        ordered.add(part);
      }
    }
    return new Written(codec.version(), bytes, moment.params(), ordered);
  }

  /** Keeps nothing of what was written. */
  void forget() {
    parts = Map.of();
    state = null;
    bytes = null;
  }

  private static Written.Part write(Place place, Held held) {
    @SuppressWarnings("unchecked") // a component gets the state that it gave
    Component<Object, Object> component = (Component<Object, Object>) held.component();
    Optional<StateCodec<Object>> codec = component.stateCodec();
    try {
      return codec.isPresent()
          ? new Written.Part(place.print(), codec.get().version(), codec.get().encode(held.state()))
          : new Written.Part(place.print(), 0, PlainBytes.write(held.state()));
    } catch (IllegalArgumentException notPlain) {
      throw new IllegalStateException("the component at " + place + " cannot be written down: "
          + notPlain.getMessage() + "; give it a stateCodec", notPlain);
    }
  }

  /** A component's state from what {@link #prepare} wrote; refuses other bytes as codecs do. */
  static Object read(Component<?, ?> component, Written.Part part) {
    Optional<? extends StateCodec<?>> codec = component.stateCodec();
    return codec.isPresent()
        ? codec.get().decode(part.version(), part.state()) : PlainBytes.read(part.state());
  }
}
