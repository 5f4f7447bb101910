package dev.vivant.ktor.robot

import io.ktor.server.application.Application
import io.ktor.server.cio.CIO
import io.ktor.server.engine.EmbeddedServer
import io.ktor.server.engine.embeddedServer
import io.ktor.server.netty.Netty
import kotlinx.coroutines.runBlocking

/** The engines that everything is tested on. */
enum class Engine { NETTY, CIO }

/** A server of a test on a free port. */
class TestServer(engine: Engine, module: Application.() -> Unit) : AutoCloseable {
  private val server: EmbeddedServer<*, *> = when (engine) {
    Engine.NETTY -> embeddedServer(Netty, port = 0, host = "127.0.0.1", module = module)
    Engine.CIO -> embeddedServer(CIO, port = 0, host = "127.0.0.1", module = module)
  }.start()

  val port: Int = runBlocking { server.engine.resolvedConnectors().single().port }
  val site: String = "http://127.0.0.1:$port"

  /** A page of this server. */
  fun page(headers: Map<String, String> = emptyMap()): RobotPage = RobotPage(site, headers)

  /** As an operator would. */
  fun stop() = server.stop(100, 5_000)

  override fun close() = server.stop(0, 100)
}
