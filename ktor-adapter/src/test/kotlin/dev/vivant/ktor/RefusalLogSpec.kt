package dev.vivant.ktor

import ch.qos.logback.classic.Level
import ch.qos.logback.classic.Logger
import ch.qos.logback.classic.spi.ILoggingEvent
import ch.qos.logback.core.read.ListAppender
import io.kotest.core.spec.style.StringSpec
import io.kotest.matchers.collections.shouldHaveSize
import io.kotest.matchers.shouldBe
import org.slf4j.LoggerFactory

class RefusalLogSpec : StringSpec({
  "a flood of refusals becomes few lines and a number" {
    val logger = LoggerFactory.getLogger("refusals") as Logger
    val lines = ListAppender<ILoggingEvent>().apply { start() }
    logger.isAdditive = false
    logger.level = Level.INFO
    logger.addAppender(lines)
    var now = 0L
    val log = RefusalLog(logger) { now }
    repeat(1_000) { log.refused("no Origin header", "/_vivant/socket\nforged", "10.0.0.$it") }
    lines.list shouldHaveSize 20
    lines.list.first().formattedMessage shouldBe "Refused /_vivant/socket?forged from 10.0.0.0: no Origin header"
    now += 11_000_000_000
    log.refused("no Origin header", "/", "10.0.0.1")
    lines.list.drop(20).map { it.formattedMessage } shouldBe listOf(
      "980 more refusals were not logged one by one",
      "Refused / from 10.0.0.1: no Origin header",
    )
  }
})
