package dev.vivant.wire

import dev.vivant.node.Element
import dev.vivant.node.Node
import dev.vivant.node.Text

/**
 * Elements in a row that have one skeleton, as instances of its shape.
 *
 * Each group of them names the slots in which any of them differs from the shape, then the values of those slots for
 * each. One long group with a slot too many can be longer than two groups, so what differs elsewhere begins another
 * group where that is shorter: 900 plain rows, a selected one and 99 plain ones are three groups.
 */
internal class AlikeElements(private val skeleton: Skeleton, nodes: List<Node>, at: Int) {
  private val slots = skeleton.values.size
  private var values = arrayOfNulls<String>(slots)
  private var slot = 0
  private var part = 0

  /** How many there are, the first one included. */
  var count = 0
    private set

  init {
    var next: Node? = nodes[at]
    while (next is Element && isAlike(next)) {
      count++
      next = nodes.getOrNull(at + count)
    }
  }

  /** Whether an element has the skeleton; its values are the next ones then. */
  private fun isAlike(element: Element): Boolean {
    part = 0
    slot = count * slots
    if (slot + slots > values.size) {
      values = values.copyOf(values.size * 2)
    }
    return read(element)
  }

  private fun read(element: Element): Boolean {
    val parts = skeleton.parts
    if (parts[part++] !== element.tag()) {
      return false
    }
    for (i in 0 until element.attributeCount()) {
      if (parts[part++] != element.attributeName(i)) {
        return false
      }
      values[slot++] = element.attributeValue(i)
    }
    for (i in 0 until element.childCount()) {
      val child = element.child(i)
      if (child is Element) {
        if (!read(child)) {
          return false
        }
      } else if (parts[part++] === Skeleton.TEXT) {
        values[slot++] = (child as Text).value()
      } else {
        return false
      }
    }
    return parts[part++] === Skeleton.END
  }

  /** Whether those [from] a place are shorter as instances of the shape than as definitions. */
  fun areShorterAsInstances(shape: Skeleton, from: Int): Boolean {
    val differing = differing(shape, from)
    val all = differing.fold(0L, Long::or)
    return header(all.countOneBits()) < (count - from) * skeleton.chars
  }

  /** Writes those [from] a place as instances of the shape with that number. */
  fun write(number: Int, shape: Skeleton, from: Int, out: JsonBytes) {
    val differing = differing(shape, from)
    var start = 0
    while (start < differing.size) {
      var slots = differing[start]
      var end = endOfAlike(differing, start)
      while (end < differing.size) {
        val alike = endOfAlike(differing, end)
        val added = differing[end] and slots.inv()
        val spared = slots and differing[end].inv()
        val apart = header(differing[end].countOneBits())
        if (chars(added, from + start, from + end, apart) + chars(spared, from + end, from + alike, apart) > apart) {
          break
        }
        slots = slots or differing[end]
        end = alike
      }
      group(number, slots, from + start, from + end, out)
      start = end
    }
  }

  private fun group(number: Int, slots: Long, start: Int, end: Int, out: JsonBytes) {
    out.begin()
    out.number(number)
    out.number(end - start)
    out.number(slots.countOneBits())
    forBits(slots) { out.number(it) }
    for (i in start until end) {
      forBits(slots) { value(value(i, it), out) }
    }
    out.end()
  }

  private fun value(value: String, out: JsonBytes) = if (isWholeNumber(value)) out.literal(value) else out.string(value)

  /** For each element the slots, as bits, whose values are not those of the shape. */
  private fun differing(shape: Skeleton, from: Int): LongArray =
    LongArray(count - from) { element ->
      var bits = 0L
      for (slot in 0 until slots) {
        if (value(from + element, slot) != shape.values[slot]) {
          bits = bits or (1L shl slot)
        }
      }
      bits
    }

  private fun endOfAlike(differing: LongArray, start: Int): Int {
    var end = start + 1
    while (end < differing.size && differing[end] == differing[start]) {
      end++
    }
    return end
  }

  /** How long the values of some slots are in some elements; stops counting beyond a limit. */
  private fun chars(slots: Long, start: Int, end: Int, limit: Int): Int {
    var chars = 0
    var i = start
    while (slots != 0L && i < end && chars <= limit) {
      forBits(slots) { chars += value(i, it).length + QUOTED_CHARS }
      i++
    }
    return chars
  }

  private fun value(element: Int, slot: Int): String = values[element * slots + slot]!!

  companion object {
    /** `"",` around a value. */
    private const val QUOTED_CHARS = 3

    /** So that a browser's numbers, which are doubles, hold it. */
    private const val MAX_DIGITS = 15

    /** About how long instances are without their values: `[12,34,2,0,5]`. */
    fun header(slots: Int): Int = 10 + 2 * slots

    private inline fun forBits(bits: Long, action: (Int) -> Unit) {
      var rest = bits
      while (rest != 0L) {
        action(rest.countTrailingZeroBits())
        rest = rest and (rest - 1)
      }
    }

    private fun isWholeNumber(value: String): Boolean {
      if (value.length !in 1..MAX_DIGITS || (value[0] == '0' && value.length > 1)) {
        return false
      }
      return value.all { it in '0'..'9' }
    }
  }
}
