@file:Suppress("UNCHECKED_CAST") // what a place is typed by exists at compile time only

package dev.vivant.dsl

import dev.vivant.dsl.kind.Annotation
import dev.vivant.dsl.kind.AnnotationXml
import dev.vivant.dsl.kind.Math
import dev.vivant.dsl.kind.MathAnnotationTags
import dev.vivant.dsl.kind.MathCellTags
import dev.vivant.dsl.kind.MathRowTags
import dev.vivant.dsl.kind.MathTags
import dev.vivant.dsl.kind.Merror
import dev.vivant.dsl.kind.Mfrac
import dev.vivant.dsl.kind.Mi
import dev.vivant.dsl.kind.Mmultiscripts
import dev.vivant.dsl.kind.Mn
import dev.vivant.dsl.kind.Mo
import dev.vivant.dsl.kind.Mover
import dev.vivant.dsl.kind.Mpadded
import dev.vivant.dsl.kind.Mphantom
import dev.vivant.dsl.kind.Mprescripts
import dev.vivant.dsl.kind.Mroot
import dev.vivant.dsl.kind.Mrow
import dev.vivant.dsl.kind.Ms
import dev.vivant.dsl.kind.Mspace
import dev.vivant.dsl.kind.Msqrt
import dev.vivant.dsl.kind.Mstyle
import dev.vivant.dsl.kind.Msub
import dev.vivant.dsl.kind.Msubsup
import dev.vivant.dsl.kind.Msup
import dev.vivant.dsl.kind.Mtable
import dev.vivant.dsl.kind.Mtd
import dev.vivant.dsl.kind.Mtext
import dev.vivant.dsl.kind.Mtr
import dev.vivant.dsl.kind.Munder
import dev.vivant.dsl.kind.Munderover
import dev.vivant.dsl.kind.PhrasingTags
import dev.vivant.dsl.kind.Semantics
import dev.vivant.node.Tag as NodeTag

// Formulas.

/** A formula. */
public inline fun <S> Tag<PhrasingTags, S>.math(classes: String? = null, block: Tag<Math, S>.() -> Unit = {}) {
  open(MATH_MATH, classes)
  block(this as Tag<Math, S>)
  close()
}

/** `block` on lines of its own, or `inline`. */
public var Tag<Math, *>.display: String?
  get() = attribute("display")
  set(value) = attribute("display", value)

/** The formula in words. */
public var Tag<Math, *>.altText: String?
  get() = attribute("alttext")
  set(value) = attribute("alttext", value)

/** A name. */
public inline fun <S> Tag<MathTags, S>.mi(classes: String? = null, block: Tag<Mi, S>.() -> Unit = {}) {
  open(MATH_MI, classes)
  block(this as Tag<Mi, S>)
  close()
}

/** A number. */
public inline fun <S> Tag<MathTags, S>.mn(classes: String? = null, block: Tag<Mn, S>.() -> Unit = {}) {
  open(MATH_MN, classes)
  block(this as Tag<Mn, S>)
  close()
}

/** An operator. */
public inline fun <S> Tag<MathTags, S>.mo(classes: String? = null, block: Tag<Mo, S>.() -> Unit = {}) {
  open(MATH_MO, classes)
  block(this as Tag<Mo, S>)
  close()
}

/** Whether it grows with what it stands beside. */
public var Tag<Mo, *>.stretchy: Boolean?
  get() = attribute("stretchy")?.toBooleanStrictOrNull()
  set(value) = attribute("stretchy", value?.toString())

/** `prefix`, `infix` or `postfix`. */
public var Tag<Mo, *>.form: String?
  get() = attribute("form")
  set(value) = attribute("form", value)

/** Whether it is a bracket. */
public var Tag<Mo, *>.fence: Boolean?
  get() = attribute("fence")?.toBooleanStrictOrNull()
  set(value) = attribute("fence", value?.toString())

/** Whether it parts things, as a comma does. */
public var Tag<Mo, *>.separator: Boolean?
  get() = attribute("separator")?.toBooleanStrictOrNull()
  set(value) = attribute("separator", value?.toString())

/** A string. */
public inline fun <S> Tag<MathTags, S>.ms(classes: String? = null, block: Tag<Ms, S>.() -> Unit = {}) {
  open(MATH_MS, classes)
  block(this as Tag<Ms, S>)
  close()
}

/** Words. */
public inline fun <S> Tag<MathTags, S>.mtext(classes: String? = null, block: Tag<Mtext, S>.() -> Unit = {}) {
  open(MATH_MTEXT, classes)
  block(this as Tag<Mtext, S>)
  close()
}

/** Things in a row. */
public inline fun <S> Tag<MathTags, S>.mrow(classes: String? = null, block: Tag<Mrow, S>.() -> Unit = {}) {
  open(MATH_MROW, classes)
  block(this as Tag<Mrow, S>)
  close()
}

/** A fraction: what is above, then what is below. */
public inline fun <S> Tag<MathTags, S>.mfrac(classes: String? = null, block: Tag<Mfrac, S>.() -> Unit = {}) {
  open(MATH_MFRAC, classes)
  block(this as Tag<Mfrac, S>)
  close()
}

/** A square root. */
public inline fun <S> Tag<MathTags, S>.msqrt(classes: String? = null, block: Tag<Msqrt, S>.() -> Unit = {}) {
  open(MATH_MSQRT, classes)
  block(this as Tag<Msqrt, S>)
  close()
}

/** A root: of what, then which. */
public inline fun <S> Tag<MathTags, S>.mroot(classes: String? = null, block: Tag<Mroot, S>.() -> Unit = {}) {
  open(MATH_MROOT, classes)
  block(this as Tag<Mroot, S>)
  close()
}

/** Another style. */
public inline fun <S> Tag<MathTags, S>.mstyle(classes: String? = null, block: Tag<Mstyle, S>.() -> Unit = {}) {
  open(MATH_MSTYLE, classes)
  block(this as Tag<Mstyle, S>)
  close()
}

/** A mistake. */
public inline fun <S> Tag<MathTags, S>.merror(classes: String? = null, block: Tag<Merror, S>.() -> Unit = {}) {
  open(MATH_MERROR, classes)
  block(this as Tag<Merror, S>)
  close()
}

/** Other margins. */
public inline fun <S> Tag<MathTags, S>.mpadded(classes: String? = null, block: Tag<Mpadded, S>.() -> Unit = {}) {
  open(MATH_MPADDED, classes)
  block(this as Tag<Mpadded, S>)
  close()
}

/** Room for what is not shown. */
public inline fun <S> Tag<MathTags, S>.mphantom(classes: String? = null, block: Tag<Mphantom, S>.() -> Unit = {}) {
  open(MATH_MPHANTOM, classes)
  block(this as Tag<Mphantom, S>)
  close()
}

/** Something with an index below. */
public inline fun <S> Tag<MathTags, S>.msub(classes: String? = null, block: Tag<Msub, S>.() -> Unit = {}) {
  open(MATH_MSUB, classes)
  block(this as Tag<Msub, S>)
  close()
}

/** Something with a power. */
public inline fun <S> Tag<MathTags, S>.msup(classes: String? = null, block: Tag<Msup, S>.() -> Unit = {}) {
  open(MATH_MSUP, classes)
  block(this as Tag<Msup, S>)
  close()
}

/** Something with an index below and a power. */
public inline fun <S> Tag<MathTags, S>.msubsup(classes: String? = null, block: Tag<Msubsup, S>.() -> Unit = {}) {
  open(MATH_MSUBSUP, classes)
  block(this as Tag<Msubsup, S>)
  close()
}

/** Something with something below. */
public inline fun <S> Tag<MathTags, S>.munder(classes: String? = null, block: Tag<Munder, S>.() -> Unit = {}) {
  open(MATH_MUNDER, classes)
  block(this as Tag<Munder, S>)
  close()
}

/** Something with something above. */
public inline fun <S> Tag<MathTags, S>.mover(classes: String? = null, block: Tag<Mover, S>.() -> Unit = {}) {
  open(MATH_MOVER, classes)
  block(this as Tag<Mover, S>)
  close()
}

/** Something with something below and above. */
public inline fun <S> Tag<MathTags, S>.munderover(classes: String? = null, block: Tag<Munderover, S>.() -> Unit = {}) {
  open(MATH_MUNDEROVER, classes)
  block(this as Tag<Munderover, S>)
  close()
}

/** Something with indices on both sides. */
public inline fun <S> Tag<MathTags, S>.mmultiscripts(
  classes: String? = null,
  block: Tag<Mmultiscripts, S>.() -> Unit = {},
) {
  open(MATH_MMULTISCRIPTS, classes)
  block(this as Tag<Mmultiscripts, S>)
  close()
}

/** Room. */
public inline fun <S> Tag<MathTags, S>.mspace(classes: String? = null, block: Tag<Mspace, S>.() -> Unit = {}) {
  open(MATH_MSPACE, classes)
  block(this as Tag<Mspace, S>)
  close()
}

/** How wide: `1em`. */
public var Tag<Mspace, *>.width: String?
  get() = attribute("width")
  set(value) = attribute("width", value)

/** From here on indices stand before. */
public inline fun <S> Tag<MathTags, S>.mprescripts(
  classes: String? = null,
  block: Tag<Mprescripts, S>.() -> Unit = {},
) {
  open(MATH_MPRESCRIPTS, classes)
  block(this as Tag<Mprescripts, S>)
  close()
}

/** A matrix. */
public inline fun <S> Tag<MathTags, S>.mtable(classes: String? = null, block: Tag<Mtable, S>.() -> Unit = {}) {
  open(MATH_MTABLE, classes)
  block(this as Tag<Mtable, S>)
  close()
}

/** A row of a matrix. */
public inline fun <S> Tag<MathRowTags, S>.mtr(classes: String? = null, block: Tag<Mtr, S>.() -> Unit = {}) {
  open(MATH_MTR, classes)
  block(this as Tag<Mtr, S>)
  close()
}

/** A cell of a matrix. */
public inline fun <S> Tag<MathCellTags, S>.mtd(classes: String? = null, block: Tag<Mtd, S>.() -> Unit = {}) {
  open(MATH_MTD, classes)
  block(this as Tag<Mtd, S>)
  close()
}

/** A formula, then its annotations. */
public inline fun <S> Tag<MathTags, S>.semantics(classes: String? = null, block: Tag<Semantics, S>.() -> Unit = {}) {
  open(MATH_SEMANTICS, classes)
  block(this as Tag<Semantics, S>)
  close()
}

/** A note in plain text, such as TeX. */
public inline fun <S> Tag<MathAnnotationTags, S>.annotation(
  classes: String? = null,
  block: Tag<Annotation, S>.() -> Unit = {},
) {
  open(MATH_ANNOTATION, classes)
  block(this as Tag<Annotation, S>)
  close()
}

/** A note in MathML. */
public inline fun <S> Tag<MathAnnotationTags, S>.annotationXml(
  classes: String? = null,
  block: Tag<AnnotationXml, S>.() -> Unit = {},
) {
  open(MATH_ANNOTATION_XML, classes)
  block(this as Tag<AnnotationXml, S>)
  close()
}

@PublishedApi @JvmField internal val MATH_MATH: NodeTag = NodeTag.mathMl("math")
@PublishedApi @JvmField internal val MATH_MI: NodeTag = NodeTag.mathMl("mi")
@PublishedApi @JvmField internal val MATH_MN: NodeTag = NodeTag.mathMl("mn")
@PublishedApi @JvmField internal val MATH_MO: NodeTag = NodeTag.mathMl("mo")
@PublishedApi @JvmField internal val MATH_MS: NodeTag = NodeTag.mathMl("ms")
@PublishedApi @JvmField internal val MATH_MTEXT: NodeTag = NodeTag.mathMl("mtext")
@PublishedApi @JvmField internal val MATH_MROW: NodeTag = NodeTag.mathMl("mrow")
@PublishedApi @JvmField internal val MATH_MFRAC: NodeTag = NodeTag.mathMl("mfrac")
@PublishedApi @JvmField internal val MATH_MSQRT: NodeTag = NodeTag.mathMl("msqrt")
@PublishedApi @JvmField internal val MATH_MROOT: NodeTag = NodeTag.mathMl("mroot")
@PublishedApi @JvmField internal val MATH_MSTYLE: NodeTag = NodeTag.mathMl("mstyle")
@PublishedApi @JvmField internal val MATH_MERROR: NodeTag = NodeTag.mathMl("merror")
@PublishedApi @JvmField internal val MATH_MPADDED: NodeTag = NodeTag.mathMl("mpadded")
@PublishedApi @JvmField internal val MATH_MPHANTOM: NodeTag = NodeTag.mathMl("mphantom")
@PublishedApi @JvmField internal val MATH_MSUB: NodeTag = NodeTag.mathMl("msub")
@PublishedApi @JvmField internal val MATH_MSUP: NodeTag = NodeTag.mathMl("msup")
@PublishedApi @JvmField internal val MATH_MSUBSUP: NodeTag = NodeTag.mathMl("msubsup")
@PublishedApi @JvmField internal val MATH_MUNDER: NodeTag = NodeTag.mathMl("munder")
@PublishedApi @JvmField internal val MATH_MOVER: NodeTag = NodeTag.mathMl("mover")
@PublishedApi @JvmField internal val MATH_MUNDEROVER: NodeTag = NodeTag.mathMl("munderover")
@PublishedApi @JvmField internal val MATH_MMULTISCRIPTS: NodeTag = NodeTag.mathMl("mmultiscripts")
@PublishedApi @JvmField internal val MATH_MSPACE: NodeTag = NodeTag.mathMl("mspace")
@PublishedApi @JvmField internal val MATH_MPRESCRIPTS: NodeTag = NodeTag.mathMl("mprescripts")
@PublishedApi @JvmField internal val MATH_MTABLE: NodeTag = NodeTag.mathMl("mtable")
@PublishedApi @JvmField internal val MATH_MTR: NodeTag = NodeTag.mathMl("mtr")
@PublishedApi @JvmField internal val MATH_MTD: NodeTag = NodeTag.mathMl("mtd")
@PublishedApi @JvmField internal val MATH_SEMANTICS: NodeTag = NodeTag.mathMl("semantics")
@PublishedApi @JvmField internal val MATH_ANNOTATION: NodeTag = NodeTag.mathMl("annotation")
@PublishedApi @JvmField internal val MATH_ANNOTATION_XML: NodeTag = NodeTag.mathMl("annotation-xml")
