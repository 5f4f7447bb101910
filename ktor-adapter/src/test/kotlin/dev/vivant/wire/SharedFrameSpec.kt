package dev.vivant.wire

import dev.vivant.diff.Diff
import dev.vivant.diff.Edition
import dev.vivant.diff.Patch
import dev.vivant.node.Attr
import dev.vivant.node.Element
import dev.vivant.node.Html
import dev.vivant.node.Node
import dev.vivant.node.Tag
import dev.vivant.protocol.ServerMessage
import io.kotest.core.spec.style.StringSpec
import io.kotest.matchers.collections.shouldContain
import io.kotest.matchers.ints.shouldBeLessThan
import io.kotest.matchers.shouldBe
import io.kotest.matchers.types.shouldBeSameInstanceAs

private const val ROWS = 200

private fun page(mine: String, vararg around: Node): Element = Element.of(Tag.html("main"), Html.p(mine), *around)

private fun list(text: String) =
  Html.ul(*Array(ROWS) { Html.li(Html.text("$text $it of all rows of the list")) })

/** What many pages are sent is written once, wherever it stands and whatever their connections have seen. */
class SharedFrameSpec : StringSpec({
  "pages with other things around a part are sent the very same bytes of it" {
    val before = Edition.of(list("Milk"), "line")
    val after = Edition.of(list("Tea"), "line")
    val first = ServerFrameWriter()
    val second = ServerFrameWriter()
    second.write(ServerMessage.Update(1, 0, Diff.between(page("a"), page("a", list("shapes"))), listOf()))

    val one = first.pieces(update(page("a", before.element()), page("a", after.element())))
    val other = second.pieces(
      update(page("b", Html.div(Html.p("x"), before.element())), page("c", Html.div(Html.p("x"), after.element()))),
    )
    one.size shouldBe 3
    other.size shouldBe 3
    other[1] shouldBeSameInstanceAs one[1]
    one[0].size + one[2].size shouldBeLessThan 20
    Pieces.joined(one).decodeToString().let { ServerFrameReader(keyless(page("a", before.element())) as Element).run {
      read(it)
      tree shouldBe keyless(page("a", after.element()))
    } }
  }

  "a small change goes along with the rest" {
    val before = Edition.of(Html.p("1"), "line")
    val after = Edition.of(Html.p("2"), "line")
    val update = update(page("a", before.element()), page("a", after.element()))
    update.patches.map { it.javaClass } shouldContain Patch.Within::class.java
    ServerFrameWriter().write(update).decodeToString() shouldBe """[2,0,[[1],-3,[0,"2"]]]"""
  }

  "what comes after a piece is parted from it" {
    val before = Edition.of(list("Milk"), "line")
    val after = Edition.of(list("Tea"), "line")
    val update = update(page("a", before.element(), Html.p("1")), page("a", after.element(), Html.p("2")))
    val frame = ServerFrameWriter().write(update).decodeToString()
    ServerFrameReader(keyless(page("a", before.element(), Html.p("1"))) as Element).run {
      read(frame)
      tree shouldBe keyless(page("a", after.element(), Html.p("2")))
    }
  }
})

private fun update(from: Element, to: Element) = ServerMessage.Update(2, 0, Diff.between(from, to), listOf())
