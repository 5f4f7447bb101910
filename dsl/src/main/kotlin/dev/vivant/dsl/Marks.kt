package dev.vivant.dsl

import dev.vivant.dsl.kind.HasCellSpan
import dev.vivant.dsl.kind.HasDateTime
import dev.vivant.dsl.kind.HasMeasure
import dev.vivant.dsl.kind.HasOpen
import dev.vivant.dsl.kind.HasSpan

// Attributes that some elements of text and tables share.

/** How much; null where nobody knows. */
public var Tag<HasMeasure, *>.value: Double?
  get() = attribute("value")?.toDoubleOrNull()
  set(value) = attribute("value", value?.let(::number))

/** Most; 1 unless set. */
public var Tag<HasMeasure, *>.max: Double?
  get() = attribute("max")?.toDoubleOrNull()
  set(value) = attribute("max", value?.let(::number))

/** Whether it is unfolded. A person may fold it, too. */
public var Tag<HasOpen, *>.open: Boolean
  get() = flag("open")
  set(value) = flag("open", value)

/** Date or time for machines: `2026-11-20`. */
public var Tag<HasDateTime, *>.dateTime: String?
  get() = attribute("datetime")
  set(value) = attribute("datetime", value)

/** How many columns. */
public var Tag<HasSpan, *>.span: Int?
  get() = attribute("span")?.toIntOrNull()
  set(value) = attribute("span", value?.toString())

/** How many columns wide. */
public var Tag<HasCellSpan, *>.colSpan: Int?
  get() = attribute("colspan")?.toIntOrNull()
  set(value) = attribute("colspan", value?.toString())

/** How many rows high. */
public var Tag<HasCellSpan, *>.rowSpan: Int?
  get() = attribute("rowspan")?.toIntOrNull()
  set(value) = attribute("rowspan", value?.toString())

/** Ids of the cells that head this one. */
public var Tag<HasCellSpan, *>.headers: String?
  get() = attribute("headers")
  set(value) = attribute("headers", value)
