package dev.vivant.samples.page

import dev.vivant.node.Element
import dev.vivant.node.HtmlWriter
import dev.vivant.node.Namespace
import dev.vivant.node.Node
import dev.vivant.node.Tag
import dev.vivant.node.Text
import dev.vivant.testing.RandomTrees
import io.kotest.assertions.withClue
import io.kotest.core.spec.style.StringSpec
import io.kotest.matchers.ints.shouldBeGreaterThan
import io.kotest.matchers.shouldBe
import org.jsoup.Jsoup
import org.jsoup.nodes.DataNode
import org.jsoup.nodes.TextNode
import java.util.Random

/** A page that is written and parsed, as browsers parse, is the tree that was written. */
class ParsedPageSpec : StringSpec({
  val seed = System.getProperty("vivant.seed")?.toLong() ?: Random().nextLong()
  val pages = System.getProperty("vivant.pages")?.toInt() ?: 5_000

  "a random page is parsed as the tree that was written" {
    val seeds = Random(seed)
    repeat(pages) {
      val trees = RandomTrees(seeds.nextLong())
      val tree = trees.changed(trees.tree())
      withClue("tree of seed ${trees.seed()}, -Dvivant.seed=$seed") { parsed(tree) shouldBe shown(tree) }
    }
  }

  "what content models let pass a parser leaves where it is" {
    val random = Random(seed)
    var deep = 0
    repeat(pages) {
      val tree = main(AnyNesting(random).element(5))
      if (tree != null) {
        withClue("-Dvivant.seed=$seed") { parsed(tree) shouldBe shown(tree) }
        deep += if (HtmlWriter.toString(tree).count { it == '<' } > 12) 1 else 0
      }
    }
    deep shouldBeGreaterThan pages / 50
  }
})

/** Elements nested in one another without sense, but such that each is let pass. */
private class AnyNesting(private val random: Random) {
  fun element(depth: Int): Element {
    while (true) {
      val children = Array(if (depth == 0) 0 else random.nextInt(4)) { child(depth - 1) }
      element(tag(), children)?.let { return it }
    }
  }

  private fun child(depth: Int): Node = when (random.nextInt(8)) {
    0 -> Text("x")
    1 -> Text(" ")
    else -> element(depth)
  }

  private fun tag(): Tag = when (random.nextInt(12)) {
    0 -> Tag.svg(SVG[random.nextInt(SVG.size)])
    1 -> Tag.mathMl(MATHML[random.nextInt(MATHML.size)])
    else -> Tag.html(HTML[random.nextInt(HTML.size)])
  }
}

private val HTML = (
  "a address applet article b big blockquote button caption center code col colgroup datalist dd details dialog dir " +
    "div dl dt em fieldset figcaption figure font footer form h1 h2 header hgroup hr i iframe img input ins label " +
    "legend li main map marquee menu nav nobr noscript object ol optgroup option p picture pre rb rp rt rtc ruby s " +
    "script search section select slot small source span strong style sub summary table tbody td template textarea " +
    "tfoot th thead tr track u ul video wbr x-a"
  ).split(" ")
private val SVG = "svg g path foreignObject desc title a text style linearGradient".split(" ")
private val MATHML = "math mi mo mrow mtext annotation-xml semantics".split(" ")

private fun main(child: Element): Element? = element(Tag.html("main"), arrayOf(child))

private fun element(tag: Tag, children: Array<Node>): Element? {
  val attributes = if (tag.name() == "script") arrayOf("type", "application/json") else arrayOf()
  return try {
    Element.of(tag, null, attributes, Element.noBindings(), children)
  } catch (_: IllegalArgumentException) {
    null
  }
}

private fun parsed(tree: Element): String {
  val body = Jsoup.parse("<!doctype html><html><head></head><body>$tree</body></html>").body()
  return body.childNodes().joinToString("") { shown(it) }
}

private fun shown(node: Node): String = when (node) {
  is Element -> {
    val attributes = (0..<node.attributeCount()).map { node.attributeName(it) to node.attributeValue(it) }
    shown(node.tag().namespace().uri(), node.tag().name(), attributes, node.children().joinToString("") { shown(it) })
  }
  else -> "[${(node as Text).value()}]"
}

private fun shown(node: org.jsoup.nodes.Node): String = when (node) {
  is org.jsoup.nodes.Element -> shown(
    node.tag().namespace(),
    node.tagName(),
    node.attributes().map { it.key to it.value },
    node.childNodes().joinToString("") { shown(it) },
  )
  is TextNode -> "[${node.wholeText}]"
  is DataNode -> "[${node.wholeData}]"
  else -> node.toString()
}

private fun shown(namespace: String, name: String, attributes: List<Pair<String, String>>, inside: String): String {
  val language = Namespace.values().single { it.uri() == namespace }
  val sorted = attributes.sortedBy { it.first }.joinToString { "${it.first}=${it.second}" }
  return "<$language $name $sorted>$inside</$name>"
}
