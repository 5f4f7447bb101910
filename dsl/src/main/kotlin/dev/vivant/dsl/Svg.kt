package dev.vivant.dsl

import dev.vivant.node.Tag as NodeTag

// Drawings. Names that HTML has too begin with svg: `svgText`, `svgTitle`, `svgA`.

/** Shapes, groups and texts of a drawing. */
public sealed interface SvgTags : Kind

/** Pieces of a text of a drawing. */
public sealed interface SvgTextTags : Kind

/** Colours of a gradient. */
public sealed interface SvgStopTags : Kind

/** What a drawing may contain. */
public sealed interface SvgContent : SvgTags, Holds<SvgContent>

/** What a text of a drawing may contain. */
public sealed interface SvgTextContent : SvgTextTags, TextContent, Holds<SvgTextContent>

/** What a gradient may contain. */
public sealed interface SvgStops : SvgStopTags, Holds<SvgStops>

/** Inside [svg]. */
public sealed interface Svg : SvgContent, SvgBox

/** A drawing. Give it a `role` and a label, or hide it from assistive technology. */
public inline fun <S> Tag<PhrasingTags, S>.svg(classes: String? = null, block: Tag<Svg, S>.() -> Unit) {
  emitter.open(SVG_SVG, classes)
  Tag<Svg, S>(emitter).block()
  emitter.close()
}

/** Inside [g]. */
public sealed interface SvgGroup : SvgContent, SvgShape

/** Shapes that belong together. */
public inline fun <S> Tag<SvgTags, S>.g(classes: String? = null, block: Tag<SvgGroup, S>.() -> Unit) {
  emitter.open(SVG_G, classes)
  Tag<SvgGroup, S>(emitter).block()
  emitter.close()
}

/** Inside [defs]. */
public sealed interface SvgDefs : AnyElement, SvgContent

/** What is drawn only where it is used. */
public inline fun <S> Tag<SvgTags, S>.defs(classes: String? = null, block: Tag<SvgDefs, S>.() -> Unit) {
  emitter.open(SVG_DEFS, classes)
  Tag<SvgDefs, S>(emitter).block()
  emitter.close()
}

/** Inside [symbol]. */
public sealed interface SvgSymbol : SvgContent, SvgBox

/** A drawing to be used several times. */
public inline fun <S> Tag<SvgTags, S>.symbol(classes: String? = null, block: Tag<SvgSymbol, S>.() -> Unit) {
  emitter.open(SVG_SYMBOL, classes)
  Tag<SvgSymbol, S>(emitter).block()
  emitter.close()
}

/** Inside [use]. */
public sealed interface SvgUse : SvgBox, SvgShape, HasHref

/** Another piece of the drawing once more. */
public inline fun <S> Tag<SvgTags, S>.use(classes: String? = null, block: Tag<SvgUse, S>.() -> Unit = {}) {
  emitter.open(SVG_USE, classes)
  Tag<SvgUse, S>(emitter).block()
  emitter.close()
}

/** Inside [path]. */
public sealed interface SvgPath : SvgShape, SvgPathData

/** A line or surface of any shape. */
public inline fun <S> Tag<SvgTags, S>.path(classes: String? = null, block: Tag<SvgPath, S>.() -> Unit = {}) {
  emitter.open(SVG_PATH, classes)
  Tag<SvgPath, S>(emitter).block()
  emitter.close()
}

/** Inside [circle]. */
public sealed interface SvgCircle : SvgShape, SvgCentre

/** A circle. */
public inline fun <S> Tag<SvgTags, S>.circle(classes: String? = null, block: Tag<SvgCircle, S>.() -> Unit = {}) {
  emitter.open(SVG_CIRCLE, classes)
  Tag<SvgCircle, S>(emitter).block()
  emitter.close()
}

/** Inside [ellipse]. */
public sealed interface SvgEllipse : SvgShape, SvgCentre, SvgCorner

/** An ellipse. */
public inline fun <S> Tag<SvgTags, S>.ellipse(classes: String? = null, block: Tag<SvgEllipse, S>.() -> Unit = {}) {
  emitter.open(SVG_ELLIPSE, classes)
  Tag<SvgEllipse, S>(emitter).block()
  emitter.close()
}

/** Inside [rect]. */
public sealed interface SvgRect : SvgShape, SvgBox, SvgCorner

/** A rectangle. */
public inline fun <S> Tag<SvgTags, S>.rect(classes: String? = null, block: Tag<SvgRect, S>.() -> Unit = {}) {
  emitter.open(SVG_RECT, classes)
  Tag<SvgRect, S>(emitter).block()
  emitter.close()
}

/** Inside [line]. */
public sealed interface SvgLine : SvgShape, SvgEnds

/** A straight line. */
public inline fun <S> Tag<SvgTags, S>.line(classes: String? = null, block: Tag<SvgLine, S>.() -> Unit = {}) {
  emitter.open(SVG_LINE, classes)
  Tag<SvgLine, S>(emitter).block()
  emitter.close()
}

/** Inside [polyline]. */
public sealed interface SvgPolyline : SvgShape, SvgPoints

/** Straight lines, one after the other. */
public inline fun <S> Tag<SvgTags, S>.polyline(classes: String? = null, block: Tag<SvgPolyline, S>.() -> Unit = {}) {
  emitter.open(SVG_POLYLINE, classes)
  Tag<SvgPolyline, S>(emitter).block()
  emitter.close()
}

/** Inside [polygon]. */
public sealed interface SvgPolygon : SvgShape, SvgPoints

/** A surface with straight edges. */
public inline fun <S> Tag<SvgTags, S>.polygon(classes: String? = null, block: Tag<SvgPolygon, S>.() -> Unit = {}) {
  emitter.open(SVG_POLYGON, classes)
  Tag<SvgPolygon, S>(emitter).block()
  emitter.close()
}

/** Inside [svgText]. */
public sealed interface SvgText : SvgTextContent, SvgShape, SvgBox, SvgTextAttributes

/** A text in a drawing. */
public inline fun <S> Tag<SvgTags, S>.svgText(classes: String? = null, block: Tag<SvgText, S>.() -> Unit) {
  emitter.open(SVG_TEXT, classes)
  Tag<SvgText, S>(emitter).block()
  emitter.close()
}

/** Inside [tspan]. */
public sealed interface SvgTspan : SvgTextContent, SvgShape, SvgBox, SvgTextAttributes

/** A piece of a text. */
public inline fun <S> Tag<SvgTextTags, S>.tspan(classes: String? = null, block: Tag<SvgTspan, S>.() -> Unit) {
  emitter.open(SVG_TSPAN, classes)
  Tag<SvgTspan, S>(emitter).block()
  emitter.close()
}

/** Inside [svgTitle]. */
public sealed interface SvgTitle : AnyElement, TextContent

/** What a drawing or shape is, for assistive technology and as a tool tip; first. */
public inline fun <S> Tag<SvgTags, S>.svgTitle(classes: String? = null, block: Tag<SvgTitle, S>.() -> Unit) {
  emitter.open(SVG_TITLE, classes)
  Tag<SvgTitle, S>(emitter).block()
  emitter.close()
}

/** Inside [desc]. */
public sealed interface SvgDesc : AnyElement, TextContent

/** A longer description. */
public inline fun <S> Tag<SvgTags, S>.desc(classes: String? = null, block: Tag<SvgDesc, S>.() -> Unit) {
  emitter.open(SVG_DESC, classes)
  Tag<SvgDesc, S>(emitter).block()
  emitter.close()
}

/** Inside [linearGradient]. */
public sealed interface SvgLinearGradient : SvgStops, SvgEnds

/** A gradient along a line. */
public inline fun <S> Tag<SvgTags, S>.linearGradient(
  classes: String? = null,
  block: Tag<SvgLinearGradient, S>.() -> Unit,
) {
  emitter.open(SVG_LINEARGRADIENT, classes)
  Tag<SvgLinearGradient, S>(emitter).block()
  emitter.close()
}

/** Inside [radialGradient]. */
public sealed interface SvgRadialGradient : SvgStops, SvgCentre

/** A gradient around a point. */
public inline fun <S> Tag<SvgTags, S>.radialGradient(
  classes: String? = null,
  block: Tag<SvgRadialGradient, S>.() -> Unit,
) {
  emitter.open(SVG_RADIALGRADIENT, classes)
  Tag<SvgRadialGradient, S>(emitter).block()
  emitter.close()
}

/** Inside [stop]. */
public sealed interface SvgStop : SvgStopAttributes

/** A colour of a gradient. */
public inline fun <S> Tag<SvgStopTags, S>.stop(classes: String? = null, block: Tag<SvgStop, S>.() -> Unit = {}) {
  emitter.open(SVG_STOP, classes)
  Tag<SvgStop, S>(emitter).block()
  emitter.close()
}

/** Inside [clipPath]. */
public sealed interface SvgClipPath : AnyElement, SvgContent

/** A shape that others are cut by. */
public inline fun <S> Tag<SvgTags, S>.clipPath(classes: String? = null, block: Tag<SvgClipPath, S>.() -> Unit) {
  emitter.open(SVG_CLIPPATH, classes)
  Tag<SvgClipPath, S>(emitter).block()
  emitter.close()
}

/** Inside [mask]. */
public sealed interface SvgMask : SvgContent, SvgBox

/** A shape that makes others transparent. */
public inline fun <S> Tag<SvgTags, S>.mask(classes: String? = null, block: Tag<SvgMask, S>.() -> Unit) {
  emitter.open(SVG_MASK, classes)
  Tag<SvgMask, S>(emitter).block()
  emitter.close()
}

/** Inside [marker]. */
public sealed interface SvgMarker : SvgContent, SvgBox

/** What is drawn at the ends of lines. */
public inline fun <S> Tag<SvgTags, S>.marker(classes: String? = null, block: Tag<SvgMarker, S>.() -> Unit) {
  emitter.open(SVG_MARKER, classes)
  Tag<SvgMarker, S>(emitter).block()
  emitter.close()
}

/** Inside [pattern]. */
public sealed interface SvgPattern : SvgContent, SvgBox

/** A filling that repeats. */
public inline fun <S> Tag<SvgTags, S>.pattern(classes: String? = null, block: Tag<SvgPattern, S>.() -> Unit) {
  emitter.open(SVG_PATTERN, classes)
  Tag<SvgPattern, S>(emitter).block()
  emitter.close()
}

/** Inside [svgA]. */
public sealed interface SvgA : SvgContent, SvgShape, HasHref, HasTarget

/** A link around shapes. */
public inline fun <S> Tag<SvgTags, S>.svgA(classes: String? = null, block: Tag<SvgA, S>.() -> Unit) {
  emitter.open(SVG_A, classes)
  Tag<SvgA, S>(emitter).block()
  emitter.close()
}

/** Inside [foreignObject]. */
public sealed interface SvgForeignObject : Flow, SvgBox

/** HTML inside a drawing. */
public inline fun <S> Tag<SvgTags, S>.foreignObject(
  classes: String? = null,
  block: Tag<SvgForeignObject, S>.() -> Unit,
) {
  emitter.open(SVG_FOREIGNOBJECT, classes)
  Tag<SvgForeignObject, S>(emitter).block()
  emitter.close()
}

@PublishedApi @JvmField internal val SVG_SVG: NodeTag = NodeTag.svg("svg")
@PublishedApi @JvmField internal val SVG_G: NodeTag = NodeTag.svg("g")
@PublishedApi @JvmField internal val SVG_DEFS: NodeTag = NodeTag.svg("defs")
@PublishedApi @JvmField internal val SVG_SYMBOL: NodeTag = NodeTag.svg("symbol")
@PublishedApi @JvmField internal val SVG_USE: NodeTag = NodeTag.svg("use")
@PublishedApi @JvmField internal val SVG_PATH: NodeTag = NodeTag.svg("path")
@PublishedApi @JvmField internal val SVG_CIRCLE: NodeTag = NodeTag.svg("circle")
@PublishedApi @JvmField internal val SVG_ELLIPSE: NodeTag = NodeTag.svg("ellipse")
@PublishedApi @JvmField internal val SVG_RECT: NodeTag = NodeTag.svg("rect")
@PublishedApi @JvmField internal val SVG_LINE: NodeTag = NodeTag.svg("line")
@PublishedApi @JvmField internal val SVG_POLYLINE: NodeTag = NodeTag.svg("polyline")
@PublishedApi @JvmField internal val SVG_POLYGON: NodeTag = NodeTag.svg("polygon")
@PublishedApi @JvmField internal val SVG_TEXT: NodeTag = NodeTag.svg("text")
@PublishedApi @JvmField internal val SVG_TSPAN: NodeTag = NodeTag.svg("tspan")
@PublishedApi @JvmField internal val SVG_TITLE: NodeTag = NodeTag.svg("title")
@PublishedApi @JvmField internal val SVG_DESC: NodeTag = NodeTag.svg("desc")
@PublishedApi @JvmField internal val SVG_LINEARGRADIENT: NodeTag = NodeTag.svg("linearGradient")
@PublishedApi @JvmField internal val SVG_RADIALGRADIENT: NodeTag = NodeTag.svg("radialGradient")
@PublishedApi @JvmField internal val SVG_STOP: NodeTag = NodeTag.svg("stop")
@PublishedApi @JvmField internal val SVG_CLIPPATH: NodeTag = NodeTag.svg("clipPath")
@PublishedApi @JvmField internal val SVG_MASK: NodeTag = NodeTag.svg("mask")
@PublishedApi @JvmField internal val SVG_MARKER: NodeTag = NodeTag.svg("marker")
@PublishedApi @JvmField internal val SVG_PATTERN: NodeTag = NodeTag.svg("pattern")
@PublishedApi @JvmField internal val SVG_A: NodeTag = NodeTag.svg("a")
@PublishedApi @JvmField internal val SVG_FOREIGNOBJECT: NodeTag = NodeTag.svg("foreignObject")
