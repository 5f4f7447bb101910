package dev.vivant.redis.nodes

import dev.vivant.redis.Gate
import dev.vivant.redis.RedisServer
import java.util.concurrent.CopyOnWriteArrayList
import java.util.concurrent.LinkedBlockingQueue
import java.util.concurrent.atomic.AtomicInteger

/**
 * Some nodes, the Redis that they share, and a proxy in front that takes each connection to one that lives.
 *
 * @param spares nodes that run beside them and that nobody is sent to, until they take the place of one that was killed
 */
class Site(nodes: Int, private val build: String = "v1", spares: Int = 0) : AutoCloseable {
  private val redis = RedisServer.start()
  private val image = NodeImage.of(redis.uri())
  private val nodes = CopyOnWriteArrayList(List(nodes) { start(build) })
  private val spares = LinkedBlockingQueue(List(spares) { start(build) })
  private val turn = AtomicInteger()
  private val gate = Gate { ready().let { if (it.isEmpty()) 0 else it[turn.getAndIncrement().mod(it.size)] } }

  /** Where the proxy is. */
  val url: String = "http://127.0.0.1:${gate.port()}"

  init {
    (this.nodes + this.spares).forEach(NodeProcess::awaitReady)
  }

  private fun start(build: String) = NodeProcess(redis.uri(), build, image.options())

  private fun ready() = nodes.map(NodeProcess::port).filter { it > 0 }

  /** Kills a node; a spare takes its place as soon as one is ready. */
  fun kill(index: Int) {
    nodes[index].kill()
    spares += start(build)
    nodes[index] = spares.take().awaitReady()
  }

  /** Starts a node of another build, then ends the old one in good order. */
  fun deploy(index: Int, build: String) {
    val next = start(build).awaitReady()
    val old = nodes[index]
    nodes[index] = next
    old.stop()
  }

  /** What its nodes logged last. */
  fun logged(): String = nodes.joinToString("\n---\n", transform = NodeProcess::logged)

  override fun close() {
    gate.close()
    (nodes + spares).forEach(NodeProcess::close)
    redis.close()
  }
}
