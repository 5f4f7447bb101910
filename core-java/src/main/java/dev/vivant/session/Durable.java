package dev.vivant.session;

import dev.vivant.view.Durability;
import dev.vivant.view.LiveView;
import java.util.List;
import java.util.Map;

/** How durable one view in a session is, and its moments as bytes. For the session's thread. */
final class Durable {
  private final Config config;
  private final LiveView<Object> view;
  private final Renderer renderer;
  private Durability durability = Durability.MEMORY;
  private MomentWriter writer;

  Durable(Config config, LiveView<Object> view, Renderer renderer) {
    this.config = config;
    this.view = view;
    this.renderer = renderer;
  }

  /**
   * The view begins.
   *
   * @throws IllegalStateException when it asks for what there is not
   */
  void begin() {
    boolean can = config.writer() != null && view.stateCodec().isPresent();
    durability = view.durability().orElse(can ? Durability.STORE : Durability.MEMORY);
    if (durability == Durability.STORE && !can) {
      throw new IllegalStateException(view.getClass().getName() + " is to be kept in the store, but "
          + (config.writer() == null ? "no session store is configured" : "it has no stateCodec"));
    }
    if (durability == Durability.STORE) {
      writer = new MomentWriter(view, config.limits().stateBytes());
    }
  }

  Durability durability() {
    return durability;
  }

  /** What cannot be written down must not become true: throws, before a moment does. */
  void prepare(Moment next, Map<Place, Held> components) {
    if (writer != null) {
      writer.prepare(next, components);
    }
  }

  /** Keeps nothing of what was written; it is written again when it is wanted. */
  void forget() {
    if (writer != null) {
      writer.forget();
    }
  }

  /** A frame that became true, with its moment as bytes where each is written. */
  Frame written(Frame frame) {
    if (writer == null) {
      return frame;
    }
    List<Place> places = frame.moment().components().isEmpty() ? List.of() : renderer.places();
    return frame.written(writer.written(frame.moment(), places));
  }

  /**
   * A frame's moment as bytes, in any case.
   *
   * @throws RuntimeException where it cannot be written
   */
  Written bytes(Frame frame) {
    if (frame.written() != null) {
      return frame.written();
    }
    Moment moment = frame.moment();
    MomentWriter once = new MomentWriter(view, config.limits().stateBytes());
    once.prepare(moment, moment.components());
    return once.written(moment, moment.components().isEmpty() ? List.of() : renderer.places(moment));
  }
}
