package dev.vivant.redis.nodes

import dev.vivant.node.Attr
import dev.vivant.node.Html
import dev.vivant.node.Node
import dev.vivant.view.Handlers
import dev.vivant.view.LiveContext
import dev.vivant.view.LiveView
import dev.vivant.view.MountRequest
import dev.vivant.view.StateCodec
import java.util.Optional

/** Writes down the numbers that it is told. */
class Journal private constructor(private val build: String, private val codec: StateCodec<State>) :
  LiveView<Journal.State> {
  /** What it was told, and by which build it was written last. */
  data class State(val told: Told, val note: String)

  override fun mount(request: MountRequest, live: LiveContext): State = State(Told(), build)

  /** What is new in the second build stands in front, so that everything has another place. */
  override fun render(state: State, on: Handlers<State>): Node = Html.div(
    if (build == "v1") Html.fragment() else Html.h1("Numbers"),
    Html.input(Attr.id("number"), on.change { before, event -> before.copy(told = before.told + event.value()) }),
    Html.p(Attr.id("numbers"), Html.text("${state.told}")),
    Html.p(Attr.id("note"), Html.text("$build, from ${state.note}")),
  )

  override fun stateCodec(): Optional<StateCodec<State>> = Optional.of(codec)

  /** The shape of the first build: numbers only. */
  private object Numbers : StateCodec<State> {
    override fun encode(state: State): ByteArray = "${state.told}".toByteArray()
    override fun decode(bytes: ByteArray): State = State(Told.parse(bytes.decodeToString()), "v1")
  }

  /** The shape of the second build: a note, then the numbers. */
  private object Noted : StateCodec<State> {
    override fun encode(state: State): ByteArray = "${state.note}\n${state.told}".toByteArray()
    override fun decode(bytes: ByteArray): State =
      bytes.decodeToString().split('\n').let { (note, told) -> State(Told.parse(told), note) }
  }

  companion object {
    /** The view as one build has it, `v1` or `v2`. */
    fun of(build: String): Journal = when (build) {
      "v1" -> Journal(build, Numbers)
      else -> Journal(build, Noted.migratingFrom(Numbers) { it })
    }
  }
}
