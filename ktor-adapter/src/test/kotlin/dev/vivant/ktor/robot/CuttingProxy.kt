package dev.vivant.ktor.robot

import java.io.IOException
import java.net.InetAddress
import java.net.ServerSocket
import java.net.Socket
import java.util.concurrent.ConcurrentHashMap
import java.util.concurrent.atomic.AtomicLong
import kotlin.concurrent.thread

/** A TCP proxy that lets a number of bytes through, both directions together, then closes the connection hard. */
class CuttingProxy(private val target: Int) : AutoCloseable {
  private val server = ServerSocket(0, 50, InetAddress.getLoopbackAddress())
  private val open = ConcurrentHashMap.newKeySet<Socket>()
  private val carried = AtomicLong()
  private val up = AtomicLong()
  private val down = AtomicLong()

  @Volatile private var most = Long.MAX_VALUE

  /** Where to connect. */
  val port: Int = server.localPort

  /** How many connections were cut. */
  @Volatile var cuts: Int = 0
    private set

  /** Bytes since the proxy was armed: both directions, towards the server, towards the browser. */
  val bytes: Long get() = carried.get()
  val bytesUp: Long get() = up.get()
  val bytesDown: Long get() = down.get()

  init {
    thread(isDaemon = true, name = "cutting-proxy") {
      while (!server.isClosed) {
        try {
          serve(server.accept())
        } catch (_: IOException) {
          // Closed.
        }
      }
    }
  }

  /** Cuts once, when so many more bytes have gone through. */
  fun arm(bytes: Long) {
    carried.set(0)
    up.set(0)
    down.set(0)
    most = bytes
  }

  private fun serve(browser: Socket) {
    val backend = Socket(InetAddress.getLoopbackAddress(), target)
    browser.tcpNoDelay = true
    backend.tcpNoDelay = true
    open += browser
    open += backend
    pump(browser, backend, up)
    pump(backend, browser, down)
  }

  private fun pump(from: Socket, to: Socket, direction: AtomicLong) = thread(isDaemon = true, name = "pump") {
    val buffer = ByteArray(8192)
    try {
      while (true) {
        val read = from.getInputStream().read(buffer)
        if (read < 0) break
        direction.addAndGet(read.toLong())
        val before = carried.getAndAdd(read.toLong())
        val passes = (most - before).coerceIn(0, read.toLong()).toInt()
        to.getOutputStream().write(buffer, 0, passes)
        if (passes < read) {
          most = Long.MAX_VALUE
          cuts++
          from.setSoLinger(true, 0)
          to.setSoLinger(true, 0)
          break
        }
      }
    } catch (_: IOException) {
      // One end is gone, so the other goes.
    }
    from.close()
    to.close()
    open -= from
    open -= to
  }

  override fun close() {
    server.close()
    open.forEach(Socket::close)
  }
}
