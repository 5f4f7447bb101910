package dev.vivant.ktor

import ch.qos.logback.classic.Level
import ch.qos.logback.classic.Logger
import ch.qos.logback.classic.spi.ILoggingEvent
import ch.qos.logback.core.read.ListAppender
import dev.vivant.ktor.robot.Engine
import dev.vivant.ktor.robot.RawSocket
import dev.vivant.ktor.robot.RobotPage
import dev.vivant.ktor.robot.TestServer
import dev.vivant.node.Path
import dev.vivant.session.LiveObserver
import dev.vivant.session.Visitor
import io.kotest.core.spec.style.StringSpec
import io.kotest.matchers.collections.shouldContain
import io.kotest.matchers.shouldBe
import io.ktor.server.application.install
import io.ktor.server.application.plugin
import io.ktor.server.routing.routing
import java.net.URI
import java.net.http.HttpRequest
import java.net.http.HttpResponse
import java.security.Principal
import java.util.Locale
import java.util.Optional
import org.slf4j.LoggerFactory

/** What the audit log says while something runs. */
private fun audited(block: () -> Unit): List<String> {
  val logger = LoggerFactory.getLogger("dev.vivant.audit") as Logger
  val appender = ListAppender<ILoggingEvent>().apply { start() }
  val before = logger.level
  logger.level = Level.INFO
  logger.addAppender(appender)
  try {
    block()
  } finally {
    logger.detachAppender(appender)
    logger.level = before
  }
  return appender.list.map { it.formattedMessage }
}

private class Named(private val text: String) : Principal {
  override fun getName() = text
}

class AuditLogSpec : StringSpec({
  "a line names what was refused to whom, and cannot be forged" {
    var now = 0L
    val log = AuditLog(LoggerFactory.getLogger("dev.vivant.audit")) { now }
    val eve = Visitor(Optional.of(Named("eve\nFORBIDDEN all is well\u202e")), emptyMap(), Locale.ROOT)
      .withTenant("acme").withAddress("203.0.113.7")
    val refused = LiveObserver.Refused(LiveObserver.Why.FORBIDDEN, "event 3 is forbidden", eve, "/orders/{id}")
    val lines = audited {
      repeat(1_000) { log.refused(refused) }
      now += 11_000_000_000
      log.refused(refused)
    }
    lines.size shouldBe 22
    lines[0] shouldBe "FORBIDDEN event 3 is forbidden, route /orders/{id}, user eve?FORBIDDEN all is well?, " +
      "tenant acme, address 203.0.113.7"
    lines[20] shouldBe "980 more refusals were not logged one by one"
  }

  "forged tokens and events are written down" {
    val lines = audited {
      TestServer(Engine.NETTY) {
        install(LiveViews)
        routing { live("/", CounterView) }
      }.use { server ->
        RawSocket(server.port).use {
          it.text("[\"join\",\"${"A".repeat(60)}\",1,2,\"/\"]")
          it.closeCode() shouldBe 4001
        }
        server.page().use { page ->
          page.open("/")
          page.event(Path.of(9, 9), 0)
          page.awaitAnswers()
        }
      }
    }
    lines shouldContain "FORGED a token that is not good"
    lines shouldContain "UNKNOWN event 1 is unknown, route /"
  }

  "health and readiness are two things" {
    lateinit var views: LiveViews
    TestServer(Engine.NETTY) {
      install(LiveViews) {
        healthPath = "/health"
        readinessPath = "/ready"
      }
      views = plugin(LiveViews)
      routing { live("/", CounterView) }
    }.use { server ->
      fun status(path: String) = RobotPage.CLIENT
        .send(HttpRequest.newBuilder(URI(server.site + path)).build(), HttpResponse.BodyHandlers.ofString())
        .statusCode()
      listOf(status("/health"), status("/ready")) shouldBe listOf(200, 200)
      views.drain()
      listOf(status("/health"), status("/ready")) shouldBe listOf(200, 503)
    }
  }
})
