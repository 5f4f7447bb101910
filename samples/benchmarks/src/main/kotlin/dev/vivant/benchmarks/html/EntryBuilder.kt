package dev.vivant.benchmarks.html

import dev.vivant.dsl.Tag
import dev.vivant.dsl.a
import dev.vivant.dsl.bindTo
import dev.vivant.dsl.htmlNodes
import dev.vivant.dsl.key
import dev.vivant.dsl.keyed
import dev.vivant.dsl.kind.Tr
import dev.vivant.dsl.nodes
import dev.vivant.dsl.onClick
import dev.vivant.dsl.span
import dev.vivant.dsl.table
import dev.vivant.dsl.tbody
import dev.vivant.dsl.td
import dev.vivant.dsl.text
import dev.vivant.dsl.tr
import dev.vivant.dsl.unaryPlus
import dev.vivant.node.Node
import dev.vivant.view.Handlers
import kotlinx.html.a
import kotlinx.html.span
import kotlinx.html.table
import kotlinx.html.tbody
import kotlinx.html.td
import kotlinx.html.tr

/** The table by the builder, and by functions for kotlinx.html. */
internal object EntryBuilder {
  @JvmStatic
  fun page(entries: List<Entry>, on: Handlers<Int>): Node = nodes(on) {
    table { tbody { for (entry in entries) tr { key(entry.id()); cells(entry) } } }
  }

  private fun Tag<Tr, Int>.cells(entry: Entry) {
    td { text(entry.id()) }
    td { a { onClick { entry.id() }; +entry.label() } }
    td { a { onClick { 0 }; span("remove") { +"×" } } }
    td()
  }

  @JvmStatic
  fun kotlinxHtml(entries: List<Entry>, on: Handlers<Int>): Node = htmlNodes {
    table {
      tbody {
        for (entry in entries) {
          tr {
            keyed(entry.id())
            td { +entry.id().toString() }
            td { a { bindTo(on.click { _ -> entry.id() }); +entry.label() } }
            td { a { bindTo(on.click { _ -> 0 }); span("remove") { +"×" } } }
            td { }
          }
        }
      }
    }
  }
}
