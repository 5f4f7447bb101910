package dev.vivant.dsl

import dev.vivant.dsl.kind.AnyElement

// What the page's own script, which ships with the library, does around events and patches.

/** Asks the person first, before an event of the element is sent or its live link is followed. */
public fun Tag<AnyElement, *>.confirm(question: String): Unit = attribute("data-confirm", question)

/**
 * Disables the element while an event of it is under way, and shows [text] in it for as long.
 *
 * @param text empty: it keeps what it shows
 */
public fun Tag<AnyElement, *>.disableWith(text: String = ""): Unit = attribute("data-disable-with", text)

/**
 * Shows the element only while an event is under way.
 *
 * @param of whose event: the `id` or [loadingName] of an element, `*` for any; null for elements around and inside
 */
public fun Tag<AnyElement, *>.showWhileLoading(of: String? = null): Unit = whileLoading("show", "", of)

/** Hides the element while an event is under way; [of] as in [showWhileLoading]. */
public fun Tag<AnyElement, *>.hideWhileLoading(of: String? = null): Unit = whileLoading("hide", "", of)

/** Disables the element while an event is under way; [of] as in [showWhileLoading]. */
public fun Tag<AnyElement, *>.disableWhileLoading(of: String? = null): Unit = whileLoading("disable", "", of)

/**
 * Gives the element more classes while an event is under way; [of] as in [showWhileLoading]. The element whose event it
 * is has the class `vivant-loading` by itself.
 */
public fun Tag<AnyElement, *>.classesWhileLoading(classes: String, of: String? = null): Unit =
  whileLoading("class", classes, of)

/** A name that several elements may share, for others to say whose events they wait for; see [showWhileLoading]. */
public var Tag<AnyElement, *>.loadingName: String?
  get() = attribute("data-loading-name")
  set(value) = attribute("data-loading-name", value)

/**
 * Hands what is inside the element over to scripts of the page: patches leave it alone, but not the element's own
 * attributes. What it holds in the first response is what such scripts begin with.
 */
public fun Tag<AnyElement, *>.ignoreUpdates(): Unit = attribute("data-update", "ignore")

/** Lets the page's own script of that name take part in the life of the element. */
public fun Tag<AnyElement, *>.hook(name: String): Unit = attribute("data-hook", name)

private fun Tag<AnyElement, *>.whileLoading(what: String, value: String, of: String?) {
  attribute("data-loading-$what", value)
  if (of != null) attribute("data-loading-for", of)
}
