package dev.vivant.dsl

import dev.vivant.node.Binding
import dev.vivant.view.Event
import dev.vivant.view.EventType
import java.time.Duration

// What events do. A handler gets the newest state as its receiver and gives the next one; `it` is the event, which is
// also the context for effects: `onClick { it.flash("info", "Saved"); copy(saved = true) }`. It may block or suspend.

/**
 * Any event.
 *
 * @param spec the event's name and keys in the grammar of [Binding]: `"dblclick"`, `"keydown.Enter"`
 */
public fun <S, E : Event> Tag<AnyElement, S>.on(
  type: EventType<E>,
  spec: String,
  options: EventOptions = EventOptions.NONE,
  handler: suspend S.(E) -> S,
) {
  emitter.bind(options.of(emitter.on.on(type, spec) { state, event -> waitFor { state.handler(event) } }))
}

/** A click, or a key that acts as one. */
public fun <S> Tag<AnyElement, S>.onClick(
  options: EventOptions = EventOptions.NONE,
  handler: suspend S.(Event.Click) -> S,
): Unit = on(EventType.CLICK, "click", options, handler)

/** A click anywhere outside the element. */
public fun <S> Tag<AnyElement, S>.onClickAway(handler: suspend S.(Event.Click) -> S): Unit =
  on(EventType.CLICK, "away", EventOptions.NONE, handler)

/** Two clicks in short order. */
public fun <S> Tag<AnyElement, S>.onDoubleClick(handler: suspend S.(Event.Click) -> S): Unit =
  on(EventType.CLICK, "dblclick", EventOptions.NONE, handler)

/** Each change while a person types or drags. On a form: see [onFormInput]. */
public fun <S> Tag<AnyElement, S>.onInput(
  options: EventOptions = EventOptions.NONE,
  handler: suspend S.(Event.Field) -> S,
): Unit = on(EventType.FIELD, "input", options, handler)

/** A change that a person finished. On a form: see [onFormChange]. */
public fun <S> Tag<AnyElement, S>.onChange(
  options: EventOptions = EventOptions.NONE,
  handler: suspend S.(Event.Field) -> S,
): Unit = on(EventType.FIELD, "change", options, handler)

/** Each change of any field of a form, with all of them. */
public fun <S> Tag<FormAttributes, S>.onFormInput(
  options: EventOptions = EventOptions.NONE,
  handler: suspend S.(Event.Form) -> S,
): Unit = on(EventType.FORM, "input:f", options, handler)

/** Each finished change of any field of a form, with all of them. */
public fun <S> Tag<FormAttributes, S>.onFormChange(
  options: EventOptions = EventOptions.NONE,
  handler: suspend S.(Event.Form) -> S,
): Unit = on(EventType.FORM, "change:f", options, handler)

/** The form is sent, by a button or by Enter; the browser itself sends nothing. For typed forms: [onSubmit]. */
public fun <S> Tag<FormAttributes, S>.onSubmitForm(handler: suspend S.(Event.Form) -> S): Unit =
  on(EventType.FORM, "submit", EventOptions.NONE, handler)

/** A key goes down: one of [keys], or any where none is named. */
public fun <S> Tag<AnyElement, S>.onKeyDown(
  vararg keys: Key,
  options: EventOptions = EventOptions.NONE,
  handler: suspend S.(Event.Key) -> S,
): Unit = on(EventType.KEY, Key.spec("keydown", keys), options, handler)

/** A key goes up: one of [keys], or any where none is named. */
public fun <S> Tag<AnyElement, S>.onKeyUp(
  vararg keys: Key,
  options: EventOptions = EventOptions.NONE,
  handler: suspend S.(Event.Key) -> S,
): Unit = on(EventType.KEY, Key.spec("keyup", keys), options, handler)

/** A key goes down anywhere on the page. */
public fun <S> Tag<AnyElement, S>.onWindowKeyDown(
  vararg keys: Key,
  options: EventOptions = EventOptions.NONE,
  handler: suspend S.(Event.Key) -> S,
): Unit = on(EventType.KEY, Key.spec("window-keydown", keys), options, handler)

/** A key goes down anywhere in the document. */
public fun <S> Tag<AnyElement, S>.onDocumentKeyDown(
  vararg keys: Key,
  options: EventOptions = EventOptions.NONE,
  handler: suspend S.(Event.Key) -> S,
): Unit = on(EventType.KEY, Key.spec("document-keydown", keys), options, handler)

/** The element, or a field inside, gets the focus. */
public fun <S> Tag<AnyElement, S>.onFocus(handler: suspend S.(Event.Field) -> S): Unit =
  on(EventType.FIELD, "focusin", EventOptions.NONE, handler)

/** The element, or a field inside, loses the focus. */
public fun <S> Tag<AnyElement, S>.onBlur(handler: suspend S.(Event.Field) -> S): Unit =
  on(EventType.FIELD, "focusout", EventOptions.NONE, handler)

/** The element is scrolled; at most ten times a second unless [options] say otherwise. */
public fun <S> Tag<AnyElement, S>.onScroll(
  options: EventOptions = throttle(SCROLL_MILLIS),
  handler: suspend S.(Event.Extent) -> S,
): Unit = on(EventType.EXTENT, "scroll", options, handler)

/** The window is scrolled; at most ten times a second unless [options] say otherwise. */
public fun <S> Tag<AnyElement, S>.onWindowScroll(
  options: EventOptions = throttle(SCROLL_MILLIS),
  handler: suspend S.(Event.Extent) -> S,
): Unit = on(EventType.EXTENT, "window-scroll", options, handler)

/** The window changes its size; at most ten times a second unless [options] say otherwise. */
public fun <S> Tag<AnyElement, S>.onWindowResize(
  options: EventOptions = throttle(SCROLL_MILLIS),
  handler: suspend S.(Event.Extent) -> S,
): Unit = on(EventType.EXTENT, "window-resize", options, handler)

/** The element has come into the page by a patch; not for what the first response held. */
public fun <S> Tag<AnyElement, S>.onMounted(handler: suspend S.(Event) -> S): Unit =
  on(EventType.PLAIN, "mounted", EventOptions.NONE, handler)

/** Again and again while the page is visible. For the server's own clock use `sendEvery`. */
public fun <S> Tag<AnyElement, S>.onPoll(interval: Duration, handler: suspend S.(Event) -> S): Unit =
  on(EventType.PLAIN, "poll:i${interval.toMillis()}", EventOptions.NONE, handler)

/** An event that scripts of the page dispatch on the element. */
public fun <S> Tag<AnyElement, S>.onCustom(name: String, handler: suspend S.(Event.Custom) -> S): Unit =
  on(EventType.CUSTOM, name, EventOptions.NONE, handler)

private const val SCROLL_MILLIS = 100L
