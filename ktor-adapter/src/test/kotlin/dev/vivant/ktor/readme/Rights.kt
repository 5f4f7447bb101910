package dev.vivant.ktor.readme

import dev.vivant.dsl.button
import dev.vivant.dsl.h1
import dev.vivant.dsl.liveView
import dev.vivant.dsl.onClick
import dev.vivant.dsl.requireRole
import dev.vivant.dsl.unaryPlus
import dev.vivant.view.LiveView
import kotlinx.serialization.Serializable

@Serializable
internal data class Order(val id: String, val owner: String, val shipped: Boolean = false)

// snippet: rights
internal val order: LiveView<Order> = liveView {
  requireRole("customer", "staff")
  visibility { who, order -> order.owner == who.name() || who.hasRole("staff") }
  mount { request -> Order(request.params().route()["id"].orEmpty(), request.principal().get().name) }
  render { order ->
    h1 { +"Order ${order.id}" }
    button {
      requireRole("staff") { onClick { copy(shipped = true) } }
      +"Ship"
    }
  }
}
// end
