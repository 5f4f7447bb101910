package dev.vivant.dsl

import dev.vivant.dsl.kind.AnyElement
import dev.vivant.node.Binding
import dev.vivant.view.Event
import dev.vivant.view.EventType
import java.time.Duration

// What events do. A handler gets the newest state as its receiver and gives the next one; `it` is the event, which is
// also the context for effects: `onClick { it.flash("info", "Saved"); copy(saved = true) }`. It may block or suspend;
// it goes on on the thread that it began on.

/**
 * Any event.
 *
 * @param type what the event tells, and so what the handler gets
 * @param spec the event's name and keys in the grammar of [Binding]: `"dblclick"`, `"keydown.Enter"`
 */
public fun <S, E : Event> Tag<AnyElement, S>.on(
  type: EventType<E>,
  spec: String,
  options: EventOptions = EventOptions.NONE,
  handler: suspend (@VivantDsl S).(E) -> S,
) {
  bind(options.of(binders.on(type, spec) { state, event -> waitFor { handler(state, event) } }))
}

/** A click, or a key that acts as one. */
public fun <S> Tag<AnyElement, S>.onClick(
  options: EventOptions = EventOptions.NONE,
  handler: suspend (@VivantDsl S).(Event.Click) -> S,
): Unit = on(EventType.CLICK, "click", options, handler)

/** A click anywhere outside the element. */
public fun <S> Tag<AnyElement, S>.onClickAway(handler: suspend (@VivantDsl S).(Event.Click) -> S): Unit =
  on(EventType.CLICK, "away", EventOptions.NONE, handler)

/** Two clicks in short order. */
public fun <S> Tag<AnyElement, S>.onDoubleClick(
  options: EventOptions = EventOptions.NONE,
  handler: suspend (@VivantDsl S).(Event.Click) -> S,
): Unit = on(EventType.CLICK, "dblclick", options, handler)

/** A key goes down: one of [keys], or any where none is named. */
public fun <S> Tag<AnyElement, S>.onKeyDown(
  vararg keys: Key,
  options: EventOptions = EventOptions.NONE,
  handler: suspend (@VivantDsl S).(Event.Key) -> S,
): Unit = on(EventType.KEY, Key.spec("keydown", keys), options, handler)

/** A key goes up: one of [keys], or any where none is named. */
public fun <S> Tag<AnyElement, S>.onKeyUp(
  vararg keys: Key,
  options: EventOptions = EventOptions.NONE,
  handler: suspend (@VivantDsl S).(Event.Key) -> S,
): Unit = on(EventType.KEY, Key.spec("keyup", keys), options, handler)

/** A key goes down anywhere on the page. */
public fun <S> Tag<AnyElement, S>.onWindowKeyDown(
  vararg keys: Key,
  options: EventOptions = EventOptions.NONE,
  handler: suspend (@VivantDsl S).(Event.Key) -> S,
): Unit = on(EventType.KEY, Key.spec("window-keydown", keys), options, handler)

/** A key goes up anywhere on the page. */
public fun <S> Tag<AnyElement, S>.onWindowKeyUp(
  vararg keys: Key,
  options: EventOptions = EventOptions.NONE,
  handler: suspend (@VivantDsl S).(Event.Key) -> S,
): Unit = on(EventType.KEY, Key.spec("window-keyup", keys), options, handler)

/** A key goes down anywhere in the document. */
public fun <S> Tag<AnyElement, S>.onDocumentKeyDown(
  vararg keys: Key,
  options: EventOptions = EventOptions.NONE,
  handler: suspend (@VivantDsl S).(Event.Key) -> S,
): Unit = on(EventType.KEY, Key.spec("document-keydown", keys), options, handler)

/** The element is scrolled; at most ten times a second unless [options] say otherwise. */
public fun <S> Tag<AnyElement, S>.onScroll(
  options: EventOptions = throttle(SCROLL_MILLIS),
  handler: suspend (@VivantDsl S).(Event.Extent) -> S,
): Unit = on(EventType.EXTENT, "scroll", options, handler)

/** The window is scrolled; at most ten times a second unless [options] say otherwise. */
public fun <S> Tag<AnyElement, S>.onWindowScroll(
  options: EventOptions = throttle(SCROLL_MILLIS),
  handler: suspend (@VivantDsl S).(Event.Extent) -> S,
): Unit = on(EventType.EXTENT, "window-scroll", options, handler)

/** The window changes its size; at most ten times a second unless [options] say otherwise. */
public fun <S> Tag<AnyElement, S>.onWindowResize(
  options: EventOptions = throttle(SCROLL_MILLIS),
  handler: suspend (@VivantDsl S).(Event.Extent) -> S,
): Unit = on(EventType.EXTENT, "window-resize", options, handler)

/** The element has come into the page by a patch; not for what the first response held. */
public fun <S> Tag<AnyElement, S>.onMounted(handler: suspend (@VivantDsl S).(Event) -> S): Unit =
  on(EventType.PLAIN, "mounted", EventOptions.NONE, handler)

/** Again and again while the page is visible. For the server's own clock use `sendEvery`. */
public fun <S> Tag<AnyElement, S>.onPoll(interval: Duration, handler: suspend (@VivantDsl S).(Event) -> S): Unit =
  on(EventType.PLAIN, "poll:i${interval.toMillis()}", EventOptions.NONE, handler)

/** An event that scripts of the page dispatch on the element. */
public fun <S> Tag<AnyElement, S>.onCustom(
  name: String,
  options: EventOptions = EventOptions.NONE,
  handler: suspend (@VivantDsl S).(Event.Custom) -> S,
): Unit = on(EventType.CUSTOM, name, options, handler)

private const val SCROLL_MILLIS = 100L
