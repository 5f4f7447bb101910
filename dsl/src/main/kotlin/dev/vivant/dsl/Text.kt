package dev.vivant.dsl

import dev.vivant.node.Node
import dev.vivant.node.Raw

/** Text: `+"Count: ${state.count}"`. Escaped where needed; empty text is no text. */
context(here: Tag<TextContent, *>)
public operator fun String.unaryPlus(): Unit = here.emitter.text(this)

/** Text of a value, as `toString` gives it. */
public fun <S> Tag<TextContent, S>.text(value: Any): Unit = emitter.text(value.toString())

/** A node that was made elsewhere: by Java's factories, by a slot, by a [NodeConsumer]. */
public fun <S> Tag<Kind, S>.node(node: Node): Unit = emitter.node(node)

/** Markup that is trusted as it is; see [Raw]. Never the text of a visitor. */
public fun <S> Tag<PhrasingTags, S>.raw(html: String): Unit = emitter.node(Raw(html))
