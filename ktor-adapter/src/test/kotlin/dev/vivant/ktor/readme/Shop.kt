package dev.vivant.ktor.readme

import dev.vivant.ktor.CounterView
import dev.vivant.ktor.LiveViews
import dev.vivant.ktor.live
import dev.vivant.ktor.page.PageShell
import dev.vivant.ktor.page.kotlinxShell
import dev.vivant.ktor.page.live
import dev.vivant.node.Attr
import dev.vivant.node.Html
import io.ktor.server.application.Application
import io.ktor.server.application.install
import io.ktor.server.auth.authenticate
import io.ktor.server.plugins.forwardedheaders.XForwardedHeaders
import io.ktor.server.routing.routing
import io.ktor.server.sessions.get
import io.ktor.server.sessions.sessions
import kotlinx.html.body
import kotlinx.html.head
import kotlinx.html.header
import kotlinx.html.title
import kotlinx.serialization.Serializable

private val home = CounterView
private val todo = CounterView
private val files = CounterView
private val orders = CounterView

@Serializable
internal data class Login(val user: String, val theme: String)

/** The application of the README. */
internal fun Application.shop(secret: String) {
  // snippet: install
  install(LiveViews) {
    key(1, secret)
    page {
      title = "Shop"
      titleSuffix = " · Shop"
      stylesheets = listOf("/app.css")
      before = { Html.header(Html.a(Attr.href("/"), Html.text("Shop"))) }
    }
    sessionData { call -> mapOf("theme" to (call.sessions.get<Login>()?.theme ?: "light")) }
    principalName { (it as? Login)?.user }
    limits { graceMillis(60_000) }
    socket { messagesPerSecond = 50 }
  }
  routing {
    live("/", home)
    live("/todos/{id}", todo)
    live("/files/{path...}", files)
    authenticate("visitor") {
      live("/orders/{id?}", orders)
    }
  }
  // end
}

/** Behind a proxy that ends TLS and takes `/shop` away. */
internal fun Application.proxied(secret: String) {
  // snippet: proxy
  install(XForwardedHeaders)
  install(LiveViews) {
    key(1, secret)
    publicPath = "/shop"
  }
  // end
}

// snippet: shell
internal val shell: PageShell = kotlinxShell { page ->
  head {
    title(page.title)
    live(page)
  }
  body {
    header { +"Shop" }
    live(page)
  }
}
// end
