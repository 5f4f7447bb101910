package dev.vivant.ktor

import dev.vivant.ktor.socket.CloseCode
import dev.vivant.ktor.socket.Pipe
import dev.vivant.ktor.socket.SocketPeer
import dev.vivant.protocol.ServerMessage
import dev.vivant.session.Connection
import dev.vivant.session.LiveConnection
import dev.vivant.session.LiveObserver
import dev.vivant.session.LiveSessions
import dev.vivant.session.Visitor
import dev.vivant.wire.ClientFrames
import dev.vivant.wire.FrameLimits
import dev.vivant.wire.MalformedFrame
import dev.vivant.wire.ServerFrameWriter
import java.util.Optional
import org.slf4j.Logger

/** Joins a transport to the core: frames become messages on the way up, messages frames on the way down. */
internal class PagePeer(
  private val pipe: Pipe,
  private val limits: FrameLimits,
  private val log: Logger,
  private val again: () -> Visitor?,
  private val refused: (String) -> Unit,
) : SocketPeer, Connection {
  private val frames = ServerFrameWriter()
  private lateinit var live: LiveConnection
  private var observer: LiveObserver? = null

  @Volatile private var farewell = CloseCode.BYE

  fun connect(sessions: LiveSessions, visitor: Visitor) {
    observer = sessions.observer().takeIf(LiveObserver::hearsCalls)
    live = sessions.connect(this, visitor)
  }

  override fun text(text: String) {
    observer?.received(Utf8.bytes(text))
    val message = try {
      ClientFrames.read(text, limits)
    } catch (malformed: MalformedFrame) {
      return violated(malformed.message.orEmpty())
    }
    live.receive(message)
  }

  override fun violated(what: String) {
    refused(what)
    live.violated(what)
  }

  override fun alive() = live.alive()

  override fun drained() = live.writable()

  override fun closed(code: CloseCode) = live.gone()

  override fun send(message: ServerMessage): Boolean {
    if (message is ServerMessage.Close) farewell = code(message.reason())
    val json = try {
      frames.pieces(message)
    } catch (failure: RuntimeException) {
      log.error("A message of type {} could not be written", message.javaClass.simpleName, failure)
      pipe.close(CloseCode.FAILED)
      return false
    }
    observer?.sent(json.sumOf { it.size })
    return pipe.text(json)
  }

  override fun close() = pipe.close(farewell)

  override fun recheck(before: Visitor): Optional<Visitor> = Optional.ofNullable(again())

  private fun code(reason: ServerMessage.Close.Reason): CloseCode = when (reason) {
    ServerMessage.Close.Reason.RESTART -> CloseCode.RESTART
    ServerMessage.Close.Reason.RELOAD -> CloseCode.RELOAD
    ServerMessage.Close.Reason.UNAUTHORIZED -> CloseCode.UNAUTHORIZED
    ServerMessage.Close.Reason.VIOLATION -> CloseCode.VIOLATION
    ServerMessage.Close.Reason.REPLACED -> CloseCode.REPLACED
  }
}

/** Lengths of texts on the wire. */
internal object Utf8 {
  private const val ONE = 0x80
  private const val TWO = 0x800

  /** `aü€` → 6 */
  fun bytes(text: String): Int = text.fold(0) { sum, c ->
    sum + when {
      c.code < ONE -> 1
      c.code < TWO -> 2
      c.isSurrogate() -> 2
      else -> 3
    }
  }
}
