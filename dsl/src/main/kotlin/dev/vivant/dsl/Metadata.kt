@file:Suppress("UNCHECKED_CAST") // what a place is typed by exists at compile time only

package dev.vivant.dsl

import dev.vivant.dsl.kind.Link
import dev.vivant.dsl.kind.Meta
import dev.vivant.dsl.kind.PhrasingTags
import dev.vivant.node.Tag as NodeTag

// What is said about a page inside of it. What belongs into its head is said by the page shell or `LiveContext.meta`.

/** A style sheet or another resource. */
public inline fun <S> Tag<PhrasingTags, S>.link(
  href: String? = null,
  rel: String? = null,
  type: String? = null,
  block: Tag<Link, S>.() -> Unit = {},
) {
  open(TAG_LINK, null)
  if (rel != null) attribute("rel", rel)
  if (href != null) attribute("href", href)
  if (type != null) attribute("type", type)
  block(this as Tag<Link, S>)
  close()
}

/** What the resource must be, as a digest. */
public var Tag<Link, *>.integrity: String?
  get() = attribute("integrity")
  set(value) = attribute("integrity", value)

/** A name and its content, for machines: with [itemProp]. */
public inline fun <S> Tag<PhrasingTags, S>.meta(
  name: String? = null,
  content: String? = null,
  block: Tag<Meta, S>.() -> Unit = {},
) {
  open(TAG_META, null)
  if (name != null) attribute("name", name)
  if (content != null) attribute("content", content)
  block(this as Tag<Meta, S>)
  close()
}

/** What is said. */
public var Tag<Meta, *>.content: String?
  get() = attribute("content")
  set(value) = attribute("content", value)

@PublishedApi @JvmField internal val TAG_LINK: NodeTag = NodeTag.html("link")
@PublishedApi @JvmField internal val TAG_META: NodeTag = NodeTag.html("meta")
