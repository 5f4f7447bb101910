package dev.vivant.dsl

import dev.vivant.node.HtmlSink
import dev.vivant.node.Node
import dev.vivant.node.NodeSink
import dev.vivant.view.Handlers

/**
 * One row for each item, keyed: what has a key stays the same DOM object when the list changes.
 *
 * A row's nodes are kept while its item is equal, provided that [row] captures nothing from around it; a block that
 * captures (a value of the state, say) runs for every row each time. Hand such a value over with the other [each].
 *
 * @param key names an item among the others
 * @param row emits exactly one element
 * @throws IllegalArgumentException when two items have the same key; the message names it
 */
public fun <C : Kind, S, T> Tag<Holds<C>, S>.each(
  items: Collection<T>,
  key: (T) -> Any,
  row: Tag<C, S>.(T) -> Unit,
) {
  val sink = emitter.sink
  if (sink is HtmlSink) {
    Keys(items.size).let { keys -> items.forEach { keys.add(key(it)); Tag<C, S>(emitter).row(it) } }
  } else {
    emitter.node(emitter.on.each(items, key, EachRow(row)))
  }
}

/**
 * As the other [each], with a second input for each row, so that the block need not capture:
 * `each(items, { it.id }, with = { it.id == state.selected }) { item, selected -> … }`.
 */
public fun <C : Kind, S, T, X> Tag<Holds<C>, S>.each(
  items: Collection<T>,
  key: (T) -> Any,
  with: (T) -> X,
  row: Tag<C, S>.(T, X) -> Unit,
) {
  val sink = emitter.sink
  if (sink is HtmlSink) {
    Keys(items.size).let { keys -> items.forEach { keys.add(key(it)); Tag<C, S>(emitter).row(it, with(it)) } }
  } else {
    emitter.node(emitter.on.each(items, key, with, EachRowWith(row)))
  }
}

/** A part whose nodes are kept while [input] is equal; [part] must depend on nothing else. */
public fun <C : Kind, S, T> Tag<Holds<C>, S>.memo(input: T, part: Tag<C, S>.(T) -> Unit) {
  if (emitter.sink is HtmlSink) Tag<C, S>(emitter).part(input)
  else emitter.node(emitter.on.memo(input, EachRow(part)))
}

/** The nodes that a block emits. */
internal inline fun <C : Kind, S> nodesOf(on: Handlers<S>, block: Tag<C, S>.() -> Unit): Node {
  val sink = NodeSink()
  Tag<C, S>(Emitter(sink, on)).block()
  return sink.finish()
}

/** Equal when its block is the very same object: a block that captures nothing is. */
private class EachRow<C : Kind, S, T>(private val row: Tag<C, S>.(T) -> Unit) : Handlers.Row<S, T> {
  override fun render(item: T, on: Handlers<S>): Node = nodesOf<C, S>(on) { row(item) }

  override fun equals(other: Any?): Boolean = other is EachRow<*, *, *> && row === other.row

  override fun hashCode(): Int = System.identityHashCode(row)
}

/** As [EachRow]. */
private class EachRowWith<C : Kind, S, T, X>(private val row: Tag<C, S>.(T, X) -> Unit) : Handlers.RowWith<S, T, X> {
  override fun render(item: T, with: X, on: Handlers<S>): Node = nodesOf<C, S>(on) { row(item, with) }

  override fun equals(other: Any?): Boolean = other is EachRowWith<*, *, *, *> && row === other.row

  override fun hashCode(): Int = System.identityHashCode(row)
}

/** Notices a key that was there before. */
private class Keys(size: Int) {
  private val seen = HashSet<Any>(size * 2)

  fun add(key: Any) {
    require(seen.add(key)) { "two items of one list have the key $key; keys name an item among its siblings" }
  }
}
