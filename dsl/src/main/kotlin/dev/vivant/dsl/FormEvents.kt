package dev.vivant.dsl

import dev.vivant.dsl.kind.Form
import dev.vivant.view.Event
import dev.vivant.view.EventType
import dev.vivant.view.FormData
import dev.vivant.view.InvalidPayload

// What a person does to a form. A handler gets the event with all fields as texts, or the form as a class of its
// choice: `onSubmit { form: SignUp -> copy(user = form.name) }`; the class is @Serializable. What does not fit is
// refused, the page told which field and why, and the state stays.

/** The form is sent, by a button or by Enter; the browser itself sends nothing. */
public fun <S> Tag<Form, S>.onSubmit(handler: suspend (@VivantDsl S).(Event.Form) -> S): Unit =
  on(EventType.FORM, "submit", EventOptions.NONE, handler)

/** As the other [onSubmit], with the form as a class. */
@JvmName("onSubmitOfType")
public inline fun <reified T : Any, S> Tag<Form, S>.onSubmit(
  noinline handler: suspend (@VivantDsl S).(T) -> S,
): Unit = onForm("submit", EventOptions.NONE, FormType.of<T>()) { form, _ -> handler(form) }

/** As the other [onSubmit], with the form as a class and the event. */
@JvmName("onSubmitOfTypeAndEvent")
public inline fun <reified T : Any, S> Tag<Form, S>.onSubmit(
  noinline handler: suspend (@VivantDsl S).(T, Event.Form) -> S,
): Unit = onForm("submit", EventOptions.NONE, FormType.of<T>(), handler)

/** Each change of any field while a person types. */
public fun <S> Tag<Form, S>.onFormInput(
  options: EventOptions = EventOptions.NONE,
  handler: suspend (@VivantDsl S).(Event.Form) -> S,
): Unit = on(EventType.FORM, "input:f", options, handler)

/** As the other [onFormInput], with the form as a class: one that takes what is not finished, such as texts. */
@JvmName("onFormInputOfType")
public inline fun <reified T : Any, S> Tag<Form, S>.onFormInput(
  options: EventOptions = EventOptions.NONE,
  noinline handler: suspend (@VivantDsl S).(T) -> S,
): Unit = onForm("input:f", options, FormType.of<T>()) { form, _ -> handler(form) }

/** As the other [onFormInput], with the form as a class and the event. */
@JvmName("onFormInputOfTypeAndEvent")
public inline fun <reified T : Any, S> Tag<Form, S>.onFormInput(
  options: EventOptions = EventOptions.NONE,
  noinline handler: suspend (@VivantDsl S).(T, Event.Form) -> S,
): Unit = onForm("input:f", options, FormType.of<T>(), handler)

/** Each change of any field that a person finished. */
public fun <S> Tag<Form, S>.onFormChange(
  options: EventOptions = EventOptions.NONE,
  handler: suspend (@VivantDsl S).(Event.Form) -> S,
): Unit = on(EventType.FORM, "change:f", options, handler)

/** As the other [onFormChange], with the form as a class: one that takes what is not finished, such as texts. */
@JvmName("onFormChangeOfType")
public inline fun <reified T : Any, S> Tag<Form, S>.onFormChange(
  options: EventOptions = EventOptions.NONE,
  noinline handler: suspend (@VivantDsl S).(T) -> S,
): Unit = onForm("change:f", options, FormType.of<T>()) { form, _ -> handler(form) }

/** As the other [onFormChange], with the form as a class and the event. */
@JvmName("onFormChangeOfTypeAndEvent")
public inline fun <reified T : Any, S> Tag<Form, S>.onFormChange(
  options: EventOptions = EventOptions.NONE,
  noinline handler: suspend (@VivantDsl S).(T, Event.Form) -> S,
): Unit = onForm("change:f", options, FormType.of<T>(), handler)

/**
 * The session is gone, another one stands in its place, and a person had touched some field: comes once, with all
 * fields as they stand in the page, instead of the changes of single fields that are told otherwise. Where nothing
 * is to be recovered, give the form or a field the attribute `data-recover="off"`.
 */
public fun <S> Tag<Form, S>.onRecover(handler: suspend (@VivantDsl S).(Event.Form) -> S): Unit =
  on(EventType.FORM, "recover:f", EventOptions.NONE, handler)

/** As the other [onRecover], with the form as a class: one that takes what is not finished, such as texts. */
@JvmName("onRecoverOfType")
public inline fun <reified T : Any, S> Tag<Form, S>.onRecover(
  noinline handler: suspend (@VivantDsl S).(T) -> S,
): Unit = onForm("recover:f", EventOptions.NONE, FormType.of<T>()) { form, _ -> handler(form) }

/**
 * The form as a class: `event.form().decode<SignUp>()`.
 *
 * A field of the form is the property of its name, `address.city` a property of a property, `lines.0.title` one of an
 * item of a list. A Boolean is a check-box, there or not; a list holds all values of a field; what may be null is null
 * where the field is missing or empty; a default counts where the field is missing. Dates and times of `java.time`,
 * `BigDecimal`, `BigInteger` and `UUID` are marked with `@Contextual`. Fields that the class does not have are ignored.
 *
 * @param T a `@Serializable` class
 * @throws InvalidPayload when a value does not fit; names the field, what it was and what would be right
 * @throws IllegalArgumentException when no form can give such a class; names the property
 */
public inline fun <reified T : Any> FormData.decode(): T = FormType.of<T>().decode(this)

@PublishedApi
internal fun <T, S> Tag<Form, S>.onForm(
  spec: String,
  options: EventOptions,
  type: FormType<T>,
  handler: suspend S.(T, Event.Form) -> S,
): Unit = on(EventType.FORM, spec, options) { event -> handler(type.decode(event.form()), event) }
