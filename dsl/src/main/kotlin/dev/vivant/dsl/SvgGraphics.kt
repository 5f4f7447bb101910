package dev.vivant.dsl

import dev.vivant.dsl.kind.HasGraphics
import dev.vivant.dsl.kind.HasTextLayout

// How drawings look. Values are text: SVG knows numbers, lengths, percentages and names.

/** Colour of the surface; `none` for no surface. */
public var Tag<HasGraphics, *>.fill: String?
  get() = attribute("fill")
  set(value) = attribute("fill", value)

/** Of the surface, from `0` to `1`. */
public var Tag<HasGraphics, *>.fillOpacity: String?
  get() = attribute("fill-opacity")
  set(value) = attribute("fill-opacity", value)

/** What is inside where lines cross: `nonzero`, `evenodd`. */
public var Tag<HasGraphics, *>.fillRule: String?
  get() = attribute("fill-rule")
  set(value) = attribute("fill-rule", value)

/** Colour of the line. */
public var Tag<HasGraphics, *>.stroke: String?
  get() = attribute("stroke")
  set(value) = attribute("stroke", value)

/** Width of the line. */
public var Tag<HasGraphics, *>.strokeWidth: String?
  get() = attribute("stroke-width")
  set(value) = attribute("stroke-width", value)

/** Of the line, from `0` to `1`. */
public var Tag<HasGraphics, *>.strokeOpacity: String?
  get() = attribute("stroke-opacity")
  set(value) = attribute("stroke-opacity", value)

/** Ends of lines: `butt`, `round`, `square`. */
public var Tag<HasGraphics, *>.strokeLinecap: String?
  get() = attribute("stroke-linecap")
  set(value) = attribute("stroke-linecap", value)

/** Corners of lines: `miter`, `round`, `bevel`. */
public var Tag<HasGraphics, *>.strokeLinejoin: String?
  get() = attribute("stroke-linejoin")
  set(value) = attribute("stroke-linejoin", value)

/** Dashes and gaps. */
public var Tag<HasGraphics, *>.strokeDasharray: String?
  get() = attribute("stroke-dasharray")
  set(value) = attribute("stroke-dasharray", value)

/** Where the dashes begin. */
public var Tag<HasGraphics, *>.strokeDashoffset: String?
  get() = attribute("stroke-dashoffset")
  set(value) = attribute("stroke-dashoffset", value)

/** From `0` to `1`. */
public var Tag<HasGraphics, *>.opacity: String?
  get() = attribute("opacity")
  set(value) = attribute("opacity", value)

/** Moves, turns or scales it. */
public var Tag<HasGraphics, *>.transform: String?
  get() = attribute("transform")
  set(value) = attribute("transform", value)

/** What it is cut by: `url(#id)`. */
public var Tag<HasGraphics, *>.clipPath: String?
  get() = attribute("clip-path")
  set(value) = attribute("clip-path", value)

/** What makes it transparent: `url(#id)`. */
public var Tag<HasGraphics, *>.mask: String?
  get() = attribute("mask")
  set(value) = attribute("mask", value)

/** What changes its look: `url(#id)`. */
public var Tag<HasGraphics, *>.filter: String?
  get() = attribute("filter")
  set(value) = attribute("filter", value)

/** Drawn where the line begins: `url(#id)`. */
public var Tag<HasGraphics, *>.markerStart: String?
  get() = attribute("marker-start")
  set(value) = attribute("marker-start", value)

/** Drawn at the corners of the line: `url(#id)`. */
public var Tag<HasGraphics, *>.markerMid: String?
  get() = attribute("marker-mid")
  set(value) = attribute("marker-mid", value)

/** Drawn where the line ends: `url(#id)`. */
public var Tag<HasGraphics, *>.markerEnd: String?
  get() = attribute("marker-end")
  set(value) = attribute("marker-end", value)

/** `non-scaling-stroke` for lines as wide at every size. */
public var Tag<HasGraphics, *>.vectorEffect: String?
  get() = attribute("vector-effect")
  set(value) = attribute("vector-effect", value)

/** Further to the right. */
public var Tag<HasTextLayout, *>.dx: String?
  get() = attribute("dx")
  set(value) = attribute("dx", value)

/** Further down. */
public var Tag<HasTextLayout, *>.dy: String?
  get() = attribute("dy")
  set(value) = attribute("dy", value)

/** Turns the characters. */
public var Tag<HasTextLayout, *>.rotate: String?
  get() = attribute("rotate")
  set(value) = attribute("rotate", value)

/** What stands at `x`: `start`, `middle`, `end`. */
public var Tag<HasTextLayout, *>.textAnchor: String?
  get() = attribute("text-anchor")
  set(value) = attribute("text-anchor", value)

/** What stands at `y`: `middle`, `hanging` … */
public var Tag<HasTextLayout, *>.dominantBaseline: String?
  get() = attribute("dominant-baseline")
  set(value) = attribute("dominant-baseline", value)

/** How long the text has to be. */
public var Tag<HasTextLayout, *>.textLength: String?
  get() = attribute("textLength")
  set(value) = attribute("textLength", value)

/** What is stretched for it: `spacing`, `spacingAndGlyphs`. */
public var Tag<HasTextLayout, *>.lengthAdjust: String?
  get() = attribute("lengthAdjust")
  set(value) = attribute("lengthAdjust", value)

/** Names of fonts. */
public var Tag<HasTextLayout, *>.fontFamily: String?
  get() = attribute("font-family")
  set(value) = attribute("font-family", value)

/** Size of the letters. */
public var Tag<HasTextLayout, *>.fontSize: String?
  get() = attribute("font-size")
  set(value) = attribute("font-size", value)

/** How thick: `bold`, `400` … */
public var Tag<HasTextLayout, *>.fontWeight: String?
  get() = attribute("font-weight")
  set(value) = attribute("font-weight", value)
