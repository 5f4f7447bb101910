package dev.vivant.dsl

import dev.vivant.node.Attribute
import dev.vivant.node.Binding
import dev.vivant.node.Content
import dev.vivant.node.Element
import dev.vivant.node.Fragment
import dev.vivant.node.Key
import dev.vivant.node.Node
import dev.vivant.node.Raw
import dev.vivant.node.Text
import kotlinx.html.Entities
import kotlinx.html.TagConsumer
import kotlinx.html.Unsafe
import kotlinx.html.org.w3c.dom.events.Event
import dev.vivant.node.Tag as NodeTag
import kotlinx.html.Tag as HtmlTag

/**
 * Makes nodes of functions that were written for kotlinx.html, with no HTML text in between:
 * `NodeConsumer().apply { div { p { +"hello" } } }.finalize()`.
 *
 * For code that exists; new views are shorter and three times as fast with [liveView]'s own builder. Attributes may be set
 * after content, which kotlinx.html's own writers cannot do. One consumer serves one thread and one result. In a tag,
 * [bindTo] and [keyed] say what kotlinx.html has no words for.
 */
public class NodeConsumer : TagConsumer<Node> {
  private val content = ArrayList<Content>()
  private val starts = ArrayList<Int>()

  override fun onTagStart(tag: HtmlTag) {
    starts += content.size
  }

  /** Attributes are read from the tag when it ends. */
  override fun onTagAttributeChange(tag: HtmlTag, attribute: String, value: String?): Unit = Unit

  override fun onTagEvent(tag: HtmlTag, event: String, value: (Event) -> Unit): Unit =
    throw IllegalArgumentException(
      "<${tag.tagName}>: a function for $event in the browser cannot run here; " +
        "bind a handler of the server instead: bindTo(on.click { … })",
    )

  override fun onTagEnd(tag: HtmlTag) {
    val own = content.subList(starts.removeLast(), content.size)
    for ((name, value) in tag.attributesEntries) own += Attribute.of(name, value)
    val element = Element.of(nodeTag(tag), *own.toTypedArray())
    own.clear()
    content += element
  }

  override fun onTagContent(content: CharSequence) {
    this.content += Text(content.toString())
  }

  override fun onTagContentEntity(entity: Entities) {
    content += Raw(entity.text)
  }

  override fun onTagContentUnsafe(block: Unsafe.() -> Unit) {
    object : Unsafe {
      override fun String.unaryPlus() {
        content += Raw(this)
      }
    }.block()
  }

  /** Comments are not part of a live page. */
  override fun onTagComment(content: CharSequence): Unit = Unit

  /** What was made: an element, or a fragment of what stands side by side. */
  override fun finalize(): Node {
    check(starts.isEmpty()) { "${starts.size} tags were begun and not ended" }
    return content.singleOrNull() as? Node ?: Fragment.of(*content.map { it as Node }.toTypedArray())
  }

  internal fun add(part: Content) {
    content += part
  }

  private fun nodeTag(tag: HtmlTag): NodeTag = when {
    tag.namespace == SVG || tag.tagName == "svg" -> NodeTag.svg(tag.tagName)
    else -> NodeTag.html(tag.tagName)
  }

  private companion object {
    const val SVG = "http://www.w3.org/2000/svg"
  }
}

/** Nodes of functions that were written for kotlinx.html: `htmlNodes { div { card(item) } }`. */
public fun htmlNodes(block: TagConsumer<*>.() -> Unit): Node = NodeConsumer().apply(block).finalize()

/** What functions written for kotlinx.html emit, in the midst of the builder. */
public fun Tag<PhrasingTags, *>.html(block: TagConsumer<*>.() -> Unit): Unit = emitter.node(htmlNodes(block))

/**
 * Ties an event on this element to a handler: `button { bindTo(on.click { copy(count = count + 1) }); +"+" }`.
 *
 * @throws IllegalStateException when the tag is not emitted into a [NodeConsumer]
 */
public fun HtmlTag.bindTo(binding: Binding): Unit = nodes().add(binding)

/** Names this element among its siblings. */
public fun HtmlTag.keyed(value: Any): Unit = nodes().add(Key(value))

private fun HtmlTag.nodes(): NodeConsumer =
  checkNotNull(consumer as? NodeConsumer) {
    "<$tagName> is not part of a live page: handlers and keys need a NodeConsumer, not ${consumer.javaClass.simpleName}"
  }
