@file:Suppress("UNCHECKED_CAST") // what a place is typed by exists at compile time only

package dev.vivant.dsl

import dev.vivant.dsl.kind.AnyElement
import dev.vivant.dsl.kind.Holds
import dev.vivant.dsl.kind.Kind
import dev.vivant.node.Element
import dev.vivant.node.Node
import dev.vivant.view.Handlers

/**
 * One row for each item, keyed: what has a key stays the same DOM object when the list changes.
 *
 * A row's nodes are kept while its item is equal, and so is what [row] has captured from around it. A row that captures
 * the whole state is therefore made anew whenever the state changes; capture the one value that it needs, or hand over
 * what differs from row to row with the other [each].
 *
 * @param key names an item among the others, by `equals`
 * @param row emits one element, as a rule, by its item and what it captures alone
 * @throws IllegalArgumentException when two items have the same key; the message names it
 */
public fun <C : Kind, S, T> Tag<Holds<C>, S>.each(
  items: Collection<T>,
  key: (T) -> Any,
  row: Tag<C, S>.(T) -> Unit,
) {
  if (isHtml) {
    for (item in items) row(key(item)) { row(this as Tag<C, S>, item) }
  } else {
    append(handlers.each(items, key, Row(row)))
  }
}

/**
 * As the other [each], with a second input for each row, so that the row need not capture it:
 * `each(items, { it.id }, with = { it.id == state.selected }) { item, selected -> … }` makes two rows anew when the
 * selection moves, not all.
 */
public fun <C : Kind, S, T, X> Tag<Holds<C>, S>.each(
  items: Collection<T>,
  key: (T) -> Any,
  with: (T) -> X,
  row: Tag<C, S>.(T, X) -> Unit,
) {
  if (isHtml) {
    for (item in items) row(key(item)) { row(this as Tag<C, S>, item, with(item)) }
  } else {
    append(handlers.each(items, key, with, RowWith(row)))
  }
}

/** A part whose nodes are kept while [input], and what [part] has captured from around it, are equal. */
public fun <C : Kind, S, T> Tag<Holds<C>, S>.memo(input: T, part: Tag<C, S>.(T) -> Unit) {
  if (isHtml) part(this as Tag<C, S>, input) else append(handlers.memo(Memo(input, part), MemoPart(part)))
}

/**
 * The element's key among its siblings, for elements that do not come from [each], which gives each row its key.
 *
 * @param value compared by `equals`
 */
public fun Tag<AnyElement, *>.key(value: Any): Unit = named(value)

/** A block as a function of core; equal when it does the same. */
private class Row<C : Kind, S, T>(private val block: Tag<C, S>.(T) -> Unit) : Handlers.Row<S, T>, Handlers.Wrapper {
  override fun wrapped(): Any = block

  override fun render(item: T, on: Handlers<S>): Node = withoutKey(nodesOf<C, S>(on) { block(item) })

  override fun equals(other: Any?): Boolean = other is Row<*, *, *> && Captured.isSame(block, other.block)

  override fun hashCode(): Int = block.javaClass.hashCode()
}

/** As [Row]. */
private class RowWith<C : Kind, S, T, X>(
  private val block: Tag<C, S>.(T, X) -> Unit,
) : Handlers.RowWith<S, T, X>, Handlers.Wrapper {
  override fun wrapped(): Any = block

  override fun render(item: T, with: X, on: Handlers<S>): Node = withoutKey(nodesOf<C, S>(on) { block(item, with) })

  override fun equals(other: Any?): Boolean = other is RowWith<*, *, *, *> && Captured.isSame(block, other.block)

  override fun hashCode(): Int = block.javaClass.hashCode()
}

private fun withoutKey(row: Node): Node {
  require(row !is Element || row.key() == null) {
    "a row of each(…) sets the key ${(row as Element).key()}; it gets the key of its item, so leave it out"
  }
  return row
}

/** All that a memo depends on. */
private class Memo<C : Kind, S, T>(val input: T, private val part: Tag<C, S>.(T) -> Unit) {
  override fun equals(other: Any?): Boolean =
    other is Memo<*, *, *> && input == other.input && Captured.isSame(part, other.part)

  override fun hashCode(): Int = input.hashCode()
}

private class MemoPart<C : Kind, S, T>(
  private val block: Tag<C, S>.(T) -> Unit,
) : Handlers.Row<S, Memo<C, S, T>>, Handlers.Wrapper {
  override fun wrapped(): Any = block

  override fun render(memo: Memo<C, S, T>, on: Handlers<S>): Node = nodesOf<C, S>(on) { block(memo.input) }
}
