@file:Suppress("UNCHECKED_CAST") // what a place is typed by exists at compile time only

package dev.vivant.dsl

import dev.vivant.dsl.kind.SvgAnimate
import dev.vivant.dsl.kind.SvgAnimateMotion
import dev.vivant.dsl.kind.SvgAnimateTransform
import dev.vivant.dsl.kind.SvgAnimationTags
import dev.vivant.dsl.kind.SvgMotionTags
import dev.vivant.dsl.kind.SvgMpath
import dev.vivant.dsl.kind.SvgSet
import dev.vivant.node.Tag as NodeTag

// Drawings: what moves by itself.

/** Changes an attribute over time. */
public inline fun <S> Tag<SvgAnimationTags, S>.animate(
  classes: String? = null,
  block: Tag<SvgAnimate, S>.() -> Unit = {},
) {
  open(SVG_ANIMATE, classes)
  block(this as Tag<SvgAnimate, S>)
  close()
}

/** Gives an attribute another value for a time. */
public inline fun <S> Tag<SvgAnimationTags, S>.set(classes: String? = null, block: Tag<SvgSet, S>.() -> Unit = {}) {
  open(SVG_SET, classes)
  block(this as Tag<SvgSet, S>)
  close()
}

/** The value. */
public var Tag<SvgSet, *>.to: String?
  get() = attribute("to")
  set(value) = attribute("to", value)

/** Moves, turns or scales over time. */
public inline fun <S> Tag<SvgAnimationTags, S>.animateTransform(
  classes: String? = null,
  block: Tag<SvgAnimateTransform, S>.() -> Unit = {},
) {
  open(SVG_ANIMATETRANSFORM, classes)
  block(this as Tag<SvgAnimateTransform, S>)
  close()
}

/** `translate`, `scale`, `rotate`, `skewX`, `skewY`. */
public var Tag<SvgAnimateTransform, *>.type: String?
  get() = attribute("type")
  set(value) = attribute("type", value)

/** Moves along a path over time. */
public inline fun <S> Tag<SvgAnimationTags, S>.animateMotion(
  classes: String? = null,
  block: Tag<SvgAnimateMotion, S>.() -> Unit = {},
) {
  open(SVG_ANIMATEMOTION, classes)
  block(this as Tag<SvgAnimateMotion, S>)
  close()
}

/** The path along which it moves. */
public var Tag<SvgAnimateMotion, *>.path: String?
  get() = attribute("path")
  set(value) = attribute("path", value)

/** The path of a motion: the one that `href` names. */
public inline fun <S> Tag<SvgMotionTags, S>.mpath(classes: String? = null, block: Tag<SvgMpath, S>.() -> Unit = {}) {
  open(SVG_MPATH, classes)
  block(this as Tag<SvgMpath, S>)
  close()
}

@PublishedApi @JvmField internal val SVG_ANIMATE: NodeTag = NodeTag.svg("animate")
@PublishedApi @JvmField internal val SVG_SET: NodeTag = NodeTag.svg("set")
@PublishedApi @JvmField internal val SVG_ANIMATETRANSFORM: NodeTag = NodeTag.svg("animateTransform")
@PublishedApi @JvmField internal val SVG_ANIMATEMOTION: NodeTag = NodeTag.svg("animateMotion")
@PublishedApi @JvmField internal val SVG_MPATH: NodeTag = NodeTag.svg("mpath")
