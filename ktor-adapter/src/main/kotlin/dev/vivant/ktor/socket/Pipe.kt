package dev.vivant.ktor.socket

/** The way down of a transport: what a session's messages are written to. Any thread. */
internal interface Pipe {
  /**
   * Queues a message; false where there is no room for another one, until [SocketPeer.drained], or the pipe closes.
   *
   * @param json as UTF-8, in pieces that follow one another; others may be sending them, too
   */
  fun text(json: List<ByteArray>): Boolean

  /** Sends what is queued, then ends; further calls do nothing. */
  fun close(code: CloseCode)
}
