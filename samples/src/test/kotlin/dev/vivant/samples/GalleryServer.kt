package dev.vivant.samples

import dev.vivant.ktor.live
import io.ktor.server.engine.embeddedServer
import io.ktor.server.netty.Netty
import io.ktor.server.routing.routing
import kotlinx.coroutines.runBlocking

/** The gallery on a free port, with [brokenView] beside its samples; one for all tests of this JVM. */
object GalleryServer {
  /** Such as `http://localhost:40123`. */
  val url: String by lazy {
    val server = embeddedServer(Netty, port = 0) {
      gallery()
      routing { live(BROKEN_PATH, brokenView) }
    }
    server.start()
    Runtime.getRuntime().addShutdownHook(Thread { server.stop(0, 0) })
    "http://localhost:${runBlocking { server.engine.resolvedConnectors() }.single().port}"
  }
}
