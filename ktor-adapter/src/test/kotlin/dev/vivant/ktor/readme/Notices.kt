package dev.vivant.ktor.readme

import dev.vivant.dsl.liveView
import dev.vivant.dsl.p
import dev.vivant.dsl.role
import dev.vivant.dsl.unaryPlus
import dev.vivant.ktor.LiveViews
import dev.vivant.view.LiveView
import io.ktor.server.application.Application
import io.ktor.server.application.plugin
import kotlinx.serialization.Serializable

@Serializable
internal data class Shop(val notice: String = "")

internal data class Notice(val text: String)

// snippet: notice
internal val shop: LiveView<Shop> = liveView {
  mount { Shop() }
  info<Notice> { notice, _ -> copy(notice = notice.text) }
  render { state ->
    p {
      role = "status"
      +state.notice
    }
  }
}

internal fun Application.closing() {
  val sessions = plugin(LiveViews).sessions
  sessions.broadcastToView(shop, Notice("We close in five minutes."))
}
// end
