package dev.vivant.ktor.socket

/**
 * What a socket is held to. Defaults and meaning stand where users set them, in `SocketLimits`.
 */
internal class SocketRules(
  val maxMessageBytes: Int,
  val maxFragments: Int,
  val outgoingFrames: Int,
  val maxOutgoingBytes: Int,
  val messagesPerSecond: Int,
  val messageBurst: Int,
  val pingMillis: Long,
  val idleMillis: Long,
  val messageMillis: Long,
  val writeMillis: Long,
  val closeMillis: Long,
)
