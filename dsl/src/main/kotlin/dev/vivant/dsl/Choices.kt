@file:Suppress("UNCHECKED_CAST") // what a place is typed by exists at compile time only

package dev.vivant.dsl

import dev.vivant.dsl.kind.DataList
import dev.vivant.dsl.kind.OptGroup
import dev.vivant.dsl.kind.Option
import dev.vivant.dsl.kind.OptionGroupTags
import dev.vivant.dsl.kind.OptionTags
import dev.vivant.dsl.kind.PhrasingTags
import dev.vivant.dsl.kind.Select
import dev.vivant.node.Tag as NodeTag

// Choices.

/** A choice. */
public inline fun <S> Tag<PhrasingTags, S>.select(
  name: String? = null,
  classes: String? = null,
  block: Tag<Select, S>.() -> Unit = {},
) {
  open(TAG_SELECT, classes)
  if (name != null) attribute("name", name)
  block(this as Tag<Select, S>)
  close()
}

/** Options that belong together. */
public inline fun <S> Tag<OptionGroupTags, S>.optGroup(
  label: String? = null,
  classes: String? = null,
  block: Tag<OptGroup, S>.() -> Unit = {},
) {
  open(TAG_OPTGROUP, classes)
  if (label != null) attribute("label", label)
  block(this as Tag<OptGroup, S>)
  close()
}

/** One of a choice. */
public inline fun <S> Tag<OptionTags, S>.option(
  value: String? = null,
  classes: String? = null,
  block: Tag<Option, S>.() -> Unit = {},
) {
  open(TAG_OPTION, classes)
  if (value != null) attribute("value", value)
  block(this as Tag<Option, S>)
  close()
}

/** Whether it is chosen. */
public var Tag<Option, *>.selected: Boolean
  get() = flag("selected")
  set(value) = flag("selected", value)

/** Suggestions for a field, which names it by `list`. */
public inline fun <S> Tag<PhrasingTags, S>.dataList(classes: String? = null, block: Tag<DataList, S>.() -> Unit = {}) {
  open(TAG_DATALIST, classes)
  block(this as Tag<DataList, S>)
  close()
}

@PublishedApi @JvmField internal val TAG_SELECT: NodeTag = NodeTag.html("select")
@PublishedApi @JvmField internal val TAG_OPTGROUP: NodeTag = NodeTag.html("optgroup")
@PublishedApi @JvmField internal val TAG_OPTION: NodeTag = NodeTag.html("option")
@PublishedApi @JvmField internal val TAG_DATALIST: NodeTag = NodeTag.html("datalist")
