package dev.vivant.dsl

import dev.vivant.node.Binding
import dev.vivant.node.Element
import dev.vivant.node.Handler
import dev.vivant.node.Html
import dev.vivant.node.HtmlWriter
import dev.vivant.node.Node
import dev.vivant.view.Component
import dev.vivant.view.Event
import dev.vivant.view.EventHandler
import dev.vivant.view.EventType
import dev.vivant.view.Handlers
import dev.vivant.view.Permission
import dev.vivant.view.Slots
import java.util.function.BiFunction
import java.util.function.Function
import java.util.function.Supplier

/** Handlers without a session: bindings can be fired by hand, and rows are kept as [Handlers] says. */
internal class PlainHandlers<S> : Handlers<S> {
  /** What stays between renders, in the order of the calls. */
  private val kept = ArrayList<MutableMap<Any?, Kept>>()
  private var call = 0

  /** How many rows and parts were rendered, and not kept. */
  var rendered = 0
    private set

  /** Begins another render. */
  fun again(): PlainHandlers<S> = apply {
    call = 0
    rendered = 0
  }

  override fun <E : Event> on(type: EventType<E>, spec: String, handler: EventHandler<S, in E>): Binding =
    Binding(spec, Bound(type, handler))

  /** There is nobody to ask for. */
  override fun require(permission: Permission<in S>): Handlers<S> = this

  override fun <T> each(items: Collection<T>, key: Function<in T, *>, row: Handlers.Row<S, in T>): Node {
    val rows = rows()
    return Html.each(items, key) { item -> rows.keep(key.apply(item), row, item) { row.render(item, this) } as Element }
  }

  override fun <T, X> each(
    items: Collection<T>,
    key: Function<in T, *>,
    with: Function<in T, out X>,
    row: Handlers.RowWith<S, in T, in X>,
  ): Node {
    val rows = rows()
    return Html.each(items, key) { item ->
      val second = with.apply(item)
      rows.keep(key.apply(item), row, item to second) { row.render(item, second, this) } as Element
    }
  }

  override fun <T : Any> keep(kind: Class<T>, make: Supplier<out T>): T = make.get()

  override fun <T> memo(input: T, part: Handlers.Row<S, in T>): Node =
    rows().keep(0, Unit, input) { part.render(input, this) }

  override fun <P, C> component(
    component: Component<P, C>,
    key: Any?,
    props: P,
    slots: Slots,
    emitted: Handlers.EmitHandler<S>,
  ): Node = component.render(props, component.mount(props), slots, PlainHandlers())

  override fun boundary(part: Function<Handlers<S>, Node>, fallback: BiFunction<Throwable, Binding, Node>): Node =
    try {
      part.apply(this)
    } catch (e: IllegalStateException) {
      fallback.apply(e, Binding("click", object : Handler {}))
    }

  private fun rows(): MutableMap<Any?, Kept> {
    if (call == kept.size) kept += HashMap<Any?, Kept>()
    return kept[call++]
  }

  private fun MutableMap<Any?, Kept>.keep(key: Any?, row: Any, input: Any?, render: () -> Node): Node {
    val before = this[key]
    if (before != null && before.row == row && before.input == input) return before.node
    rendered++
    return render().also { this[key] = Kept(row, input, it) }
  }

  private class Kept(val row: Any, val input: Any?, val node: Node)

  private class Bound<S, E : Event>(val type: EventType<E>, val handler: EventHandler<S, in E>) : Handler

  companion object {
    /** The state after an event of a binding. */
    @Suppress("UNCHECKED_CAST")
    fun <S, E : Event> fire(binding: Binding, state: S, event: E): S =
      (binding.handler() as Bound<S, E>).handler.handle(state, event)
  }
}

/** The nodes of a block. */
internal fun <S> page(block: FlowContent<S>.() -> Unit): Node = nodes(PlainHandlers(), block)

/** The HTML of a block, by way of nodes. */
internal fun html(block: FlowContent<Unit>.() -> Unit): String = HtmlWriter.toString(page(block))

/** The first binding of the first element that a block emits. */
internal fun <S> binding(block: FlowContent<S>.() -> Unit): Binding = (page(block) as Element).binding(0)
