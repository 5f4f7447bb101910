package dev.vivant.samples.table

import dev.vivant.dsl.*
import dev.vivant.dsl.kind.*
import dev.vivant.samples.frame.Sample
import dev.vivant.samples.frame.frame
import dev.vivant.view.LiveView
import java.util.Locale
import kotlinx.serialization.Serializable

/** What the rows are sorted by. */
@Serializable
enum class Order { None, Number, Label }

private const val MAX_ROWS = 10_000
private const val MAX_LABEL = 100

/** What the page has to remember. */
@Serializable
data class TablePage(
  val rows: List<Row>,
  val nextId: Int,
  val chosen: Int? = null,
  val order: Order = Order.None,
) {
  /** So many new rows instead of these, or after them. */
  fun create(count: Int, append: Boolean = false): TablePage {
    val made = Rows(seed = nextId).make(count, nextId)
    return if (append) copy(rows = rows + made, nextId = nextId + count, order = Order.None)
    else TablePage(made, nextId + count)
  }

  /** Every tenth row with a longer label. */
  fun updateEveryTenth(): TablePage = copy(
    rows = rows.mapIndexed { i, row ->
      if (i % 10 == 0 && row.label.length < MAX_LABEL) row.copy(label = row.label + " !!!") else row
    },
  )

  /** The second and the last but one in each other's place. */
  fun swap(): TablePage {
    if (rows.size < 4) return this
    val swapped = rows.toMutableList()
    swapped[1] = rows[rows.size - 2]
    swapped[rows.size - 2] = rows[1]
    return copy(rows = swapped, order = Order.None)
  }

  /** In another order. */
  fun sorted(by: Order): TablePage = copy(
    rows = if (by == Order.Label) rows.sortedBy { it.label } else rows.sortedBy { it.id },
    order = by,
  )

  /** Without one row. */
  fun remove(id: Int): TablePage = copy(rows = rows.filter { it.id != id })
}

/** A large table. */
val tableView: LiveView<TablePage> = liveView {
  mount { TablePage(emptyList(), nextId = 1).create(1_000) }
  title { Sample.Table.title }
  render { state ->
    frame(Sample.Table) {
      section("panel") {
        aria("label", "Rows")
        div("buttons") {
          command("Create 1,000") { create(1_000) }
          command("Append 1,000", disabled = state.rows.size >= MAX_ROWS) { create(1_000, append = true) }
          command("Update every 10th") { updateEveryTenth() }
          command("Swap two") { swap() }
          command("Clear") { copy(rows = emptyList(), chosen = null) }
        }
        p("quiet number") {
          role = "status"
          +"%,d rows".format(Locale.ROOT, state.rows.size)
        }
        rows(state)
      }
    }
  }
}

private fun FlowContent<TablePage>.command(
  text: String,
  disabled: Boolean = false,
  change: TablePage.() -> TablePage,
) {
  button {
    this.disabled = disabled
    onClick { change() }
    +text
  }
}

private fun FlowContent<TablePage>.rows(state: TablePage) {
  if (state.rows.isEmpty()) return p("empty") { +"No rows. Create some." }
  div("scroll") {
    tabIndex = 0
    role = "region"
    aria("label", "Table of rows")
    table {
      thead {
        tr {
          heading("No.", Order.Number, state.order)
          heading("Label", Order.Label, state.order)
          th {
            span("visually-hidden") { +"Remove" }
          }
        }
      }
      tbody {
        each(state.rows, { it.id }, with = { it.id == state.chosen }) { row, chosen ->
          tr(if (chosen) "chosen" else null) {
            td("id") { +"${row.id}" }
            td {
              button(classes = "link") {
                aria("pressed", chosen)
                onClick { copy(chosen = row.id) }
                +row.label
              }
            }
            td("act") {
              button(classes = "ghost") {
                aria("label", "Remove row ${row.id}")
                onClick { remove(row.id) }
                +"×"
              }
            }
          }
        }
      }
    }
  }
}

private fun Tag<Tr, TablePage>.heading(title: String, order: Order, current: Order) {
  th {
    scope = ThScope.col
    if (order == current) aria("sort", "ascending")
    button {
      onClick { sorted(order) }
      +title
    }
  }
}
