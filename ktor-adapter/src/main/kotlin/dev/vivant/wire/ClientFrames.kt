package dev.vivant.wire

import dev.vivant.node.Path
import dev.vivant.protocol.ClientMessage
import kotlinx.serialization.json.JsonPrimitive

/**
 * What a browser says, as frames and back. `PROTOCOL.md` says how frames look.
 *
 * Reading is strict: a frame that is not exactly a message is refused, whatever a stranger wrote. Any thread.
 */
public object ClientFrames {
  /** Visits by their number on the wire: whether they navigate, and whether the address has changed already. */
  private const val NAVIGATE = 1
  private const val POP = 2

  private val LIMITS = FrameLimits()

  /**
   * The message of a frame.
   *
   * @throws MalformedFrame for anything else, and for a frame beyond the limits
   */
  public fun read(frame: String, limits: FrameLimits = LIMITS): ClientMessage {
    PlainEvent.read(frame, limits)?.let { return it }
    val items = Items.of(frame, limits)
    val first = items.peek()
    return if (first is JsonPrimitive && !first.isString) event(items) else named(items)
  }

  private fun event(items: Items): ClientMessage {
    val id = items.long(from = 1)
    val version = items.int(from = 1)
    val path = items.path()
    val binding = items.int()
    return ClientMessage.Event(id, version, path, binding, List(items.left) { items.plain() })
  }

  private fun named(items: Items): ClientMessage =
    when (val name = items.string()) {
      "join" -> join(items)
      "resume" -> ClientMessage.Resume(items.string(), items.int(from = 1), items.int())
      "visit" -> visit(items)
      "ack" -> ClientMessage.Ack(items.int(from = 1))
      "heal" -> ClientMessage.Heal(items.int(from = 1))
      "ping" -> ClientMessage.Ping()
      "leave" -> ClientMessage.Leave()
      else -> throw MalformedFrame("no message of a browser is called \"${shortened(name)}\"")
    }.also { items.end() }

  private fun join(items: Items): ClientMessage {
    val token = items.string()
    val version = items.int(from = 1)
    val nodes = items.int()
    val url = items.string()
    return ClientMessage.Join(token, version, nodes, url, if (items.left > 0) items.string() else "")
  }

  private fun visit(items: Items): ClientMessage {
    val id = items.long(from = 1)
    val url = items.string()
    val mode = items.int()
    if (mode > NAVIGATE + POP) {
      throw items.wrong("has a mode from 0 to 3 as its item 3")
    }
    return ClientMessage.Visit(id, url, mode and NAVIGATE != 0, mode and POP != 0)
  }

  /**
   * The frame of a message; what a browser writes. For tests and programs that act as one.
   *
   * @throws IllegalArgumentException when a payload holds what JSON cannot say; names its type
   */
  public fun write(message: ClientMessage): String {
    val out = JsonBytes()
    out.begin()
    when (message) {
      is ClientMessage.Event -> {
        out.number(message.id)
        out.number(message.version)
        path(message.path, out)
        out.number(message.binding)
        message.payload.forEach { PlainJson.write(it, out) }
      }
      is ClientMessage.Join -> {
        out.string("join")
        out.string(message.token)
        out.number(message.version)
        out.number(message.nodes)
        out.string(message.url)
        if (message.page.isNotEmpty()) out.string(message.page)
      }
      is ClientMessage.Resume -> {
        out.string("resume")
        out.string(message.reference)
        out.number(message.version)
        out.number(message.nodes)
      }
      is ClientMessage.Visit -> {
        out.string("visit")
        out.number(message.id)
        out.string(message.url)
        out.number((if (message.navigate) NAVIGATE else 0) + (if (message.pop) POP else 0))
      }
      is ClientMessage.Ack -> {
        out.string("ack")
        out.number(message.version)
      }
      is ClientMessage.Heal -> {
        out.string("heal")
        out.number(message.version)
      }
      is ClientMessage.Ping -> out.string("ping")
      is ClientMessage.Leave -> out.string("leave")
    }
    out.end()
    return out.toByteArray().decodeToString()
  }

  private fun path(path: Path, out: JsonBytes) {
    out.begin()
    for (i in 0 until path.length()) {
      out.number(path.place(i))
    }
    out.end()
  }
}
