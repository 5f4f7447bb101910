package dev.vivant.redis.tenants

import dev.vivant.node.Attr
import dev.vivant.node.Html
import dev.vivant.node.Node
import dev.vivant.pubsub.PresenceChange
import dev.vivant.view.Handlers
import dev.vivant.view.LiveContext
import dev.vivant.view.LiveView
import dev.vivant.view.MountRequest
import dev.vivant.view.StateCodec
import java.util.Optional

/** What a page was told and heard, and who it sees; each tenant calls its topic the same. */
class Corridor : LiveView<Corridor.State> {
  data class State(val own: String = "", val heard: String = "", val present: String = "")

  override fun mount(request: MountRequest, live: LiveContext): State = State().come(live)

  override fun resumed(state: State, request: MountRequest, live: LiveContext): State = state.come(live)

  private fun State.come(live: LiveContext): State {
    live.subscribe(TOPIC)
    live.track(TOPIC, live.sessionId(), live.tenant())
    return copy(present = live.present(TOPIC).joinToString { it.metas().joinToString() })
  }

  override fun handleInfo(state: State, message: Any, live: LiveContext): State = when (message) {
    is PresenceChange -> state.copy(present = message.present().joinToString { it.metas().joinToString() })
    else -> state.copy(heard = "${state.heard} $message")
  }

  override fun render(state: State, on: Handlers<State>): Node = Html.div(
    Html.input(Attr.id("note"), on.change { before, event -> before.copy(own = event.value()) }),
    Html.input(
      Attr.id("say"),
      on.change { before, event -> before.also { event.broadcast(TOPIC, event.value()) } },
    ),
    Html.input(
      Attr.id("announce"),
      on.change { before, event -> before.also { event.broadcastToView(event.value()) } },
    ),
    Html.p("own: ${state.own}"),
    Html.p("heard: ${state.heard}"),
    Html.p("present: ${state.present}"),
  )

  override fun stateCodec(): Optional<StateCodec<State>> = Optional.of(Codec)

  private object Codec : StateCodec<State> {
    override fun encode(state: State): ByteArray = "${state.own}\n${state.heard}".toByteArray()
    override fun decode(bytes: ByteArray): State =
      bytes.decodeToString().split('\n').let { (own, heard) -> State(own, heard) }
  }

  companion object {
    /** What every tenant calls it. */
    const val TOPIC = "corridor"
  }
}
