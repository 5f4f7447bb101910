package dev.vivant.django.live;

/**
 * What an event of a template does: a state and the event's parameters in, the next state out.
 *
 * @param <S> the state
 */
@FunctionalInterface
public interface TemplateHandler<S> {
  /**
   * The next state; the same object when nothing changes; never null. May block.
   *
   * @param state the newest state
   * @param params what the element and the event say
   * @return the next state
   * @throws Exception to refuse: state and page stay what they were, the page hears that it failed
   */
  S handle(S state, EventParams params) throws Exception;
}
