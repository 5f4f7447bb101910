package dev.vivant.session;

import dev.vivant.node.Element;
import dev.vivant.node.Node;
import dev.vivant.view.Handlers;
import dev.vivant.view.LiveContext;
import dev.vivant.view.LiveView;
import dev.vivant.view.MountRequest;
import dev.vivant.view.Params;
import java.util.Map;
import java.util.function.BiFunction;

/** Renders a function again and again, as a session does, without a session. */
final class Rendering<S> {
  private final Renderer renderer;
  private Frame frame;

  Rendering(BiFunction<S, Handlers<S>, Node> render, boolean checkPurity) {
    this(render, checkPurity, null);
  }

  /** Of a node where sessions share parts. */
  Rendering(BiFunction<S, Handlers<S>, Node> render, boolean checkPurity, SharedParts shared) {
    this.renderer = new Renderer(new View<>(render), 10_000, checkPurity, shared, null);
  }

  /** The tree for a state. */
  Element show(S state) {
    Map<Place, Held> components = frame == null ? Map.of() : frame.moment().components();
    frame = renderer.commit(renderer.render(new Moment(state, components, Params.ofPath("/"))));
    return frame.tree();
  }

  /** A render that throws and is taken back. */
  Throwable fail(S state) {
    try {
      Map<Place, Held> components = frame == null ? Map.of() : frame.moment().components();
      renderer.render(new Moment(state, components, Params.ofPath("/")));
      throw new AssertionError("nothing was thrown for " + state);
    } catch (RuntimeException thrown) {
      renderer.rollback();
      return thrown;
    }
  }

  private record View<S>(BiFunction<S, Handlers<S>, Node> function) implements LiveView<S> {
    @Override
    public S mount(MountRequest request, LiveContext live) {
      throw new UnsupportedOperationException("states come from the test");
    }

    @Override
    public Node render(S state, Handlers<S> on) {
      return function.apply(state, on);
    }
  }
}
