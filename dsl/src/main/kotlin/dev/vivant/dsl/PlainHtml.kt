package dev.vivant.dsl

import dev.vivant.node.HtmlSink
import java.io.OutputStream

/**
 * HTML of a block, for what is no live page: mails, error pages, parts of other pages. It has no handlers, because
 * these belong to a state: that does not compile.
 */
public fun plainHtml(block: FlowContent<Nothing>.() -> Unit): String =
  StringBuilder().also { HtmlSink(it).emitPlain(block) }.toString()

/**
 * Writes HTML of a block as UTF-8; neither closes nor flushes the stream.
 *
 * @throws java.io.UncheckedIOException when the stream fails
 */
public fun plainHtml(out: OutputStream, block: FlowContent<Nothing>.() -> Unit): Unit = HtmlSink(out).emitPlain(block)

private inline fun HtmlSink.emitPlain(block: FlowContent<Nothing>.() -> Unit) {
  emitInto(this, NoHandlers, block)
  finish()
}
