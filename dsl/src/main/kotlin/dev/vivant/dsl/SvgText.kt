@file:Suppress("UNCHECKED_CAST") // what a place is typed by exists at compile time only

package dev.vivant.dsl

import dev.vivant.dsl.kind.SvgTags
import dev.vivant.dsl.kind.SvgText
import dev.vivant.dsl.kind.SvgTextPath
import dev.vivant.dsl.kind.SvgTextTags
import dev.vivant.dsl.kind.SvgTspan
import dev.vivant.node.Tag as NodeTag

// Drawings: texts.

/** A text in a drawing. */
public inline fun <S> Tag<SvgTags, S>.svgText(classes: String? = null, block: Tag<SvgText, S>.() -> Unit = {}) {
  open(SVG_TEXT, classes)
  block(this as Tag<SvgText, S>)
  close()
}

/** A piece of a text. */
public inline fun <S> Tag<SvgTextTags, S>.tspan(classes: String? = null, block: Tag<SvgTspan, S>.() -> Unit = {}) {
  open(SVG_TSPAN, classes)
  block(this as Tag<SvgTspan, S>)
  close()
}

/** A text along the path that `href` names. */
public inline fun <S> Tag<SvgTextTags, S>.textPath(
  classes: String? = null,
  block: Tag<SvgTextPath, S>.() -> Unit = {},
) {
  open(SVG_TEXTPATH, classes)
  block(this as Tag<SvgTextPath, S>)
  close()
}

/** Where on the path it begins: `50%`. */
public var Tag<SvgTextPath, *>.startOffset: String?
  get() = attribute("startOffset")
  set(value) = attribute("startOffset", value)

@PublishedApi @JvmField internal val SVG_TEXT: NodeTag = NodeTag.svg("text")
@PublishedApi @JvmField internal val SVG_TSPAN: NodeTag = NodeTag.svg("tspan")
@PublishedApi @JvmField internal val SVG_TEXTPATH: NodeTag = NodeTag.svg("textPath")
