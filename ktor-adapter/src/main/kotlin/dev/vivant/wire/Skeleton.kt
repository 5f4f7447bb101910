package dev.vivant.wire

import dev.vivant.node.Element
import dev.vivant.node.Text

/**
 * What elements have in common that differ in attribute values and texts only, and the values of one of them.
 *
 * `<li class="a"><b>Milk</b>!</li>` has the parts `li`, `class`, `b`, [TEXT], [END], [TEXT], [END] and the values `a`,
 * `Milk`, `!`. Elements of equal parts have one shape. Holds no element, and so none of its handlers.
 *
 * @property parts tags, names of attributes, and where texts and ends of elements are
 * @property values of the slots, in document order
 * @property chars about how long a definition is without the values
 */
internal class Skeleton private constructor(val parts: Array<Any>, val values: Array<String>, val chars: Int) {
  private val hash = parts.contentHashCode()

  override fun equals(other: Any?): Boolean =
    other is Skeleton && hash == other.hash && parts.contentEquals(other.parts)

  override fun hashCode(): Int = hash

  private class Builder {
    private val parts = ArrayList<Any>()
    private val values = ArrayList<String>()
    private var chars = 0
    private var elements = 0

    /** Adds an element; false when the skeleton grows too large, or has a list in it. */
    fun add(element: Element): Boolean {
      parts += element.tag()
      chars += element.tag().name().length + DEFINITION_CHARS
      for (i in 0 until element.attributeCount()) {
        attribute(element.attributeName(i), element.attributeValue(i))
      }
      if (++elements > MAX_ELEMENTS) {
        return false
      }
      for (i in 0 until element.childCount()) {
        val child = element.child(i)
        if (child is Element) {
          if (child.key() != null || !add(child)) {
            return false
          }
        } else {
          parts += TEXT
          values += (child as Text).value()
        }
      }
      parts += END
      return values.size <= MAX_SLOTS
    }

    private fun attribute(name: String, value: String) {
      parts += name
      values += value
      chars += NAME_CHARS + if (AttributeNames.place(name) < 0) name.length else 0
    }

    fun skeleton() = Skeleton(parts.toTypedArray(), values.toTypedArray(), chars)
  }

  companion object {
    /** Stands for a text among the parts. */
    val TEXT = Any()

    /** Stands for the end of an element among the parts. */
    val END = Any()

    /** So that which slots differ fits the bits of a number. */
    private const val MAX_SLOTS = 64
    private const val MAX_ELEMENTS = 64

    /** `["",]` around a tag. */
    private const val DEFINITION_CHARS = 5

    /** `"",,` around a name, or `11,,` in its place. */
    private const val NAME_CHARS = 4

    /**
     * The skeleton of an element, or null where it is not worth remembering: it is too large, or there are keys inside,
     * and so a list, which will have another length the next time.
     */
    fun of(element: Element): Skeleton? {
      val builder = Builder()
      return if (builder.add(element)) builder.skeleton() else null
    }
  }
}
