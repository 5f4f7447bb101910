package dev.vivant.ktor.robot

import dev.vivant.node.Element
import dev.vivant.node.Namespace
import dev.vivant.node.Node
import dev.vivant.node.Tag
import dev.vivant.node.Text

/**
 * A page as it is first served, read the way a browser reads it, as far as our own writer goes: every element closed or
 * void, every attribute in double quotes.
 */
class PageHtml(val document: String) {
  private val live = Regex("<([a-z]+) data-vivant=\"([^\"]*)\"[^>]*>").find(document)
    ?: error("no element with data-vivant in:\n$document")

  /** Value of `data-vivant`. */
  val token: String = unescaped(live.groupValues[2])

  /** Address of the socket. */
  val socket: String = attribute("data-socket")

  /** Address of the client script. */
  val script: String = unescaped(Regex("<script[^>]* src=\"([^\"]*)\"[^>]*data-socket").find(document)!!.groupValues[1])

  /** The root with the view inside. */
  val root: Element = Reader(document, live.range.last + 1).root(live.groupValues[1])

  private fun attribute(name: String): String = unescaped(Regex("$name=\"([^\"]*)\"").find(document)!!.groupValues[1])

  private class Reader(private val html: String, private var at: Int) {
    fun root(name: String): Element = element(Tag.of(Namespace.HTML, name), emptyArray())

    private fun element(tag: Tag, attributes: Array<String>): Element {
      val children = ArrayList<Node>()
      if (!tag.isVoid) {
        val end = "</${tag.name()}>"
        val inside = if (tag.name() == "foreignObject") Namespace.HTML else tag.namespace()
        while (!html.startsWith(end, at)) children += node(inside)
        at += end.length
      }
      return Element.of(tag, null, attributes, Element.noBindings(), children.toTypedArray())
    }

    private fun node(around: Namespace): Node {
      if (html[at] != '<') {
        val from = at
        at = html.indexOf('<', at)
        return Text(unescaped(html.substring(from, at)))
      }
      val head = HEAD.matchAt(html, at) ?: error("no element at \"${html.substring(at).take(40)}\"")
      at = head.range.last + 1
      val attributes = ATTRIBUTE.findAll(head.groupValues[2])
        .flatMap { listOf(it.groupValues[1], unescaped(it.groupValues[2])) }.toList()
      val name = head.groupValues[1]
      val namespace = when (name) {
        "svg" -> Namespace.SVG
        "math" -> Namespace.MATHML
        else -> around
      }
      return element(Tag.of(namespace, name), attributes.toTypedArray())
    }
  }

  private companion object {
    val HEAD = Regex("<([a-zA-Z0-9-]+)((?: [^ =>]+=\"[^\"]*\")*)>")
    val ATTRIBUTE = Regex(" ([^ =>]+)=\"([^\"]*)\"")

    fun unescaped(text: String): String = text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"")
      .replace("&#39;", "'").replace("&#13;", "\r").replace("&nbsp;", "\u00A0").replace("&amp;", "&")
  }
}
