package dev.vivant.ktor.robot

import java.io.EOFException
import java.net.InetAddress
import java.net.Socket

/** A POST to the address of a socket without manners: sends any part of it, reads or does not. For one thread. */
class RawPost(private val port: Int, private val path: String) : AutoCloseable {
  private val socket = Socket(InetAddress.getLoopbackAddress(), port).apply {
    tcpNoDelay = true
    soTimeout = RawSocket.TIMEOUT_MILLIS
  }
  private val input = socket.getInputStream().bufferedReader()

  /** Sends the head and as much of the body as is given, which may be less than it announces. */
  fun send(headers: Map<String, String>, body: String, length: Int = body.length) {
    val all = mapOf("Host" to "127.0.0.1:$port", "Origin" to "http://127.0.0.1:$port", "Content-Length" to "$length")
    val head = (all + headers).entries.joinToString("") { "${it.key}: ${it.value}\r\n" }
    write("POST $path HTTP/1.1\r\n$head\r\n$body".toByteArray())
  }

  /** Sends the head and a body of any bytes. */
  fun send(headers: Map<String, String>, body: ByteArray) {
    send(headers, "", body.size)
    write(body)
  }

  fun write(bytes: ByteArray) {
    socket.getOutputStream().write(bytes)
    socket.getOutputStream().flush()
  }

  /** The next line of the answer. */
  fun line(): String = input.readLine() ?: throw EOFException("the answer ended")

  /** Reads on until a line begins so, and gives the rest of it. */
  fun until(begin: String): String = generateSequence { line() }.first { it.startsWith(begin) }.removePrefix(begin)

  override fun close() = socket.close()

  companion object {
    /** Asks for a stream. */
    val STREAM = mapOf("Accept" to "text/event-stream")

    /** Asks for an answer that ends, for the first time, and for the end of the connection after it. */
    val POLL = STREAM + mapOf("Vivant-Poll" to "1", "Connection" to "close")
  }
}
