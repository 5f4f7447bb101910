package dev.vivant.wire

import dev.vivant.node.Path
import kotlinx.serialization.SerializationException
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonPrimitive

/**
 * The items of an array from a stranger, taken one by one, each with the type that it must have.
 *
 * All functions throw [MalformedFrame] where the next item is not there or is something else.
 */
internal class Items(private val array: JsonArray, private val what: String) {
  private var next = 0

  val left: Int get() = array.size - next

  /** The next item, which stays. */
  fun peek(): JsonElement = if (next < array.size) array[next] else throw wrong("has only ${array.size} items")

  fun any(): JsonElement = peek().also { next++ }

  /** Refuses items beyond those that were taken. */
  fun end() {
    if (left > 0) {
      throw wrong("has $next items, not ${array.size}")
    }
  }

  fun string(): String {
    val item = peek() as? JsonPrimitive
    if (item == null || !item.isString) {
      throw wrong("has a string as its item $next")
    }
    next++
    return item.content
  }

  fun stringOrNull(): String? = if (peek() is JsonNull) any().let { null } else string()

  fun long(from: Long = 0): Long {
    val item = peek() as? JsonPrimitive
    val number = if (item == null || item.isString) null else PlainJson.read(item) as? Long
    if (number == null || number < from) {
      throw wrong("has a whole number from $from as its item $next")
    }
    next++
    return number
  }

  fun int(from: Int = 0): Int {
    val number = long(from.toLong())
    if (number > Int.MAX_VALUE) {
      throw wrong("has a smaller number as its item ${next - 1}")
    }
    return number.toInt()
  }

  fun boolean(): Boolean {
    val item = peek()
    if (item !is JsonPrimitive || item.isString || (item.content != "true" && item.content != "false")) {
      throw wrong("has true or false as its item $next")
    }
    next++
    return item.content == "true"
  }

  /** Any JSON as plain values. */
  fun plain(): Any? = PlainJson.read(any())

  fun array(): Items {
    val item = peek() as? JsonArray ?: throw wrong("has an array as its item $next")
    next++
    return Items(item, what)
  }

  /** A path as an array of places. */
  fun path(): Path = array().let { Path.of(*it.places(it.left)) }

  /** So many numbers from 0. */
  fun places(count: Int): IntArray {
    if (count > left) {
      throw wrong("has $count numbers in a row")
    }
    return IntArray(count) { int() }
  }

  fun wrong(expected: String): MalformedFrame = MalformedFrame("$what $expected")

  companion object {
    /** The items of a frame. */
    fun of(frame: String, limits: FrameLimits): Items {
      limits.check(frame)
      val json = try {
        Json.parseToJsonElement(frame)
      } catch (e: SerializationException) {
        throw MalformedFrame("a frame is a JSON array, not ${shortened(frame)}", e)
      }
      val array = json as? JsonArray ?: throw MalformedFrame("a frame is a JSON array, not ${shortened(frame)}")
      return Items(array, "a frame")
    }
  }
}
