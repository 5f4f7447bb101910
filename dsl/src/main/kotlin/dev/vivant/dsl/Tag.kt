/**
 * The typed builder.
 *
 * A view emits its page: each tag is a call, in the dialect of kotlinx.html. The receiver of every block is a [Tag],
 * typed by what may stand there ([dev.vivant.dsl.kind]): inside `ul { }` there is a `li`, but no `div`. Bindings
 * ([onClick] …) take functions of the view's state, [each] keeps rows between renders, and [liveView] makes a view of
 * it all. What was written for kotlinx.html goes on by [NodeConsumer].
 */
package dev.vivant.dsl

import dev.vivant.dsl.kind.Flow
import dev.vivant.dsl.kind.Kind
import dev.vivant.dsl.kind.PhrasingTags
import dev.vivant.node.Binding
import dev.vivant.node.HtmlSink
import dev.vivant.node.Node
import dev.vivant.node.Sink
import dev.vivant.view.Handlers
import dev.vivant.node.Tag as NodeTag

/** Marks what blocks of the builder are blocks of, so that an inner block cannot reach an outer one by mistake. */
@DslMarker
@Target(AnnotationTarget.CLASS, AnnotationTarget.TYPE, AnnotationTarget.TYPEALIAS)
public annotation class VivantDsl

/**
 * A place in a page that is being emitted: inside an element, or at the top of a view, a row, a component.
 *
 * Valid during the call of the block that it is the receiver of, on that thread. All places of one page are one object:
 * `div { ul { } }` calls both blocks with the same receiver under different types, so places cost nothing.
 *
 * @param K what may stand here and which attributes there are: a [Kind], which exists at compile time only
 * @param S the state that handlers get
 */
@VivantDsl
public class Tag<out K : Kind, S> internal constructor(private var sink: Sink, handlers: Handlers<S>) {
  /** What makes bindings for elements that other means emit: [NodeConsumer], Java's factories. */
  public val handlers: Handlers<S> = handlers

  /** Whether HTML is written straight through, so that nothing is kept between renders. */
  internal val isHtml: Boolean = sink is HtmlSink

  /** Attributes of the element just begun, names and values in turn: until its content they may be set again. */
  private var head = arrayOfNulls<String>(INITIAL_HEAD)
  private var headSize = 0
  private var inHead = false

  @PublishedApi
  internal fun open(tag: NodeTag, classes: String?) {
    endHead()
    sink.start(tag)
    inHead = true
    if (classes != null) {
      head[0] = "class"
      head[1] = classes
      headSize = 2
    }
  }

  @PublishedApi
  internal fun close() {
    endHead()
    sink.end()
  }

  internal fun append(text: String) {
    endHead()
    sink.text(text)
  }

  internal fun append(node: Node) {
    endHead()
    sink.node(node)
  }

  internal fun bind(binding: Binding) {
    checkHead { "the binding ${binding.spec()}" }
    sink.binding(binding)
  }

  internal fun named(key: Any) {
    checkHead { "the key $key" }
    sink.key(key)
  }

  internal fun attribute(name: String): String? {
    val at = indexOf(name)
    return if (at < 0) null else head[at + 1]
  }

  @PublishedApi
  internal fun attribute(name: String, value: String?) {
    checkHead { "the attribute $name" }
    var at = indexOf(name)
    if (at < 0) {
      if (value == null) return
      at = headSize
      headSize += 2
      if (headSize > head.size) head = head.copyOf(headSize * 2)
      head[at] = name
    }
    head[at + 1] = value
  }

  internal fun flag(name: String): Boolean = attribute(name) != null

  internal fun flag(name: String, value: Boolean): Unit = attribute(name, if (value) "" else null)

  /** The block has ended: what it may have handed on (to a handler, to another thread) emits no more. */
  internal fun end() {
    endHead()
    sink = Ended
  }

  private fun indexOf(name: String): Int {
    for (i in 0 until headSize step 2) if (head[i] == name) return i
    return -1
  }

  private fun endHead() {
    if (inHead) {
      inHead = false
      if (headSize > 0) emitHead()
    }
  }

  private fun emitHead() {
    for (i in 0 until headSize step 2) {
      val value = head[i + 1]
      if (value != null) sink.attribute(head[i]!!, value)
    }
    headSize = 0
  }

  private inline fun checkHead(what: () -> String) {
    check(inHead) { "${what()} comes too late: set attributes, keys and handlers of an element before its content" }
  }

  private companion object {
    const val INITIAL_HEAD = 16
  }
}

/** Where flow content may stand: the top of a page, and inside `div`, `section`, `li`, `td` and the like. */
public typealias FlowContent<S> = Tag<Flow, S>

/** Where phrasing content may stand: inside `p`, `span`, `h1` and wherever flow content may. */
public typealias PhrasingContent<S> = Tag<PhrasingTags, S>

/** Takes nothing any more. */
private object Ended : Sink {
  override fun start(tag: NodeTag) = refuse("<$tag>")

  override fun key(key: Any) = refuse("the key $key")

  override fun attribute(name: String, value: String) = refuse("the attribute $name")

  override fun binding(binding: Binding) = refuse("the binding ${binding.spec()}")

  override fun text(text: String) = refuse("the text \"$text\"")

  override fun node(node: Node) = refuse("a node")

  override fun end() = refuse("an end")

  private fun refuse(what: String): Nothing =
    throw IllegalStateException("$what comes too late: the page was emitted already; handlers change the state only")
}
