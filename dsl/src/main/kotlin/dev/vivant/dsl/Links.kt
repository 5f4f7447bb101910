package dev.vivant.dsl

/** A link within the same view: the address changes, `params { }` runs, nothing is loaded. Works without script, too. */
public inline fun <S> Tag<PhrasingTags, S>.patchLink(
  href: String,
  classes: String? = null,
  block: Tag<A, S>.() -> Unit,
): Unit = a(href, classes = classes) {
  attributes["data-link"] = "patch"
  block()
}

/** A link to another view over the same connection. Works without script, too. */
public inline fun <S> Tag<PhrasingTags, S>.navigateLink(
  href: String,
  classes: String? = null,
  block: Tag<A, S>.() -> Unit,
): Unit = a(href, classes = classes) {
  attributes["data-link"] = "navigate"
  block()
}
