package dev.vivant.dsl

import dev.vivant.dsl.kind.Kind
import dev.vivant.dsl.kind.PhrasingTags
import dev.vivant.dsl.kind.TextContent
import dev.vivant.node.Node
import dev.vivant.node.Raw

/** Text: `+"Count: ${state.count}"`. Escaped where needed; empty text is no text. */
context(here: Tag<TextContent, *>)
public operator fun String.unaryPlus(): Unit = here.append(this)

/** Text of a value, as its `toString` gives it: `text(42)`. Numbers have a `+` of their own, which emits nothing. */
public fun Tag<TextContent, *>.text(value: Any): Unit = append(value.toString())

/** A whole number in digits. */
public fun Tag<TextContent, *>.text(value: Int): Unit = append(value.toLong())

/** A whole number in digits. */
public fun Tag<TextContent, *>.text(value: Long): Unit = append(value)

/** A number as its `toString` gives it. */
public fun Tag<TextContent, *>.text(value: Double): Unit = append(value)

/** A node that was made elsewhere: by Java's factories, by a slot, by a [NodeConsumer]. */
public fun Tag<Kind, *>.node(node: Node): Unit = append(node)

/** Markup that is trusted as it is; see [Raw]. Never the text of a visitor. */
public fun Tag<PhrasingTags, *>.raw(html: String): Unit = append(Raw(html))
