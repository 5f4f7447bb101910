package dev.vivant.wire

import dev.vivant.diff.Patch
import dev.vivant.diff.PatchApplier
import dev.vivant.diff.SharedPatches
import dev.vivant.node.Element
import dev.vivant.node.Node
import dev.vivant.node.Path
import dev.vivant.protocol.Effect
import dev.vivant.protocol.Refusal
import dev.vivant.protocol.ServerMessage
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonPrimitive

/**
 * Reads what a session says from frames, for one connection, and keeps the page's tree up to date by it.
 *
 * For tests and programs that act as a browser. Elements that come over the wire have no keys and no handlers, only the
 * attribute that lists their bindings. One thread at a time.
 *
 * @param page the tree that the first response showed
 * @property limits how large frames may be
 */
public class ServerFrameReader(page: Element, private val limits: FrameLimits = LIMITS) {
  private var nodes = NodesReader(limits.maxItems)

  /** The tree after the frames so far. */
  public var tree: Element = page
    private set

  /**
   * The message of a frame.
   *
   * @throws MalformedFrame for anything else
   * @throws IllegalArgumentException when a patch does not fit the tree; the tree is that of the patches before it
   */
  public fun read(frame: String): ServerMessage {
    val items = Items.of(frame, limits)
    val first = items.peek()
    return if (first is JsonPrimitive && !first.isString) update(items) else named(items)
  }

  private fun named(items: Items): ServerMessage =
    when (val name = items.string()) {
      "joined" -> ServerMessage.Joined(items.int(from = 1), items.long())
      "rejoin" -> ServerMessage.Rejoin()
      "whole" -> whole(items)
      "refused" -> ServerMessage.Refused(items.long(from = 1), word<Refusal>(items), items.string())
      "pong" -> ServerMessage.Pong()
      "close" -> ServerMessage.Close(word<ServerMessage.Close.Reason>(items))
      else -> throw MalformedFrame("no message of a session is called \"${shortened(name)}\"")
    }.also { items.end() }

  private inline fun <reified E : Enum<E>> word(items: Items): E {
    val word = items.string()
    return enumValues<E>().find { it.name.lowercase() == word }
      ?: throw MalformedFrame("there is no ${E::class.simpleName} \"${shortened(word)}\"")
  }

  private fun whole(items: Items): ServerMessage {
    val version = items.int(from = 1)
    val last = items.long()
    val children = newNodes(items.array(), Surroundings.TOP)
    val token = items.stringOrNull()
    val effects = items.array()
    tree = tree.withChildren(*children.toTypedArray())
    return ServerMessage.Whole(version, last, children, token, List(effects.left) { EffectJson.read(effects.array()) })
  }

  private fun update(items: Items): ServerMessage {
    val version = items.int(from = 1)
    val last = items.long()
    val patches = mutableListOf<Patch>()
    val effects = mutableListOf<Effect>()
    while (items.left > 0) {
      val item = items.peek()
      val first = (item as? JsonArray)?.firstOrNull() as? JsonPrimitive
      if (first != null && first.isString) {
        effects += EffectJson.read(items.array())
      } else if (effects.isNotEmpty()) {
        throw items.wrong("has its operations before its effects")
      } else {
        val patch = patch(items.array())
        tree = PatchApplier.apply(tree, listOf(patch))
        patches += patch
      }
    }
    return ServerMessage.Update(version, last, patches, effects)
  }

  private fun patch(items: Items): Patch {
    val first = items.peek()
    if (first is JsonPrimitive || items.left == 1) {
      val path = Path.of(*items.places(items.left - 1))
      val last = items.peek()
      return when {
        last is JsonArray -> arrange(path, items.array())
        number(last) != null -> Patch.Remove(path.child(items.int()))
        else -> Patch.SetText(path, items.string())
      }
    }
    val path = items.path()
    val patch = when (number(items.peek())) {
      Operation.REPLACE -> replace(path, items)
      Operation.WITHIN -> within(path, items)
      Operation.SPLICE_TEXT -> {
        items.any()
        Patch.SpliceText(path, items.int(), items.int(), items.string())
      }
      else -> attribute(path, items)
    }
    items.end()
    return patch
  }

  private fun replace(path: Path, items: Items): Patch {
    items.any()
    if (path.length() == 0) {
      throw items.wrong("does not replace the root")
    }
    val parent = Path.of(IntArray(path.length() - 1, path::place), path.length() - 1)
    val made = nodes.nodes(items.any(), surroundings(parent)).singleOrNull() ?: throw items.wrong("has one node")
    return Patch.Replace(path, made)
  }

  /** Operations inside an element, with shapes of their own; their paths begin at it. */
  private fun within(path: Path, items: Items): Patch {
    items.any()
    val outside = nodes
    val page = tree
    nodes = NodesReader(limits.maxItems)
    tree = path.`in`(page).orElse(null) as? Element ?: throw MalformedFrame("no element stands at $path")
    try {
      val patches = mutableListOf<Patch>()
      while (items.left > 0) {
        val patch = patch(items.array())
        tree = PatchApplier.apply(tree, listOf(patch))
        patches += patch
      }
      return Patch.Within(path, SharedPatches(patches))
    } finally {
      tree = page
      nodes = outside
    }
  }

  private fun attribute(path: Path, items: Items): Patch {
    val name = NodesReader.attributeName(items)
    return if (items.left == 0) Patch.RemoveAttribute(path, name) else Patch.SetAttribute(path, name, items.string())
  }

  private fun arrange(path: Path, items: Items): Patch {
    val slots = mutableListOf<Patch.Slot>()
    val surroundings = surroundings(path)
    while (items.left > 0) {
      if (number(items.peek()) == null) {
        slots += Patch.Insert(newNodes(items, surroundings))
      } else {
        val from = items.int()
        val more = if (items.left > 0) number(items.peek())?.takeIf { it < 0 } else null
        more?.let { items.any() }
        slots += Patch.Keep(from, 1 - (more ?: 0))
      }
    }
    return Patch.Arrange(path, slots)
  }

  /** All nodes up to the end or the next number. */
  private fun newNodes(items: Items, surroundings: Surroundings): List<Node> {
    val found = mutableListOf<Node>()
    while (items.left > 0 && number(items.peek()) == null) {
      found += nodes.nodes(items.any(), surroundings)
    }
    return found
  }

  private fun number(item: JsonElement): Int? =
    (item as? JsonPrimitive)?.takeIf { !it.isString }?.content?.toIntOrNull()

  private fun surroundings(path: Path): Surroundings {
    val parent = path.`in`(tree).orElseThrow { MalformedFrame("nothing stands at $path") }
    return Surroundings.inside(parent as? Element ?: throw MalformedFrame("a text stands at $path"))
  }

  private companion object {
    /** A session may send a whole page, as deep as that is. */
    val LIMITS = FrameLimits(maxFrameChars = 1 shl 26, maxDepth = 1 shl 10, maxItems = 1 shl 24)
  }
}
