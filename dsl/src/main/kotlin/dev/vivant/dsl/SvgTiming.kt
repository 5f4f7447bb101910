package dev.vivant.dsl

import dev.vivant.dsl.kind.HasAnimation
import dev.vivant.dsl.kind.HasAnimationValues
import dev.vivant.dsl.kind.HasFilterStep
import dev.vivant.dsl.kind.HasRotation

// Attributes of animations and of the steps of a filter.

/** The attribute that changes. */
public var Tag<HasAnimation, *>.attributeName: String?
  get() = attribute("attributeName")
  set(value) = attribute("attributeName", value)

/** When it begins: `0s`, `click`, `other.end`. */
public var Tag<HasAnimation, *>.begin: String?
  get() = attribute("begin")
  set(value) = attribute("begin", value)

/** How long it takes: `2s`. */
public var Tag<HasAnimation, *>.dur: String?
  get() = attribute("dur")
  set(value) = attribute("dur", value)

/** When it ends. */
public var Tag<HasAnimation, *>.end: String?
  get() = attribute("end")
  set(value) = attribute("end", value)

/** How often: `3`, `indefinite`. */
public var Tag<HasAnimation, *>.repeatCount: String?
  get() = attribute("repeatCount")
  set(value) = attribute("repeatCount", value)

/** What remains: `freeze`, `remove`. */
public var Tag<HasAnimation, *>.animationFill: String?
  get() = attribute("fill")
  set(value) = attribute("fill", value)

/** The first value. */
public var Tag<HasAnimationValues, *>.from: String?
  get() = attribute("from")
  set(value) = attribute("from", value)

/** The last value. */
public var Tag<HasAnimationValues, *>.to: String?
  get() = attribute("to")
  set(value) = attribute("to", value)

/** How much it grows. */
public var Tag<HasAnimationValues, *>.by: String?
  get() = attribute("by")
  set(value) = attribute("by", value)

/** All values, parted by semicolons. */
public var Tag<HasAnimationValues, *>.values: String?
  get() = attribute("values")
  set(value) = attribute("values", value)

/** When each value is reached, from `0` to `1`, parted by semicolons. */
public var Tag<HasAnimationValues, *>.keyTimes: String?
  get() = attribute("keyTimes")
  set(value) = attribute("keyTimes", value)

/** How fast between them. */
public var Tag<HasAnimationValues, *>.keySplines: String?
  get() = attribute("keySplines")
  set(value) = attribute("keySplines", value)

/** `linear`, `discrete`, `paced`, `spline`. */
public var Tag<HasAnimationValues, *>.calcMode: String?
  get() = attribute("calcMode")
  set(value) = attribute("calcMode", value)

/** `sum` adds to what is there, `replace` does not. */
public var Tag<HasAnimationValues, *>.additive: String?
  get() = attribute("additive")
  set(value) = attribute("additive", value)

/** `auto` turns it along the path. */
public var Tag<HasRotation, *>.rotate: String?
  get() = attribute("rotate")
  set(value) = attribute("rotate", value)

/** What goes in: `SourceGraphic`, the `result` of another step. */
public var Tag<HasFilterStep, *>.input: String?
  get() = attribute("in")
  set(value) = attribute("in", value)

/** Name of what comes out. */
public var Tag<HasFilterStep, *>.result: String?
  get() = attribute("result")
  set(value) = attribute("result", value)
