package dev.vivant.wire

import dev.vivant.node.Element
import dev.vivant.node.Namespace
import dev.vivant.node.Tag

/** Where a new element comes to stand, and so which namespace its name belongs to. */
internal class Surroundings private constructor(private val namespace: Namespace) {
  /** The tag of an element of that name here. */
  fun tag(name: String): Tag =
    when (name) {
      "svg" -> Tag.svg(name)
      "math" -> Tag.mathMl(name)
      else -> Tag.of(namespace, name)
    }

  companion object {
    private val HTML_IN_SVG = setOf("foreignObject", "desc", "title")
    private val HTML_IN_MATHML = setOf("mi", "mo", "mn", "ms", "mtext")
    private val HTML_ENCODINGS = setOf("text/html", "application/xhtml+xml")

    private val all = Namespace.entries.map(::Surroundings)

    /** The top level of a page. */
    val TOP: Surroundings = of(Namespace.HTML)

    /** What is around the children of an element. */
    fun inside(element: Element): Surroundings = inside(element.tag(), element.attribute("encoding"))

    fun inside(tag: Tag, encoding: String?): Surroundings {
      val name = tag.name()
      val html = when (tag.namespace()) {
        Namespace.HTML -> true
        Namespace.SVG -> name in HTML_IN_SVG
        Namespace.MATHML -> name in HTML_IN_MATHML ||
          (name == "annotation-xml" && encoding?.lowercase() in HTML_ENCODINGS)
      }
      return of(if (html) Namespace.HTML else tag.namespace())
    }

    private fun of(namespace: Namespace) = all[namespace.ordinal]
  }
}
