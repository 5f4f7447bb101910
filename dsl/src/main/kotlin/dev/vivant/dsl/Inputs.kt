@file:Suppress("UNCHECKED_CAST") // what a place is typed by exists at compile time only

package dev.vivant.dsl

import dev.vivant.dsl.kind.Input
import dev.vivant.dsl.kind.PhrasingTags
import dev.vivant.dsl.kind.TextArea
import dev.vivant.node.Tag as NodeTag

/** A field. */
public inline fun <S> Tag<PhrasingTags, S>.input(
  type: InputType? = null,
  name: String? = null,
  classes: String? = null,
  block: Tag<Input, S>.() -> Unit = {},
) {
  open(TAG_INPUT, classes)
  if (type != null) attribute("type", type.value)
  if (name != null) attribute("name", name)
  block(this as Tag<Input, S>)
  close()
}

/** Kind of field. */
public var Tag<Input, *>.type: InputType?
  get() = valueOf<InputType>("type")
  set(value) = attribute("type", value?.value)

/** Whether it is on. */
public var Tag<Input, *>.checked: Boolean
  get() = flag("checked")
  set(value) = flag("checked", value)

/** Kinds of files: `.pdf,image/png`. */
public var Tag<Input, *>.accept: String?
  get() = attribute("accept")
  set(value) = attribute("accept", value)

/** Camera that takes the file: `user`, `environment`. */
public var Tag<Input, *>.capture: String?
  get() = attribute("capture")
  set(value) = attribute("capture", value)

/** Largest value. */
public var Tag<Input, *>.max: String?
  get() = attribute("max")
  set(value) = attribute("max", value)

/** Smallest value. */
public var Tag<Input, *>.min: String?
  get() = attribute("min")
  set(value) = attribute("min", value)

/** Distance between values; `any` for none. */
public var Tag<Input, *>.step: String?
  get() = attribute("step")
  set(value) = attribute("step", value)

/** Regular expression that the whole value has to match. */
public var Tag<Input, *>.pattern: String?
  get() = attribute("pattern")
  set(value) = attribute("pattern", value)

/** Id of the `dataList` with its suggestions. */
public var Tag<Input, *>.list: String?
  get() = attribute("list")
  set(value) = attribute("list", value)

/** A field of several lines; its content is its default value. */
public inline fun <S> Tag<PhrasingTags, S>.textArea(
  rows: Int? = null,
  cols: Int? = null,
  classes: String? = null,
  block: Tag<TextArea, S>.() -> Unit = {},
) {
  open(TAG_TEXTAREA, classes)
  if (rows != null) attribute("rows", rows.toString())
  if (cols != null) attribute("cols", cols.toString())
  block(this as Tag<TextArea, S>)
  close()
}

/** Visible lines. */
public var Tag<TextArea, *>.rows: Int?
  get() = attribute("rows")?.toIntOrNull()
  set(value) = attribute("rows", value?.toString())

/** Visible characters of a line. */
public var Tag<TextArea, *>.cols: Int?
  get() = attribute("cols")?.toIntOrNull()
  set(value) = attribute("cols", value?.toString())

/** Whether line breaks are added to what is sent. */
public var Tag<TextArea, *>.wrap: TextAreaWrap?
  get() = valueOf<TextAreaWrap>("wrap")
  set(value) = attribute("wrap", value?.value)

@PublishedApi @JvmField internal val TAG_INPUT: NodeTag = NodeTag.html("input")
@PublishedApi @JvmField internal val TAG_TEXTAREA: NodeTag = NodeTag.html("textarea")
