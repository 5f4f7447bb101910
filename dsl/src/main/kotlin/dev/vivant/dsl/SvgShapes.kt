@file:Suppress("UNCHECKED_CAST") // what a place is typed by exists at compile time only

package dev.vivant.dsl

import dev.vivant.dsl.kind.SvgCircle
import dev.vivant.dsl.kind.SvgEllipse
import dev.vivant.dsl.kind.SvgImage
import dev.vivant.dsl.kind.SvgLine
import dev.vivant.dsl.kind.SvgPath
import dev.vivant.dsl.kind.SvgPolygon
import dev.vivant.dsl.kind.SvgPolyline
import dev.vivant.dsl.kind.SvgRect
import dev.vivant.dsl.kind.SvgTags
import dev.vivant.node.Tag as NodeTag

// Drawings: shapes and images.

/** A line or surface of any shape. */
public inline fun <S> Tag<SvgTags, S>.path(
  d: String? = null,
  classes: String? = null,
  block: Tag<SvgPath, S>.() -> Unit = {},
) {
  open(SVG_PATH, classes)
  if (d != null) attribute("d", d)
  block(this as Tag<SvgPath, S>)
  close()
}

/** Commands of the path. */
public var Tag<SvgPath, *>.d: String?
  get() = attribute("d")
  set(value) = attribute("d", value)

/** A circle. */
public inline fun <S> Tag<SvgTags, S>.circle(classes: String? = null, block: Tag<SvgCircle, S>.() -> Unit = {}) {
  open(SVG_CIRCLE, classes)
  block(this as Tag<SvgCircle, S>)
  close()
}

/** An ellipse. */
public inline fun <S> Tag<SvgTags, S>.ellipse(classes: String? = null, block: Tag<SvgEllipse, S>.() -> Unit = {}) {
  open(SVG_ELLIPSE, classes)
  block(this as Tag<SvgEllipse, S>)
  close()
}

/** A rectangle. */
public inline fun <S> Tag<SvgTags, S>.rect(classes: String? = null, block: Tag<SvgRect, S>.() -> Unit = {}) {
  open(SVG_RECT, classes)
  block(this as Tag<SvgRect, S>)
  close()
}

/** A straight line. */
public inline fun <S> Tag<SvgTags, S>.line(classes: String? = null, block: Tag<SvgLine, S>.() -> Unit = {}) {
  open(SVG_LINE, classes)
  block(this as Tag<SvgLine, S>)
  close()
}

/** Straight lines, one after the other. */
public inline fun <S> Tag<SvgTags, S>.polyline(classes: String? = null, block: Tag<SvgPolyline, S>.() -> Unit = {}) {
  open(SVG_POLYLINE, classes)
  block(this as Tag<SvgPolyline, S>)
  close()
}

/** A surface with straight edges. */
public inline fun <S> Tag<SvgTags, S>.polygon(classes: String? = null, block: Tag<SvgPolygon, S>.() -> Unit = {}) {
  open(SVG_POLYGON, classes)
  block(this as Tag<SvgPolygon, S>)
  close()
}

/** An image in a drawing. */
public inline fun <S> Tag<SvgTags, S>.image(classes: String? = null, block: Tag<SvgImage, S>.() -> Unit = {}) {
  open(SVG_IMAGE, classes)
  block(this as Tag<SvgImage, S>)
  close()
}

@PublishedApi @JvmField internal val SVG_PATH: NodeTag = NodeTag.svg("path")
@PublishedApi @JvmField internal val SVG_CIRCLE: NodeTag = NodeTag.svg("circle")
@PublishedApi @JvmField internal val SVG_ELLIPSE: NodeTag = NodeTag.svg("ellipse")
@PublishedApi @JvmField internal val SVG_RECT: NodeTag = NodeTag.svg("rect")
@PublishedApi @JvmField internal val SVG_LINE: NodeTag = NodeTag.svg("line")
@PublishedApi @JvmField internal val SVG_POLYLINE: NodeTag = NodeTag.svg("polyline")
@PublishedApi @JvmField internal val SVG_POLYGON: NodeTag = NodeTag.svg("polygon")
@PublishedApi @JvmField internal val SVG_IMAGE: NodeTag = NodeTag.svg("image")
