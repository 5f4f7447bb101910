package dev.vivant.wire

import dev.vivant.node.Element
import dev.vivant.node.Node
import dev.vivant.node.Text
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonPrimitive

/** Reads new nodes, and remembers the shapes of a connection. */
internal class NodesReader(private val maxInstances: Int) {
  private class Shape(val definition: JsonArray, val surroundings: Surroundings)

  private val shapes = arrayOfNulls<Shape>(Shapes.PLACES)
  private var next = 0

  /** The nodes that one item stands for: a text, an element, or several instances of a shape. */
  fun nodes(item: JsonElement, surroundings: Surroundings): List<Node> {
    if (item !is JsonArray) {
      return listOf(text(item))
    }
    val first = item.firstOrNull() as? JsonPrimitive ?: throw MalformedFrame("a node is not an empty array")
    return if (first.isString) listOf(definition(item, surroundings)) else instances(Items(item, "instances"))
  }

  private fun text(item: JsonElement): Node = Text(string(item))

  private fun string(item: JsonElement): String =
    (item as? JsonPrimitive)?.takeIf { it.isString }?.content ?: throw MalformedFrame("a text is a string")

  private fun definition(definition: JsonArray, surroundings: Surroundings): Element {
    if (count(definition) < 0) {
      shapes[next] = Shape(definition, surroundings)
      next = (next + 1) % Shapes.PLACES
      return Maker(emptyMap()).element(definition, surroundings)
    }
    return Maker(null).element(definition, surroundings)
  }

  /** How many attributes there are; -1 and less for a shape; 0 where the number is left out. */
  private fun count(definition: JsonArray): Int {
    val items = Items(definition, "a definition")
    items.string()
    val second = if (items.left > 0) items.peek() else null
    return if (second is JsonPrimitive && !second.isString) items.int(from = -definition.size) else 0
  }

  private fun instances(items: Items): List<Node> {
    val number = items.int()
    val shape = shapes.getOrNull(number) ?: throw MalformedFrame("no shape $number is known")
    val count = items.int(from = 1)
    val slots = items.places(items.int())
    if (items.left.toLong() != slots.size * count.toLong() || count > maxInstances) {
      throw items.wrong(
        "are at most $maxInstances, with ${slots.size} values each, not $count with ${items.left} values",
      )
    }
    return List(count) {
      val values = slots.associateWith { value(items.any()) }
      Maker(values).element(shape.definition, shape.surroundings)
    }
  }

  private fun value(item: JsonElement): String =
    if (item is JsonPrimitive && !item.isString) PlainJson.read(item).toString() else string(item)

  /** Makes one element; [values] are those of a shape's slots that are not as defined, null where it is no shape. */
  private inner class Maker(private val values: Map<Int, String>?) {
    private var slot = 0

    fun element(definition: JsonArray, surroundings: Surroundings): Element {
      val items = Items(definition, "a definition")
      val tag = surroundings.tag(items.string())
      val count = count(definition)
      if (count != 0) {
        items.any()
      }
      val attributes = arrayOfNulls<String>(2 * minOf(if (count < 0) -1 - count else count, definition.size))
      for (i in attributes.indices step 2) {
        attributes[i] = attributeName(items)
        attributes[i + 1] = slot(items.string())
      }
      val encoding = attributes.indexOf("encoding")
      val inside = Surroundings.inside(tag, if (encoding < 0) null else attributes[encoding + 1])
      val children = List(items.left) { child(items.any(), inside) }.flatten()
      return Element.of(tag, null, attributes.requireNoNulls(), Element.noBindings(), children.toTypedArray())
    }

    private fun child(item: JsonElement, surroundings: Surroundings): List<Node> =
      when {
        values == null -> nodes(item, surroundings)
        item is JsonArray -> listOf(element(item, surroundings))
        else -> listOf(Text(slot(string(item))))
      }

    private fun slot(usual: String): String = values?.get(slot++) ?: usual
  }

  companion object {
    fun attributeName(items: Items): String {
      val item = items.peek() as? JsonPrimitive
      if (item != null && item.isString) {
        return items.string()
      }
      val place = items.int()
      return AttributeNames.KNOWN.getOrNull(place) ?: throw items.wrong("has no attribute with the number $place")
    }
  }
}
