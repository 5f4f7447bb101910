package dev.vivant.wire

import dev.vivant.diff.Patch
import dev.vivant.diff.SharedPatches
import dev.vivant.node.Element
import dev.vivant.node.Node
import dev.vivant.protocol.ServerMessage

/** What of a node goes over the wire: everything but keys and handlers. */
internal fun keyless(node: Node): Node {
  if (node !is Element) {
    return node
  }
  val attributes = Array(node.attributeCount() * 2) { i ->
    if (i % 2 == 0) node.attributeName(i / 2) else node.attributeValue(i / 2)
  }
  val children = node.children().map(::keyless)
  return Element.of(node.tag(), null, attributes, Element.noBindings(), children.toTypedArray())
}

internal fun keyless(message: ServerMessage): ServerMessage =
  when (message) {
    is ServerMessage.Update ->
      ServerMessage.Update(message.version, message.lastEventId, message.patches.map(::keyless), message.effects)
    is ServerMessage.Whole ->
      ServerMessage.Whole(
        message.version, message.lastEventId, message.children.map(::keyless), message.token, message.effects,
      )
    else -> message
  }

private fun keyless(patch: Patch): Patch =
  when (patch) {
    is Patch.Arrange -> Patch.Arrange(patch.path, patch.slots.map(::keyless))
    is Patch.Replace -> Patch.Replace(patch.path, keyless(patch.node))
    is Patch.Within -> Patch.Within(patch.path, SharedPatches(patch.patches.patches().map(::keyless)))
    else -> patch
  }

private fun keyless(slot: Patch.Slot): Patch.Slot =
  if (slot is Patch.Insert) Patch.Insert(slot.nodes.map(::keyless)) else slot
