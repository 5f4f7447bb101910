@file:Suppress("UNCHECKED_CAST") // what a place is typed by exists at compile time only

package dev.vivant.dsl

import dev.vivant.dsl.kind.NoScript
import dev.vivant.dsl.kind.PhrasingTags
import dev.vivant.dsl.kind.Script
import dev.vivant.dsl.kind.Slot
import dev.vivant.dsl.kind.Style
import dev.vivant.dsl.kind.Template
import dev.vivant.node.Tag as NodeTag

// What is there for scripts, or where there are none.

/** A place in a shadow tree. */
public inline fun <S> Tag<PhrasingTags, S>.slot(classes: String? = null, block: Tag<Slot, S>.() -> Unit = {}) {
  open(TAG_SLOT, classes)
  block(this as Tag<Slot, S>)
  close()
}

/** Markup that is not shown, for scripts to clone. */
public inline fun <S> Tag<PhrasingTags, S>.template(classes: String? = null, block: Tag<Template, S>.() -> Unit = {}) {
  open(TAG_TEMPLATE, classes)
  block(this as Tag<Template, S>)
  close()
}

/** A block of data, such as `application/json`; what would run is refused. */
public inline fun <S> Tag<PhrasingTags, S>.script(
  type: String? = null,
  classes: String? = null,
  block: Tag<Script, S>.() -> Unit = {},
) {
  open(TAG_SCRIPT, classes)
  if (type != null) attribute("type", type)
  block(this as Tag<Script, S>)
  close()
}

/** A style sheet. */
public inline fun <S> Tag<PhrasingTags, S>.style(classes: String? = null, block: Tag<Style, S>.() -> Unit = {}) {
  open(TAG_STYLE, classes)
  block(this as Tag<Style, S>)
  close()
}

/** Plain text for browsers without scripts; anything more belongs into the page shell. */
public inline fun <S> Tag<PhrasingTags, S>.noScript(classes: String? = null, block: Tag<NoScript, S>.() -> Unit = {}) {
  open(TAG_NOSCRIPT, classes)
  block(this as Tag<NoScript, S>)
  close()
}

@PublishedApi @JvmField internal val TAG_SLOT: NodeTag = NodeTag.html("slot")
@PublishedApi @JvmField internal val TAG_TEMPLATE: NodeTag = NodeTag.html("template")
@PublishedApi @JvmField internal val TAG_SCRIPT: NodeTag = NodeTag.html("script")
@PublishedApi @JvmField internal val TAG_STYLE: NodeTag = NodeTag.html("style")
@PublishedApi @JvmField internal val TAG_NOSCRIPT: NodeTag = NodeTag.html("noscript")
