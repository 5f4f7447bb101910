package dev.vivant.dsl

import java.lang.reflect.Field
import java.lang.reflect.Modifier

/**
 * What a block has captured from around it: `{ row -> li { +"$row of $total" } }` has captured `total`.
 *
 * Compilers keep captured values in fields of the object that the block is; a block that captures nothing is one object
 * for ever.
 */
internal object Captured {
  private val fields = object : ClassValue<Array<Field>?>() {
    override fun computeValue(type: Class<*>): Array<Field>? {
      val own = type.declaredFields.filterNot { Modifier.isStatic(it.modifiers) }
      return if (own.all { it.trySetAccessible() }) own.toTypedArray() else null
    }
  }

  /** Whether both are the same code and have captured equal values, so that they do the same. */
  fun isSame(one: Any, other: Any): Boolean {
    if (one == other) return true
    val type = one.javaClass
    if (type !== other.javaClass) return false
    val captured = fields.get(type) ?: return false
    return captured.isNotEmpty() && captured.all { it.get(one) == it.get(other) }
  }

  /** The types of what a block has captured, for messages. */
  fun types(block: Any): List<String> =
    block.javaClass.declaredFields.filterNot { Modifier.isStatic(it.modifiers) }.map { it.type.simpleName }
}
