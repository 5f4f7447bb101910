package dev.vivant.samples.readme

// snippet: counter
import dev.vivant.dsl.*
import dev.vivant.ktor.LiveViews
import dev.vivant.ktor.live
import io.ktor.server.application.install
import io.ktor.server.engine.embeddedServer
import io.ktor.server.netty.Netty
import io.ktor.server.routing.routing
import kotlinx.serialization.Serializable

@Serializable
data class Counter(val count: Int = 0)

val counter = liveView(::Counter) { state ->
  h1 { +"Count: ${state.count}" }
  button { onClick { copy(count = count - 1) }; +"−" }
  button { onClick { copy(count = count + 1) }; +"+" }
}

fun main() {
  embeddedServer(Netty, port = 8080) {
    install(LiveViews)
    routing { live("/", counter) }
  }.start(wait = true)
}
// end
