package dev.vivant.ktor

import dev.vivant.node.Attr
import dev.vivant.node.Html
import dev.vivant.node.Node
import dev.vivant.view.Handlers
import dev.vivant.view.LiveContext
import dev.vivant.view.LiveView
import dev.vivant.view.MountRequest

/** Two buttons and a number. */
object CounterView : LiveView<CounterView.State> {
  data class State(val count: Int)

  override fun mount(request: MountRequest, live: LiveContext): State =
    State(request.params.get("from", "0").toInt())

  override fun render(state: State, on: Handlers<State>): Node = Html.div(
    Html.h1("Count: ${state.count}"),
    Html.button(Attr.id("down"), on.click { it.copy(count = it.count - 1) }, Html.text("−")),
    Html.button(Attr.id("up"), on.click { it.copy(count = it.count + 1) }, Html.text("+")),
  )
}
