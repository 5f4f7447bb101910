@file:Suppress("UNCHECKED_CAST") // what a place is typed by exists at compile time only

package dev.vivant.dsl

import dev.vivant.dsl.kind.BlockQuote
import dev.vivant.dsl.kind.Details
import dev.vivant.dsl.kind.Dialog
import dev.vivant.dsl.kind.Div
import dev.vivant.dsl.kind.Figcaption
import dev.vivant.dsl.kind.Figure
import dev.vivant.dsl.kind.FigureCaptionTags
import dev.vivant.dsl.kind.FlowTags
import dev.vivant.dsl.kind.Hr
import dev.vivant.dsl.kind.P
import dev.vivant.dsl.kind.ParagraphTags
import dev.vivant.dsl.kind.Pre
import dev.vivant.dsl.kind.RuleTags
import dev.vivant.dsl.kind.Summary
import dev.vivant.dsl.kind.SummaryTags
import dev.vivant.node.Tag as NodeTag

// Paragraphs and other blocks.

/** A block without a meaning of its own. */
public inline fun <S> Tag<FlowTags, S>.div(classes: String? = null, block: Tag<Div, S>.() -> Unit = {}) {
  open(TAG_DIV, classes)
  block(this as Tag<Div, S>)
  close()
}

/** A paragraph. */
public inline fun <S> Tag<ParagraphTags, S>.p(classes: String? = null, block: Tag<P, S>.() -> Unit = {}) {
  open(TAG_P, classes)
  block(this as Tag<P, S>)
  close()
}

/** Text whose white space counts. */
public inline fun <S> Tag<FlowTags, S>.pre(classes: String? = null, block: Tag<Pre, S>.() -> Unit = {}) {
  open(TAG_PRE, classes)
  block(this as Tag<Pre, S>)
  close()
}

/** A long quotation. */
public inline fun <S> Tag<FlowTags, S>.blockQuote(classes: String? = null, block: Tag<BlockQuote, S>.() -> Unit = {}) {
  open(TAG_BLOCKQUOTE, classes)
  block(this as Tag<BlockQuote, S>)
  close()
}

/** A break between themes; a line between options. */
public inline fun <S> Tag<RuleTags, S>.hr(classes: String? = null, block: Tag<Hr, S>.() -> Unit = {}) {
  open(TAG_HR, classes)
  block(this as Tag<Hr, S>)
  close()
}

/** An illustration with its caption. */
public inline fun <S> Tag<FlowTags, S>.figure(classes: String? = null, block: Tag<Figure, S>.() -> Unit = {}) {
  open(TAG_FIGURE, classes)
  block(this as Tag<Figure, S>)
  close()
}

/** The caption of a figure. */
public inline fun <S> Tag<FigureCaptionTags, S>.figcaption(
  classes: String? = null,
  block: Tag<Figcaption, S>.() -> Unit = {},
) {
  open(TAG_FIGCAPTION, classes)
  block(this as Tag<Figcaption, S>)
  close()
}

/** Something to unfold, below its summary. Of those with one name, one is open at a time. */
public inline fun <S> Tag<FlowTags, S>.details(classes: String? = null, block: Tag<Details, S>.() -> Unit = {}) {
  open(TAG_DETAILS, classes)
  block(this as Tag<Details, S>)
  close()
}

/** What stays visible of details; first. */
public inline fun <S> Tag<SummaryTags, S>.summary(classes: String? = null, block: Tag<Summary, S>.() -> Unit = {}) {
  open(TAG_SUMMARY, classes)
  block(this as Tag<Summary, S>)
  close()
}

/** A dialog box. */
public inline fun <S> Tag<FlowTags, S>.dialog(classes: String? = null, block: Tag<Dialog, S>.() -> Unit = {}) {
  open(TAG_DIALOG, classes)
  block(this as Tag<Dialog, S>)
  close()
}

/** What closes it: `any`, `closerequest`, `none`. */
public var Tag<Dialog, *>.closedBy: String?
  get() = attribute("closedby")
  set(value) = attribute("closedby", value)

@PublishedApi @JvmField internal val TAG_DIV: NodeTag = NodeTag.html("div")
@PublishedApi @JvmField internal val TAG_P: NodeTag = NodeTag.html("p")
@PublishedApi @JvmField internal val TAG_PRE: NodeTag = NodeTag.html("pre")
@PublishedApi @JvmField internal val TAG_BLOCKQUOTE: NodeTag = NodeTag.html("blockquote")
@PublishedApi @JvmField internal val TAG_HR: NodeTag = NodeTag.html("hr")
@PublishedApi @JvmField internal val TAG_FIGURE: NodeTag = NodeTag.html("figure")
@PublishedApi @JvmField internal val TAG_FIGCAPTION: NodeTag = NodeTag.html("figcaption")
@PublishedApi @JvmField internal val TAG_DETAILS: NodeTag = NodeTag.html("details")
@PublishedApi @JvmField internal val TAG_SUMMARY: NodeTag = NodeTag.html("summary")
@PublishedApi @JvmField internal val TAG_DIALOG: NodeTag = NodeTag.html("dialog")
