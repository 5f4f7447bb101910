package dev.vivant.dsl

import dev.vivant.dsl.kind.PhrasingTags
import dev.vivant.node.Attribute
import dev.vivant.node.Binding
import dev.vivant.node.Content
import dev.vivant.node.Element
import dev.vivant.node.Fragment
import dev.vivant.node.Key
import dev.vivant.node.Namespace
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
 * `NodeConsumer().div { p { +"hello" } }`.
 *
 * For code that exists; new pages are shorter and three times as fast in [liveView]'s own builder. Attributes may be
 * set after content, which kotlinx.html's own writers cannot do. One consumer serves one thread and one result. In a
 * tag, [bindTo] and [keyed] say what kotlinx.html has no words for. See [htmlView] for a whole view, [html] for a
 * piece of one.
 */
public class NodeConsumer : TagConsumer<Node> {
  private val content = ArrayList<Content>()
  private val starts = ArrayList<Int>()
  private val tags = ArrayList<NodeTag>()

  override fun onTagStart(tag: HtmlTag) {
    starts += content.size
    tags += nodeTag(tag)
  }

  /** Nothing yet: attributes are read from the tag when it ends. */
  override fun onTagAttributeChange(tag: HtmlTag, attribute: String, value: String?): Unit = Unit

  override fun onTagEvent(tag: HtmlTag, event: String, value: (Event) -> Unit): Unit =
    throw IllegalArgumentException(
      "<${tag.tagName}>: a function for $event in the browser cannot run here; " +
        "bind a handler of the server instead: bindTo(on.click { … })",
    )

  override fun onTagEnd(tag: HtmlTag) {
    val own = content.subList(starts.removeLast(), content.size)
    for ((name, value) in tag.attributesEntries) own += Attribute.of(name, value)
    val element = Element.of(tags.removeLast(), *own.toTypedArray())
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
    val parts = Parts()
    parts.block()
    if (parts.markup.isNotEmpty()) content += Raw(parts.markup.toString())
  }

  /** Comments are not part of a live page. */
  override fun onTagComment(content: CharSequence): Unit = Unit

  /** What was made: an element, or a fragment of what stands side by side. */
  override fun finalize(): Node {
    check(starts.isEmpty()) { "<${tags.last()}> was begun and not ended" }
    return content.singleOrNull() as? Node ?: Fragment.of(*content.map { it as Node }.toTypedArray())
  }

  /** kotlinx.html gives the namespace of `svg` alone; what is inside has it, too. */
  private fun nodeTag(tag: HtmlTag): NodeTag {
    val around = tags.lastOrNull()
    return when {
      tag.namespace == Namespace.SVG.uri() || tag.tagName == "svg" -> NodeTag.svg(tag.tagName)
      tag.namespace == Namespace.MATHML.uri() || tag.tagName == "math" -> NodeTag.mathMl(tag.tagName)
      around == null || around.name() in HTML_INSIDE -> NodeTag.html(tag.tagName)
      else -> NodeTag.of(around.namespace(), tag.tagName)
    }
  }

  /** What a tag holds beside text and tags. */
  internal inner class Parts : Unsafe {
    val markup = StringBuilder()

    override fun String.unaryPlus() {
      markup.append(this)
    }

    fun take(part: Content) {
      content += part
    }
  }

  private companion object {
    val HTML_INSIDE = setOf("foreignObject", "desc", "mtext", "mi", "mo", "mn", "ms")
  }
}

/** Nodes of functions that were written for kotlinx.html: `htmlNodes { div { card(item) } }`. */
public fun htmlNodes(block: TagConsumer<*>.() -> Unit): Node {
  val nodes = NodeConsumer()
  Roots(nodes).block()
  return nodes.finalize()
}

/** What functions written for kotlinx.html emit, in the midst of the builder. */
public fun Tag<PhrasingTags, *>.html(block: TagConsumer<*>.() -> Unit): Unit = append(htmlNodes(block))

/**
 * Ties an event on this element to a handler: `button { bindTo(on.click { it.copy(count = it.count + 1) }); +"+" }`.
 * Works through consumers that wrap a [NodeConsumer].
 *
 * @throws IllegalStateException when the tag is written as text, by a consumer of kotlinx.html
 */
public fun HtmlTag.bindTo(binding: Binding): Unit = give(binding)

/** Names this element among its siblings, so that it stays the same when their order changes. */
public fun HtmlTag.keyed(value: Any): Unit = give(Key(value))

/** Of all calls of a consumer this one is handed on by those that wrap another, with the function as it is. */
private fun HtmlTag.give(part: Content): Unit = consumer.onTagContentUnsafe {
  val tag = this@give
  check(this is NodeConsumer.Parts) {
    "<${tag.tagName}> is not part of a live page but written as text: handlers and keys need a NodeConsumer"
  }
  take(part)
}

/** Does not make a fragment after each root, as kotlinx.html would have it. */
private class Roots(private val nodes: NodeConsumer) : TagConsumer<Unit> {
  override fun onTagStart(tag: HtmlTag): Unit = nodes.onTagStart(tag)

  override fun onTagAttributeChange(tag: HtmlTag, attribute: String, value: String?): Unit = Unit

  override fun onTagEvent(tag: HtmlTag, event: String, value: (Event) -> Unit): Unit =
    nodes.onTagEvent(tag, event, value)

  override fun onTagEnd(tag: HtmlTag): Unit = nodes.onTagEnd(tag)

  override fun onTagContent(content: CharSequence): Unit = nodes.onTagContent(content)

  override fun onTagContentEntity(entity: Entities): Unit = nodes.onTagContentEntity(entity)

  override fun onTagContentUnsafe(block: Unsafe.() -> Unit): Unit = nodes.onTagContentUnsafe(block)

  override fun onTagComment(content: CharSequence): Unit = Unit

  override fun finalize(): Unit = Unit
}
