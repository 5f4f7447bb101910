package dev.vivant.dsl

import dev.vivant.dsl.kind.HasAutoComplete
import dev.vivant.dsl.kind.HasDisabled
import dev.vivant.dsl.kind.HasFor
import dev.vivant.dsl.kind.HasForm
import dev.vivant.dsl.kind.HasLabel
import dev.vivant.dsl.kind.HasMultiple
import dev.vivant.dsl.kind.HasName
import dev.vivant.dsl.kind.HasRequired
import dev.vivant.dsl.kind.HasSize
import dev.vivant.dsl.kind.HasTyping
import dev.vivant.dsl.kind.HasValue

// Attributes that fields share.

/** Name under which it is sent or found. */
public var Tag<HasName, *>.name: String?
  get() = attribute("name")
  set(value) = attribute("name", value)

/** Value. Of an input: what it holds, unless a person typed something that the server has not seen yet. */
public var Tag<HasValue, *>.value: String?
  get() = attribute("value")
  set(value) = attribute("value", value)

/** Whether it cannot be used; its events are refused. */
public var Tag<HasDisabled, *>.disabled: Boolean
  get() = flag("disabled")
  set(value) = flag("disabled", value)

/** Id of the form it belongs to, if not the one around it. */
public var Tag<HasForm, *>.form: String?
  get() = attribute("form")
  set(value) = attribute("form", value)

/** Id of the field; of an output: of all the fields it comes from. */
public var Tag<HasFor, *>.htmlFor: String?
  get() = attribute("for")
  set(value) = attribute("for", value)

/** A hint while it is empty; no label. */
public var Tag<HasTyping, *>.placeholder: String?
  get() = attribute("placeholder")
  set(value) = attribute("placeholder", value)

/** Most UTF-16 units. */
public var Tag<HasTyping, *>.maxLength: Int?
  get() = attribute("maxlength")?.toIntOrNull()
  set(value) = attribute("maxlength", value?.toString())

/** Fewest UTF-16 units. */
public var Tag<HasTyping, *>.minLength: Int?
  get() = attribute("minlength")?.toIntOrNull()
  set(value) = attribute("minlength", value?.toString())

/** Whether it cannot be edited. */
public var Tag<HasTyping, *>.readonly: Boolean
  get() = flag("readonly")
  set(value) = flag("readonly", value)

/** Name under which the direction of its text is sent. */
public var Tag<HasTyping, *>.dirName: String?
  get() = attribute("dirname")
  set(value) = attribute("dirname", value)

/** Whether it must be filled in. */
public var Tag<HasRequired, *>.required: Boolean
  get() = flag("required")
  set(value) = flag("required", value)

/** What a browser may fill in: `email`, `new-password`, `off` … */
public var Tag<HasAutoComplete, *>.autoComplete: String?
  get() = attribute("autocomplete")
  set(value) = attribute("autocomplete", value)

/** Whether several may be chosen. */
public var Tag<HasMultiple, *>.multiple: Boolean
  get() = flag("multiple")
  set(value) = flag("multiple", value)

/** How many characters or options are visible. */
public var Tag<HasSize, *>.size: Int?
  get() = attribute("size")?.toIntOrNull()
  set(value) = attribute("size", value?.toString())

/** What people read. */
public var Tag<HasLabel, *>.label: String?
  get() = attribute("label")
  set(value) = attribute("label", value)
