package dev.vivant.dsl

import dev.vivant.dsl.kind.HasAspect
import dev.vivant.dsl.kind.HasBox
import dev.vivant.dsl.kind.HasCentre
import dev.vivant.dsl.kind.HasEnds
import dev.vivant.dsl.kind.HasGradient
import dev.vivant.dsl.kind.HasPathLength
import dev.vivant.dsl.kind.HasPoints
import dev.vivant.dsl.kind.HasPosition
import dev.vivant.dsl.kind.HasRadii
import dev.vivant.dsl.kind.HasRadius
import dev.vivant.dsl.kind.HasViewBox

// Where things of a drawing stand. Values are text: SVG knows numbers, lengths and percentages.

/** Left edge; of a text, see `textAnchor`. */
public var Tag<HasPosition, *>.x: String?
  get() = attribute("x")
  set(value) = attribute("x", value)

/** Upper edge; of a text, its base line. */
public var Tag<HasPosition, *>.y: String?
  get() = attribute("y")
  set(value) = attribute("y", value)

/** Width. */
public var Tag<HasBox, *>.width: String?
  get() = attribute("width")
  set(value) = attribute("width", value)

/** Height. */
public var Tag<HasBox, *>.height: String?
  get() = attribute("height")
  set(value) = attribute("height", value)

/** Its own coordinates: `0 0 100 40`. */
public var Tag<HasViewBox, *>.viewBox: String?
  get() = attribute("viewBox")
  set(value) = attribute("viewBox", value)

/** How it fits where proportions differ: `none`, `xMidYMid meet` … */
public var Tag<HasAspect, *>.preserveAspectRatio: String?
  get() = attribute("preserveAspectRatio")
  set(value) = attribute("preserveAspectRatio", value)

/** Centre, from the left. */
public var Tag<HasCentre, *>.cx: String?
  get() = attribute("cx")
  set(value) = attribute("cx", value)

/** Centre, from above. */
public var Tag<HasCentre, *>.cy: String?
  get() = attribute("cy")
  set(value) = attribute("cy", value)

/** Radius. */
public var Tag<HasRadius, *>.r: String?
  get() = attribute("r")
  set(value) = attribute("r", value)

/** Radius to the side; of the corners of a rectangle. */
public var Tag<HasRadii, *>.rx: String?
  get() = attribute("rx")
  set(value) = attribute("rx", value)

/** Radius up and down; of the corners of a rectangle. */
public var Tag<HasRadii, *>.ry: String?
  get() = attribute("ry")
  set(value) = attribute("ry", value)

/** Begin, from the left. */
public var Tag<HasEnds, *>.x1: String?
  get() = attribute("x1")
  set(value) = attribute("x1", value)

/** Begin, from above. */
public var Tag<HasEnds, *>.y1: String?
  get() = attribute("y1")
  set(value) = attribute("y1", value)

/** End, from the left. */
public var Tag<HasEnds, *>.x2: String?
  get() = attribute("x2")
  set(value) = attribute("x2", value)

/** End, from above. */
public var Tag<HasEnds, *>.y2: String?
  get() = attribute("y2")
  set(value) = attribute("y2", value)

/** Corners: `0,0 10,5 20,0`. */
public var Tag<HasPoints, *>.points: String?
  get() = attribute("points")
  set(value) = attribute("points", value)

/** How long its line counts as, for dashes and motion. */
public var Tag<HasPathLength, *>.pathLength: String?
  get() = attribute("pathLength")
  set(value) = attribute("pathLength", value)

/** `userSpaceOnUse` or `objectBoundingBox`. */
public var Tag<HasGradient, *>.gradientUnits: String?
  get() = attribute("gradientUnits")
  set(value) = attribute("gradientUnits", value)

/** Moves, turns or scales it. */
public var Tag<HasGradient, *>.gradientTransform: String?
  get() = attribute("gradientTransform")
  set(value) = attribute("gradientTransform", value)

/** Beyond its ends: `pad`, `reflect`, `repeat`. */
public var Tag<HasGradient, *>.spreadMethod: String?
  get() = attribute("spreadMethod")
  set(value) = attribute("spreadMethod", value)
