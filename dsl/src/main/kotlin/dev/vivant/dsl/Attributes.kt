package dev.vivant.dsl

import dev.vivant.dsl.kind.AnyElement

/** Any attribute by name: `attributes["itemprop"] = "name"`. */
public val Tag<AnyElement, *>.attributes: Attributes
  get() = Attributes(this)

/** The attributes of an element, by name; see [attributes]. */
@JvmInline
public value class Attributes internal constructor(private val tag: Tag<*, *>) {
  /** What was set so far; null where nothing was. */
  public operator fun get(name: String): String? = tag.attribute(name)

  /**
   * Sets an attribute; null takes it away again.
   *
   * @throws IllegalArgumentException for a name or value that could run script; it may come as late as the content
   * @throws IllegalStateException when the element has content already
   */
  public operator fun set(name: String, value: String?): Unit = tag.attribute(name, value)
}
