@file:Suppress("UNCHECKED_CAST") // what a place is typed by exists at compile time only

package dev.vivant.dsl

import dev.vivant.dsl.kind.SvgFeBlend
import dev.vivant.dsl.kind.SvgFeColorMatrix
import dev.vivant.dsl.kind.SvgFeComponentTransfer
import dev.vivant.dsl.kind.SvgFeComposite
import dev.vivant.dsl.kind.SvgFeConvolveMatrix
import dev.vivant.dsl.kind.SvgFeDiffuseLighting
import dev.vivant.dsl.kind.SvgFeDisplacementMap
import dev.vivant.dsl.kind.SvgFeDistantLight
import dev.vivant.dsl.kind.SvgFeDropShadow
import dev.vivant.dsl.kind.SvgFeFlood
import dev.vivant.dsl.kind.SvgFeFuncA
import dev.vivant.dsl.kind.SvgFeFuncB
import dev.vivant.dsl.kind.SvgFeFuncG
import dev.vivant.dsl.kind.SvgFeFuncR
import dev.vivant.dsl.kind.SvgFeGaussianBlur
import dev.vivant.dsl.kind.SvgFeImage
import dev.vivant.dsl.kind.SvgFeMerge
import dev.vivant.dsl.kind.SvgFeMergeNode
import dev.vivant.dsl.kind.SvgFeMorphology
import dev.vivant.dsl.kind.SvgFeOffset
import dev.vivant.dsl.kind.SvgFePointLight
import dev.vivant.dsl.kind.SvgFeSpecularLighting
import dev.vivant.dsl.kind.SvgFeSpotLight
import dev.vivant.dsl.kind.SvgFeTile
import dev.vivant.dsl.kind.SvgFeTurbulence
import dev.vivant.dsl.kind.SvgFilter
import dev.vivant.dsl.kind.SvgFilterTags
import dev.vivant.dsl.kind.SvgLightTags
import dev.vivant.dsl.kind.SvgMergeTags
import dev.vivant.dsl.kind.SvgTags
import dev.vivant.dsl.kind.SvgTransferTags
import dev.vivant.node.Tag as NodeTag

// Drawings: filters. Their parameters are set by name: `attributes["stdDeviation"] = "4"`.

/** Steps that change how something looks. */
public inline fun <S> Tag<SvgTags, S>.filter(classes: String? = null, block: Tag<SvgFilter, S>.() -> Unit = {}) {
  open(SVG_FILTER, classes)
  block(this as Tag<SvgFilter, S>)
  close()
}

/** `userSpaceOnUse` or `objectBoundingBox`. */
public var Tag<SvgFilter, *>.filterUnits: String?
  get() = attribute("filterUnits")
  set(value) = attribute("filterUnits", value)

/** Two inputs, blended. */
public inline fun <S> Tag<SvgFilterTags, S>.feBlend(
  classes: String? = null,
  block: Tag<SvgFeBlend, S>.() -> Unit = {},
) {
  open(SVG_FEBLEND, classes)
  block(this as Tag<SvgFeBlend, S>)
  close()
}

/** Other colours, by a matrix. */
public inline fun <S> Tag<SvgFilterTags, S>.feColorMatrix(
  classes: String? = null,
  block: Tag<SvgFeColorMatrix, S>.() -> Unit = {},
) {
  open(SVG_FECOLORMATRIX, classes)
  block(this as Tag<SvgFeColorMatrix, S>)
  close()
}

/** Other colours, channel by channel. */
public inline fun <S> Tag<SvgFilterTags, S>.feComponentTransfer(
  classes: String? = null,
  block: Tag<SvgFeComponentTransfer, S>.() -> Unit = {},
) {
  open(SVG_FECOMPONENTTRANSFER, classes)
  block(this as Tag<SvgFeComponentTransfer, S>)
  close()
}

/** Two inputs, combined. */
public inline fun <S> Tag<SvgFilterTags, S>.feComposite(
  classes: String? = null,
  block: Tag<SvgFeComposite, S>.() -> Unit = {},
) {
  open(SVG_FECOMPOSITE, classes)
  block(this as Tag<SvgFeComposite, S>)
  close()
}

/** Each point, from its neighbours. */
public inline fun <S> Tag<SvgFilterTags, S>.feConvolveMatrix(
  classes: String? = null,
  block: Tag<SvgFeConvolveMatrix, S>.() -> Unit = {},
) {
  open(SVG_FECONVOLVEMATRIX, classes)
  block(this as Tag<SvgFeConvolveMatrix, S>)
  close()
}

/** Light on a dull surface. */
public inline fun <S> Tag<SvgFilterTags, S>.feDiffuseLighting(
  classes: String? = null,
  block: Tag<SvgFeDiffuseLighting, S>.() -> Unit = {},
) {
  open(SVG_FEDIFFUSELIGHTING, classes)
  block(this as Tag<SvgFeDiffuseLighting, S>)
  close()
}

/** Points moved, as another input says. */
public inline fun <S> Tag<SvgFilterTags, S>.feDisplacementMap(
  classes: String? = null,
  block: Tag<SvgFeDisplacementMap, S>.() -> Unit = {},
) {
  open(SVG_FEDISPLACEMENTMAP, classes)
  block(this as Tag<SvgFeDisplacementMap, S>)
  close()
}

/** A shadow. */
public inline fun <S> Tag<SvgFilterTags, S>.feDropShadow(
  classes: String? = null,
  block: Tag<SvgFeDropShadow, S>.() -> Unit = {},
) {
  open(SVG_FEDROPSHADOW, classes)
  block(this as Tag<SvgFeDropShadow, S>)
  close()
}

/** A plain colour. */
public inline fun <S> Tag<SvgFilterTags, S>.feFlood(
  classes: String? = null,
  block: Tag<SvgFeFlood, S>.() -> Unit = {},
) {
  open(SVG_FEFLOOD, classes)
  block(this as Tag<SvgFeFlood, S>)
  close()
}

/** A blur. */
public inline fun <S> Tag<SvgFilterTags, S>.feGaussianBlur(
  classes: String? = null,
  block: Tag<SvgFeGaussianBlur, S>.() -> Unit = {},
) {
  open(SVG_FEGAUSSIANBLUR, classes)
  block(this as Tag<SvgFeGaussianBlur, S>)
  close()
}

/** An image from outside. */
public inline fun <S> Tag<SvgFilterTags, S>.feImage(
  classes: String? = null,
  block: Tag<SvgFeImage, S>.() -> Unit = {},
) {
  open(SVG_FEIMAGE, classes)
  block(this as Tag<SvgFeImage, S>)
  close()
}

/** Inputs, one over the other. */
public inline fun <S> Tag<SvgFilterTags, S>.feMerge(
  classes: String? = null,
  block: Tag<SvgFeMerge, S>.() -> Unit = {},
) {
  open(SVG_FEMERGE, classes)
  block(this as Tag<SvgFeMerge, S>)
  close()
}

/** Thinner or thicker. */
public inline fun <S> Tag<SvgFilterTags, S>.feMorphology(
  classes: String? = null,
  block: Tag<SvgFeMorphology, S>.() -> Unit = {},
) {
  open(SVG_FEMORPHOLOGY, classes)
  block(this as Tag<SvgFeMorphology, S>)
  close()
}

/** Moved. */
public inline fun <S> Tag<SvgFilterTags, S>.feOffset(
  classes: String? = null,
  block: Tag<SvgFeOffset, S>.() -> Unit = {},
) {
  open(SVG_FEOFFSET, classes)
  block(this as Tag<SvgFeOffset, S>)
  close()
}

/** Light on a shiny surface. */
public inline fun <S> Tag<SvgFilterTags, S>.feSpecularLighting(
  classes: String? = null,
  block: Tag<SvgFeSpecularLighting, S>.() -> Unit = {},
) {
  open(SVG_FESPECULARLIGHTING, classes)
  block(this as Tag<SvgFeSpecularLighting, S>)
  close()
}

/** Repeated. */
public inline fun <S> Tag<SvgFilterTags, S>.feTile(classes: String? = null, block: Tag<SvgFeTile, S>.() -> Unit = {}) {
  open(SVG_FETILE, classes)
  block(this as Tag<SvgFeTile, S>)
  close()
}

/** Noise. */
public inline fun <S> Tag<SvgFilterTags, S>.feTurbulence(
  classes: String? = null,
  block: Tag<SvgFeTurbulence, S>.() -> Unit = {},
) {
  open(SVG_FETURBULENCE, classes)
  block(this as Tag<SvgFeTurbulence, S>)
  close()
}

/** How red changes. */
public inline fun <S> Tag<SvgTransferTags, S>.feFuncR(
  classes: String? = null,
  block: Tag<SvgFeFuncR, S>.() -> Unit = {},
) {
  open(SVG_FEFUNCR, classes)
  block(this as Tag<SvgFeFuncR, S>)
  close()
}

/** How green changes. */
public inline fun <S> Tag<SvgTransferTags, S>.feFuncG(
  classes: String? = null,
  block: Tag<SvgFeFuncG, S>.() -> Unit = {},
) {
  open(SVG_FEFUNCG, classes)
  block(this as Tag<SvgFeFuncG, S>)
  close()
}

/** How blue changes. */
public inline fun <S> Tag<SvgTransferTags, S>.feFuncB(
  classes: String? = null,
  block: Tag<SvgFeFuncB, S>.() -> Unit = {},
) {
  open(SVG_FEFUNCB, classes)
  block(this as Tag<SvgFeFuncB, S>)
  close()
}

/** How opacity changes. */
public inline fun <S> Tag<SvgTransferTags, S>.feFuncA(
  classes: String? = null,
  block: Tag<SvgFeFuncA, S>.() -> Unit = {},
) {
  open(SVG_FEFUNCA, classes)
  block(this as Tag<SvgFeFuncA, S>)
  close()
}

/** One of the inputs. */
public inline fun <S> Tag<SvgMergeTags, S>.feMergeNode(
  classes: String? = null,
  block: Tag<SvgFeMergeNode, S>.() -> Unit = {},
) {
  open(SVG_FEMERGENODE, classes)
  block(this as Tag<SvgFeMergeNode, S>)
  close()
}

/** Light from far away. */
public inline fun <S> Tag<SvgLightTags, S>.feDistantLight(
  classes: String? = null,
  block: Tag<SvgFeDistantLight, S>.() -> Unit = {},
) {
  open(SVG_FEDISTANTLIGHT, classes)
  block(this as Tag<SvgFeDistantLight, S>)
  close()
}

/** Light from a point. */
public inline fun <S> Tag<SvgLightTags, S>.fePointLight(
  classes: String? = null,
  block: Tag<SvgFePointLight, S>.() -> Unit = {},
) {
  open(SVG_FEPOINTLIGHT, classes)
  block(this as Tag<SvgFePointLight, S>)
  close()
}

/** Light in a cone. */
public inline fun <S> Tag<SvgLightTags, S>.feSpotLight(
  classes: String? = null,
  block: Tag<SvgFeSpotLight, S>.() -> Unit = {},
) {
  open(SVG_FESPOTLIGHT, classes)
  block(this as Tag<SvgFeSpotLight, S>)
  close()
}

@PublishedApi @JvmField internal val SVG_FILTER: NodeTag = NodeTag.svg("filter")
@PublishedApi @JvmField internal val SVG_FEBLEND: NodeTag = NodeTag.svg("feBlend")
@PublishedApi @JvmField internal val SVG_FECOLORMATRIX: NodeTag = NodeTag.svg("feColorMatrix")
@PublishedApi @JvmField internal val SVG_FECOMPONENTTRANSFER: NodeTag = NodeTag.svg("feComponentTransfer")
@PublishedApi @JvmField internal val SVG_FECOMPOSITE: NodeTag = NodeTag.svg("feComposite")
@PublishedApi @JvmField internal val SVG_FECONVOLVEMATRIX: NodeTag = NodeTag.svg("feConvolveMatrix")
@PublishedApi @JvmField internal val SVG_FEDIFFUSELIGHTING: NodeTag = NodeTag.svg("feDiffuseLighting")
@PublishedApi @JvmField internal val SVG_FEDISPLACEMENTMAP: NodeTag = NodeTag.svg("feDisplacementMap")
@PublishedApi @JvmField internal val SVG_FEDROPSHADOW: NodeTag = NodeTag.svg("feDropShadow")
@PublishedApi @JvmField internal val SVG_FEFLOOD: NodeTag = NodeTag.svg("feFlood")
@PublishedApi @JvmField internal val SVG_FEGAUSSIANBLUR: NodeTag = NodeTag.svg("feGaussianBlur")
@PublishedApi @JvmField internal val SVG_FEIMAGE: NodeTag = NodeTag.svg("feImage")
@PublishedApi @JvmField internal val SVG_FEMERGE: NodeTag = NodeTag.svg("feMerge")
@PublishedApi @JvmField internal val SVG_FEMORPHOLOGY: NodeTag = NodeTag.svg("feMorphology")
@PublishedApi @JvmField internal val SVG_FEOFFSET: NodeTag = NodeTag.svg("feOffset")
@PublishedApi @JvmField internal val SVG_FESPECULARLIGHTING: NodeTag = NodeTag.svg("feSpecularLighting")
@PublishedApi @JvmField internal val SVG_FETILE: NodeTag = NodeTag.svg("feTile")
@PublishedApi @JvmField internal val SVG_FETURBULENCE: NodeTag = NodeTag.svg("feTurbulence")
@PublishedApi @JvmField internal val SVG_FEFUNCR: NodeTag = NodeTag.svg("feFuncR")
@PublishedApi @JvmField internal val SVG_FEFUNCG: NodeTag = NodeTag.svg("feFuncG")
@PublishedApi @JvmField internal val SVG_FEFUNCB: NodeTag = NodeTag.svg("feFuncB")
@PublishedApi @JvmField internal val SVG_FEFUNCA: NodeTag = NodeTag.svg("feFuncA")
@PublishedApi @JvmField internal val SVG_FEMERGENODE: NodeTag = NodeTag.svg("feMergeNode")
@PublishedApi @JvmField internal val SVG_FEDISTANTLIGHT: NodeTag = NodeTag.svg("feDistantLight")
@PublishedApi @JvmField internal val SVG_FEPOINTLIGHT: NodeTag = NodeTag.svg("fePointLight")
@PublishedApi @JvmField internal val SVG_FESPOTLIGHT: NodeTag = NodeTag.svg("feSpotLight")
