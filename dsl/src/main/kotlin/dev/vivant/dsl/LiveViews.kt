package dev.vivant.dsl

import dev.vivant.view.Handlers
import dev.vivant.view.LiveView
import kotlinx.html.TagConsumer

/**
 * A view of a first state and a page:
 *
 * ```
 * @Serializable data class Counter(val count: Int = 0)
 *
 * val counter = liveView(::Counter) { state ->
 *   h1 { +"Count: ${state.count}" }
 *   button { onClick { copy(count = count + 1) }; +"+" }
 * }
 * ```
 *
 * @param initial the first state of each session
 * @param render a pure function of the state
 * @throws IllegalArgumentException when the state cannot be serialised, so that it could not survive the server; the
 *   message names the property
 */
public inline fun <reified S : Any> liveView(
  noinline initial: () -> S,
  noinline render: FlowContent<S>.(S) -> Unit,
): LiveView<S> = liveView {
  mount { initial() }
  render(render)
}

/**
 * A view of a first state and a page that is written in functions for kotlinx.html:
 *
 * ```
 * fun TagConsumer<*>.counter(state: Counter, on: Handlers<Counter>) {
 *   h1 { +"Count: ${state.count}" }
 *   button { bindTo(on.click { it.copy(count = it.count + 1) }); +"+" }
 * }
 *
 * val view = htmlView(::Counter) { state, on -> counter(state, on) }
 * ```
 *
 * For code that exists; new pages are shorter and faster in [liveView]'s own builder.
 *
 * @throws IllegalArgumentException when the state cannot be serialised; the message names the property
 */
public inline fun <reified S : Any> htmlView(
  noinline initial: () -> S,
  noinline render: TagConsumer<*>.(S, Handlers<S>) -> Unit,
): LiveView<S> = liveView {
  mount { initial() }
  renderHtml(render)
}

/**
 * A view of all its parts:
 *
 * ```
 * val clock = liveView<Clock> {
 *   mount { request -> sendEvery("tick", Duration.ofSeconds(1), Tick); Clock(request.locale) }
 *   info<Tick> { copy(now = Instant.now()) }
 *   render { state -> p { +state.now.toString() } }
 * }
 * ```
 *
 * @throws IllegalArgumentException when the state cannot be serialised; the message names the property
 * @throws IllegalStateException when [LiveViewBuilder.mount] or [LiveViewBuilder.render] is missing or given twice
 */
public inline fun <reified S : Any> liveView(definition: LiveViewBuilder<S>.() -> Unit): LiveView<S> =
  LiveViewBuilder { SerializedState.of<S>() }.apply(definition).build()
