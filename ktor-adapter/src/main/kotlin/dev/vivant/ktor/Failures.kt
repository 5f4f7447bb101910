package dev.vivant.ktor

import dev.vivant.session.ErrorPolicy
import org.slf4j.Logger

/** Writes what views throw to SLF4J. */
internal class Failures(private val log: Logger, private val show: Boolean) : ErrorPolicy {
  override fun failed(failure: ErrorPolicy.Failure) {
    val doing = LogText.clean(failure.doing())
    log.error("{}, session {}: {} failed", failure.view(), failure.sessionId(), doing, failure.cause())
  }

  override fun message(failure: ErrorPolicy.Failure): String =
    if (show) "${failure.doing()}: ${failure.cause()}" else super.message(failure)
}
