@file:Suppress("UNCHECKED_CAST") // what a place is typed by exists at compile time only

package dev.vivant.dsl

import dev.vivant.dsl.kind.PhrasingTags
import dev.vivant.dsl.kind.Svg
import dev.vivant.dsl.kind.SvgA
import dev.vivant.dsl.kind.SvgDefs
import dev.vivant.dsl.kind.SvgDesc
import dev.vivant.dsl.kind.SvgDescriptionTags
import dev.vivant.dsl.kind.SvgForeignObject
import dev.vivant.dsl.kind.SvgGroup
import dev.vivant.dsl.kind.SvgMetadata
import dev.vivant.dsl.kind.SvgStyle
import dev.vivant.dsl.kind.SvgSwitch
import dev.vivant.dsl.kind.SvgSymbol
import dev.vivant.dsl.kind.SvgTags
import dev.vivant.dsl.kind.SvgTitle
import dev.vivant.dsl.kind.SvgUse
import dev.vivant.dsl.kind.SvgView
import dev.vivant.node.Tag as NodeTag

// Drawings: structure. Functions that would be called as in HTML begin with `svg`: `svgText`, `svgTitle`, `svgA`.

/** A drawing. Give it a `role` and a label, or hide it from assistive technology. */
public inline fun <S> Tag<PhrasingTags, S>.svg(
  viewBox: String? = null,
  classes: String? = null,
  block: Tag<Svg, S>.() -> Unit = {},
) {
  open(SVG_SVG, classes)
  if (viewBox != null) attribute("viewBox", viewBox)
  block(this as Tag<Svg, S>)
  close()
}

/** A drawing inside a drawing. */
@JvmName("svgInSvg")
public inline fun <S> Tag<SvgTags, S>.svg(
  viewBox: String? = null,
  classes: String? = null,
  block: Tag<Svg, S>.() -> Unit = {},
) {
  open(SVG_SVG, classes)
  if (viewBox != null) attribute("viewBox", viewBox)
  block(this as Tag<Svg, S>)
  close()
}

/** Shapes that belong together. */
public inline fun <S> Tag<SvgTags, S>.g(classes: String? = null, block: Tag<SvgGroup, S>.() -> Unit = {}) {
  open(SVG_G, classes)
  block(this as Tag<SvgGroup, S>)
  close()
}

/** What is drawn only where it is used. */
public inline fun <S> Tag<SvgTags, S>.defs(classes: String? = null, block: Tag<SvgDefs, S>.() -> Unit = {}) {
  open(SVG_DEFS, classes)
  block(this as Tag<SvgDefs, S>)
  close()
}

/** A drawing to be used several times. */
public inline fun <S> Tag<SvgTags, S>.symbol(classes: String? = null, block: Tag<SvgSymbol, S>.() -> Unit = {}) {
  open(SVG_SYMBOL, classes)
  block(this as Tag<SvgSymbol, S>)
  close()
}

/** Another piece of the drawing once more. */
public inline fun <S> Tag<SvgTags, S>.use(
  href: String? = null,
  classes: String? = null,
  block: Tag<SvgUse, S>.() -> Unit = {},
) {
  open(SVG_USE, classes)
  if (href != null) attribute("href", href)
  block(this as Tag<SvgUse, S>)
  close()
}

/** The first of its children that fits the reader. */
public inline fun <S> Tag<SvgTags, S>.svgSwitch(classes: String? = null, block: Tag<SvgSwitch, S>.() -> Unit = {}) {
  open(SVG_SWITCH, classes)
  block(this as Tag<SvgSwitch, S>)
  close()
}

/** A part of the drawing that links can name. */
public inline fun <S> Tag<SvgTags, S>.view(classes: String? = null, block: Tag<SvgView, S>.() -> Unit = {}) {
  open(SVG_VIEW, classes)
  block(this as Tag<SvgView, S>)
  close()
}

/** A link around shapes. */
public inline fun <S> Tag<SvgTags, S>.svgA(
  href: String? = null,
  classes: String? = null,
  block: Tag<SvgA, S>.() -> Unit = {},
) {
  open(SVG_A, classes)
  if (href != null) attribute("href", href)
  block(this as Tag<SvgA, S>)
  close()
}

/** HTML inside a drawing. */
public inline fun <S> Tag<SvgTags, S>.foreignObject(
  classes: String? = null,
  block: Tag<SvgForeignObject, S>.() -> Unit = {},
) {
  open(SVG_FOREIGNOBJECT, classes)
  block(this as Tag<SvgForeignObject, S>)
  close()
}

/** What a drawing or shape is, for assistive technology and as a tool tip; first. */
public inline fun <S> Tag<SvgDescriptionTags, S>.svgTitle(
  classes: String? = null,
  block: Tag<SvgTitle, S>.() -> Unit = {},
) {
  open(SVG_TITLE, classes)
  block(this as Tag<SvgTitle, S>)
  close()
}

/** A longer description. */
public inline fun <S> Tag<SvgDescriptionTags, S>.desc(classes: String? = null, block: Tag<SvgDesc, S>.() -> Unit = {}) {
  open(SVG_DESC, classes)
  block(this as Tag<SvgDesc, S>)
  close()
}

/** What is not shown. */
public inline fun <S> Tag<SvgDescriptionTags, S>.metadata(
  classes: String? = null,
  block: Tag<SvgMetadata, S>.() -> Unit = {},
) {
  open(SVG_METADATA, classes)
  block(this as Tag<SvgMetadata, S>)
  close()
}

/** A style sheet of the drawing. */
public inline fun <S> Tag<SvgTags, S>.svgStyle(classes: String? = null, block: Tag<SvgStyle, S>.() -> Unit = {}) {
  open(SVG_STYLE, classes)
  block(this as Tag<SvgStyle, S>)
  close()
}

@PublishedApi @JvmField internal val SVG_SVG: NodeTag = NodeTag.svg("svg")
@PublishedApi @JvmField internal val SVG_G: NodeTag = NodeTag.svg("g")
@PublishedApi @JvmField internal val SVG_DEFS: NodeTag = NodeTag.svg("defs")
@PublishedApi @JvmField internal val SVG_SYMBOL: NodeTag = NodeTag.svg("symbol")
@PublishedApi @JvmField internal val SVG_USE: NodeTag = NodeTag.svg("use")
@PublishedApi @JvmField internal val SVG_SWITCH: NodeTag = NodeTag.svg("switch")
@PublishedApi @JvmField internal val SVG_VIEW: NodeTag = NodeTag.svg("view")
@PublishedApi @JvmField internal val SVG_A: NodeTag = NodeTag.svg("a")
@PublishedApi @JvmField internal val SVG_FOREIGNOBJECT: NodeTag = NodeTag.svg("foreignObject")
@PublishedApi @JvmField internal val SVG_TITLE: NodeTag = NodeTag.svg("title")
@PublishedApi @JvmField internal val SVG_DESC: NodeTag = NodeTag.svg("desc")
@PublishedApi @JvmField internal val SVG_METADATA: NodeTag = NodeTag.svg("metadata")
@PublishedApi @JvmField internal val SVG_STYLE: NodeTag = NodeTag.svg("style")
