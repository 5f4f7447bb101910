package dev.vivant.dsl

import dev.vivant.dsl.kind.HasEncoding
import dev.vivant.dsl.kind.HasMathSpan
import dev.vivant.dsl.kind.HasMathStyle

// Attributes of formulas.

/** `normal` for a name of one letter that is not slanted. */
public var Tag<HasMathStyle, *>.mathVariant: String?
  get() = attribute("mathvariant")
  set(value) = attribute("mathvariant", value)

/** Whether sums and the like are as large as on a line of their own. */
public var Tag<HasMathStyle, *>.displayStyle: Boolean?
  get() = attribute("displaystyle")?.toBooleanStrictOrNull()
  set(value) = attribute("displaystyle", value?.toString())

/** How small: `0`, `+1`, `-1`. */
public var Tag<HasMathStyle, *>.scriptLevel: String?
  get() = attribute("scriptlevel")
  set(value) = attribute("scriptlevel", value)

/** Colour. */
public var Tag<HasMathStyle, *>.mathColor: String?
  get() = attribute("mathcolor")
  set(value) = attribute("mathcolor", value)

/** Colour behind it. */
public var Tag<HasMathStyle, *>.mathBackground: String?
  get() = attribute("mathbackground")
  set(value) = attribute("mathbackground", value)

/** How many columns wide. */
public var Tag<HasMathSpan, *>.columnSpan: Int?
  get() = attribute("columnspan")?.toIntOrNull()
  set(value) = attribute("columnspan", value?.toString())

/** How many rows high. */
public var Tag<HasMathSpan, *>.rowSpan: Int?
  get() = attribute("rowspan")?.toIntOrNull()
  set(value) = attribute("rowspan", value?.toString())

/** What the note is written in: `application/x-tex`. */
public var Tag<HasEncoding, *>.encoding: String?
  get() = attribute("encoding")
  set(value) = attribute("encoding", value)
