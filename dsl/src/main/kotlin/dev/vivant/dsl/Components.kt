package dev.vivant.dsl

import dev.vivant.dsl.kind.AnyElement
import dev.vivant.dsl.kind.FlowTags
import dev.vivant.node.Binding
import dev.vivant.node.Node
import dev.vivant.view.Component
import dev.vivant.view.Event
import dev.vivant.view.Handlers
import dev.vivant.view.Slots
import dev.vivant.view.StateCodec
import java.util.Optional
import java.util.function.Function

/**
 * A component of a first state and nodes:
 *
 * ```
 * val stepper = component<Int, Int>({ start -> start }) { step, value, slots ->
 *   button { onClick { this + step }; +"$value" }
 * }
 * ```
 *
 * Where the view around it is written down, a state other than a number, a string, a boolean or a list or map of these
 * needs a [codec], such as `serialized<Form>()`.
 *
 * @param mount the first state at a place, for the props there
 * @param update the state for new props
 * @param render a pure function of props, state and slots
 */
public fun <P, C> component(
  mount: (P) -> C,
  update: (@VivantDsl C).(P) -> C = { this },
  terminate: (C) -> Unit = {},
  codec: StateCodec<C>? = null,
  render: FlowContent<C>.(P, C, Slots) -> Unit,
): Component<P, C> = object : Component<P, C> {
  /** One class stands for all components that are made here. */
  override fun kind(): Any = this

  override fun mount(props: P): C = mount.invoke(props)

  override fun update(state: C, props: P): C = state.update(props)

  override fun render(props: P, state: C, slots: Slots, on: Handlers<C>): Node =
    nodes(on) { render.invoke(this, props, state, slots) }

  override fun stateCodec(): Optional<StateCodec<C>> = Optional.ofNullable(codec)

  override fun terminate(state: C): Unit = terminate.invoke(state)
}

/**
 * A component at this place. It keeps its state while it is rendered here, under the same [key].
 *
 * @param key names it among its siblings of the same sort; may be left out where it is the only one or keeps its order
 * @param slots what it is given to contain; handlers inside belong to this view
 * @param onEmit what its `emit` does to this view's state
 */
public fun <S, P, C> Tag<FlowTags, S>.component(
  component: Component<P, C>,
  props: P,
  key: Any? = null,
  slots: SlotsBuilder<S>.() -> Unit = {},
  onEmit: suspend (@VivantDsl S).(Any, Event) -> S = { _, _ -> this },
) {
  val given = SlotsBuilder(handlers).apply(slots).build()
  val node = handlers.component(component, key, props, given) { state, message, event ->
    waitFor { state.onEmit(message, event) }
  }
  append(node)
}

/** What a component is given to contain. */
@VivantDsl
public class SlotsBuilder<S> internal constructor(private val on: Handlers<S>) {
  private val nodes = LinkedHashMap<String, Node>()

  /** Content for the slot of that name; without a name, for the only one. */
  public fun slot(name: String = Slots.DEFAULT, block: FlowContent<S>.() -> Unit) {
    val twice = nodes.put(name, nodes(on, block))
    require(twice == null) { "the slot \"$name\" is given twice" }
  }

  internal fun build(): Slots = if (nodes.isEmpty()) Slots.NONE else Slots(nodes)
}

/**
 * A part that may throw while it renders: instead of it [fallback] is shown, and the rest of the page lives on.
 *
 * @param fallback gets what was thrown, and a [Retry] to put on a button
 */
public fun <S> Tag<FlowTags, S>.boundary(
  fallback: FlowContent<S>.(Throwable, Retry) -> Unit,
  part: FlowContent<S>.() -> Unit,
) {
  append(handlers.boundary(Guarded(part)) { error, again -> nodes(handlers) { fallback(error, Retry(again)) } })
}

private class Guarded<S>(
  private val part: FlowContent<S>.() -> Unit,
) : Function<Handlers<S>, Node>, Handlers.Wrapper {
  override fun wrapped(): Any = part

  override fun apply(on: Handlers<S>): Node = nodes(on, part)
}

/** Renders a part that failed once more; see [boundary]. */
public class Retry internal constructor(internal val binding: Binding)

/** A click renders the part that failed once more. */
public fun Tag<AnyElement, *>.onClick(retry: Retry): Unit = bind(retry.binding)
