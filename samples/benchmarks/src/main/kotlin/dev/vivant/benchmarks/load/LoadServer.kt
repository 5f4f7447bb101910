package dev.vivant.benchmarks.load

import com.sun.management.OperatingSystemMXBean
import dev.vivant.benchmarks.TableView
import dev.vivant.ktor.LiveViews
import dev.vivant.ktor.live
import dev.vivant.pubsub.InMemoryPubSub
import io.ktor.server.application.Application
import io.ktor.server.application.install
import io.ktor.server.cio.CIO
import io.ktor.server.engine.embeddedServer
import io.ktor.server.netty.Netty
import io.ktor.server.routing.get
import io.ktor.server.routing.routing
import java.lang.management.ManagementFactory
import java.util.concurrent.Executors
import java.util.concurrent.ScheduledFuture
import java.util.concurrent.TimeUnit
import java.util.concurrent.atomic.AtomicInteger
import javax.management.ObjectName
import kotlin.system.exitProcess
import kotlinx.coroutines.runBlocking

/**
 * The server of the load program. Prints its port, then answers each line of its input by a line; ends when its input
 * ends. `cpu`: nanoseconds of CPU; `heap`: bytes in use after a collection; `ticks N`: N changes a second from now on,
 * answered by the last; `classes`: what is in the heap.
 */
public fun main(args: Array<String>) {
  val ticks = Ticks()
  val module: Application.() -> Unit = { pages(ticks.topics) }
  val server = when (args.first()) {
    "Netty" -> embeddedServer(Netty, port = 0, host = "127.0.0.1", module = module)
    "CIO" -> embeddedServer(CIO, port = 0, host = "127.0.0.1", module = module)
    else -> error("the engine is Netty or CIO, not ${args.first()}")
  }.start()
  println(runBlocking { server.engine.resolvedConnectors().single().port })
  for (line in generateSequence(::readlnOrNull)) println(answer(line.split(' '), ticks))
  exitProcess(0)
}

private fun Application.pages(topics: InMemoryPubSub) {
  install(LiveViews) {
    pubSub = topics
    limits {
      parkedSessions(100_000)
      eventsPerSecond(1_000_000).eventBurst(1_000_000)
    }
    socket {
      messagesPerSecond = 1_000_000
      messageBurst = 1_000_000
      maxSockets = 100_000
    }
  }
  routing {
    live(Served.COUNTER.path(), CountingView(0, null))
    live(Served.TABLE.path(), TableView(1_000, true))
    live(Served.PAGE.path(), CountingView(Served.PAGE.lines(), null))
    live(Served.TICKS.path(), CountingView(Served.PAGE.lines(), Ticks.TOPIC))
    live("/rows", RowsView())
    get(Served.ECHO.path()) { echo(call) }
  }
}

private fun answer(words: List<String>, ticks: Ticks): Any? = when (words.first()) {
  "cpu" -> (ManagementFactory.getOperatingSystemMXBean() as OperatingSystemMXBean).processCpuTime
  "heap" -> {
    repeat(3) { System.gc() }
    ManagementFactory.getMemoryMXBean().heapMemoryUsage.used
  }
  "ticks" -> ticks.perSecond(words[1].toInt())
  "classes" -> histogram().lines().take(30).joinToString("|")
  else -> error("cpu, heap, classes or ticks N, not ${words.first()}")
}

private fun histogram(): String = ManagementFactory.getPlatformMBeanServer().invoke(
  ObjectName("com.sun.management:type=DiagnosticCommand"),
  "gcClassHistogram",
  arrayOf(emptyArray<String>()),
  arrayOf(Array<String>::class.java.name),
) as String

/** Changes that the server makes by itself. */
private class Ticks {
  val topics = InMemoryPubSub()
  private val timer = Executors.newSingleThreadScheduledExecutor { task -> Thread(task).apply { isDaemon = true } }
  private val last = AtomicInteger()
  private var running: ScheduledFuture<*>? = null

  fun perSecond(count: Int): Int {
    running?.cancel(false)
    running = if (count == 0) null else timer.scheduleAtFixedRate(::tick, 0, 1_000_000L / count, TimeUnit.MICROSECONDS)
    return last.get()
  }

  private fun tick() = topics.publish(TOPIC, last.incrementAndGet())

  companion object {
    const val TOPIC = "ticks"
  }
}
