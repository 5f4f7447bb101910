package dev.vivant.wire

import dev.vivant.diff.Diff
import dev.vivant.node.Element
import dev.vivant.node.Node
import dev.vivant.node.Path
import dev.vivant.node.Tag
import dev.vivant.node.Text
import dev.vivant.protocol.ClientMessage
import dev.vivant.protocol.ServerMessage
import io.kotest.core.spec.style.FunSpec
import io.kotest.matchers.ints.shouldBeLessThanOrEqual

/** How long frames are, for the operations of the js-framework-benchmark on a table of 1,000 rows. */
class FrameSizeSpec : FunSpec({
  test("a click and its answer") {
    ClientFrames.write(ClientMessage.Event(1, 1, Path.of(1), 0, emptyList())).length shouldBeLessThanOrEqual 40
    fun page(count: Int) = element("main", listOf(), element("h1", listOf(), Text("Count: $count")), button("+"))
    sent("click", page(0), page(1)) shouldBeLessThanOrEqual 24
  }

  val table = rows(1..1_000)

  test("one row of 1,000 changes") {
    val changed = table.toMutableList().also { it[456] = row(457, "${label(457)} !!!") }
    sent("one row", page(table), page(changed)) shouldBeLessThanOrEqual 40
  }

  test("the first row of a kind comes, and the next") {
    val one = rows(1_001..1_001) + table
    val two = rows(1_002..1_002) + one
    sent("prepend", page(table), page(one), page(two)) shouldBeLessThanOrEqual 150
  }

  test("the first row goes") {
    sent("remove", page(table), page(table.drop(1))) shouldBeLessThanOrEqual 24
  }

  test("another row is selected") {
    fun selected(id: Int) = page(table.toMutableList().also { it[id - 1] = row(id, label(id), "danger") })
    sent("select", selected(5), selected(678)) shouldBeLessThanOrEqual 48
  }

  test("two rows change places") {
    val swapped = table.toMutableList().also { it[1] = table[998].also { _ -> it[998] = table[1] } }
    sent("swap", page(table), page(swapped)) shouldBeLessThanOrEqual 40
  }

  test("1,000 rows are appended") {
    sent("append 1,000", page(table), page(table + rows(1_001..2_000))) shouldBeLessThanOrEqual 32 * 1024
  }

  test("1,000 rows come into an empty table") {
    sent("create 1,000", page(emptyList()), page(table)) shouldBeLessThanOrEqual 32 * 1024
  }

  test("all rows go") {
    sent("clear", page(table), page(emptyList())) shouldBeLessThanOrEqual 16
  }
})

private fun sent(name: String, vararg pages: Element): Int {
  val writer = ServerFrameWriter()
  val frames = pages.toList().zipWithNext { a, b ->
    writer.write(ServerMessage.Update(2, 1, Diff.between(a, b), emptyList())).decodeToString()
  }
  frames.forEach { println("$name: ${it.encodeToByteArray().size} ${it.take(300)}") }
  return frames.maxOf { it.encodeToByteArray().size }
}

private fun page(rows: List<Element>): Element =
  element("main", listOf(), element("table", listOf(), element("tbody", listOf(), *rows.toTypedArray())))

private fun rows(ids: IntRange): List<Element> = ids.map { row(it, label(it)) }

private fun row(id: Int, label: String, type: String? = null): Element =
  Element.of(
    Tag.html("tr"), id, if (type == null) arrayOf() else arrayOf("class", type), Element.noBindings(),
    arrayOf(
      element("td", listOf(), Text("$id")),
      element("td", listOf(), element("a", listOf("data-v", "click"), Text(label))),
      element("td", listOf(), element("a", listOf("data-v", "click"), icon())),
      element("td", listOf()),
    ),
  )

private fun icon() = element("span", listOf("class", "remove"), Text("×"))

private fun button(text: String) = element("button", listOf("data-v", "click"), Text(text))

private fun element(tag: String, attributes: List<String>, vararg children: Node): Element =
  Element.of(Tag.html(tag), null, attributes.toTypedArray(), Element.noBindings(), arrayOf(*children))

private fun label(id: Int): String {
  val adjectives = ("pretty large big small tall short long handsome plain quaint clean elegant easy angry " +
    "crazy helpful").split(' ')
  val colours = "red yellow blue green pink brown purple brown white black orange".split(' ')
  val nouns = "table chair house bbq desk car pony cookie sandwich burger pizza mouse keyboard".split(' ')
  return "${adjectives[id * 7 % adjectives.size]} ${colours[id * 5 % colours.size]} ${nouns[id * 3 % nouns.size]}"
}
