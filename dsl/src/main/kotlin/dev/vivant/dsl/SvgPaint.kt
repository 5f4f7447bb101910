@file:Suppress("UNCHECKED_CAST") // what a place is typed by exists at compile time only

package dev.vivant.dsl

import dev.vivant.dsl.kind.SvgClipPath
import dev.vivant.dsl.kind.SvgLinearGradient
import dev.vivant.dsl.kind.SvgMarker
import dev.vivant.dsl.kind.SvgMask
import dev.vivant.dsl.kind.SvgPattern
import dev.vivant.dsl.kind.SvgRadialGradient
import dev.vivant.dsl.kind.SvgStop
import dev.vivant.dsl.kind.SvgStopTags
import dev.vivant.dsl.kind.SvgTags
import dev.vivant.node.Tag as NodeTag

// Drawings: gradients, patterns, markers, masks.

/** A gradient along a line. */
public inline fun <S> Tag<SvgTags, S>.linearGradient(
  classes: String? = null,
  block: Tag<SvgLinearGradient, S>.() -> Unit = {},
) {
  open(SVG_LINEARGRADIENT, classes)
  block(this as Tag<SvgLinearGradient, S>)
  close()
}

/** A gradient around a point. */
public inline fun <S> Tag<SvgTags, S>.radialGradient(
  classes: String? = null,
  block: Tag<SvgRadialGradient, S>.() -> Unit = {},
) {
  open(SVG_RADIALGRADIENT, classes)
  block(this as Tag<SvgRadialGradient, S>)
  close()
}

/** Where it begins, from the left. */
public var Tag<SvgRadialGradient, *>.fx: String?
  get() = attribute("fx")
  set(value) = attribute("fx", value)

/** Where it begins, from above. */
public var Tag<SvgRadialGradient, *>.fy: String?
  get() = attribute("fy")
  set(value) = attribute("fy", value)

/** A colour of a gradient. */
public inline fun <S> Tag<SvgStopTags, S>.stop(classes: String? = null, block: Tag<SvgStop, S>.() -> Unit = {}) {
  open(SVG_STOP, classes)
  block(this as Tag<SvgStop, S>)
  close()
}

/** Where, from `0` to `1`. */
public var Tag<SvgStop, *>.offset: String?
  get() = attribute("offset")
  set(value) = attribute("offset", value)

/** The colour. */
public var Tag<SvgStop, *>.stopColor: String?
  get() = attribute("stop-color")
  set(value) = attribute("stop-color", value)

/** From `0` to `1`. */
public var Tag<SvgStop, *>.stopOpacity: String?
  get() = attribute("stop-opacity")
  set(value) = attribute("stop-opacity", value)

/** A filling that repeats. */
public inline fun <S> Tag<SvgTags, S>.pattern(classes: String? = null, block: Tag<SvgPattern, S>.() -> Unit = {}) {
  open(SVG_PATTERN, classes)
  block(this as Tag<SvgPattern, S>)
  close()
}

/** `userSpaceOnUse` or `objectBoundingBox`. */
public var Tag<SvgPattern, *>.patternUnits: String?
  get() = attribute("patternUnits")
  set(value) = attribute("patternUnits", value)

/** Moves, turns or scales it. */
public var Tag<SvgPattern, *>.patternTransform: String?
  get() = attribute("patternTransform")
  set(value) = attribute("patternTransform", value)

/** A shape that others are cut by. */
public inline fun <S> Tag<SvgTags, S>.clipPath(classes: String? = null, block: Tag<SvgClipPath, S>.() -> Unit = {}) {
  open(SVG_CLIPPATH, classes)
  block(this as Tag<SvgClipPath, S>)
  close()
}

/** `userSpaceOnUse` or `objectBoundingBox`. */
public var Tag<SvgClipPath, *>.clipPathUnits: String?
  get() = attribute("clipPathUnits")
  set(value) = attribute("clipPathUnits", value)

/** A shape that makes others transparent. */
public inline fun <S> Tag<SvgTags, S>.mask(classes: String? = null, block: Tag<SvgMask, S>.() -> Unit = {}) {
  open(SVG_MASK, classes)
  block(this as Tag<SvgMask, S>)
  close()
}

/** `userSpaceOnUse` or `objectBoundingBox`. */
public var Tag<SvgMask, *>.maskUnits: String?
  get() = attribute("maskUnits")
  set(value) = attribute("maskUnits", value)

/** What is drawn at the ends of lines. */
public inline fun <S> Tag<SvgTags, S>.marker(classes: String? = null, block: Tag<SvgMarker, S>.() -> Unit = {}) {
  open(SVG_MARKER, classes)
  block(this as Tag<SvgMarker, S>)
  close()
}

/** The point of it that lies on the line, from the left. */
public var Tag<SvgMarker, *>.refX: String?
  get() = attribute("refX")
  set(value) = attribute("refX", value)

/** The point of it that lies on the line, from above. */
public var Tag<SvgMarker, *>.refY: String?
  get() = attribute("refY")
  set(value) = attribute("refY", value)

/** Its width. */
public var Tag<SvgMarker, *>.markerWidth: String?
  get() = attribute("markerWidth")
  set(value) = attribute("markerWidth", value)

/** Its height. */
public var Tag<SvgMarker, *>.markerHeight: String?
  get() = attribute("markerHeight")
  set(value) = attribute("markerHeight", value)

/** `strokeWidth` or `userSpaceOnUse`. */
public var Tag<SvgMarker, *>.markerUnits: String?
  get() = attribute("markerUnits")
  set(value) = attribute("markerUnits", value)

/** Angle, `auto`, or `auto-start-reverse`. */
public var Tag<SvgMarker, *>.orient: String?
  get() = attribute("orient")
  set(value) = attribute("orient", value)

@PublishedApi @JvmField internal val SVG_LINEARGRADIENT: NodeTag = NodeTag.svg("linearGradient")
@PublishedApi @JvmField internal val SVG_RADIALGRADIENT: NodeTag = NodeTag.svg("radialGradient")
@PublishedApi @JvmField internal val SVG_STOP: NodeTag = NodeTag.svg("stop")
@PublishedApi @JvmField internal val SVG_PATTERN: NodeTag = NodeTag.svg("pattern")
@PublishedApi @JvmField internal val SVG_CLIPPATH: NodeTag = NodeTag.svg("clipPath")
@PublishedApi @JvmField internal val SVG_MASK: NodeTag = NodeTag.svg("mask")
@PublishedApi @JvmField internal val SVG_MARKER: NodeTag = NodeTag.svg("marker")
