package dev.vivant.wire

import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive

/**
 * JSON as plain values of the JVM: strings, [Long], [Double], booleans, null, lists, and maps with strings as names.
 * Other numbers are taken when writing.
 */
internal object PlainJson {
  private val NUMBER = Regex("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?")

  /** @throws IllegalArgumentException for a value that JSON cannot say */
  fun write(value: Any?, out: JsonBytes) {
    when (value) {
      null -> out.literal("null")
      is String -> out.string(value)
      is Boolean -> out.literal(value.toString())
      is Double -> number(value, value.isFinite(), out)
      is Float -> number(value, value.isFinite(), out)
      is Number -> number(value, NUMBER.matches(value.toString()), out)
      is List<*> -> {
        out.begin()
        value.forEach { write(it, out) }
        out.end()
      }
      is Map<*, *> -> {
        out.beginObject()
        value.forEach { (name, inner) ->
          out.name(name as? String ?: throw unsayable("a name", name))
          write(inner, out)
        }
        out.endObject()
      }
      else -> throw unsayable("a value", value)
    }
  }

  private fun number(value: Number, sayable: Boolean, out: JsonBytes) {
    if (!sayable) {
      throw IllegalArgumentException("JSON has no number $value")
    }
    out.literal(value.toString())
  }

  private fun unsayable(what: String, value: Any?): IllegalArgumentException =
    IllegalArgumentException(
      "what goes to a browser is made of strings, numbers, booleans, null, lists and maps with strings as names, " +
        "but $what is ${value?.let { "a ${it.javaClass.name}" } ?: "null"}",
    )

  /** @throws MalformedFrame for a bare word or a number that no double holds */
  fun read(json: JsonElement): Any? =
    when (json) {
      is JsonNull -> null
      is JsonPrimitive -> if (json.isString) json.content else literal(json.content)
      is JsonArray -> json.map(::read)
      is JsonObject -> json.mapValues { (_, inner) -> read(inner) }
    }

  private fun literal(content: String): Any =
    when {
      content == "true" -> true
      content == "false" -> false
      !NUMBER.matches(content) ->
        throw MalformedFrame("${shortened(content)} is neither a number, true, false nor null")
      else -> content.toLongOrNull() ?: double(content)
    }

  private fun double(content: String): Double =
    content.toDouble().takeIf { it.isFinite() }
      ?: throw MalformedFrame("the number ${shortened(content)} is too large")
}
