package dev.vivant.view;

import dev.vivant.node.Node;
import dev.vivant.node.Sink;
import java.util.Optional;

/**
 * A page or a part of one: its first state, its nodes, and what messages do to the state.
 *
 * <p>One instance serves all visitors and all threads, so it holds no fields that change; everything about one visitor
 * is in the state. For each session calls come one at a time, on a worker thread that may block. When any of these
 * methods throws, state and page stay what they were and the page is told (law 8).
 *
 * <pre>{@code
 * public final class CounterView implements LiveView<CounterView.State> {
 *   public record State(int count) {}
 *
 *   public State mount(MountRequest request, LiveContext live) {
 *     return new State(0);
 *   }
 *
 *   public Node render(State state, Handlers<State> on) {
 *     return div(
 *         h1("Count: " + state.count()),
 *         button(on.click(s -> new State(s.count() + 1)), "+"));
 *   }
 * }
 * }</pre>
 *
 * @param <S> the state: an immutable value with {@code equals}, such as a record; never null
 */
public interface LiveView<S> {
  /**
   * Who may be at an address of this view; everybody, unless a view says otherwise. Asked before {@link #mount} and
   * {@link #handleParams}, when a page joins or comes back, and before each event. Who may not be there gets no page
   * and no answer, and whose right ends is sent away.
   */
  default Permission<? super Params> access() {
    return Permission.anybody();
  }

  /**
   * Who may see a state: the owner of what it shows, say. Everybody, unless a view says otherwise. Asked of the state
   * after mount, after each change, when a page joins or comes back, and before each event. A change into a state that
   * the visitor may not see does not happen.
   */
  default Permission<? super S> visibility() {
    return Permission.anybody();
  }

  /**
   * The first state, once for each session: when the first response is rendered, or when a page comes back whose
   * session is gone.
   *
   * @param live effects wait until the browser is connected, and so do timers and background work; topics are
   *             subscribed to at once. A redirect or a navigation answers the first request instead of a page
   */
  S mount(MountRequest request, LiveContext live);

  /**
   * The state for an address: called after {@link #mount}, and whenever the query or path changes by a live link, by
   * {@link LiveContext#patchUrl} or by the browser's back and forward buttons.
   */
  default S handleParams(S state, Params params, LiveContext live) {
    return state;
  }

  /**
   * The state after a message from the server's side: a timer, a topic, background work, {@link LiveContext#send}. If
   * this or the render after it throws, nothing has changed, and a flash tells the page; of failures in a row the
   * first.
   *
   * @param message what was sent; a message that the view does not know should leave the state as it is
   */
  default S handleInfo(S state, Object message, LiveContext live) {
    return state;
  }

  /**
   * The page for a state. A pure function: called twice with equal states it must give equal nodes, because trees are
   * dropped and made again at will.
   */
  Node render(S state, Handlers<S> on);

  /**
   * The page for a state, emitted piece by piece; by default what {@link #render} gives. Builders and templates that
   * emit override it, so that a first response is written without a tree. Must emit what {@code render} gives.
   */
  default void emit(S state, Handlers<S> on, Sink out) {
    out.node(render(state, on));
  }

  /** The title of the page for a state, or empty to leave it as the page shell has it. */
  default String title(S state) {
    return "";
  }

  /**
   * Writes the state down for sessions that survive their server; empty when the view has no such codec, and its
   * sessions are mounted again instead.
   */
  default Optional<StateCodec<S>> stateCodec() {
    return Optional.empty();
  }

  /**
   * What it takes to lose a session of this view; empty for the default that {@link Durability} names. {@code STORE} is
   * refused on mounting where there is no store, or where the view has no {@link #stateCodec}.
   */
  default Optional<Durability> durability() {
    return Optional.empty();
  }

  /**
   * The session goes on in another process or after a long rest, with the state that was written down; or a copy of it
   * begins, because the tab was duplicated. Neither
   * {@link #mount} nor {@link #handleParams} are called for it. Subscriptions to topics go on by themselves; timers and
   * background work do not and are started here, as is whatever the state should catch up on. The page's visitor was
   * checked anew: the request says who it is now.
   *
   * @return the state to go on with; the page is told what has changed
   */
  default S resumed(S state, MountRequest request, LiveContext live) {
    return state;
  }

  /**
   * The session ends here, for whatever reason; called exactly once for each that was mounted or resumed. Its state is
   * not kept, but for {@link TerminateReason#PASSED_ON}.
   */
  default void terminate(S state, TerminateReason reason) {}
}
