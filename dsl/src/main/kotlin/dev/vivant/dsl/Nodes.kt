package dev.vivant.dsl

import dev.vivant.dsl.kind.Flow
import dev.vivant.dsl.kind.Kind
import dev.vivant.node.Node
import dev.vivant.node.NodeSink
import dev.vivant.node.Sink
import dev.vivant.view.Handlers

/**
 * Nodes that a block of the builder emits, for views that are otherwise written in Java or by other means.
 *
 * @param on the handlers that the view's `render` was given
 * @return an element, or a fragment of what stands side by side
 */
public fun <S> nodes(on: Handlers<S>, block: FlowContent<S>.() -> Unit): Node = nodesOf<Flow, S>(on, block)

/** The nodes that a block emits at a place of any kind. */
internal inline fun <C : Kind, S> nodesOf(on: Handlers<S>, block: Tag<C, S>.() -> Unit): Node {
  val sink = NodeSink()
  val place = Tag<C, S>(sink, on)
  place.block()
  place.end()
  return sink.finish()
}

/** Emits a block into a sink, which its owner finishes. */
internal inline fun <S> emitInto(sink: Sink, on: Handlers<S>, block: FlowContent<S>.() -> Unit) {
  val place = FlowContent(sink, on)
  place.block()
  place.end()
}
