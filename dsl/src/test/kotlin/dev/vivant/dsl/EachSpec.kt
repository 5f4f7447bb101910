package dev.vivant.dsl

import dev.vivant.node.Element
import dev.vivant.node.HtmlSink
import io.kotest.assertions.throwables.shouldThrow
import io.kotest.core.spec.style.StringSpec
import io.kotest.matchers.shouldBe
import io.kotest.matchers.string.shouldContain

private data class Item(val id: Int, val label: String, val parts: List<String> = emptyList())

private data class Items(val all: List<Item>, val chosen: Int = 0)

private val three = Items(listOf(Item(1, "a"), Item(2, "b"), Item(3, "c")))

/** Renders states one after another, and says how many rows each had to render. */
private fun rendered(vararg states: Items, view: FlowContent<Items>.(Items) -> Unit): List<Int> {
  val on = PlainHandlers<Items>()
  return states.map { state ->
    nodes(on.again()) { view(state) }
    on.rendered
  }
}

private fun written(block: FlowContent<Items>.() -> Unit): String {
  val out = StringBuilder()
  val sink = HtmlSink(out)
  emitInto(sink, PlainHandlers<Items>(), block)
  sink.finish()
  return out.toString()
}

class EachSpec : StringSpec({
  "emits a row for each item, with the item's key" {
    val list = page<Items> { ul { each(three.all, { it.id }) { li { +it.label } } } } as Element
    list.toString() shouldBe "<ul><li>a</li><li>b</li><li>c</li></ul>"
    list.children().map { (it as Element).key() } shouldBe listOf(1, 2, 3)
  }

  "keeps the rows of items that are equal" {
    val changed = three.copy(all = three.all.map { if (it.id == 2) it.copy(label = "B") else it })
    rendered(three, three, three.copy(all = three.all.reversed()), changed) { state ->
      ul { each(state.all, { it.id }) { li { +it.label } } }
    } shouldBe listOf(3, 0, 0, 1)
  }

  "renders only those rows anew whose second input changed" {
    rendered(three, three.copy(chosen = 1), three.copy(chosen = 3)) { state ->
      ul {
        each(state.all, { it.id }, with = { it.id == state.chosen }) { item, chosen ->
          li(if (chosen) "chosen" else null) { +item.label }
        }
      }
    } shouldBe listOf(3, 1, 2)
  }

  "keeps rows that capture values while these are equal" {
    rendered(three, three.copy(all = three.all + Item(4, "d")), three.copy(chosen = 1)) { state ->
      val chosen = state.chosen
      ul { each(state.all, { it.id }) { li { if (it.id == chosen) +"> "; +it.label } } }
    } shouldBe listOf(3, 1, 3)
  }

  "renders all rows that capture the state when it changes" {
    rendered(three, three.copy(chosen = 1)) { state ->
      ul { each(state.all, { it.id }) { li { if (it.id == state.chosen) +"> "; +it.label } } }
    } shouldBe listOf(3, 3)
  }

  "keeps rows that capture a handler's helper" {
    fun choose(id: Int, state: Items) = state.copy(chosen = id)
    rendered(three, three.copy(chosen = 1)) { state ->
      ul { each(state.all, { it.id }) { item -> li { onClick { choose(item.id, this) }; +item.label } } }
    } shouldBe listOf(3, 0)
  }

  "nests" {
    val state = Items(listOf(Item(1, "a", listOf("x", "y")), Item(2, "b", listOf("x"))))
    page<Items> {
      ul { each(state.all, { it.id }) { item -> li { ol { each(item.parts, { it }) { li { +it } } } } } }
    }.toString() shouldBe "<ul><li><ol><li>x</li><li>y</li></ol></li><li><ol><li>x</li></ol></li></ul>"
  }

  "emits rows of tables, options, cells and shapes where these may stand" {
    page<Items> {
      table { tbody { each(three.all, { it.id }) { tr { each(listOf(1, 2), { it }) { td { text(it) } } } } } }
      select { each(three.all, { it.id }) { option { +it.label } } }
      svg { each(three.all, { it.id }) { circle { r = "${it.id}" } } }
      p { each(three.all, { it.id }) { b { +it.label } } }
    }.toString() shouldContain "<svg><circle r=\"1\"></circle>"
  }

  "names two items that have the same key" {
    fun message(emit: (FlowContent<Items>.() -> Unit) -> Unit) = shouldThrow<IllegalArgumentException> {
      emit { ul { each(three.all, { it.id / 2 }) { li { +it.label } } } }
    }.message
    message { page(it) } shouldContain "the key 1"
    message { written(it) } shouldContain "the key 1"
  }

  "tells keys apart that look alike" {
    val odd = listOf<Any>(1, 1L, "1", -1, 1 shl 16, 0, "", listOf(1), 1 to 2)
    written { ul { each(odd, { it }) { li { text(it) } } } } shouldContain "<li>(1, 2)</li>"
    val many = (0 until 10_000).toList()
    written { ul { each(many, { it * 65_536 }) { li { } } } }.length shouldBe "<ul></ul>".length + 10_000 * 9
  }

  "refuses a row that sets a key of its own, which is that of its item already" {
    fun message(emit: (FlowContent<Items>.() -> Unit) -> Unit) = shouldThrow<IllegalArgumentException> {
      emit { ul { each(three.all, { it.id }) { li { key("own") } } } }
    }.message
    message { page(it) } shouldContain "the key own"
    message { written(it) } shouldContain "own"
  }

  "keeps a part while its input, and what it captures, are equal" {
    rendered(three, three.copy(all = emptyList()), three.copy(chosen = 1)) { state ->
      val chosen = state.chosen
      memo("input") { text -> p { +"$text $chosen" } }
    } shouldBe listOf(1, 0, 1)
  }

  "keeps a part while its input is equal" {
    rendered(three, three.copy(chosen = 1), three.copy(all = emptyList())) { state ->
      memo(state.all) { all -> p { +"${all.size} items" } }
    } shouldBe listOf(1, 0, 1)
  }

  "emits the same straight into HTML" {
    val view: FlowContent<Items>.() -> Unit = {
      ul { each(three.all, { it.id }) { li { +it.label } } }
      ul {
        each(three.all, { it.id }, with = { it.id == 2 }) { item, chosen ->
          li(if (chosen) "on" else null) { +item.label }
        }
      }
      memo(3) { p { text(it) } }
    }
    written(view) shouldBe page(view).toString()
  }

  "gives an element a key outside of lists, too" {
    (page<Items> { div { key("k") } } as Element).key() shouldBe "k"
  }
})
