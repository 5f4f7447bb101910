package dev.vivant.dsl

import dev.vivant.node.Element
import dev.vivant.node.Html
import dev.vivant.node.Namespace
import dev.vivant.node.Node
import io.kotest.assertions.throwables.shouldThrow
import io.kotest.core.spec.style.StringSpec
import io.kotest.matchers.shouldBe
import io.kotest.matchers.string.shouldContain
import kotlinx.html.Entities
import kotlinx.html.FlowContent
import kotlinx.html.HTMLTag
import kotlinx.html.TagConsumer
import kotlinx.html.a
import kotlinx.html.button
import kotlinx.html.classes
import kotlinx.html.consumers.delayed
import kotlinx.html.consumers.onFinalizeMap
import kotlinx.html.div
import kotlinx.html.id
import kotlinx.html.input
import kotlinx.html.li
import kotlinx.html.onClick
import kotlinx.html.p
import kotlinx.html.span
import kotlinx.html.stream.appendHTML
import kotlinx.html.style
import kotlinx.html.svg
import kotlinx.html.ul
import kotlinx.html.unsafe
import kotlinx.html.visit
import kotlinx.html.org.w3c.dom.events.Event as BrowserEvent

private fun made(block: TagConsumer<*>.() -> Unit): String = htmlNodes(block).toString()

private fun FlowContent.shape(name: String, namespace: String? = null, block: FlowContent.() -> Unit = {}) =
  object : HTMLTag(name, consumer, emptyMap(), namespace, false, false), FlowContent {}.visit(block)

class NodeConsumerSpec : StringSpec({
  "makes nodes of functions that were written for kotlinx.html" {
    fun FlowContent.card(title: String) = div("card") { p { +title } }
    made { div { card("one"); card("two") } } shouldBe
      "<div><div class=\"card\"><p>one</p></div><div class=\"card\"><p>two</p></div></div>"
  }

  "gives an element, or a fragment of what stands side by side" {
    (NodeConsumer().div { +"x" } as Element).tag().name() shouldBe "div"
    made { div { +"a" }; p { +"b" } } shouldBe "<div>a</div><p>b</p>"
    made { } shouldBe ""
    val consumer = NodeConsumer()
    consumer.p { +"a" }
    consumer.p { +"b" }.toString() shouldBe "<p>a</p><p>b</p>"
  }

  "takes attributes after content, too, and the last value of each" {
    made { div { +"text"; id = "late"; classes = setOf("a"); classes += "b"; id = "later" } } shouldBe
      "<div id=\"later\" class=\"a b\">text</div>"
  }

  "knows entities, trusted markup, and leaves comments out" {
    made { p { +"a"; +Entities.amp; +"b"; comment("c"); unsafe { +"<b>x"; raw("</b>") } } } shouldBe
      "<p>a&amp;b<b>x</b></p>"
  }

  "ties events to handlers and names elements" {
    val on = PlainHandlers<Int>()
    val list = htmlNodes {
      ul {
        li { keyed(7); +"seven"; button { +"+"; bindTo(on.click { it + 1 }) } }
      }
    } as Element
    val item = list.child(0) as Element
    item.key() shouldBe 7
    item.toString() shouldBe "<li>seven<button data-v=\"click\">+</button></li>"
    PlainHandlers.fire((item.child(1) as Element).binding(0), 1, event<dev.vivant.view.Event.Click>()) shouldBe 2
  }

  "takes bindings and keys through consumers that wrap it" {
    val on = PlainHandlers<Int>()
    val wrapped: TagConsumer<Node> = NodeConsumer().delayed().onFinalizeMap { node, _ -> Html.div(node) }
    val made = wrapped.button { keyed("k"); bindTo(on.click { it + 1 }) } as Element
    made.toString() shouldBe "<div><button data-v=\"click\"></button></div>"
    (made.child(0) as Element).key() shouldBe "k"
  }

  "refuses handlers where text is written" {
    val on = PlainHandlers<Int>()
    shouldThrow<IllegalStateException> { StringBuilder().appendHTML().button { bindTo(on.click { it }) } }
      .message shouldContain "<button> is not part of a live page"
  }

  "refuses what would run in the browser, and says what to do instead" {
    shouldThrow<IllegalArgumentException> { made { button { onClick = "alert(1)" } } }.message shouldContain "onclick"
    val function: (BrowserEvent) -> Unit = { }
    shouldThrow<IllegalArgumentException> { made { button { consumer.onTagEvent(this, "onclick", function) } } }
      .message shouldContain "bind a handler of the server instead"
  }

  "gives what stands in a drawing or a formula its namespace" {
    val div = htmlNodes {
      div {
        svg { }
        shape("svg", "http://www.w3.org/2000/svg") {
          shape("linearGradient")
          shape("foreignObject") { p { +"html" } }
        }
        shape("math") { shape("mi") { span { } } }
        span { }
      }
    } as Element
    fun names(node: Node): List<String> = when (node) {
      is Element -> listOf("${node.tag().namespace()}:${node.tag()}") + node.children().flatMap(::names)
      else -> emptyList()
    }
    names(div) shouldBe listOf(
      "HTML:div", "SVG:svg", "SVG:svg", "SVG:linearGradient", "SVG:foreignObject", "HTML:p", "MATHML:math", "MATHML:mi",
      "HTML:span", "HTML:span",
    )
    (div.child(0) as Element).tag().namespace() shouldBe Namespace.SVG
  }

  "says which tag was not ended" {
    val consumer = NodeConsumer()
    consumer.onTagStart(HTMLTag("p", consumer, emptyMap(), null, false, false))
    shouldThrow<IllegalStateException> { consumer.finalize() }.message shouldContain "<p>"
  }

  "stands in the midst of the builder" {
    html { section { html { div { a("/x") { +"link" }; input { } }; style { } } } } shouldBe
      "<section><div><a href=\"/x\">link</a><input></div><style></style></section>"
  }
})
