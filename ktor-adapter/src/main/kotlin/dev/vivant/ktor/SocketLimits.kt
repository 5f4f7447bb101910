package dev.vivant.ktor

import dev.vivant.ktor.socket.SocketRules

/**
 * Bounds of a socket: what a stranger can send, leave unread or hold open. What a session bounds (events, mailboxes,
 * sessions, tokens) is in `dev.vivant.session.Limits`.
 *
 * The defaults are safe; every value must be at least 1.
 */
public class SocketLimits {
  /** Sockets of this node at once; one more is answered by 503. */
  public var maxSockets: Int = 20_000

  /** Bytes of one message, all its fragments together; more closes with 1009. */
  public var maxMessageBytes: Int = 65_536

  /** Frames of one message; more closes with 1009. */
  public var maxFragments: Int = 64

  /** Messages and pings a second that a peer may send in the long run; more closes with 1008. */
  public var messagesPerSecond: Int = 100

  /** Messages and pings that a peer may send at once. */
  public var messageBurst: Int = 400

  /** Frames that wait for a slow reader; from then on the session holds back and sends one difference later. */
  public var outgoingFrames: Int = 16

  /** Bytes that wait for a slow reader; as [outgoingFrames]. */
  public var maxOutgoingBytes: Int = 262_144

  /** How long nothing may have been heard before the server asks by a ping. */
  public var pingMillis: Long = 20_000

  /** How long nothing, not even the answer to a ping, may be heard; then the socket closes with 4008. */
  public var idleMillis: Long = 60_000

  /** How long a message may take from its first byte to its last; then the socket closes with 4008. */
  public var messageMillis: Long = 10_000

  /** How long written bytes may be left unread; then the connection is cut. */
  public var writeMillis: Long = 20_000

  /** How long the peer may take to answer a close frame; then the connection is cut. */
  public var closeMillis: Long = 2_000

  internal fun rules(): SocketRules {
    val values = mapOf(
      "maxSockets" to maxSockets.toLong(),
      "maxMessageBytes" to maxMessageBytes.toLong(),
      "maxFragments" to maxFragments.toLong(),
      "messagesPerSecond" to messagesPerSecond.toLong(),
      "messageBurst" to messageBurst.toLong(),
      "outgoingFrames" to outgoingFrames.toLong(),
      "maxOutgoingBytes" to maxOutgoingBytes.toLong(),
      "pingMillis" to pingMillis,
      "idleMillis" to idleMillis,
      "messageMillis" to messageMillis,
      "writeMillis" to writeMillis,
      "closeMillis" to closeMillis,
    )
    for ((name, value) in values) require(value >= 1) { "the limit $name must be at least 1, not $value" }
    return SocketRules(
      maxMessageBytes, maxFragments, outgoingFrames, maxOutgoingBytes, messagesPerSecond, messageBurst,
      pingMillis, idleMillis, messageMillis, writeMillis, closeMillis,
    )
  }
}
