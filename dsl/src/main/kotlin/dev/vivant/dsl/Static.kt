package dev.vivant.dsl

import dev.vivant.dsl.kind.Holds
import dev.vivant.dsl.kind.Kind
import dev.vivant.node.Binding
import dev.vivant.node.Fragment
import dev.vivant.node.Node
import dev.vivant.view.Component
import dev.vivant.view.Event
import dev.vivant.view.EventHandler
import dev.vivant.view.EventType
import dev.vivant.view.Handlers
import dev.vivant.view.Permission
import dev.vivant.view.Slots
import java.lang.reflect.Modifier
import java.util.concurrent.atomic.AtomicReference
import java.util.function.BiFunction
import java.util.function.Function
import java.util.function.Supplier

/**
 * A part that is the same for ever and everybody: its nodes are made once and shared by all pages of all visitors.
 * For a large foot or an icon; small parts gain nothing. It has no handlers, because these belong to a state: that does
 * not compile.
 *
 * @param part captures nothing from around it
 * @throws IllegalArgumentException when it does; the message names the types of what it captured
 */
public fun <C : Kind> Tag<Holds<C>, *>.static(part: Tag<C, Nothing>.() -> Unit): Unit = append(StaticPart.of(part))

/**
 * The nodes of a block that captures nothing, and of which there is therefore one object for each place in the code.
 */
private class StaticPart private constructor(type: Class<*>) {
  private val captured = type.declaredFields.filterNot { Modifier.isStatic(it.modifiers) }
  private val node = AtomicReference<Node?>()

  fun <C : Kind> node(part: Tag<C, Nothing>.() -> Unit): Node {
    val known = node.get()
    if (known != null) return known
    require(captured.isEmpty()) {
      "static { } captures ${captured.joinToString { it.type.simpleName }} from around it, but is the same for ever; " +
        "use memo(value) { } for what follows from a value"
    }
    val made = nodesOf<C, Nothing>(NoHandlers, part)
    return if (node.compareAndSet(null, made)) made else node.get()!!
  }

  companion object {
    private val parts = object : ClassValue<StaticPart>() {
      override fun computeValue(type: Class<*>) = StaticPart(type)
    }

    fun <C : Kind> of(part: Tag<C, Nothing>.() -> Unit): Node = parts.get(part.javaClass).node(part)
  }
}

/** Renders what has no state. */
internal object NoHandlers : Handlers<Nothing> {
  override fun <E : Event> on(type: EventType<E>, spec: String, handler: EventHandler<Nothing, in E>): Binding =
    refuse()

  override fun <T> each(items: Collection<T>, key: Function<in T, *>, row: Handlers.Row<Nothing, in T>): Node =
    rows(items) { row.render(it, this) }

  override fun <T, X> each(
    items: Collection<T>,
    key: Function<in T, *>,
    with: Function<in T, out X>,
    row: Handlers.RowWith<Nothing, in T, in X>,
  ): Node = rows(items) { row.render(it, with.apply(it), this) }

  override fun require(permission: Permission<in Nothing>): Handlers<Nothing> = refuse()

  /** Nothing is rendered a second time. */
  override fun <T : Any> keep(kind: Class<T>, make: Supplier<out T>): T = make.get()

  override fun <T> memo(input: T, part: Handlers.Row<Nothing, in T>): Node = part.render(input, this)

  override fun <P, C> component(
    component: Component<P, C>,
    key: Any?,
    props: P,
    slots: Slots,
    emitted: Handlers.EmitHandler<Nothing>,
  ): Node = refuse()

  override fun boundary(
    part: Function<Handlers<Nothing>, Node>,
    fallback: BiFunction<Throwable, Binding, Node>,
  ): Node = part.apply(this)

  /** Nothing moves, so keys are of no use. */
  private fun <T> rows(items: Collection<T>, row: (T) -> Node): Node = Fragment.of(*items.map(row).toTypedArray())

  private fun refuse(): Nothing =
    throw IllegalStateException("what is no live page holds neither handlers nor components")
}
