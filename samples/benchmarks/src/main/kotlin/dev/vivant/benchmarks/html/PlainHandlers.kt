package dev.vivant.benchmarks.html

import dev.vivant.node.Binding
import dev.vivant.node.Handler
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

/** Handlers without a session, for pages that keep nothing. */
internal class PlainHandlers<S> : Handlers<S> {
  override fun <E : Event> on(type: EventType<E>, spec: String, handler: EventHandler<S, in E>): Binding =
    Binding(spec, Bound(handler))

  /** There is nobody to ask for. */
  override fun require(permission: Permission<in S>): Handlers<S> = this

  override fun <T> each(items: Collection<T>, key: Function<in T, *>, row: Handlers.Row<S, in T>): Node = refuse()

  override fun <T, X> each(
    items: Collection<T>,
    key: Function<in T, *>,
    with: Function<in T, out X>,
    row: Handlers.RowWith<S, in T, in X>,
  ): Node = refuse()

  override fun <T : Any> keep(kind: Class<T>, make: Supplier<out T>): T = refuse()

  override fun <T> memo(input: T, part: Handlers.Row<S, in T>): Node = refuse()

  override fun <P, C> component(
    component: Component<P, C>,
    key: Any?,
    props: P,
    slots: Slots,
    emitted: Handlers.EmitHandler<S>,
  ): Node = refuse()

  override fun boundary(part: Function<Handlers<S>, Node>, fallback: BiFunction<Throwable, Binding, Node>): Node =
    refuse()

  private class Bound(val handler: EventHandler<*, *>) : Handler

  private fun refuse(): Nothing = throw UnsupportedOperationException("not in these pages")
}
