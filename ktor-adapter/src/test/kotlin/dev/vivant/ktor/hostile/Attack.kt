package dev.vivant.ktor.hostile

import dev.vivant.ktor.robot.Found
import dev.vivant.ktor.robot.RawPost
import dev.vivant.ktor.robot.RawSocket
import dev.vivant.ktor.robot.RobotPage
import dev.vivant.ktor.robot.count
import dev.vivant.ktor.robot.elements
import java.io.IOException
import java.util.concurrent.locks.LockSupport

/** What a hostile socket does, again and again, until the time is over. */
enum class Attack {
  /** Valid events, as fast as the line takes them. */
  FLOOD {
    override fun strike(port: Int, stop: () -> Boolean) = joined(port, "/") { socket, button ->
      var id = 1
      while (!stop()) socket.text("[${id++},1,${button.path.toList()},0]")
    }
  },

  /** Pings, as fast as the line takes them. */
  PING_FLOOD {
    override fun strike(port: Int, stop: () -> Boolean) = joined(port, "/") { socket, _ ->
      val ping = RawSocket.frame(9, ByteArray(125))
      while (!stop()) socket.write(ping)
    }
  },

  /** Asks for much and reads nothing. */
  NEVER_READS {
    override fun strike(port: Int, stop: () -> Boolean) = joined(port, "/bulky") { socket, button ->
      var id = 1
      while (!stop()) {
        socket.text("[${id++},1,${button.path.toList()},0]")
        pause(20)
      }
    }
  },

  /** Announces a message, sends a part, and falls silent. */
  HALF_FRAMES {
    override fun strike(port: Int, stop: () -> Boolean) = RawSocket(port).use { socket ->
      socket.write(RawSocket.frame(1, ByteArray(60_000)).copyOf(30_000))
      while (!stop() && socket.read() != null) pause(50)
    }
  },

  /** One byte at a time. */
  DRIPS {
    override fun strike(port: Int, stop: () -> Boolean) = RawSocket(port).use { socket ->
      val bytes = RawSocket.frame(1, ByteArray(60_000)).iterator()
      while (!stop() && bytes.hasNext()) {
        socket.write(byteArrayOf(bytes.next()))
        pause(5)
      }
    }
  },

  /** Announces a gigabyte. */
  GIANT_FRAMES {
    override fun strike(port: Int, stop: () -> Boolean) = RawSocket(port).use { socket ->
      socket.write(RawSocket.bytes(0x81, 0xFF, 0, 0, 0, 0, 0x40, 0, 0, 0, 1, 2, 3, 4))
      val chunk = ByteArray(65_536)
      while (!stop()) socket.write(chunk)
    }
  },

  /** Ten thousand fragments, and more. */
  FRAGMENTS {
    override fun strike(port: Int, stop: () -> Boolean) = RawSocket(port).use { socket ->
      socket.write(RawSocket.frame(1, byteArrayOf(91), fin = false))
      val next = RawSocket.frame(0, byteArrayOf(91), fin = false)
      repeat(10_000) { if (!stop()) socket.write(next) }
    }
  },

  /** Deep JSON, as large as a message may be. */
  DEEP_JSON {
    override fun strike(port: Int, stop: () -> Boolean) = RawSocket(port).use { socket ->
      while (!stop()) socket.text("[".repeat(65_000))
    }
  },

  /** Valid events over HTTP, as fast as the line takes them. */
  POST_FLOOD {
    override fun strike(port: Int, stop: () -> Boolean) = streaming(port, "/") { page, path, connection ->
      var number = 1
      while (!stop()) {
        page.send(mapOf("Vivant-Connection" to connection, "Vivant-Sequence" to "$number"), "[${number++},1,$path,0]")
        page.until("HTTP/1.1 ")
      }
    }
  },

  /** Asks for much over HTTP and never reads the stream. */
  STREAM_NEVER_READS {
    override fun strike(port: Int, stop: () -> Boolean) = streaming(port, "/bulky") { page, path, connection ->
      var number = 1
      while (!stop()) {
        page.send(mapOf("Vivant-Connection" to connection, "Vivant-Sequence" to "$number"), "[${number++},1,$path,0]")
        page.until("HTTP/1.1 ")
        pause(20)
      }
    }
  },

  /** Announces a request, sends a part of it, and falls silent. */
  HALF_POSTS {
    override fun strike(port: Int, stop: () -> Boolean) = RawPost(port, "/_vivant/socket").use { post ->
      post.send(RawPost.STREAM, "[".repeat(30_000), length = 60_000)
      while (!stop()) {
        post.line()
        pause(50)
      }
    }
  },

  /** Connects and says nothing. */
  SILENT {
    override fun strike(port: Int, stop: () -> Boolean) = RawSocket(port).use { socket ->
      while (!stop() && socket.read() != null) pause(50)
    }
  },
  ;

  /** One connection of the attack; throws [IOException] when it is thrown out. */
  protected abstract fun strike(port: Int, stop: () -> Boolean)

  /** Attacks until told to stop; how often it had to connect. */
  fun run(port: Int, stop: () -> Boolean): Int {
    var connections = 0
    while (!stop()) {
      connections++
      try {
        strike(port, stop)
      } catch (_: IOException) {
        pause(10)
      }
    }
    return connections
  }

  protected companion object {
    /** Between two acts of an attacker; an interrupt ends him. */
    fun pause(millis: Long) = LockSupport.parkNanos(millis * 1_000_000)

    /** Opens a connection over HTTP, and hands on another one for requests. */
    fun streaming(port: Int, path: String, act: (RawPost, List<Int>, String) -> Unit) {
      val page = RobotPage("http://127.0.0.1:$port").load(path)
      val button = elements(page.tree).last { it.element.tag().name() == "button" }
      RawPost(port, page.socketUrl).use { stream ->
        stream.send(RawPost.STREAM, "[\"join\",\"${page.token}\",1,${count(page.tree)},\"$path\"]")
        val connection = stream.until("id:")
        RawPost(port, page.socketUrl).use { act(it, button.path.toList(), connection) }
      }
    }

    fun joined(port: Int, path: String, act: (RawSocket, Found) -> Unit) {
      val page = RobotPage("http://127.0.0.1:$port").load(path)
      val button = elements(page.tree).last { it.element.tag().name() == "button" }
      RawSocket(port, page.socketUrl).use { socket ->
        socket.text("[\"join\",\"${page.token}\",1,${count(page.tree)},\"$path\"]")
        act(socket, button)
      }
    }
  }
}
