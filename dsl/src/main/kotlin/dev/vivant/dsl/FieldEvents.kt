package dev.vivant.dsl

import dev.vivant.dsl.kind.AnyElement
import dev.vivant.view.Event
import dev.vivant.view.EventType

// What a person does to one field. A handler gets the event, or the value as a type of its choice: `onInput {
// copy(text = it.value()) }`, `onChange { size: Int -> copy(size = size) }`. The type may be a text, a number, a
// Boolean (whether a check-box is on), an enum, a date or another type of one text, and a List or Set of these. What
// does not fit is refused and the page told why; the state stays.

/** Each change while a person types or drags. On a form: see [onFormInput]. */
public fun <S> Tag<AnyElement, S>.onInput(
  options: EventOptions = EventOptions.NONE,
  handler: suspend (@VivantDsl S).(Event.Field) -> S,
): Unit = on(EventType.FIELD, "input", options, handler)

/** As the other [onInput], with the value as a type; null is an empty field. */
@JvmName("onInputOfType")
public inline fun <reified V, S> Tag<AnyElement, S>.onInput(
  options: EventOptions = EventOptions.NONE,
  noinline handler: suspend (@VivantDsl S).(V) -> S,
): Unit = onValue("input", options, FormType.of<V>(), handler)

/** A change that a person finished. On a form: see [onFormChange]. */
public fun <S> Tag<AnyElement, S>.onChange(
  options: EventOptions = EventOptions.NONE,
  handler: suspend (@VivantDsl S).(Event.Field) -> S,
): Unit = on(EventType.FIELD, "change", options, handler)

/** As the other [onChange], with the value as a type; null is an empty field. */
@JvmName("onChangeOfType")
public inline fun <reified V, S> Tag<AnyElement, S>.onChange(
  options: EventOptions = EventOptions.NONE,
  noinline handler: suspend (@VivantDsl S).(V) -> S,
): Unit = onValue("change", options, FormType.of<V>(), handler)

/** The element, or a field inside, gets the focus. */
public fun <S> Tag<AnyElement, S>.onFocus(handler: suspend (@VivantDsl S).(Event.Field) -> S): Unit =
  on(EventType.FIELD, "focusin", EventOptions.NONE, handler)

/** The element, or a field inside, loses the focus. */
public fun <S> Tag<AnyElement, S>.onBlur(handler: suspend (@VivantDsl S).(Event.Field) -> S): Unit =
  on(EventType.FIELD, "focusout", EventOptions.NONE, handler)

@PublishedApi
internal fun <V, S> Tag<AnyElement, S>.onValue(
  spec: String,
  options: EventOptions,
  type: FormType<V>,
  handler: suspend S.(V) -> S,
): Unit = on(EventType.FIELD, spec, options) { event -> handler(type.decode(event)) }
