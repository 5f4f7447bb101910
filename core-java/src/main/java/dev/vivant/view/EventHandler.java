package dev.vivant.view;

/**
 * What an event does: a state and an event in, the next state out.
 *
 * @param <S> the state
 * @param <E> what the event tells
 */
@FunctionalInterface
public interface EventHandler<S, E extends Event> {
  /**
   * The next state; the same object when nothing changes; never null. May block.
   *
   * @throws Exception to refuse: state and page stay what they were, the page hears that it failed
   */
  S handle(S state, E event) throws Exception;
}
