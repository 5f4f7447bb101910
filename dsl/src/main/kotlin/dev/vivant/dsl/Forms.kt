@file:Suppress("UNCHECKED_CAST") // what a place is typed by exists at compile time only

package dev.vivant.dsl

import dev.vivant.dsl.kind.FieldSet
import dev.vivant.dsl.kind.FlowTags
import dev.vivant.dsl.kind.Form
import dev.vivant.dsl.kind.Label
import dev.vivant.dsl.kind.Legend
import dev.vivant.dsl.kind.LegendTags
import dev.vivant.dsl.kind.Output
import dev.vivant.dsl.kind.PhrasingTags
import dev.vivant.node.Tag as NodeTag

// Forms and what belongs to them. Fields: `input`, `textArea`, `select`, `button`.

/** A form. See [onSubmit]. */
public inline fun <S> Tag<FlowTags, S>.form(
  action: String? = null,
  classes: String? = null,
  block: Tag<Form, S>.() -> Unit = {},
) {
  open(TAG_FORM, classes)
  if (action != null) attribute("action", action)
  block(this as Tag<Form, S>)
  close()
}

/** Where the browser sends it without script. */
public var Tag<Form, *>.action: String?
  get() = attribute("action")
  set(value) = attribute("action", value)

/** How the browser sends it without script. */
public var Tag<Form, *>.method: FormMethod?
  get() = valueOf<FormMethod>("method")
  set(value) = attribute("method", value?.value)

/** In what form the browser sends it without script. */
public var Tag<Form, *>.encType: FormEncType?
  get() = valueOf<FormEncType>("enctype")
  set(value) = attribute("enctype", value?.value)

/** Encoding in which the browser sends it without script. */
public var Tag<Form, *>.acceptCharset: String?
  get() = attribute("accept-charset")
  set(value) = attribute("accept-charset", value)

/** Whether the browser leaves checking to the server. */
public var Tag<Form, *>.novalidate: Boolean
  get() = flag("novalidate")
  set(value) = flag("novalidate", value)

/** Fields that belong together. */
public inline fun <S> Tag<FlowTags, S>.fieldSet(classes: String? = null, block: Tag<FieldSet, S>.() -> Unit = {}) {
  open(TAG_FIELDSET, classes)
  block(this as Tag<FieldSet, S>)
  close()
}

/** What the fields of a field set have in common; first. */
public inline fun <S> Tag<LegendTags, S>.legend(classes: String? = null, block: Tag<Legend, S>.() -> Unit = {}) {
  open(TAG_LEGEND, classes)
  block(this as Tag<Legend, S>)
  close()
}

/** The label of a field. */
public inline fun <S> Tag<PhrasingTags, S>.label(classes: String? = null, block: Tag<Label, S>.() -> Unit = {}) {
  open(TAG_LABEL, classes)
  block(this as Tag<Label, S>)
  close()
}

/** The result of a calculation or action; its changes are announced. */
public inline fun <S> Tag<PhrasingTags, S>.output(classes: String? = null, block: Tag<Output, S>.() -> Unit = {}) {
  open(TAG_OUTPUT, classes)
  block(this as Tag<Output, S>)
  close()
}

@PublishedApi @JvmField internal val TAG_FORM: NodeTag = NodeTag.html("form")
@PublishedApi @JvmField internal val TAG_FIELDSET: NodeTag = NodeTag.html("fieldset")
@PublishedApi @JvmField internal val TAG_LEGEND: NodeTag = NodeTag.html("legend")
@PublishedApi @JvmField internal val TAG_LABEL: NodeTag = NodeTag.html("label")
@PublishedApi @JvmField internal val TAG_OUTPUT: NodeTag = NodeTag.html("output")
