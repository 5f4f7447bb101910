package dev.vivant.samples.frame

import dev.vivant.dsl.node
import dev.vivant.dsl.nodes
import dev.vivant.node.Node
import dev.vivant.samples.counter.dialects
import dev.vivant.view.Handlers

/** The gallery's frame for views that are written in Java. */
object JavaFrame {
  /** A page of the gallery around a content. */
  @JvmStatic
  fun <S> of(sample: Sample, on: Handlers<S>, content: Node): Node = nodes(on) { frame(sample) { node(content) } }

  /** Links to the counter in all dialects. */
  @JvmStatic
  fun <S> dialects(on: Handlers<S>, current: Sample): Node = nodes(on) { dialects(current) }
}
