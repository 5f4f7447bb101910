package dev.vivant.view;

import dev.vivant.node.Binding;
import dev.vivant.node.Node;
import java.time.Duration;
import java.util.Collection;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * What a view ties to the page while it renders: handlers of events, and what stays between renders (rows, memos,
 * components). Valid during the call of {@code render} that it was handed to, on that thread.
 *
 * <p>Every method that makes a {@link Binding} takes a function of the state. The function may capture values of the
 * row or view that it is rendered for; the state that it gets is the newest.
 *
 * @param <S> state of the view or component that is rendered
 */
public interface Handlers<S> {
  /**
   * The binding for any event.
   *
   * @param type what the event tells, and so what the handler gets
   * @param spec its name and keys in the grammar of {@link Binding}
   */
  <E extends Event> Binding on(EventType<E> type, String spec, EventHandler<S, ? super E> handler);

  /**
   * Makes bindings that only those may run who have the permission. It is asked with each event, of the newest state of
   * the view or component that is rendered; a refused event changes nothing and the page is told.
   *
   * <pre>{@code
   * button(on.require((who, state) -> state.owner().equals(who.name())).click(s -> s.closed()), "Close")
   * }</pre>
   *
   * <p>Leaving the button out for others is for the eye only: this is the check. What comes back makes bindings and
   * nothing else: rows, parts and components refuse to be made by it, and are asked for theirs inside.
   */
  Handlers<S> require(Permission<? super S> permission);

  /** As {@link #require} for whoever has one of the roles; see {@link HasRoles}. */
  default Handlers<S> requireRole(String... anyOf) {
    return require(Permission.role(anyOf));
  }

  /** A click, or a key that acts as one. */
  default Binding click(UnaryOperator<S> handler) {
    return click((state, event) -> handler.apply(state));
  }

  /** As {@link #click(UnaryOperator)}, with the event. */
  default Binding click(EventHandler<S, Event.Click> handler) {
    return on(EventType.CLICK, "click", handler);
  }

  /** A click anywhere outside the element. */
  default Binding clickAway(UnaryOperator<S> handler) {
    return on(EventType.CLICK, "away", (state, event) -> handler.apply(state));
  }

  /** Each change while a person types or drags; see {@link Binding#debounce}. */
  default Binding input(EventHandler<S, Event.Field> handler) {
    return on(EventType.FIELD, "input", handler);
  }

  /** A change that a person finished. */
  default Binding change(EventHandler<S, Event.Field> handler) {
    return on(EventType.FIELD, "change", handler);
  }

  /** On a form: each change of any of its fields, with all of them. */
  default Binding formInput(EventHandler<S, Event.Form> handler) {
    return on(EventType.FORM, "input:f", handler);
  }

  /** On a form: each finished change of any of its fields, with all of them. */
  default Binding formChange(EventHandler<S, Event.Form> handler) {
    return on(EventType.FORM, "change:f", handler);
  }

  /**
   * On a form: the session is gone, another one stands in its place, and a person had touched some field. Comes once,
   * with all fields as they stand in the page, instead of the changes of single fields that are told otherwise. Where
   * nothing is to be recovered, give the form or a field the attribute {@code data-recover="off"}.
   */
  default Binding recover(EventHandler<S, Event.Form> handler) {
    return on(EventType.FORM, "recover:f", handler);
  }

  /** On a form: it is sent, by a button or by Enter. The browser itself sends nothing. */
  default Binding submit(EventHandler<S, Event.Form> handler) {
    return on(EventType.FORM, "submit", handler);
  }

  /** A form that is sent and fits a record; what does not fit is refused and the page told which field and why. */
  default <T extends Record> Binding submit(Class<T> type, BiFunction<S, T, S> handler) {
    return submit((state, event) -> handler.apply(state, event.form().as(type)));
  }

  /** A key goes down: one of those named ({@code "Enter"}, {@code "a"}), or any. */
  default Binding keyDown(EventHandler<S, Event.Key> handler, String... keys) {
    return on(EventType.KEY, EventType.withKeys("keydown", keys), handler);
  }

  /** A key goes up. */
  default Binding keyUp(EventHandler<S, Event.Key> handler, String... keys) {
    return on(EventType.KEY, EventType.withKeys("keyup", keys), handler);
  }

  /** A key goes down anywhere on the page. */
  default Binding windowKeyDown(EventHandler<S, Event.Key> handler, String... keys) {
    return on(EventType.KEY, EventType.withKeys("window-keydown", keys), handler);
  }

  /** The element or a field inside gets the focus. */
  default Binding focus(EventHandler<S, Event.Field> handler) {
    return on(EventType.FIELD, "focusin", handler);
  }

  /** The element or a field inside loses the focus. */
  default Binding blur(EventHandler<S, Event.Field> handler) {
    return on(EventType.FIELD, "focusout", handler);
  }

  /** The element is scrolled; see {@link Binding#throttle}. */
  default Binding scroll(EventHandler<S, Event.Extent> handler) {
    return on(EventType.EXTENT, "scroll", handler);
  }

  /** The window is scrolled. */
  default Binding windowScroll(EventHandler<S, Event.Extent> handler) {
    return on(EventType.EXTENT, "window-scroll", handler);
  }

  /** The window changes its size. */
  default Binding windowResize(EventHandler<S, Event.Extent> handler) {
    return on(EventType.EXTENT, "window-resize", handler);
  }

  /** The element has come into the page by a patch; not for what the first response held. */
  default Binding mounted(UnaryOperator<S> handler) {
    return on(EventType.PLAIN, "mounted", (state, event) -> handler.apply(state));
  }

  /** Again and again while the page is visible. For the server's own clock use {@link LiveContext#sendEvery}. */
  default Binding poll(Duration interval, UnaryOperator<S> handler) {
    return on(EventType.PLAIN, "poll:i" + interval.toMillis(), (state, event) -> handler.apply(state));
  }

  /** An event that scripts of the page dispatch on the element. */
  default Binding custom(String name, EventHandler<S, Event.Custom> handler) {
    return on(EventType.CUSTOM, name, handler);
  }

  /**
   * One row for each item, keyed. A row's nodes are kept while its item is equal, provided that {@code row} captures
   * nothing from around it (what it needs it gets: the item and the handlers); a function that captures is called for
   * every row each time. It is told by {@code equals}: a lambda that captures nothing is one object for ever, others
   * are a new one each time.
   *
   * @param key what names the item among the others
   * @throws IllegalArgumentException when two items have the same key; the message names it
   */
  <T> Node each(Collection<? extends T> items, Function<? super T, ?> key, Row<S, ? super T> row);

  /**
   * As {@link #each(Collection, Function, Row)} with a second input for each row, so that the row need not capture:
   * {@code on.each(items, Item::id, item -> item.id() == state.selected(), (item, selected, on) -> ...)}.
   */
  <T, X> Node each(
      Collection<? extends T> items,
      Function<? super T, ?> key,
      Function<? super T, ? extends X> with,
      RowWith<S, ? super T, ? super X> row);

  /**
   * An object that stays between renders of this place, for what makes rows of its own accord, such as a template. It
   * may hold only what can be made again from the state: it is dropped whenever the session drops its tree, and kept
   * when a render fails.
   *
   * @param kind its class; a place has one object of a class for each call in order
   * @param make makes it when the place is rendered for the first time
   */
  <T> T keep(Class<T> kind, Supplier<? extends T> make);

  /**
   * A name for the component that is rendered: the same at each render of this place, in every process.
   *
   * @return hexadecimal digits; empty in a view, and where bindings alone are made
   */
  default String componentId() {
    return "";
  }

  /** A part whose nodes are kept while {@code input} is equal; {@code part} must depend on nothing else. */
  <T> Node memo(T input, Row<S, ? super T> part);

  /**
   * A part that all sessions of a node show in common: for equal inputs it is rendered once, its changes are found
   * once and written once, however many pages show it. For what many people look at: a board, a chart, a score.
   *
   * <pre>{@code
   * on.shared(state.board(), BoardView::board)        // static Node board(Board board, Handlers<State> on)
   * }</pre>
   *
   * <p>Each session still has a state of its own, which holds the input; handlers inside are run with the state of the
   * page that the event came from. What differs between people (a selection, a right) is not in the input, so it stands
   * beside the part or around it. Hand the same object to all sessions, as a topic does: to find that inputs are equal
   * that are not the same object takes as long as their {@code equals}.
   *
   * @param key   tells parts of one function apart whose inputs follow one another: the id of the room or game; by
   *              {@code equals}
   * @param input an immutable value, all that the part depends on
   * @param part  makes one element, without components and boundaries; captures nothing from around it
   * @throws IllegalArgumentException where {@code part} captures something, or makes text or several nodes
   */
  default <T> Node shared(Object key, T input, Row<S, ? super T> part) {
    return memo(input, part);
  }

  /** As {@link #shared(Object, Object, Row)}, where inputs of one kind alone go through the function. */
  default <T> Node shared(T input, Row<S, ? super T> part) {
    return shared("", input, part);
  }

  /**
   * A part that follows a feed: what the feed's value is now, for all pages of a node that show it. When the value
   * changes it is rendered once, its changes are found and written once, and pages are told past their sessions: no
   * state changes, nothing else is rendered. So it costs next to nothing to be one of many thousand viewers.
   *
   * <pre>{@code
   * on.follow(BOARD, BoardView::table)                // static Node table(Board board, Handlers<State> on)
   * }</pre>
   *
   * <p>Handlers inside are run with the state of the page that the event came from, and only if they stand in what that
   * page shows. What differs between people stands beside the part or around it.
   *
   * @param key  which of the feed's values
   * @param part makes one element, always of the same tag, without components and boundaries; depends on the value
   *             alone, and captures nothing from around it. What it holds fits wherever a page shows it: no {@code div}
   *             in it where one page has it in a {@code p}. Where it does not, or throws, for a later value, that is
   *             reported, and pages keep what they show
   * @throws IllegalArgumentException where {@code part} captures something, or makes text or several nodes
   */
  default <K, T> Node follow(Feed<K, T> feed, K key, Row<S, ? super T> part) {
    return part.render(feed.begin(key, ""), this);
  }

  /** As {@link #follow(Feed, Object, Row)}, of a feed that has one value. */
  default <T> Node follow(Feed<String, T> feed, Row<S, ? super T> part) {
    return follow(feed, "", part);
  }

  /**
   * A component at this place. It keeps its state while it is rendered here: the same class, under the same parent,
   * with the same key.
   *
   * @param key     names it among its siblings of the same class; null where it is the only one, or keeps its order
   * @param slots   what the parent renders into it; handlers inside belong to the parent
   * @param emitted what the component's {@link Event#emit} does to this view's state
   */
  <P, C> Node component(
      Component<P, C> component, Object key, P props, Slots slots, EmitHandler<S> emitted);

  /** As {@link #component(Component, Object, Object, Slots, EmitHandler)}, without slots and events. */
  default <P, C> Node component(Component<P, C> component, Object key, P props) {
    return component(component, key, props, Slots.NONE, (state, message, event) -> state);
  }

  /**
   * A part that may throw while it renders: instead of it the fallback is shown, the rest of the page lives on.
   *
   * @param part     must make all its nodes before it returns
   * @param fallback gets what was thrown, and a binding that renders the part again
   */
  Node boundary(Function<Handlers<S>, Node> part, BiFunction<Throwable, Binding, Node> fallback);

  /**
   * A function that stands for another one, as those of a builder do. Rows, memos and boundaries are found again by the
   * class of the function that the author wrote.
   */
  interface Wrapper {
    /** The function that the author wrote. */
    Object wrapped();
  }

  /** Renders an item. */
  @FunctionalInterface
  interface Row<S, T> {
    /** The nodes of an item; the handlers are valid during this call. */
    Node render(T item, Handlers<S> on);
  }

  /** Renders an item with a second input. */
  @FunctionalInterface
  interface RowWith<S, T, X> {
    /** The nodes of an item; the handlers are valid during this call. */
    Node render(T item, X with, Handlers<S> on);
  }

  /** What a message from a component does to its parent. */
  @FunctionalInterface
  interface EmitHandler<S> {
    /** The parent's next state; {@code event} is what the component's handler got, seen from the parent. */
    S handle(S state, Object message, Event event) throws Exception;
  }
}
