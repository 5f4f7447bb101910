@file:Suppress("UNCHECKED_CAST") // what a place is typed by exists at compile time only

package dev.vivant.dsl

import dev.vivant.dsl.kind.Meter
import dev.vivant.dsl.kind.PhrasingTags
import dev.vivant.dsl.kind.Progress
import dev.vivant.node.Tag as NodeTag

/** How far something is. */
public inline fun <S> Tag<PhrasingTags, S>.progress(classes: String? = null, block: Tag<Progress, S>.() -> Unit = {}) {
  open(TAG_PROGRESS, classes)
  block(this as Tag<Progress, S>)
  close()
}

/** A measure within a known range. */
public inline fun <S> Tag<PhrasingTags, S>.meter(classes: String? = null, block: Tag<Meter, S>.() -> Unit = {}) {
  open(TAG_METER, classes)
  block(this as Tag<Meter, S>)
  close()
}

/** Least; 0 unless set. */
public var Tag<Meter, *>.min: Double?
  get() = attribute("min")?.toDoubleOrNull()
  set(value) = attribute("min", value?.let(::number))

/** Below it, it is low. */
public var Tag<Meter, *>.low: Double?
  get() = attribute("low")?.toDoubleOrNull()
  set(value) = attribute("low", value?.let(::number))

/** Above it, it is high. */
public var Tag<Meter, *>.high: Double?
  get() = attribute("high")?.toDoubleOrNull()
  set(value) = attribute("high", value?.let(::number))

/** Where it is best. */
public var Tag<Meter, *>.optimum: Double?
  get() = attribute("optimum")?.toDoubleOrNull()
  set(value) = attribute("optimum", value?.let(::number))

@PublishedApi @JvmField internal val TAG_PROGRESS: NodeTag = NodeTag.html("progress")
@PublishedApi @JvmField internal val TAG_METER: NodeTag = NodeTag.html("meter")
