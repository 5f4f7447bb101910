@file:Suppress("UNCHECKED_CAST") // what a place is typed by exists at compile time only

package dev.vivant.dsl

import dev.vivant.dsl.kind.Button
import dev.vivant.dsl.kind.PhrasingTags
import dev.vivant.node.Tag as NodeTag

// Buttons, and how far something is.

/** A button. Inside a form it sends the form unless its type is `button`. */
public inline fun <S> Tag<PhrasingTags, S>.button(
  type: ButtonType? = null,
  name: String? = null,
  classes: String? = null,
  block: Tag<Button, S>.() -> Unit = {},
) {
  open(TAG_BUTTON, classes)
  if (type != null) attribute("type", type.value)
  if (name != null) attribute("name", name)
  block(this as Tag<Button, S>)
  close()
}

/** What it does in a form; `submit` unless set. */
public var Tag<Button, *>.type: ButtonType?
  get() = valueOf<ButtonType>("type")
  set(value) = attribute("type", value?.value)

/** What it asks of the element that [commandFor] names: `show-modal`, `close`, `--own` … */
public var Tag<Button, *>.command: String?
  get() = attribute("command")
  set(value) = attribute("command", value)

/** Id of the element that it commands. */
public var Tag<Button, *>.commandFor: String?
  get() = attribute("commandfor")
  set(value) = attribute("commandfor", value)

@PublishedApi @JvmField internal val TAG_BUTTON: NodeTag = NodeTag.html("button")
