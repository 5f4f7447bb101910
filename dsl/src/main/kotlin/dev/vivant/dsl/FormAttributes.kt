package dev.vivant.dsl

// Attributes of forms and fields.

/** The name of a field, form, frame or place. */
public sealed interface HasName : AnyElement

/** Name under which it is sent or found. */
@get:JvmName("getHasNameName")
@set:JvmName("setHasNameName")
public var Tag<HasName, *>.name: String
  get() = emitter.attribute("name").orEmpty()
  set(value) = emitter.attribute("name", value)

/** Attributes of `data`, `input`, `button`, `option`, `progress`, `meter`. */
public sealed interface HasValue : AnyElement

/** Value. Of an input: what it holds unless a person typed something that the server has not seen yet. */
@get:JvmName("getHasValueValue")
@set:JvmName("setHasValueValue")
public var Tag<HasValue, *>.value: String
  get() = emitter.attribute("value").orEmpty()
  set(value) = emitter.attribute("value", value)

/** Attributes of `form`. */
public sealed interface FormAttributes : AnyElement

/** Where the browser sends it without script. */
@get:JvmName("getFormAttributesAction")
@set:JvmName("setFormAttributesAction")
public var Tag<FormAttributes, *>.action: String
  get() = emitter.attribute("action").orEmpty()
  set(value) = emitter.attribute("action", value)

/** How the browser sends it without script. */
@get:JvmName("getFormAttributesMethod")
@set:JvmName("setFormAttributesMethod")
public var Tag<FormAttributes, *>.method: FormMethod
  get() = FormMethod.entries.first { it.value == emitter.attribute("method") }
  set(value) = emitter.attribute("method", value.value)

/** In what form the browser sends it without script. */
@get:JvmName("getFormAttributesEncType")
@set:JvmName("setFormAttributesEncType")
public var Tag<FormAttributes, *>.encType: FormEncType
  get() = FormEncType.entries.first { it.value == emitter.attribute("enctype") }
  set(value) = emitter.attribute("enctype", value.value)

/** `on` or `off`. */
@get:JvmName("getFormAttributesAutoComplete")
@set:JvmName("setFormAttributesAutoComplete")
public var Tag<FormAttributes, *>.autoComplete: String
  get() = emitter.attribute("autocomplete").orEmpty()
  set(value) = emitter.attribute("autocomplete", value)

/** Whether the browser leaves checking to the server. */
@get:JvmName("getFormAttributesNovalidate")
@set:JvmName("setFormAttributesNovalidate")
public var Tag<FormAttributes, *>.novalidate: Boolean
  get() = emitter.attribute("novalidate") != null
  set(value) = emitter.attribute("novalidate", if (value) "" else null)

/** Attributes of `fieldSet`, `input`, `button`, `select`, `optGroup`, `option`, `textArea`. */
public sealed interface HasDisabled : AnyElement

/** Whether it cannot be used; its events are refused. */
@get:JvmName("getHasDisabledDisabled")
@set:JvmName("setHasDisabledDisabled")
public var Tag<HasDisabled, *>.disabled: Boolean
  get() = emitter.attribute("disabled") != null
  set(value) = emitter.attribute("disabled", if (value) "" else null)

/** Attributes of `fieldSet`, `input`, `button`, `select`, `textArea`, `output`. */
public sealed interface HasFormOwner : AnyElement

/** Id of the form it belongs to, if not the one around it. */
@get:JvmName("getHasFormOwnerForm")
@set:JvmName("setHasFormOwnerForm")
public var Tag<HasFormOwner, *>.form: String
  get() = emitter.attribute("form").orEmpty()
  set(value) = emitter.attribute("form", value)

/** Attributes of `label`, `output`. */
public sealed interface HasFor : AnyElement

/** Id of the field. */
@get:JvmName("getHasForHtmlFor")
@set:JvmName("setHasForHtmlFor")
public var Tag<HasFor, *>.htmlFor: String
  get() = emitter.attribute("for").orEmpty()
  set(value) = emitter.attribute("for", value)

/** Attributes of `input`. */
public sealed interface InputAttributes : AnyElement

/** Kind of field. */
@get:JvmName("getInputAttributesType")
@set:JvmName("setInputAttributesType")
public var Tag<InputAttributes, *>.type: InputType
  get() = InputType.entries.first { it.value == emitter.attribute("type") }
  set(value) = emitter.attribute("type", value.value)

/** Whether it is on. */
@get:JvmName("getInputAttributesChecked")
@set:JvmName("setInputAttributesChecked")
public var Tag<InputAttributes, *>.checked: Boolean
  get() = emitter.attribute("checked") != null
  set(value) = emitter.attribute("checked", if (value) "" else null)

/** Kinds of files. */
@get:JvmName("getInputAttributesAccept")
@set:JvmName("setInputAttributesAccept")
public var Tag<InputAttributes, *>.accept: String
  get() = emitter.attribute("accept").orEmpty()
  set(value) = emitter.attribute("accept", value)

/** Largest value. */
@get:JvmName("getInputAttributesMax")
@set:JvmName("setInputAttributesMax")
public var Tag<InputAttributes, *>.max: String
  get() = emitter.attribute("max").orEmpty()
  set(value) = emitter.attribute("max", value)

/** Smallest value. */
@get:JvmName("getInputAttributesMin")
@set:JvmName("setInputAttributesMin")
public var Tag<InputAttributes, *>.min: String
  get() = emitter.attribute("min").orEmpty()
  set(value) = emitter.attribute("min", value)

/** Distance between values. */
@get:JvmName("getInputAttributesStep")
@set:JvmName("setInputAttributesStep")
public var Tag<InputAttributes, *>.step: String
  get() = emitter.attribute("step").orEmpty()
  set(value) = emitter.attribute("step", value)

/** Regular expression that the value has to match. */
@get:JvmName("getInputAttributesPattern")
@set:JvmName("setInputAttributesPattern")
public var Tag<InputAttributes, *>.pattern: String
  get() = emitter.attribute("pattern").orEmpty()
  set(value) = emitter.attribute("pattern", value)

/** Keyboard to show: `numeric`, `email`, `search` … */
@get:JvmName("getInputAttributesInputMode")
@set:JvmName("setInputAttributesInputMode")
public var Tag<InputAttributes, *>.inputMode: String
  get() = emitter.attribute("inputmode").orEmpty()
  set(value) = emitter.attribute("inputmode", value)

/** What a browser may fill in: `email`, `new-password`, `off` … */
@get:JvmName("getInputAttributesAutoComplete")
@set:JvmName("setInputAttributesAutoComplete")
public var Tag<InputAttributes, *>.autoComplete: String
  get() = emitter.attribute("autocomplete").orEmpty()
  set(value) = emitter.attribute("autocomplete", value)

/** Attributes of `input`, `textArea`. */
public sealed interface HasPlaceholder : AnyElement

/** A hint while it is empty; no label. */
@get:JvmName("getHasPlaceholderPlaceholder")
@set:JvmName("setHasPlaceholderPlaceholder")
public var Tag<HasPlaceholder, *>.placeholder: String
  get() = emitter.attribute("placeholder").orEmpty()
  set(value) = emitter.attribute("placeholder", value)

/** Attributes of `input`, `textArea`. */
public sealed interface HasLength : AnyElement

/** Most characters. */
@get:JvmName("getHasLengthMaxLength")
@set:JvmName("setHasLengthMaxLength")
public var Tag<HasLength, *>.maxLength: Int
  get() = emitter.attribute("maxlength")?.toInt() ?: 0
  set(value) = emitter.attribute("maxlength", value.toString())

/** Fewest characters. */
@get:JvmName("getHasLengthMinLength")
@set:JvmName("setHasLengthMinLength")
public var Tag<HasLength, *>.minLength: Int
  get() = emitter.attribute("minlength")?.toInt() ?: 0
  set(value) = emitter.attribute("minlength", value.toString())

/** Attributes of `input`, `textArea`. */
public sealed interface HasReadonly : AnyElement

/** Whether it cannot be edited. */
@get:JvmName("getHasReadonlyReadonly")
@set:JvmName("setHasReadonlyReadonly")
public var Tag<HasReadonly, *>.readonly: Boolean
  get() = emitter.attribute("readonly") != null
  set(value) = emitter.attribute("readonly", if (value) "" else null)

/** Attributes of `input`, `select`, `textArea`. */
public sealed interface HasRequired : AnyElement

/** Whether it must be filled in. */
@get:JvmName("getHasRequiredRequired")
@set:JvmName("setHasRequiredRequired")
public var Tag<HasRequired, *>.required: Boolean
  get() = emitter.attribute("required") != null
  set(value) = emitter.attribute("required", if (value) "" else null)

/** Attributes of `input`. */
public sealed interface HasList : AnyElement

/** Id of its suggestions. */
@get:JvmName("getHasListList")
@set:JvmName("setHasListList")
public var Tag<HasList, *>.list: String
  get() = emitter.attribute("list").orEmpty()
  set(value) = emitter.attribute("list", value)

/** Attributes of `input`, `select`. */
public sealed interface HasSize : AnyElement

/** How many characters or options are visible. */
@get:JvmName("getHasSizeSize")
@set:JvmName("setHasSizeSize")
public var Tag<HasSize, *>.size: Int
  get() = emitter.attribute("size")?.toInt() ?: 0
  set(value) = emitter.attribute("size", value.toString())

/** Attributes of `input`, `select`. */
public sealed interface HasMultiple : AnyElement

/** Whether several may be chosen. */
@get:JvmName("getHasMultipleMultiple")
@set:JvmName("setHasMultipleMultiple")
public var Tag<HasMultiple, *>.multiple: Boolean
  get() = emitter.attribute("multiple") != null
  set(value) = emitter.attribute("multiple", if (value) "" else null)

/** Attributes of `input`, `button`. */
public sealed interface FormOverrides : AnyElement

/** Where the browser sends the form without script. */
@get:JvmName("getFormOverridesFormAction")
@set:JvmName("setFormOverridesFormAction")
public var Tag<FormOverrides, *>.formAction: String
  get() = emitter.attribute("formaction").orEmpty()
  set(value) = emitter.attribute("formaction", value)

/** Whether the browser does not check the form. */
@get:JvmName("getFormOverridesFormNoValidate")
@set:JvmName("setFormOverridesFormNoValidate")
public var Tag<FormOverrides, *>.formNoValidate: Boolean
  get() = emitter.attribute("formnovalidate") != null
  set(value) = emitter.attribute("formnovalidate", if (value) "" else null)

/** Attributes of `button`. */
public sealed interface ButtonAttributes : AnyElement

/** What it does in a form. */
@get:JvmName("getButtonAttributesType")
@set:JvmName("setButtonAttributesType")
public var Tag<ButtonAttributes, *>.type: ButtonType
  get() = ButtonType.entries.first { it.value == emitter.attribute("type") }
  set(value) = emitter.attribute("type", value.value)

/** Id of the popover it controls. */
@get:JvmName("getButtonAttributesPopoverTarget")
@set:JvmName("setButtonAttributesPopoverTarget")
public var Tag<ButtonAttributes, *>.popoverTarget: String
  get() = emitter.attribute("popovertarget").orEmpty()
  set(value) = emitter.attribute("popovertarget", value)

/** Attributes of `select`, `textArea`. */
public sealed interface HasAutoComplete : AnyElement

/** What a browser may fill in. */
@get:JvmName("getHasAutoCompleteAutoComplete")
@set:JvmName("setHasAutoCompleteAutoComplete")
public var Tag<HasAutoComplete, *>.autoComplete: String
  get() = emitter.attribute("autocomplete").orEmpty()
  set(value) = emitter.attribute("autocomplete", value)

/** Attributes of `optGroup`, `option`. */
public sealed interface HasLabel : AnyElement

/** What people read. */
@get:JvmName("getHasLabelLabel")
@set:JvmName("setHasLabelLabel")
public var Tag<HasLabel, *>.label: String
  get() = emitter.attribute("label").orEmpty()
  set(value) = emitter.attribute("label", value)

/** Attributes of `option`. */
public sealed interface HasSelected : AnyElement

/** Whether it is chosen. */
@get:JvmName("getHasSelectedSelected")
@set:JvmName("setHasSelectedSelected")
public var Tag<HasSelected, *>.selected: Boolean
  get() = emitter.attribute("selected") != null
  set(value) = emitter.attribute("selected", if (value) "" else null)

/** Attributes of `textArea`. */
public sealed interface TextAreaAttributes : AnyElement

/** Visible lines. */
@get:JvmName("getTextAreaAttributesRows")
@set:JvmName("setTextAreaAttributesRows")
public var Tag<TextAreaAttributes, *>.rows: Int
  get() = emitter.attribute("rows")?.toInt() ?: 0
  set(value) = emitter.attribute("rows", value.toString())

/** Visible characters of a line. */
@get:JvmName("getTextAreaAttributesCols")
@set:JvmName("setTextAreaAttributesCols")
public var Tag<TextAreaAttributes, *>.cols: Int
  get() = emitter.attribute("cols")?.toInt() ?: 0
  set(value) = emitter.attribute("cols", value.toString())

/** Attributes of `progress`, `meter`. */
public sealed interface HasMax : AnyElement

/** Largest value. */
@get:JvmName("getHasMaxMax")
@set:JvmName("setHasMaxMax")
public var Tag<HasMax, *>.max: String
  get() = emitter.attribute("max").orEmpty()
  set(value) = emitter.attribute("max", value)

/** Attributes of `meter`. */
public sealed interface MeterAttributes : AnyElement

/** Smallest value. */
@get:JvmName("getMeterAttributesMin")
@set:JvmName("setMeterAttributesMin")
public var Tag<MeterAttributes, *>.min: String
  get() = emitter.attribute("min").orEmpty()
  set(value) = emitter.attribute("min", value)

/** Where low ends. */
@get:JvmName("getMeterAttributesLow")
@set:JvmName("setMeterAttributesLow")
public var Tag<MeterAttributes, *>.low: String
  get() = emitter.attribute("low").orEmpty()
  set(value) = emitter.attribute("low", value)

/** Where high begins. */
@get:JvmName("getMeterAttributesHigh")
@set:JvmName("setMeterAttributesHigh")
public var Tag<MeterAttributes, *>.high: String
  get() = emitter.attribute("high").orEmpty()
  set(value) = emitter.attribute("high", value)

/** The best value. */
@get:JvmName("getMeterAttributesOptimum")
@set:JvmName("setMeterAttributesOptimum")
public var Tag<MeterAttributes, *>.optimum: String
  get() = emitter.attribute("optimum").orEmpty()
  set(value) = emitter.attribute("optimum", value)
