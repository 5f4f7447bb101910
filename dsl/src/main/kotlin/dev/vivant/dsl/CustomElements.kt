@file:Suppress("UNCHECKED_CAST") // what a place is typed by exists at compile time only

package dev.vivant.dsl

import dev.vivant.dsl.kind.CustomElement
import dev.vivant.dsl.kind.PhrasingTags
import dev.vivant.node.Tag as NodeTag

/**
 * An element that a script of the page defines: `customElement("user-card") { attributes["user"] = "7" }`. What stands
 * in its shadow tree is its own and never touched.
 *
 * @param name with a hyphen in it
 */
public inline fun <S> Tag<PhrasingTags, S>.customElement(
  name: String,
  classes: String? = null,
  block: Tag<CustomElement, S>.() -> Unit = {},
) {
  open(customTag(name), classes)
  block(this as Tag<CustomElement, S>)
  close()
}

/**
 * An element of HTML by its name, for what this library has no function for. Types know nothing of it, so mistakes in
 * its nesting show when it is rendered.
 */
public inline fun <S> Tag<PhrasingTags, S>.element(
  name: String,
  classes: String? = null,
  block: Tag<CustomElement, S>.() -> Unit = {},
) {
  open(NodeTag.html(name), classes)
  block(this as Tag<CustomElement, S>)
  close()
}

@PublishedApi
internal fun customTag(name: String): NodeTag {
  require('-' in name) { "the name of a custom element has a hyphen in it, as in user-card, not \"$name\"" }
  return NodeTag.html(name)
}
