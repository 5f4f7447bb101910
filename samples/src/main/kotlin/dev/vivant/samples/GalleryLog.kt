package dev.vivant.samples

import java.time.LocalTime
import org.slf4j.ILoggerFactory
import org.slf4j.IMarkerFactory
import org.slf4j.Logger
import org.slf4j.Marker
import org.slf4j.event.Level
import org.slf4j.helpers.BasicMarkerFactory
import org.slf4j.helpers.LegacyAbstractLogger
import org.slf4j.helpers.MessageFormatter
import org.slf4j.helpers.NOPMDCAdapter
import org.slf4j.spi.MDCAdapter
import org.slf4j.spi.SLF4JServiceProvider

/**
 * The gallery's log: lines on the console, from INFO on. A site of yours will have a library for that; to start one is
 * a sixth of the time that the gallery takes to start.
 *
 * ```
 * 12:40:12.948 INFO  io.ktor.server.Application Responding at http://0.0.0.0:8080
 * ```
 */
class GalleryLog : SLF4JServiceProvider {
  private val markers = BasicMarkerFactory()
  private val contexts = NOPMDCAdapter()

  override fun getLoggerFactory(): ILoggerFactory = ILoggerFactory(::ConsoleLog)

  override fun getMarkerFactory(): IMarkerFactory = markers

  override fun getMDCAdapter(): MDCAdapter = contexts

  override fun getRequestedApiVersion(): String = "2.0.99"

  override fun initialize() = Unit
}

private class ConsoleLog(name: String) : LegacyAbstractLogger() {
  init {
    this.name = name
  }

  override fun isTraceEnabled(): Boolean = false

  override fun isDebugEnabled(): Boolean = false

  override fun isInfoEnabled(): Boolean = true

  override fun isWarnEnabled(): Boolean = true

  override fun isErrorEnabled(): Boolean = true

  override fun getFullyQualifiedCallerName(): String? = null

  override fun handleNormalizedLoggingCall(
    level: Level,
    marker: Marker?,
    message: String?,
    arguments: Array<out Any?>?,
    thrown: Throwable?,
  ) {
    val text = MessageFormatter.basicArrayFormat(message, arguments)
    val line = "${time(LocalTime.now())} ${level.name.padEnd(WIDEST)} $name $text"
    println(if (thrown == null) line else "$line\n${thrown.stackTraceToString()}")
  }

  private companion object {
    const val WIDEST = 5
    const val NANOS_PER_MILLI = 1_000_000

    /** `08:05:09.042`; formatters of the JDK bring a hundred classes along. */
    fun time(now: LocalTime): String = listOf(now.hour, now.minute, now.second).joinToString(":", postfix = ".") {
      it.toString().padStart(2, '0')
    } + (now.nano / NANOS_PER_MILLI).toString().padStart(3, '0')
  }
}
