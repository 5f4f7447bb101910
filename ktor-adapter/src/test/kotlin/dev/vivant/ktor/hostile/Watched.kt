package dev.vivant.ktor.hostile

import ch.qos.logback.classic.Level
import ch.qos.logback.classic.Logger
import ch.qos.logback.classic.spi.ILoggingEvent
import ch.qos.logback.core.AppenderBase
import java.util.concurrent.ConcurrentLinkedQueue
import org.slf4j.LoggerFactory

/** What goes wrong in this JVM meanwhile: exceptions that nobody caught, errors in the log, threads that end. */
class Watched : AutoCloseable {
  private val wrong = ConcurrentLinkedQueue<String>()
  private val root = LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME) as Logger
  private val before = Thread.getDefaultUncaughtExceptionHandler()
  private val threads = living()

  private val appender = object : AppenderBase<ILoggingEvent>() {
    override fun append(event: ILoggingEvent) {
      if (event.level.isGreaterOrEqual(Level.ERROR)) wrong += "${event.loggerName}: ${event.formattedMessage}"
    }
  }

  init {
    appender.start()
    root.addAppender(appender)
    Thread.setDefaultUncaughtExceptionHandler { thread, thrown -> wrong += "uncaught in ${thread.name}: $thrown" }
  }

  /** Exceptions and errors until now. */
  fun wrong(): List<String> = wrong.toList()

  /** Threads of servers that were there at the beginning and are not any more. */
  fun lost(): List<String> = (threads.keys - living().keys).map { threads.getValue(it) }

  override fun close() {
    root.detachAppender(appender)
    Thread.setDefaultUncaughtExceptionHandler(before)
  }

  /** By id; but for those that end when they have nothing to do, and those of this test's own clients. */
  private fun living(): Map<Long, String> = Thread.getAllStackTraces().keys.filter { thread ->
    thread.isAlive && PASSING.none { it in thread.name }
  }.associate { it.id to it.name }

  private companion object {
    val PASSING = listOf(
      "DefaultDispatcher", "DefaultExecutor", "ForkJoinPool", "globalEventExecutor", "HttpClient", "robot", "Attach",
      "process",
    )
  }
}
