package dev.vivant.dsl

import dev.vivant.node.Tag as NodeTag

// Forms and their fields.

/** Inside [form]. */
public sealed interface Form : Flow, FormAttributes, HasName, HasTarget

/** A form. See [onSubmit]. */
public inline fun <S> Tag<FlowTags, S>.form(
  action: String? = null,
  classes: String? = null,
  block: Tag<Form, S>.() -> Unit,
) {
  emitter.open(TAG_FORM, classes)
  if (action != null) emitter.attribute("action", action)
  Tag<Form, S>(emitter).block()
  emitter.close()
}

/** Inside [fieldSet]. */
public sealed interface FieldSet : Flow, FieldSetPartTags, HasDisabled, HasName, HasFormOwner

/** Fields that belong together. */
public inline fun <S> Tag<FlowTags, S>.fieldSet(classes: String? = null, block: Tag<FieldSet, S>.() -> Unit) {
  emitter.open(TAG_FIELDSET, classes)
  Tag<FieldSet, S>(emitter).block()
  emitter.close()
}

/** Inside [legend]. */
public sealed interface Legend : AnyElement, Phrasing, HeadingTags

/** What the fields of a field set have in common. */
public inline fun <S> Tag<FieldSetPartTags, S>.legend(classes: String? = null, block: Tag<Legend, S>.() -> Unit) {
  emitter.open(TAG_LEGEND, classes)
  Tag<Legend, S>(emitter).block()
  emitter.close()
}

/** Inside [label]. */
public sealed interface Label : Phrasing, HasFor

/** The label of a field. */
public inline fun <S> Tag<PhrasingTags, S>.label(classes: String? = null, block: Tag<Label, S>.() -> Unit) {
  emitter.open(TAG_LABEL, classes)
  Tag<Label, S>(emitter).block()
  emitter.close()
}

/** Inside [input]. */
public sealed interface Input :
  InputAttributes,
  HasName,
  HasValue,
  HasDisabled,
  HasFormOwner,
  HasPlaceholder,
  HasLength,
  HasReadonly,
  HasRequired,
  HasList,
  HasSrc,
  HasAlt,
  HasSize,
  HasDimensions,
  HasMultiple,
  FormOverrides

/** A field. */
public inline fun <S> Tag<PhrasingTags, S>.input(
  type: InputType? = null,
  name: String? = null,
  classes: String? = null,
  block: Tag<Input, S>.() -> Unit = {},
) {
  emitter.open(TAG_INPUT, classes)
  if (type != null) emitter.attribute("type", type.value)
  if (name != null) emitter.attribute("name", name)
  Tag<Input, S>(emitter).block()
  emitter.close()
}

/** Inside [button]. */
public sealed interface Button : Phrasing, ButtonAttributes, HasName, HasValue, HasDisabled, HasFormOwner, FormOverrides

/** A button. Inside a form it sends the form unless its type is `button`. */
public inline fun <S> Tag<PhrasingTags, S>.button(
  type: ButtonType? = null,
  name: String? = null,
  classes: String? = null,
  block: Tag<Button, S>.() -> Unit,
) {
  emitter.open(TAG_BUTTON, classes)
  if (type != null) emitter.attribute("type", type.value)
  if (name != null) emitter.attribute("name", name)
  Tag<Button, S>(emitter).block()
  emitter.close()
}

/** Inside [select]. */
public sealed interface Select :
  Choices,
  HasName,
  HasDisabled,
  HasFormOwner,
  HasRequired,
  HasMultiple,
  HasSize,
  HasAutoComplete

/** A choice. */
public inline fun <S> Tag<PhrasingTags, S>.select(classes: String? = null, block: Tag<Select, S>.() -> Unit) {
  emitter.open(TAG_SELECT, classes)
  Tag<Select, S>(emitter).block()
  emitter.close()
}

/** Inside [optGroup]. */
public sealed interface OptGroup : GroupChoices, HasDisabled, HasLabel

/** Options that belong together. */
public inline fun <S> Tag<OptionGroupTags, S>.optGroup(classes: String? = null, block: Tag<OptGroup, S>.() -> Unit) {
  emitter.open(TAG_OPTGROUP, classes)
  Tag<OptGroup, S>(emitter).block()
  emitter.close()
}

/** Inside [option]. */
public sealed interface Option : TextContent, HasDisabled, HasLabel, HasValue, HasSelected

/** One of a choice. */
public inline fun <S> Tag<OptionTags, S>.option(classes: String? = null, block: Tag<Option, S>.() -> Unit = {}) {
  emitter.open(TAG_OPTION, classes)
  Tag<Option, S>(emitter).block()
  emitter.close()
}

/** Inside [dataList]. */
public sealed interface DataList : AnyElement, DataListParts

/** Suggestions for a field. */
public inline fun <S> Tag<PhrasingTags, S>.dataList(classes: String? = null, block: Tag<DataList, S>.() -> Unit) {
  emitter.open(TAG_DATALIST, classes)
  Tag<DataList, S>(emitter).block()
  emitter.close()
}

/** Inside [textArea]. */
public sealed interface TextArea :
  TextContent,
  TextAreaAttributes,
  HasName,
  HasDisabled,
  HasFormOwner,
  HasPlaceholder,
  HasLength,
  HasReadonly,
  HasRequired,
  HasAutoComplete

/** A field of several lines; its content is its default value. */
public inline fun <S> Tag<PhrasingTags, S>.textArea(
  rows: String? = null,
  cols: String? = null,
  classes: String? = null,
  block: Tag<TextArea, S>.() -> Unit = {},
) {
  emitter.open(TAG_TEXTAREA, classes)
  if (rows != null) emitter.attribute("rows", rows)
  if (cols != null) emitter.attribute("cols", cols)
  Tag<TextArea, S>(emitter).block()
  emitter.close()
}

/** Inside [output]. */
public sealed interface Output : Phrasing, HasFor, HasName, HasFormOwner

/** The result of a calculation or action. */
public inline fun <S> Tag<PhrasingTags, S>.output(classes: String? = null, block: Tag<Output, S>.() -> Unit) {
  emitter.open(TAG_OUTPUT, classes)
  Tag<Output, S>(emitter).block()
  emitter.close()
}

/** Inside [progress]. */
public sealed interface Progress : Phrasing, HasValue, HasMax

/** How far something is. */
public inline fun <S> Tag<PhrasingTags, S>.progress(classes: String? = null, block: Tag<Progress, S>.() -> Unit = {}) {
  emitter.open(TAG_PROGRESS, classes)
  Tag<Progress, S>(emitter).block()
  emitter.close()
}

/** Inside [meter]. */
public sealed interface Meter : Phrasing, HasValue, HasMax, MeterAttributes

/** A measure within a known range. */
public inline fun <S> Tag<PhrasingTags, S>.meter(classes: String? = null, block: Tag<Meter, S>.() -> Unit) {
  emitter.open(TAG_METER, classes)
  Tag<Meter, S>(emitter).block()
  emitter.close()
}

@PublishedApi @JvmField internal val TAG_FORM: NodeTag = NodeTag.html("form")
@PublishedApi @JvmField internal val TAG_FIELDSET: NodeTag = NodeTag.html("fieldset")
@PublishedApi @JvmField internal val TAG_LEGEND: NodeTag = NodeTag.html("legend")
@PublishedApi @JvmField internal val TAG_LABEL: NodeTag = NodeTag.html("label")
@PublishedApi @JvmField internal val TAG_INPUT: NodeTag = NodeTag.html("input")
@PublishedApi @JvmField internal val TAG_BUTTON: NodeTag = NodeTag.html("button")
@PublishedApi @JvmField internal val TAG_SELECT: NodeTag = NodeTag.html("select")
@PublishedApi @JvmField internal val TAG_OPTGROUP: NodeTag = NodeTag.html("optgroup")
@PublishedApi @JvmField internal val TAG_OPTION: NodeTag = NodeTag.html("option")
@PublishedApi @JvmField internal val TAG_DATALIST: NodeTag = NodeTag.html("datalist")
@PublishedApi @JvmField internal val TAG_TEXTAREA: NodeTag = NodeTag.html("textarea")
@PublishedApi @JvmField internal val TAG_OUTPUT: NodeTag = NodeTag.html("output")
@PublishedApi @JvmField internal val TAG_PROGRESS: NodeTag = NodeTag.html("progress")
@PublishedApi @JvmField internal val TAG_METER: NodeTag = NodeTag.html("meter")
