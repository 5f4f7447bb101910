package dev.vivant.wire

import dev.vivant.node.Element
import dev.vivant.node.Node
import dev.vivant.node.Text

/** Writes new nodes as texts, definitions and instances of shapes, whichever is shorter. */
internal class NodesWriter(private val shapes: Shapes, private val out: JsonBytes) {
  /** Nodes in a row. [top] when nothing new is around them: a shape among them is likely to be seen again. */
  fun nodes(nodes: List<Node>, top: Boolean) {
    var at = 0
    while (at < nodes.size) {
      val node = nodes[at]
      at += if (node is Element) elements(node, nodes, at, top) else text(node as Text)
    }
  }

  private fun text(text: Text): Int {
    out.string(text.value())
    return 1
  }

  /** The element at a place and those after it that have the same skeleton; says how many. */
  private fun elements(first: Element, nodes: List<Node>, at: Int, top: Boolean): Int {
    val skeleton = Skeleton.of(first)
    if (skeleton == null) {
      definition(first, remembered = false)
      return 1
    }
    val alike = AlikeElements(skeleton, nodes, at)
    var number = shapes.number(skeleton)
    var written = 0
    if (number < 0 && isWorthRemembering(skeleton, alike.count, top)) {
      number = shapes.add(skeleton)
      definition(first, remembered = true)
      written = 1
    }
    if (number >= 0 && alike.areShorterAsInstances(shapes.skeleton(number), written)) {
      alike.write(number, shapes.skeleton(number), written, out)
    } else {
      for (i in at + written until at + alike.count) {
        definition(nodes[i] as Element, remembered = false)
      }
    }
    return alike.count
  }

  private fun isWorthRemembering(skeleton: Skeleton, count: Int, top: Boolean): Boolean =
    (top && skeleton.chars >= REMEMBERED_CHARS) ||
      (count - 1) * skeleton.chars > AlikeElements.header(skeleton.values.size)

  private fun definition(element: Element, remembered: Boolean) {
    out.begin()
    head(element, remembered)
    if (remembered) {
      plainChildren(element)
    } else {
      nodes(element.children(), top = false)
    }
    out.end()
  }

  /** Inside a shape are texts and plain definitions only. */
  private fun plainChildren(element: Element) {
    for (i in 0 until element.childCount()) {
      val child = element.child(i)
      if (child is Element) {
        out.begin()
        head(child, remembered = false)
        plainChildren(child)
        out.end()
      } else {
        text(child as Text)
      }
    }
  }

  private fun head(element: Element, remembered: Boolean) {
    val count = element.attributeCount()
    out.string(element.tag().name())
    if (remembered) {
      out.number(-1 - count)
    } else if (count > 0) {
      out.number(count)
    }
    for (i in 0 until count) {
      attributeName(element.attributeName(i))
      out.string(element.attributeValue(i))
    }
  }

  fun attributeName(name: String) {
    val place = AttributeNames.place(name)
    if (place >= 0) out.number(place) else out.string(name)
  }

  private companion object {
    /** A skeleton of this length pays for its number when it is seen a second time. */
    const val REMEMBERED_CHARS = 16
  }
}
