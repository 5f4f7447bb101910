package dev.vivant.wire

import dev.vivant.node.Element
import dev.vivant.node.Text

/**
 * What elements have in common that differ in attribute values and texts only: `<li class="a">Milk</li>` and
 * `<li class="b">Bread</li>` have equal skeletons, and two slots.
 *
 * @property slots how many attribute values and texts there are
 * @property chars about how long the skeleton is when it is written as a definition, without its values
 */
internal class Skeleton private constructor(val element: Element) {
  var slots = 0
    private set
  var chars = 0
    private set
  private var elements = 0
  private var hash = 0

  /** Adds an element; false when the skeleton grows too large, or has a list in it. */
  private fun add(element: Element): Boolean {
    elements++
    slots += element.attributeCount()
    chars += element.tag().name().length + DEFINITION_CHARS
    hash = 31 * hash + element.tag().hashCode()
    for (i in 0 until element.attributeCount()) {
      val name = element.attributeName(i)
      hash = 31 * hash + name.hashCode()
      chars += if (AttributeNames.place(name) >= 0) KNOWN_NAME_CHARS else name.length + QUOTED_CHARS
    }
    if (elements > MAX_ELEMENTS || slots > MAX_SLOTS) {
      return false
    }
    for (i in 0 until element.childCount()) {
      val child = element.child(i)
      if (child is Element) {
        if (child.key() != null || !add(child)) {
          return false
        }
      } else {
        slots++
        hash = 31 * hash + 1
      }
    }
    hash = 31 * hash + 2
    return slots <= MAX_SLOTS
  }

  /** Whether an element has this skeleton; writes its slots' values into [into] from [at] if so. */
  fun read(other: Element, into: Array<String?>, at: Int): Boolean = read(element, other, into, at) >= 0

  private fun read(shape: Element, other: Element, into: Array<String?>, start: Int): Int {
    val attributes = shape.attributeCount()
    val children = shape.childCount()
    if (other.tag() !== shape.tag() || other.attributeCount() != attributes || other.childCount() != children) {
      return -1
    }
    var at = start
    for (i in 0 until attributes) {
      if (shape.attributeName(i) != other.attributeName(i)) {
        return -1
      }
      into[at++] = other.attributeValue(i)
    }
    for (i in 0 until children) {
      val mine = shape.child(i)
      val theirs = other.child(i)
      if (mine is Element && theirs is Element) {
        at = read(mine, theirs, into, at)
        if (at < 0) {
          return -1
        }
      } else if (mine is Text && theirs is Text) {
        into[at++] = theirs.value()
      } else {
        return -1
      }
    }
    return at
  }

  override fun equals(other: Any?): Boolean =
    other is Skeleton && hash == other.hash && slots == other.slots && read(other.element, arrayOfNulls(slots), 0)

  override fun hashCode(): Int = hash

  companion object {
    /** So that which slots differ fits the bits of a number. */
    const val MAX_SLOTS = 64
    private const val MAX_ELEMENTS = 64

    /** `["",]` around a tag. */
    private const val DEFINITION_CHARS = 5

    /** `11,,` and `"",,` around a name. */
    private const val KNOWN_NAME_CHARS = 4
    private const val QUOTED_CHARS = 4

    /**
     * The skeleton of an element, or null where it is not worth remembering: it is too large, or there are keys inside,
     * and so a list, which will have another length the next time.
     */
    fun of(element: Element): Skeleton? = Skeleton(element).takeIf { it.add(element) }
  }
}
