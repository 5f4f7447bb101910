package dev.vivant.ktor.socket

/**
 * Why a socket is closed: the one table of codes and reasons that leave this server.
 *
 * A page learns what to do next from the `close` message before it; the code is for logs, proxies and developer tools.
 *
 * @property code as RFC 6455 section 7.4 counts; from 4000 on ours
 * @property reason travels in the close frame; says nothing of the inside
 */
internal enum class CloseCode(val code: Int, val reason: String) {
  /** The page left, or closed first. */
  BYE(1000, "bye"),

  /** The server stops or is overtaken by another one. */
  RESTART(1001, "restart"),

  /** A frame that RFC 6455 does not allow. */
  PROTOCOL(1002, "protocol"),

  /** A binary message: the wire is text. */
  BINARY(1003, "binary"),

  /** A text message that is not UTF-8. */
  NOT_TEXT(1007, "not text"),

  /** A message that the wire does not know, at a moment that it does not allow, or too many of them. */
  VIOLATION(1008, "violation"),

  /** A message beyond the limit of bytes or of fragments. */
  TOO_BIG(1009, "too big"),

  /** A defect on this side; the log has it. */
  FAILED(1011, "failed"),

  /** The token is not, or no longer, good. */
  RELOAD(4001, "reload"),

  /** The page may not be here. */
  UNAUTHORIZED(4003, "unauthorized"),

  /** Nothing was heard, or nothing was taken, for too long. */
  TIMEOUT(4008, "timeout"),

  /** The same page was opened by another connection. */
  REPLACED(4009, "replaced"),
  ;

  internal companion object {
    /** Whether a peer may close with this code (RFC 6455 section 7.4.1 and 7.4.2). */
    fun mayBeReceived(code: Int): Boolean = code in 1000..1003 || code in 1007..1014 || code in 3000..4999
  }
}
