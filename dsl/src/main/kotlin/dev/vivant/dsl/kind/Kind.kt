/**
 * What the places of a page are typed by. Nothing here exists when a program runs; only who writes functions for
 * certain elements names these: `fun Tag<Input, *>.invalid()`.
 *
 * *Tags* are what can be called at a place ([FlowTags]: `div`, `ul` …). *Content* says what an element may contain
 * ([Flow]: flow and phrasing tags). Each element has a kind of its own ([Div]), made of its content and of the
 * attributes that it shares with others ([HasName]).
 */
package dev.vivant.dsl.kind

/** What may stand at a place of a page, and which attributes its element has. */
public sealed interface Kind

/** A place whose content can be emitted by rows, memos and the like: these emit content of kind [C]. */
public sealed interface Holds<out C : Kind> : Kind

/** An element, as opposed to a bare place: it has attributes and bindings. */
public sealed interface AnyElement : Kind

/** Text may stand here. */
public sealed interface TextContent : Kind
