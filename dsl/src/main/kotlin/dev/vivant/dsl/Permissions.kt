package dev.vivant.dsl

import dev.vivant.dsl.kind.AnyElement
import dev.vivant.view.Permission

/**
 * Bindings that only those may run who have the permission; it is asked with each event, of the newest state.
 *
 * ```
 * button {
 *   require({ who, order -> order.owner == who.name() }) { onClick { cancelled() } }
 *   +"Cancel"
 * }
 * ```
 *
 * Leaving the button out for others is for the eye only: this is the check. Whoever is refused changes nothing, and the
 * page is told.
 */
public fun <S> Tag<AnyElement, S>.require(permission: Permission<in S>, bindings: Tag<AnyElement, S>.() -> Unit) {
  val before = binders
  binders = before.require(permission)
  try {
    bindings()
  } finally {
    binders = before
  }
}

/** As [require], for whoever has one of the roles; see [dev.vivant.view.HasRoles]. */
public fun <S> Tag<AnyElement, S>.requireRole(vararg anyOf: String, bindings: Tag<AnyElement, S>.() -> Unit): Unit =
  require(Permission.role(*anyOf), bindings)
