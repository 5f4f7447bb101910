package dev.vivant.redis.nodes

import dev.vivant.redis.Gate
import dev.vivant.redis.RedisServer
import java.util.concurrent.CopyOnWriteArrayList
import java.util.concurrent.atomic.AtomicInteger

/** Some nodes, the Redis that they share, and a proxy in front that takes each connection to one that lives. */
class Site(nodes: Int, build: String = "v1") : AutoCloseable {
  private val redis = RedisServer.start()
  private val nodes = CopyOnWriteArrayList<NodeProcess>()
  private val turn = AtomicInteger()
  private val gate = Gate { ready().let { if (it.isEmpty()) 0 else it[turn.getAndIncrement().mod(it.size)] } }

  /** Where the proxy is. */
  val url: String = "http://127.0.0.1:${gate.port()}"

  init {
    repeat(nodes) { add(build) }
    this.nodes.forEach(NodeProcess::awaitReady)
  }

  private fun ready() = nodes.map(NodeProcess::port).filter { it > 0 }

  /** Starts one more node, without waiting until it is ready. */
  fun add(build: String): NodeProcess = NodeProcess(redis.uri(), build).also { nodes += it }

  operator fun get(index: Int): NodeProcess = nodes[index]

  /** Kills a node, and starts another in its place. */
  fun replaceKilled(index: Int): NodeProcess {
    nodes[index].kill()
    return NodeProcess(redis.uri(), nodes[index].build).also { nodes[index] = it }
  }

  /** Starts a node of another build, then ends the old one in good order. */
  fun deploy(index: Int, build: String) {
    val next = NodeProcess(redis.uri(), build).awaitReady()
    val old = nodes[index]
    nodes[index] = next
    old.stop()
  }

  /** What its nodes logged last. */
  fun logged(): String = nodes.joinToString("\n---\n", transform = NodeProcess::logged)

  override fun close() {
    gate.close()
    nodes.forEach(NodeProcess::close)
    redis.close()
  }
}
