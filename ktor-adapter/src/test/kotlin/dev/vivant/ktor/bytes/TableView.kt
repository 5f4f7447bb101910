package dev.vivant.ktor.bytes

import dev.vivant.node.Attr
import dev.vivant.node.Attribute
import dev.vivant.node.Html
import dev.vivant.node.Node
import dev.vivant.view.Handlers
import dev.vivant.view.LiveContext
import dev.vivant.view.LiveView
import dev.vivant.view.MountRequest
import kotlin.random.Random

/** The table of the js-framework-benchmark: eight elements a row, and all its operations. */
object TableView : LiveView<TableView.State> {
  data class Row(val id: Int, val label: String)

  data class State(val rows: List<Row>, val nextId: Int, val selected: Int = 0) {
    fun make(count: Int): List<Row> = List(count) { Row(nextId + it, label(nextId + it)) }

    fun append(count: Int): State = copy(rows = rows + make(count), nextId = nextId + count)

    fun prepend(): State = copy(rows = make(1) + rows, nextId = nextId + 1)

    fun without(id: Int): State = copy(rows = rows.filter { it.id != id })
  }

  private val ADJECTIVES = "pretty large big small tall short long handsome plain quaint clean elegant easy angry crazy"
    .split(' ')
  private val COLOURS = "red yellow blue green pink brown purple white black orange".split(' ')
  private val NOUNS = "table chair house bbq desk car pony cookie sandwich burger pizza mouse keyboard".split(' ')

  private fun label(id: Int): String =
    Random(id).let { "${ADJECTIVES.random(it)} ${COLOURS.random(it)} ${NOUNS.random(it)}" }

  override fun mount(request: MountRequest, live: LiveContext): State =
    State(emptyList(), 1).append(request.params.get("rows", "1000").toInt())

  override fun render(state: State, on: Handlers<State>): Node = Html.fragment(
    Html.table(Html.tbody(on.each(state.rows, Row::id, { it.id == state.selected }, ::row))),
    button("add", on) { it.append(1_000) },
    button("update", on) { now ->
      now.copy(rows = now.rows.mapIndexed { i, row -> if (i == 456) row.copy(label = row.label + " !!!") else row })
    },
    button("prepend", on) { it.prepend() },
    button("first", on) { it.copy(rows = it.rows.drop(1)) },
    button("middle", on) { it.copy(rows = it.rows.take(499) + it.rows.drop(500)) },
    button("swap", on) { it.copy(rows = it.rows.toMutableList().apply { set(1, set(998, get(1))) }) },
    button("shuffle", on) { it.copy(rows = it.rows.shuffled(Random(it.nextId))) },
    button("clear", on) { it.copy(rows = emptyList()) },
  )

  private fun row(row: Row, selected: Boolean, on: Handlers<State>): Node = Html.tr(
    Attribute.of("class", if (selected) "danger" else null),
    Html.td(Html.text("${row.id}")),
    Html.td(Html.a(on.click { it.copy(selected = row.id) }, Html.text(row.label))),
    Html.td(Html.a(on.click { it.without(row.id) }, Html.span(Attr.cls("remove"), Html.text("×")))),
    Html.td(Html.nothing()),
  )

  private fun button(name: String, on: Handlers<State>, change: (State) -> State): Node =
    Html.button(Attr.id(name), on.click { change(it) }, Html.text(name))
}
