package dev.vivant.dsl

// Attributes of drawings, as text: SVG knows numbers, lengths and percentages.

/** Attributes of what has a place and a size. */
public sealed interface SvgBox : AnyElement

/** Its own coordinates: `0 0 100 40`. */
@get:JvmName("getSvgBoxViewBox")
@set:JvmName("setSvgBoxViewBox")
public var Tag<SvgBox, *>.viewBox: String
  get() = emitter.attribute("viewBox").orEmpty()
  set(value) = emitter.attribute("viewBox", value)

/** Left edge. */
@get:JvmName("getSvgBoxX")
@set:JvmName("setSvgBoxX")
public var Tag<SvgBox, *>.x: String
  get() = emitter.attribute("x").orEmpty()
  set(value) = emitter.attribute("x", value)

/** Upper edge, or base line of a text. */
@get:JvmName("getSvgBoxY")
@set:JvmName("setSvgBoxY")
public var Tag<SvgBox, *>.y: String
  get() = emitter.attribute("y").orEmpty()
  set(value) = emitter.attribute("y", value)

/** Width. */
@get:JvmName("getSvgBoxWidth")
@set:JvmName("setSvgBoxWidth")
public var Tag<SvgBox, *>.width: String
  get() = emitter.attribute("width").orEmpty()
  set(value) = emitter.attribute("width", value)

/** Height. */
@get:JvmName("getSvgBoxHeight")
@set:JvmName("setSvgBoxHeight")
public var Tag<SvgBox, *>.height: String
  get() = emitter.attribute("height").orEmpty()
  set(value) = emitter.attribute("height", value)

/** How it fits where proportions differ: `none`, `xMidYMid meet` … */
@get:JvmName("getSvgBoxPreserveAspectRatio")
@set:JvmName("setSvgBoxPreserveAspectRatio")
public var Tag<SvgBox, *>.preserveAspectRatio: String
  get() = emitter.attribute("preserveAspectRatio").orEmpty()
  set(value) = emitter.attribute("preserveAspectRatio", value)

/** Attributes of what is drawn. */
public sealed interface SvgShape : AnyElement

/** Colour of the surface; `none` for no surface. */
@get:JvmName("getSvgShapeFill")
@set:JvmName("setSvgShapeFill")
public var Tag<SvgShape, *>.fill: String
  get() = emitter.attribute("fill").orEmpty()
  set(value) = emitter.attribute("fill", value)

/** Colour of the line. */
@get:JvmName("getSvgShapeStroke")
@set:JvmName("setSvgShapeStroke")
public var Tag<SvgShape, *>.stroke: String
  get() = emitter.attribute("stroke").orEmpty()
  set(value) = emitter.attribute("stroke", value)

/** Width of the line. */
@get:JvmName("getSvgShapeStrokeWidth")
@set:JvmName("setSvgShapeStrokeWidth")
public var Tag<SvgShape, *>.strokeWidth: String
  get() = emitter.attribute("stroke-width").orEmpty()
  set(value) = emitter.attribute("stroke-width", value)

/** Ends of lines: `butt`, `round`, `square`. */
@get:JvmName("getSvgShapeStrokeLinecap")
@set:JvmName("setSvgShapeStrokeLinecap")
public var Tag<SvgShape, *>.strokeLinecap: String
  get() = emitter.attribute("stroke-linecap").orEmpty()
  set(value) = emitter.attribute("stroke-linecap", value)

/** Corners of lines: `miter`, `round`, `bevel`. */
@get:JvmName("getSvgShapeStrokeLinejoin")
@set:JvmName("setSvgShapeStrokeLinejoin")
public var Tag<SvgShape, *>.strokeLinejoin: String
  get() = emitter.attribute("stroke-linejoin").orEmpty()
  set(value) = emitter.attribute("stroke-linejoin", value)

/** Dashes and gaps. */
@get:JvmName("getSvgShapeStrokeDasharray")
@set:JvmName("setSvgShapeStrokeDasharray")
public var Tag<SvgShape, *>.strokeDasharray: String
  get() = emitter.attribute("stroke-dasharray").orEmpty()
  set(value) = emitter.attribute("stroke-dasharray", value)

/** From 0 to 1. */
@get:JvmName("getSvgShapeOpacity")
@set:JvmName("setSvgShapeOpacity")
public var Tag<SvgShape, *>.opacity: String
  get() = emitter.attribute("opacity").orEmpty()
  set(value) = emitter.attribute("opacity", value)

/** Moves, turns or scales it. */
@get:JvmName("getSvgShapeTransform")
@set:JvmName("setSvgShapeTransform")
public var Tag<SvgShape, *>.transform: String
  get() = emitter.attribute("transform").orEmpty()
  set(value) = emitter.attribute("transform", value)

/** Attributes of a path. */
public sealed interface SvgPathData : AnyElement

/** Commands of the path. */
@get:JvmName("getSvgPathDataD")
@set:JvmName("setSvgPathDataD")
public var Tag<SvgPathData, *>.d: String
  get() = emitter.attribute("d").orEmpty()
  set(value) = emitter.attribute("d", value)

/** Attributes of what is round. */
public sealed interface SvgCentre : AnyElement

/** Centre, from the left. */
@get:JvmName("getSvgCentreCx")
@set:JvmName("setSvgCentreCx")
public var Tag<SvgCentre, *>.cx: String
  get() = emitter.attribute("cx").orEmpty()
  set(value) = emitter.attribute("cx", value)

/** Centre, from above. */
@get:JvmName("getSvgCentreCy")
@set:JvmName("setSvgCentreCy")
public var Tag<SvgCentre, *>.cy: String
  get() = emitter.attribute("cy").orEmpty()
  set(value) = emitter.attribute("cy", value)

/** Radius. */
@get:JvmName("getSvgCentreR")
@set:JvmName("setSvgCentreR")
public var Tag<SvgCentre, *>.r: String
  get() = emitter.attribute("r").orEmpty()
  set(value) = emitter.attribute("r", value)

/** Radii of ellipses and of the corners of rectangles. */
public sealed interface SvgCorner : AnyElement

/** Radius to the side. */
@get:JvmName("getSvgCornerRx")
@set:JvmName("setSvgCornerRx")
public var Tag<SvgCorner, *>.rx: String
  get() = emitter.attribute("rx").orEmpty()
  set(value) = emitter.attribute("rx", value)

/** Radius up and down. */
@get:JvmName("getSvgCornerRy")
@set:JvmName("setSvgCornerRy")
public var Tag<SvgCorner, *>.ry: String
  get() = emitter.attribute("ry").orEmpty()
  set(value) = emitter.attribute("ry", value)

/** Attributes of what goes from one point to another. */
public sealed interface SvgEnds : AnyElement

/** Begin, from the left. */
@get:JvmName("getSvgEndsX1")
@set:JvmName("setSvgEndsX1")
public var Tag<SvgEnds, *>.x1: String
  get() = emitter.attribute("x1").orEmpty()
  set(value) = emitter.attribute("x1", value)

/** Begin, from above. */
@get:JvmName("getSvgEndsY1")
@set:JvmName("setSvgEndsY1")
public var Tag<SvgEnds, *>.y1: String
  get() = emitter.attribute("y1").orEmpty()
  set(value) = emitter.attribute("y1", value)

/** End, from the left. */
@get:JvmName("getSvgEndsX2")
@set:JvmName("setSvgEndsX2")
public var Tag<SvgEnds, *>.x2: String
  get() = emitter.attribute("x2").orEmpty()
  set(value) = emitter.attribute("x2", value)

/** End, from above. */
@get:JvmName("getSvgEndsY2")
@set:JvmName("setSvgEndsY2")
public var Tag<SvgEnds, *>.y2: String
  get() = emitter.attribute("y2").orEmpty()
  set(value) = emitter.attribute("y2", value)

/** Attributes of what has corners. */
public sealed interface SvgPoints : AnyElement

/** Corners: `0,0 10,5 20,0`. */
@get:JvmName("getSvgPointsPoints")
@set:JvmName("setSvgPointsPoints")
public var Tag<SvgPoints, *>.points: String
  get() = emitter.attribute("points").orEmpty()
  set(value) = emitter.attribute("points", value)

/** Attributes of texts. */
public sealed interface SvgTextAttributes : AnyElement

/** What stands at `x`: `start`, `middle`, `end`. */
@get:JvmName("getSvgTextAttributesTextAnchor")
@set:JvmName("setSvgTextAttributesTextAnchor")
public var Tag<SvgTextAttributes, *>.textAnchor: String
  get() = emitter.attribute("text-anchor").orEmpty()
  set(value) = emitter.attribute("text-anchor", value)

/** What stands at `y`: `middle`, `hanging` … */
@get:JvmName("getSvgTextAttributesDominantBaseline")
@set:JvmName("setSvgTextAttributesDominantBaseline")
public var Tag<SvgTextAttributes, *>.dominantBaseline: String
  get() = emitter.attribute("dominant-baseline").orEmpty()
  set(value) = emitter.attribute("dominant-baseline", value)

/** Further to the right. */
@get:JvmName("getSvgTextAttributesDx")
@set:JvmName("setSvgTextAttributesDx")
public var Tag<SvgTextAttributes, *>.dx: String
  get() = emitter.attribute("dx").orEmpty()
  set(value) = emitter.attribute("dx", value)

/** Further down. */
@get:JvmName("getSvgTextAttributesDy")
@set:JvmName("setSvgTextAttributesDy")
public var Tag<SvgTextAttributes, *>.dy: String
  get() = emitter.attribute("dy").orEmpty()
  set(value) = emitter.attribute("dy", value)

/** Attributes of a colour of a gradient. */
public sealed interface SvgStopAttributes : AnyElement

/** Where, from `0` to `1`. */
@get:JvmName("getSvgStopAttributesOffset")
@set:JvmName("setSvgStopAttributesOffset")
public var Tag<SvgStopAttributes, *>.offset: String
  get() = emitter.attribute("offset").orEmpty()
  set(value) = emitter.attribute("offset", value)

/** The colour. */
@get:JvmName("getSvgStopAttributesStopColor")
@set:JvmName("setSvgStopAttributesStopColor")
public var Tag<SvgStopAttributes, *>.stopColor: String
  get() = emitter.attribute("stop-color").orEmpty()
  set(value) = emitter.attribute("stop-color", value)

/** From 0 to 1. */
@get:JvmName("getSvgStopAttributesStopOpacity")
@set:JvmName("setSvgStopAttributesStopOpacity")
public var Tag<SvgStopAttributes, *>.stopOpacity: String
  get() = emitter.attribute("stop-opacity").orEmpty()
  set(value) = emitter.attribute("stop-opacity", value)
