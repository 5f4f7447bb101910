@file:Suppress("UNCHECKED_CAST") // what a place is typed by exists at compile time only

package dev.vivant.dsl

import dev.vivant.dsl.kind.A
import dev.vivant.dsl.kind.PhrasingTags
import dev.vivant.node.Tag as NodeTag

/** A link to another page. For one within the view see [patchLink], for one to another view [navigateLink]. */
public inline fun <S> Tag<PhrasingTags, S>.a(
  href: String? = null,
  target: String? = null,
  classes: String? = null,
  block: Tag<A, S>.() -> Unit = {},
) {
  open(TAG_A, classes)
  if (href != null) attribute("href", href)
  if (target != null) attribute("target", target)
  block(this as Tag<A, S>)
  close()
}

/** Language of the other page. */
public var Tag<A, *>.hrefLang: String?
  get() = attribute("hreflang")
  set(value) = attribute("hreflang", value)

@PublishedApi @JvmField internal val TAG_A: NodeTag = NodeTag.html("a")

/**
 * A link within the same view: the address changes, `params { }` runs, nothing is loaded. Works without script, too.
 *
 * @param replace whether it takes the place of the current entry of the history
 */
public inline fun <S> Tag<PhrasingTags, S>.patchLink(
  href: String,
  classes: String? = null,
  replace: Boolean = false,
  block: Tag<A, S>.() -> Unit = {},
): Unit = a(href, classes = classes) {
  attribute("data-link", if (replace) "patch replace" else "patch")
  block()
}

/**
 * A link to another view over the same connection. Works without script, too.
 *
 * @param replace whether it takes the place of the current entry of the history
 */
public inline fun <S> Tag<PhrasingTags, S>.navigateLink(
  href: String,
  classes: String? = null,
  replace: Boolean = false,
  block: Tag<A, S>.() -> Unit = {},
): Unit = a(href, classes = classes) {
  attribute("data-link", if (replace) "navigate replace" else "navigate")
  block()
}
