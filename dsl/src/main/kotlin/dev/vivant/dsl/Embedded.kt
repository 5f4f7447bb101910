@file:Suppress("UNCHECKED_CAST") // what a place is typed by exists at compile time only

package dev.vivant.dsl

import dev.vivant.dsl.kind.Canvas
import dev.vivant.dsl.kind.Embed
import dev.vivant.dsl.kind.HtmlObject
import dev.vivant.dsl.kind.Iframe
import dev.vivant.dsl.kind.PhrasingTags
import dev.vivant.node.Tag as NodeTag

// Other pages, programs and surfaces inside a page.

/** Another page inside this one. */
public inline fun <S> Tag<PhrasingTags, S>.iframe(classes: String? = null, block: Tag<Iframe, S>.() -> Unit = {}) {
  open(TAG_IFRAME, classes)
  block(this as Tag<Iframe, S>)
  close()
}

/** What the page inside may do; empty for nothing. */
public var Tag<Iframe, *>.sandbox: String?
  get() = attribute("sandbox")
  set(value) = attribute("sandbox", value)

/** Features that it may use. */
public var Tag<Iframe, *>.allow: String?
  get() = attribute("allow")
  set(value) = attribute("allow", value)

/** Whether it may fill the screen. */
public var Tag<Iframe, *>.allowFullScreen: Boolean
  get() = flag("allowfullscreen")
  set(value) = flag("allowfullscreen", value)

/** Something that another program shows. */
public inline fun <S> Tag<PhrasingTags, S>.embed(classes: String? = null, block: Tag<Embed, S>.() -> Unit = {}) {
  open(TAG_EMBED, classes)
  block(this as Tag<Embed, S>)
  close()
}

/** Something external, with a fallback inside. */
public inline fun <S> Tag<PhrasingTags, S>.htmlObject(
  classes: String? = null,
  block: Tag<HtmlObject, S>.() -> Unit = {},
) {
  open(TAG_OBJECT, classes)
  block(this as Tag<HtmlObject, S>)
  close()
}

/** Address of the content. */
public var Tag<HtmlObject, *>.objectData: String?
  get() = attribute("data")
  set(value) = attribute("data", value)

/** A surface that scripts draw on, with a fallback inside. */
public inline fun <S> Tag<PhrasingTags, S>.canvas(classes: String? = null, block: Tag<Canvas, S>.() -> Unit = {}) {
  open(TAG_CANVAS, classes)
  block(this as Tag<Canvas, S>)
  close()
}

@PublishedApi @JvmField internal val TAG_IFRAME: NodeTag = NodeTag.html("iframe")
@PublishedApi @JvmField internal val TAG_EMBED: NodeTag = NodeTag.html("embed")
@PublishedApi @JvmField internal val TAG_OBJECT: NodeTag = NodeTag.html("object")
@PublishedApi @JvmField internal val TAG_CANVAS: NodeTag = NodeTag.html("canvas")
