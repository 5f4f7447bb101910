package dev.vivant.view;

import dev.vivant.node.Node;
import java.util.Optional;

/**
 * A view inside a view: its own state, its own handlers, props from its parent, events to it.
 *
 * <p>As with {@link LiveView}, one instance serves everybody and holds no fields that change. A component is found
 * again by where it stands (see {@link Handlers#component}) and keeps its state as long as it is rendered there.
 *
 * @param <P> props: an immutable value with {@code equals}; the component renders again only when they or its state
 *            change
 * @param <C> the component's state: an immutable value; never null
 */
public interface Component<P, C> {
  /**
   * What kind of component this is: two of the same kind, at the same place one after the other, are one. The class,
   * unless one class stands for many components.
   */
  default Object kind() {
    return getClass();
  }

  /** The first state, when the component is rendered at a place for the first time. */
  C mount(P props);

  /** The state for new props, before the next render. */
  default C update(C state, P props) {
    return state;
  }

  /** The nodes: a pure function of its arguments. */
  Node render(P props, C state, Slots slots, Handlers<C> on);

  /**
   * Writes the state down as {@link LiveView#stateCodec} does. Without one the state has to be a number, a string, a
   * boolean, or a list or map of these, where the view around it is written down: else what made that state fails.
   */
  default Optional<StateCodec<C>> stateCodec() {
    return Optional.empty();
  }

  /** The component is no longer rendered, or the session ends; called exactly once for each that was mounted. */
  default void terminate(C state) {}
}
