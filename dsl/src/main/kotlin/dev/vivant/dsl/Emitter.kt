package dev.vivant.dsl

import dev.vivant.node.Binding
import dev.vivant.node.Node
import dev.vivant.node.Sink
import dev.vivant.view.Handlers
import dev.vivant.node.Tag as NodeTag

/**
 * What all tags of one render emit into.
 *
 * Attributes wait here until the element gets content or ends, because they may be read and set again until then.
 */
@PublishedApi
internal class Emitter<S>(val sink: Sink, val on: Handlers<S>) {
  private var names = arrayOfNulls<String>(INITIAL_ATTRIBUTES)
  private var values = arrayOfNulls<String>(INITIAL_ATTRIBUTES)
  private var count = 0
  private var inHead = false

  fun open(tag: NodeTag) {
    beginContent()
    sink.start(tag)
    inHead = true
  }

  fun open(tag: NodeTag, classes: String?) {
    open(tag)
    if (classes != null) attribute("class", classes)
  }

  fun close() {
    beginContent()
    sink.end()
  }

  fun text(text: String) {
    beginContent()
    sink.text(text)
  }

  fun node(node: Node) {
    beginContent()
    sink.node(node)
  }

  fun bind(binding: Binding) {
    checkHead("the binding ${binding.event()}")
    sink.binding(binding)
  }

  fun key(key: Any) {
    checkHead("the key $key")
    sink.key(key)
  }

  fun attribute(name: String): String? {
    val at = indexOf(name)
    return if (at < 0) null else values[at]
  }

  fun attribute(name: String, value: String?) {
    checkHead("the attribute $name")
    var at = indexOf(name)
    if (at < 0) {
      if (value == null) return
      at = count++
      if (at == names.size) grow()
      names[at] = name
    }
    values[at] = value
  }

  private fun indexOf(name: String): Int {
    for (i in 0 until count) if (names[i] == name) return i
    return -1
  }

  private fun grow() {
    names = names.copyOf(count * 2)
    values = values.copyOf(count * 2)
  }

  private fun beginContent() {
    if (!inHead) return
    for (i in 0 until count) {
      values[i]?.let { sink.attribute(names[i]!!, it) }
    }
    count = 0
    inHead = false
  }

  private fun checkHead(what: String) {
    check(inHead) { "$what comes too late: set attributes, keys and handlers of an element before its content" }
  }

  private companion object {
    const val INITIAL_ATTRIBUTES = 16
  }
}
