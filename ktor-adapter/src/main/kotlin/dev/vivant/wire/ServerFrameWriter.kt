package dev.vivant.wire

import dev.vivant.diff.Patch
import dev.vivant.node.Path
import dev.vivant.protocol.Effect
import dev.vivant.protocol.ServerMessage

/**
 * Writes what a session says as frames, for one connection: it knows which shapes the browser has seen.
 *
 * One writer for each connection, from its join to its end; every frame that it makes must be sent, and in that order.
 * One thread at a time. Keys and handlers stay behind: a browser has no use for them. `PROTOCOL.md` says how
 * frames look.
 */
public class ServerFrameWriter {
  private var shapes: Shapes? = null

  /**
   * The frame of a message: UTF-8.
   *
   * @throws IllegalArgumentException when the payload of a pushed event holds what JSON cannot say; names its type. The
   *     writer is of no use then: the browser would not know shapes that it has counted
   */
  public fun write(message: ServerMessage): ByteArray = written(message).toByteArray()

  /**
   * As [write], in pieces that follow one another. What many connections are sent is one and the same array in all of
   * them, which nobody may change.
   *
   * @throws IllegalArgumentException as [write]
   */
  public fun pieces(message: ServerMessage): List<ByteArray> = aroundShared(message) ?: written(message).pieces()

  /** Where a frame is little more than what many connections are sent, or null: `[7,2,[[0,1],-3,`, all that, `]]`. */
  private fun aroundShared(message: ServerMessage): List<ByteArray>? {
    if (message !is ServerMessage.Update || message.patches.size != 1 || message.effects.isNotEmpty()) return null
    val patch = message.patches[0] as? Patch.Within ?: return null
    val shared = patch.patches.written(SharedOperations::class.java, SharedOperations::of).json
    if (shared.size < JsonBytes.WORTH_A_PIECE) return null
    val out = JsonBytes(BEGINNING_BYTES)
    out.begin()
    out.number(message.version)
    out.number(message.lastEventId)
    out.begin()
    path(patch.path, out)
    out.number(Operation.WITHIN)
    return out.piecesBefore(shared, ENDING)
  }

  private fun written(message: ServerMessage): JsonBytes {
    val out = JsonBytes()
    out.begin()
    when (message) {
      is ServerMessage.Joined -> {
        out.string("joined")
        out.number(message.version)
        out.number(message.lastEventId)
      }
      is ServerMessage.Rejoin -> out.string("rejoin")
      is ServerMessage.Update -> {
        out.number(message.version)
        out.number(message.lastEventId)
        message.patches.forEach { patch(it, out) }
        message.effects.forEach { EffectJson.write(it, out) }
      }
      is ServerMessage.Whole -> whole(message, out)
      is ServerMessage.Refused -> {
        out.string("refused")
        out.number(message.eventId)
        out.string(message.reason.name.lowercase())
        out.string(message.detail)
      }
      is ServerMessage.Pong -> out.string("pong")
      is ServerMessage.Close -> {
        out.string("close")
        out.string(message.reason.name.lowercase())
      }
    }
    out.end()
    return out
  }

  private fun whole(message: ServerMessage.Whole, out: JsonBytes) {
    out.string("whole")
    out.number(message.version)
    out.number(message.lastEventId)
    out.begin()
    nodes(out).nodes(message.children, top = true)
    out.end()
    message.token?.let(out::string) ?: out.literal("null")
    out.begin()
    message.effects.forEach { EffectJson.write(it, out) }
    out.end()
  }

  private fun patch(patch: Patch, out: JsonBytes) {
    out.begin()
    when (patch) {
      is Patch.SetText -> {
        places(patch.path, out)
        out.string(patch.value)
      }
      is Patch.Arrange -> {
        places(patch.path, out)
        slots(patch.slots, out)
      }
      is Patch.Remove -> places(patch.path, out)
      is Patch.SetAttribute -> {
        path(patch.path, out)
        nodes(out).attributeName(patch.name)
        out.string(patch.value)
      }
      is Patch.RemoveAttribute -> {
        path(patch.path, out)
        nodes(out).attributeName(patch.name)
      }
      is Patch.Replace -> {
        path(patch.path, out)
        out.number(Operation.REPLACE)
        nodes(out).nodes(listOf(patch.node), top = true)
      }
      is Patch.SpliceText -> {
        path(patch.path, out)
        out.number(Operation.SPLICE_TEXT)
        out.number(patch.keep)
        out.number(patch.drop)
        out.string(patch.value)
      }
      is Patch.Within -> {
        path(patch.path, out)
        out.number(Operation.WITHIN)
        out.raw(patch.patches.written(SharedOperations::class.java, SharedOperations::of).json)
      }
    }
    out.end()
  }

  private fun slots(slots: List<Patch.Slot>, out: JsonBytes) {
    out.begin()
    for (slot in slots) {
      when (slot) {
        is Patch.Keep -> {
          out.number(slot.from)
          if (slot.count > 1) {
            out.number(1 - slot.count)
          }
        }
        is Patch.Insert -> nodes(out).nodes(slot.nodes, top = true)
      }
    }
    out.end()
  }

  private fun path(path: Path, out: JsonBytes) {
    out.begin()
    places(path, out)
    out.end()
  }

  private fun places(path: Path, out: JsonBytes) {
    for (i in 0 until path.length()) {
      out.number(path.place(i))
    }
  }

  private fun nodes(out: JsonBytes): NodesWriter = NodesWriter(shapes ?: Shapes().also { shapes = it }, out)

  /** What is the same for all connections: it names no shape that only one of them has seen. */
  private class SharedOperations(val json: ByteArray) {
    companion object {
      fun of(patches: List<Patch>): SharedOperations {
        val out = JsonBytes()
        val writer = ServerFrameWriter()
        for (patch in patches) writer.patch(patch, out)
        return SharedOperations(out.toByteArray())
      }
    }
  }

  private companion object {
    /** Two numbers, a path, and what is to be done there. */
    const val BEGINNING_BYTES = 40

    /** Of a patch and of a frame. */
    val ENDING = "]]".encodeToByteArray()
  }
}
