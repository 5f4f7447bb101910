package dev.vivant.samples.browser

import com.microsoft.playwright.Page
import dev.vivant.diff.Diff
import dev.vivant.node.Attr.attr
import dev.vivant.node.Attr.cls
import dev.vivant.node.Attr.data
import dev.vivant.node.Attr.id
import dev.vivant.node.Element
import dev.vivant.node.Html.button
import dev.vivant.node.Html.div
import dev.vivant.node.Html.element
import dev.vivant.node.Html.key
import dev.vivant.node.Html.main
import dev.vivant.node.Html.p
import dev.vivant.node.Html.raw
import dev.vivant.node.Html.text
import dev.vivant.node.HtmlWriter
import dev.vivant.node.Node
import dev.vivant.protocol.ServerMessage.Update
import io.kotest.assertions.withClue
import io.kotest.core.spec.style.StringSpec
import io.kotest.matchers.collections.shouldBeEmpty
import io.kotest.matchers.collections.shouldHaveSize
import io.kotest.matchers.shouldBe
import java.nio.ByteBuffer
import java.nio.ByteOrder
import java.util.Base64
import kotlin.random.Random

/**
 * The identity law in a real browser: a node whose key stays is the same object afterwards, with all that a person and
 * the browser own in it, and no more nodes are moved than have to be.
 */
class IdentityLawSpec : StringSpec({
  val seed = java.lang.Long.getLong("vivant.browser.seed", System.nanoTime())

  "a selection stays where it is while the text around it changes" {
    ClientPage.live("<p>one two three four</p>") { client ->
      val text = "document.querySelector('p').firstChild"
      client.js("getSelection().setBaseAndExtent($text, 4, $text, 7)")
      client.page.evaluate("() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")
      client.feed("""[2,0,[[0,0],-2,18,0," five"],[[0,0],-2,0,3,"1"]]""")
      client.page.textContent("p") shouldBe "1 two three four five"
      client.js("getSelection().toString()") shouldBe "two"
    }
  }

  "a person loses nothing in 1,000 random renders while typing" {
    println("identity law in Chromium: $STEPS renders, seed $seed")
    Scene(Random(seed)).use { scene ->
      repeat(STEPS) { step ->
        if (step % 10 == 0) scene.type()
        withClue("seed $seed, render $step") { scene.render() }
      }
      scene.client.complaints().shouldBeEmpty()
    }
  }

  "a browser that cannot move elements with their state keeps focus, caret, scroll position and what was typed" {
    Scene(Random(seed), { it.addInitScript("delete Element.prototype.moveBefore") }, setOf("frame", "paused")).use {
      repeat(200) { step ->
        if (step % 10 == 0) it.type()
        withClue("seed $seed, render $step") { it.render() }
      }
    }
  }

  "no more nodes are moved than have to be" {
    val random = Random(seed)
    ClientPage.live((0 until 30).joinToString("", "<ul>", "</ul>") { "<li id=i$it>$it</li>" }) { client ->
      client.page.evaluate(ClientPage.script("identity.js"))
      client.js("watch()")
      var order = (0 until 30).toList()
      repeat(100) { step ->
        val places = order.indices.shuffled(random)
        order = places.map(order::get)
        client.feed("[${step + 2},0,[0,[${places.joinToString()}]]]")
        val removed = client.strings("() => { const { removed } = changes; changes.removed = []; return removed }")
        withClue("seed $seed, render $step: $places") { removed shouldHaveSize places.size - longestRise(places) }
      }
      client.strings("() => Array.from(document.querySelectorAll('li'), li => li.id)") shouldBe order.map { "i$it" }
    }
  }
}) {
  /** A page with one of everything that can lose something, in a list that is rendered anew again and again. */
  private class Scene(
    private val random: Random,
    prepare: (Page) -> Unit = {},
    private val notPromised: Set<String> = emptySet(),
  ) : AutoCloseable {
    private var order = things.indices.toList()
    private var version = 1
    private var extras = 0
    private var tree = render(order)
    val client = ClientPage.open(tree.children().joinToString("") { HtmlWriter.toString(it) }, prepare = prepare)

    init {
      client.join()
      client.page.evaluate(ClientPage.script("identity.js"))
      client.page.evaluate(ClientPage.script("identity-scene.js"))
      client.waitFor("prepared")
      listOf("area", "text").forEach(::typeInto)
    }

    /** A person types, sometimes into another field, sometimes in the middle. */
    fun type() {
      typeInto(listOf("text", "text", "area").random(random))
      if (random.nextInt(4) == 0) client.page.keyboard().press("Shift+ArrowLeft")
      client.page.evaluate("top => document.getElementById('scroller').scrollTop = top", random.nextInt(300))
    }

    private fun typeInto(field: String) {
      client.page.focus("#$field")
      if (random.nextInt(3) == 0) client.page.keyboard().press("ArrowLeft")
      client.page.keyboard().press(('a' + random.nextInt(26)).toString())
    }

    fun render() {
      order = when (random.nextInt(4)) {
        0 -> order.shuffled(random)
        1 -> order.drop(1) + order.take(1)
        2 -> order.toMutableList().also { it.add(0, it.removeAt(random.nextInt(it.size))) }
        else -> order
      }
      extras = random.nextInt(4)
      val next = render(order)
      val frame = client.frame(Update(++version, 0, Diff.between(tree, next), listOf()))
      tree = next
      @Suppress("UNCHECKED_CAST")
      val losses = client.page.evaluate("frame => lossesBy(frame)", frame) as List<String>
      losses.filterNot { it.substringBefore(':') in notPromised }.shouldBeEmpty()
    }

    private fun render(order: List<Int>): Element {
      val blocks = order.map<Int, Node> { place ->
        div(key(place), cls("thing n${random.nextInt(5)}"), p("Pushed ${random.nextInt(100)}"), things[place](random))
      }
      val others = (0 until extras).map { div(key("extra$it"), text("Extra ${random.nextInt(9)}")) }
      return main(div(*(blocks + others).shuffledLightly().toTypedArray()))
    }

    private fun List<Node>.shuffledLightly(): List<Node> = if (random.nextBoolean()) this else drop(1) + take(1)

    override fun close() = client.close()
  }

  private companion object {
    const val STEPS = 1_000

    /** Makes things whose attributes change, too, so that the server seems to disagree with what is typed. */
    val things: List<(Random) -> Node> = listOf(
      { random -> element("input", id("text"), attr("value", "Given ${random.nextInt(3)}")) },
      { random -> element("textarea", id("area"), text("Given ${random.nextInt(3)}")) },
      { random -> element("input", id("tick"), attr("type", "checkbox"), attr("checked", random.nextBoolean())) },
      { random -> radios(random) },
      { random -> choice("choice", random, false) },
      { random -> choice("many", random, true) },
      { random -> div(id("scroller"), cls("s${random.nextInt(3)}"), div(id("tall"), text("Tall"))) },
      { random -> element("details", id("details"), element("summary", text("More ${random.nextInt(9)}"))) },
      { _ -> element("iframe", id("frame"), attr("src", "/parser")) },
      { random -> element("video", id("video"), attr("loop", random.nextInt(9) > 0), attr("src", SILENCE)) },
      { _ -> element("canvas", id("canvas"), attr("width", "4"), attr("height", "4")) },
      { random -> element("x-card", id("card"), data("x", random.nextInt(3))) },
      { random -> button(text("Button ${random.nextInt(9)}")) },
    )

    fun radios(random: Random): Node = div(
      element("input", id("radio1"), attr("type", "radio"), attr("name", "r"), attr("checked", random.nextBoolean())),
      element("input", id("radio2"), attr("type", "radio"), attr("name", "r")),
    )

    fun choice(id: String, random: Random, many: Boolean): Node {
      val options = (1..4).filter { it == 3 || random.nextInt(5) > 0 }.shuffled(random).map<Int, Node> {
        val selected = it != 3 && random.nextInt(3) == 0
        element("option", key(it), attr("value", "$it"), attr("selected", selected), text("Option $it"))
      }
      return element("select", id(id), attr("multiple", many), *options.toTypedArray())
    }

    /** A minute of silence as a data URL: a WAV file with 3,000 samples a second of 8 bits. */
    val SILENCE: String by lazy {
      val samples = ByteArray(180_000) { 0x80.toByte() }
      val header = ByteBuffer.allocate(44).order(ByteOrder.LITTLE_ENDIAN)
      header.put("RIFF".toByteArray()).putInt(36 + samples.size).put("WAVEfmt ".toByteArray()).putInt(16)
      header.putShort(1).putShort(1).putInt(3_000).putInt(3_000).putShort(1).putShort(8)
      header.put("data".toByteArray()).putInt(samples.size)
      "data:audio/wav;base64," + Base64.getEncoder().encodeToString(header.array() + samples)
    }

    /** Length of the longest rising subsequence, the plain way. */
    fun longestRise(places: List<Int>): Int {
      val best = IntArray(places.size)
      for (i in places.indices) {
        best[i] = 1 + ((0 until i).filter { places[it] < places[i] }.maxOfOrNull { best[it] } ?: 0)
      }
      return best.max()
    }
  }
}
