package dev.vivant.ktor.robot

import dev.vivant.node.Element

/** An element with its path from the root inwards. */
class Found(val element: Element, val path: IntArray) {
  /** Place of the binding for an event, as the page's `data-v` lists them. */
  fun binding(event: String): Int {
    val specs = element.attribute(Element.BINDINGS).orEmpty().split(' ')
    val place = specs.indexOfFirst { it.substringBefore(':').substringBefore('.') == event }
    check(place >= 0) { "<${element.tag().name()}> has no binding for $event, only $specs" }
    return place
  }
}

/** All elements below a root, in document order. */
fun elements(root: Element): Sequence<Found> = sequence {
  val open = ArrayDeque<Found>()
  open += Found(root, IntArray(0))
  while (open.isNotEmpty()) {
    val next = open.removeFirst()
    if (next.path.isNotEmpty()) yield(next)
    val inside = (0 until next.element.childCount()).mapNotNull { i ->
      (next.element.child(i) as? Element)?.let { Found(it, next.path + i) }
    }
    open.addAll(0, inside)
  }
}

/** How many elements and texts are below a root. */
fun count(root: Element): Int = (0 until root.childCount()).sumOf { i ->
  1 + ((root.child(i) as? Element)?.let(::count) ?: 0)
}
