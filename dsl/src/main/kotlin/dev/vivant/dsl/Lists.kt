@file:Suppress("UNCHECKED_CAST") // what a place is typed by exists at compile time only

package dev.vivant.dsl

import dev.vivant.dsl.kind.Dd
import dev.vivant.dsl.kind.DescriptionGroup
import dev.vivant.dsl.kind.DescriptionGroupTags
import dev.vivant.dsl.kind.DescriptionTags
import dev.vivant.dsl.kind.Dl
import dev.vivant.dsl.kind.Dt
import dev.vivant.dsl.kind.FlowTags
import dev.vivant.dsl.kind.Li
import dev.vivant.dsl.kind.ListItemTags
import dev.vivant.dsl.kind.Menu
import dev.vivant.dsl.kind.Ol
import dev.vivant.dsl.kind.Ul
import dev.vivant.node.Tag as NodeTag

// Lists.

/** A list without order. */
public inline fun <S> Tag<FlowTags, S>.ul(classes: String? = null, block: Tag<Ul, S>.() -> Unit = {}) {
  open(TAG_UL, classes)
  block(this as Tag<Ul, S>)
  close()
}

/** A list in order. */
public inline fun <S> Tag<FlowTags, S>.ol(classes: String? = null, block: Tag<Ol, S>.() -> Unit = {}) {
  open(TAG_OL, classes)
  block(this as Tag<Ol, S>)
  close()
}

/** First number. */
public var Tag<Ol, *>.start: Int?
  get() = attribute("start")?.toIntOrNull()
  set(value) = attribute("start", value?.toString())

/** Whether it counts down. */
public var Tag<Ol, *>.reversed: Boolean
  get() = flag("reversed")
  set(value) = flag("reversed", value)

/** Kind of numbers: `1`, `a`, `A`, `i`, `I`. */
public var Tag<Ol, *>.type: String?
  get() = attribute("type")
  set(value) = attribute("type", value)

/** A list of commands. */
public inline fun <S> Tag<FlowTags, S>.menu(classes: String? = null, block: Tag<Menu, S>.() -> Unit = {}) {
  open(TAG_MENU, classes)
  block(this as Tag<Menu, S>)
  close()
}

/** An item of a list. */
public inline fun <S> Tag<ListItemTags, S>.li(classes: String? = null, block: Tag<Li, S>.() -> Unit = {}) {
  open(TAG_LI, classes)
  block(this as Tag<Li, S>)
  close()
}

/** Its number, in an ordered list. */
public var Tag<Li, *>.value: Int?
  get() = attribute("value")?.toIntOrNull()
  set(value) = attribute("value", value?.toString())

/** Terms and what they mean. */
public inline fun <S> Tag<FlowTags, S>.dl(classes: String? = null, block: Tag<Dl, S>.() -> Unit = {}) {
  open(TAG_DL, classes)
  block(this as Tag<Dl, S>)
  close()
}

/** Terms and descriptions that belong together. */
public inline fun <S> Tag<DescriptionGroupTags, S>.div(
  classes: String? = null,
  block: Tag<DescriptionGroup, S>.() -> Unit = {},
) {
  open(TAG_DIV, classes)
  block(this as Tag<DescriptionGroup, S>)
  close()
}

/** A term. */
public inline fun <S> Tag<DescriptionTags, S>.dt(classes: String? = null, block: Tag<Dt, S>.() -> Unit = {}) {
  open(TAG_DT, classes)
  block(this as Tag<Dt, S>)
  close()
}

/** What the term before means. */
public inline fun <S> Tag<DescriptionTags, S>.dd(classes: String? = null, block: Tag<Dd, S>.() -> Unit = {}) {
  open(TAG_DD, classes)
  block(this as Tag<Dd, S>)
  close()
}

@PublishedApi @JvmField internal val TAG_UL: NodeTag = NodeTag.html("ul")
@PublishedApi @JvmField internal val TAG_OL: NodeTag = NodeTag.html("ol")
@PublishedApi @JvmField internal val TAG_MENU: NodeTag = NodeTag.html("menu")
@PublishedApi @JvmField internal val TAG_LI: NodeTag = NodeTag.html("li")
@PublishedApi @JvmField internal val TAG_DL: NodeTag = NodeTag.html("dl")
@PublishedApi @JvmField internal val TAG_DT: NodeTag = NodeTag.html("dt")
@PublishedApi @JvmField internal val TAG_DD: NodeTag = NodeTag.html("dd")
