package dev.vivant.ktor

import ch.qos.logback.classic.Level
import ch.qos.logback.classic.Logger
import ch.qos.logback.classic.spi.ILoggingEvent
import ch.qos.logback.core.read.ListAppender
import dev.vivant.ktor.robot.Engine
import dev.vivant.ktor.robot.TestServer
import io.kotest.core.spec.style.StringSpec
import io.kotest.matchers.collections.shouldBeEmpty
import io.ktor.server.application.install
import io.ktor.server.routing.routing
import java.net.InetAddress
import java.net.Socket
import org.slf4j.LoggerFactory

private const val BROWSERS = 500

/** What is wrong by the log while something runs. */
private fun complaints(block: () -> Unit): List<String> {
  val logger = LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME) as Logger
  val appender = ListAppender<ILoggingEvent>().apply { start() }
  logger.addAppender(appender)
  try {
    block()
  } finally {
    logger.detachAppender(appender)
  }
  return appender.list.toList().filter { it.level.isGreaterOrEqual(Level.ERROR) }
    .map { "${it.formattedMessage} ${it.throwableProxy?.message}" }
}

/** Asks for a WebSocket and is gone, as browsers are whose user has followed a link meanwhile. */
private fun leave(port: Int) = Socket(InetAddress.getLoopbackAddress(), port).use { socket ->
  val request = """
    GET /_vivant/socket HTTP/1.1
    Host: 127.0.0.1:$port
    Upgrade: websocket
    Connection: Upgrade
    Sec-WebSocket-Version: 13
    Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==
    Origin: http://127.0.0.1:$port
  """.trimIndent().lines().joinToString("") { "$it\r\n" } + "\r\n"
  socket.setSoLinger(true, 0)
  socket.getOutputStream().write(request.toByteArray())
}

class EarlyLeaveSpec : StringSpec({
  for (engine in Engine.entries) {
    "a browser that leaves before its handshake is answered is no error ($engine)" {
      complaints {
        TestServer(engine) {
          install(LiveViews) { socket { maxSockets = BROWSERS } }
          routing { live("/", CounterView) }
        }.use { server ->
          repeat(2 * BROWSERS) { leave(server.port) }
          server.page().use { it.open("/") }
        }
      }.distinct().shouldBeEmpty()
    }
  }
})
