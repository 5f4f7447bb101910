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

  /** What makes the bindings of this place: [handlers], or those of them that ask for a permission. */
  internal var binders: Handlers<S> = handlers

  /** Whether HTML is written straight through, so that nothing is kept between renders. */
  internal val isHtml: Boolean = sink is HtmlSink

  /** The key of the row that begins with the next element; null where there is none. */
  private var rowKey: Any? = null

  @PublishedApi
  internal fun open(tag: NodeTag, classes: String?) {
    if (classes == null) sink.start(tag) else sink.start(tag, classes)
    if (rowKey != null) takeRowKey()
  }

  @PublishedApi
  internal fun close() {
    sink.end()
  }

  internal fun append(text: String) {
    sink.text(text)
  }

  internal fun append(number: Long) {
    sink.text(number)
  }

  internal fun append(number: Double) {
    sink.text(number)
  }

  internal fun append(node: Node) {
    sink.node(node)
  }

  internal fun bind(binding: Binding) {
    sink.binding(binding)
  }

  internal fun named(key: Any) {
    sink.key(key)
  }

  internal fun attribute(name: String): String? = sink.attribute(name)

  @PublishedApi
  internal fun attribute(name: String, value: String?) {
    sink.setAttribute(name, value)
  }

  internal fun flag(name: String): Boolean = sink.attribute(name) != null

  internal fun flag(name: String, value: Boolean) {
    sink.setAttribute(name, if (value) "" else null)
  }

  /** Emits a row: its first element gets the key. */
  internal inline fun row(key: Any, emit: () -> Unit) {
    rowKey = key
    emit()
    rowKey = null
  }

  private fun takeRowKey() {
    sink.key(rowKey!!)
    rowKey = null
  }

  /** The block has ended: what it may have handed on (to a handler, to another thread) emits no more. */
  internal fun end() {
    sink = Ended
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

  override fun setAttribute(name: String, value: String?) = refuse("the attribute $name")

  override fun attribute(name: String) = refuse("the attribute $name")

  override fun binding(binding: Binding) = refuse("the binding ${binding.spec()}")

  override fun text(text: String) = refuse("the text \"$text\"")

  override fun node(node: Node) = refuse("a node")

  override fun end() = refuse("an end")

  private fun refuse(what: String): Nothing =
    throw IllegalStateException("$what comes too late: the page was emitted already; handlers change the state only")
}
