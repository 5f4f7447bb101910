package dev.vivant.dsl

import dev.vivant.dsl.kind.Input
import dev.vivant.dsl.kind.PhrasingTags

// Fields by their type: `emailInput(name = "email")` is `input(InputType.email, "email")`.

/** Text in one line. */
public inline fun <S> Tag<PhrasingTags, S>.textInput(
  name: String? = null,
  classes: String? = null,
  block: Tag<Input, S>.() -> Unit = {},
): Unit = input(InputType.text, name, classes, block)

/** What to search for. */
public inline fun <S> Tag<PhrasingTags, S>.searchInput(
  name: String? = null,
  classes: String? = null,
  block: Tag<Input, S>.() -> Unit = {},
): Unit = input(InputType.search, name, classes, block)

/** An e-mail address. */
public inline fun <S> Tag<PhrasingTags, S>.emailInput(
  name: String? = null,
  classes: String? = null,
  block: Tag<Input, S>.() -> Unit = {},
): Unit = input(InputType.email, name, classes, block)

/** An address of a page. */
public inline fun <S> Tag<PhrasingTags, S>.urlInput(
  name: String? = null,
  classes: String? = null,
  block: Tag<Input, S>.() -> Unit = {},
): Unit = input(InputType.url, name, classes, block)

/** A telephone number. */
public inline fun <S> Tag<PhrasingTags, S>.telInput(
  name: String? = null,
  classes: String? = null,
  block: Tag<Input, S>.() -> Unit = {},
): Unit = input(InputType.tel, name, classes, block)

/** A secret, not shown. */
public inline fun <S> Tag<PhrasingTags, S>.passwordInput(
  name: String? = null,
  classes: String? = null,
  block: Tag<Input, S>.() -> Unit = {},
): Unit = input(InputType.password, name, classes, block)

/** A number. */
public inline fun <S> Tag<PhrasingTags, S>.numberInput(
  name: String? = null,
  classes: String? = null,
  block: Tag<Input, S>.() -> Unit = {},
): Unit = input(InputType.number, name, classes, block)

/** A number, roughly. */
public inline fun <S> Tag<PhrasingTags, S>.rangeInput(
  name: String? = null,
  classes: String? = null,
  block: Tag<Input, S>.() -> Unit = {},
): Unit = input(InputType.range, name, classes, block)

/** A date: `2026-11-20`. */
public inline fun <S> Tag<PhrasingTags, S>.dateInput(
  name: String? = null,
  classes: String? = null,
  block: Tag<Input, S>.() -> Unit = {},
): Unit = input(InputType.date, name, classes, block)

/** A time: `23:59`. */
public inline fun <S> Tag<PhrasingTags, S>.timeInput(
  name: String? = null,
  classes: String? = null,
  block: Tag<Input, S>.() -> Unit = {},
): Unit = input(InputType.time, name, classes, block)

/** A date and time: `2026-11-20T23:59`. */
public inline fun <S> Tag<PhrasingTags, S>.dateTimeLocalInput(
  name: String? = null,
  classes: String? = null,
  block: Tag<Input, S>.() -> Unit = {},
): Unit = input(InputType.dateTimeLocal, name, classes, block)

/** A month: `2026-11`. */
public inline fun <S> Tag<PhrasingTags, S>.monthInput(
  name: String? = null,
  classes: String? = null,
  block: Tag<Input, S>.() -> Unit = {},
): Unit = input(InputType.month, name, classes, block)

/** A week: `2026-W47`. */
public inline fun <S> Tag<PhrasingTags, S>.weekInput(
  name: String? = null,
  classes: String? = null,
  block: Tag<Input, S>.() -> Unit = {},
): Unit = input(InputType.week, name, classes, block)

/** A colour: `#a0b0c0`. */
public inline fun <S> Tag<PhrasingTags, S>.colorInput(
  name: String? = null,
  classes: String? = null,
  block: Tag<Input, S>.() -> Unit = {},
): Unit = input(InputType.color, name, classes, block)

/** On or off. */
public inline fun <S> Tag<PhrasingTags, S>.checkBoxInput(
  name: String? = null,
  classes: String? = null,
  block: Tag<Input, S>.() -> Unit = {},
): Unit = input(InputType.checkBox, name, classes, block)

/** One of those with the same name. */
public inline fun <S> Tag<PhrasingTags, S>.radioInput(
  name: String? = null,
  classes: String? = null,
  block: Tag<Input, S>.() -> Unit = {},
): Unit = input(InputType.radio, name, classes, block)

/** Files. */
public inline fun <S> Tag<PhrasingTags, S>.fileInput(
  name: String? = null,
  classes: String? = null,
  block: Tag<Input, S>.() -> Unit = {},
): Unit = input(InputType.file, name, classes, block)

/** A value that is not shown. */
public inline fun <S> Tag<PhrasingTags, S>.hiddenInput(
  name: String? = null,
  classes: String? = null,
  block: Tag<Input, S>.() -> Unit = {},
): Unit = input(InputType.hidden, name, classes, block)

/** A button that sends the form. */
public inline fun <S> Tag<PhrasingTags, S>.submitInput(
  name: String? = null,
  classes: String? = null,
  block: Tag<Input, S>.() -> Unit = {},
): Unit = input(InputType.submit, name, classes, block)

/** An image that sends the form. */
public inline fun <S> Tag<PhrasingTags, S>.imageInput(
  name: String? = null,
  classes: String? = null,
  block: Tag<Input, S>.() -> Unit = {},
): Unit = input(InputType.image, name, classes, block)

/** A button that gives all fields their default values. */
public inline fun <S> Tag<PhrasingTags, S>.resetInput(
  name: String? = null,
  classes: String? = null,
  block: Tag<Input, S>.() -> Unit = {},
): Unit = input(InputType.reset, name, classes, block)

/** A button that does nothing by itself. */
public inline fun <S> Tag<PhrasingTags, S>.buttonInput(
  name: String? = null,
  classes: String? = null,
  block: Tag<Input, S>.() -> Unit = {},
): Unit = input(InputType.button, name, classes, block)
