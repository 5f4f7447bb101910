package dev.vivant.redis.nodes

import dev.vivant.redis.Gate
import dev.vivant.redis.RedisServer
import java.util.concurrent.Callable
import java.util.concurrent.CopyOnWriteArrayList
import java.util.concurrent.Executors
import java.util.concurrent.Future
import java.util.concurrent.LinkedBlockingQueue
import java.util.concurrent.TimeUnit
import java.util.concurrent.atomic.AtomicInteger

/**
 * Some nodes, the Redis that they share, and a proxy in front that takes each connection to one that lives.
 *
 * @param spares nodes that run beside them and that nobody is sent to, until they take the place of one that was killed
 */
class Site(nodes: Int, private val build: String = "v1", spares: Int = 0) : AutoCloseable {
  private val redis = RedisServer.start()
  private val image = NodeImage.of(redis.uri())
  private val started = CopyOnWriteArrayList<NodeProcess>()
  private val nodes = CopyOnWriteArrayList(List(nodes) { start(build) })
  private val spares = LinkedBlockingQueue<Future<NodeProcess>>()
  private val starter = Executors.newSingleThreadExecutor { Thread(it, "starter").apply { isDaemon = true } }
  private val turn = AtomicInteger()
  private val gate = Gate { ready().let { if (it.isEmpty()) 0 else it[turn.getAndIncrement().mod(it.size)] } }

  /** Where the proxy is. */
  val url: String = "http://127.0.0.1:${gate.port()}"

  init {
    repeat(spares) { startSpare() }
    this.nodes.forEach(NodeProcess::awaitReady)
  }

  private fun start(build: String) = NodeProcess(redis.uri(), build, image.options()).also { started += it }

  /** One after the other: the robots of a killed node need a processor, too. */
  private fun startSpare() {
    spares += starter.submit(Callable { start(build).awaitReady() })
  }

  private fun ready() = nodes.map(NodeProcess::port).filter { it > 0 }

  /** Kills a node; a spare takes its place as soon as one is ready. */
  fun kill(index: Int) {
    nodes[index].kill()
    started -= nodes[index]
    startSpare()
    nodes[index] = spares.take().get()
  }

  /**
   * Starts a node of another build, then ends the old one in good order.
   *
   * @param before what happens just before the old one is told to end
   */
  fun deploy(index: Int, build: String, before: () -> Unit) {
    val next = start(build).awaitReady()
    val old = nodes[index]
    nodes[index] = next
    before()
    old.stop()
  }

  /** What its nodes logged last. */
  fun logged(): String = nodes.joinToString("\n---\n", transform = NodeProcess::logged)

  override fun close() {
    gate.close()
    starter.shutdownNow()
    starter.awaitTermination(1, TimeUnit.MINUTES)
    started.forEach(NodeProcess::close)
    redis.close()
  }
}
