@file:Suppress("UNCHECKED_CAST") // what a place is typed by exists at compile time only

package dev.vivant.dsl

import dev.vivant.dsl.kind.Abbr
import dev.vivant.dsl.kind.B
import dev.vivant.dsl.kind.Bdi
import dev.vivant.dsl.kind.Bdo
import dev.vivant.dsl.kind.Br
import dev.vivant.dsl.kind.Cite
import dev.vivant.dsl.kind.Code
import dev.vivant.dsl.kind.Data
import dev.vivant.dsl.kind.Del
import dev.vivant.dsl.kind.Dfn
import dev.vivant.dsl.kind.Em
import dev.vivant.dsl.kind.HtmlVar
import dev.vivant.dsl.kind.I
import dev.vivant.dsl.kind.Ins
import dev.vivant.dsl.kind.Kbd
import dev.vivant.dsl.kind.Mark
import dev.vivant.dsl.kind.PhrasingTags
import dev.vivant.dsl.kind.Q
import dev.vivant.dsl.kind.Rp
import dev.vivant.dsl.kind.Rt
import dev.vivant.dsl.kind.Ruby
import dev.vivant.dsl.kind.RubyTags
import dev.vivant.dsl.kind.Samp
import dev.vivant.dsl.kind.Small
import dev.vivant.dsl.kind.Span
import dev.vivant.dsl.kind.Strong
import dev.vivant.dsl.kind.Struck
import dev.vivant.dsl.kind.Sub
import dev.vivant.dsl.kind.Sup
import dev.vivant.dsl.kind.Time
import dev.vivant.dsl.kind.U
import dev.vivant.dsl.kind.Wbr
import dev.vivant.node.Tag as NodeTag

// Elements inside text.

/** An abbreviation; `title` tells what for. */
public inline fun <S> Tag<PhrasingTags, S>.abbr(classes: String? = null, block: Tag<Abbr, S>.() -> Unit = {}) {
  open(TAG_ABBR, classes)
  block(this as Tag<Abbr, S>)
  close()
}

/** Text to notice, without more importance. */
public inline fun <S> Tag<PhrasingTags, S>.b(classes: String? = null, block: Tag<B, S>.() -> Unit = {}) {
  open(TAG_B, classes)
  block(this as Tag<B, S>)
  close()
}

/** Text whose direction is its own. */
public inline fun <S> Tag<PhrasingTags, S>.bdi(classes: String? = null, block: Tag<Bdi, S>.() -> Unit = {}) {
  open(TAG_BDI, classes)
  block(this as Tag<Bdi, S>)
  close()
}

/** Text whose direction is set by `dir`. */
public inline fun <S> Tag<PhrasingTags, S>.bdo(classes: String? = null, block: Tag<Bdo, S>.() -> Unit = {}) {
  open(TAG_BDO, classes)
  block(this as Tag<Bdo, S>)
  close()
}

/** The title of a work. */
public inline fun <S> Tag<PhrasingTags, S>.cite(classes: String? = null, block: Tag<Cite, S>.() -> Unit = {}) {
  open(TAG_CITE, classes)
  block(this as Tag<Cite, S>)
  close()
}

/** A piece of a program. */
public inline fun <S> Tag<PhrasingTags, S>.code(classes: String? = null, block: Tag<Code, S>.() -> Unit = {}) {
  open(TAG_CODE, classes)
  block(this as Tag<Code, S>)
  close()
}

/** The term being defined. */
public inline fun <S> Tag<PhrasingTags, S>.dfn(classes: String? = null, block: Tag<Dfn, S>.() -> Unit = {}) {
  open(TAG_DFN, classes)
  block(this as Tag<Dfn, S>)
  close()
}

/** Stress. */
public inline fun <S> Tag<PhrasingTags, S>.em(classes: String? = null, block: Tag<Em, S>.() -> Unit = {}) {
  open(TAG_EM, classes)
  block(this as Tag<Em, S>)
  close()
}

/** Text in another voice. */
public inline fun <S> Tag<PhrasingTags, S>.i(classes: String? = null, block: Tag<I, S>.() -> Unit = {}) {
  open(TAG_I, classes)
  block(this as Tag<I, S>)
  close()
}

/** Keys to press. */
public inline fun <S> Tag<PhrasingTags, S>.kbd(classes: String? = null, block: Tag<Kbd, S>.() -> Unit = {}) {
  open(TAG_KBD, classes)
  block(this as Tag<Kbd, S>)
  close()
}

/** Text that is marked. */
public inline fun <S> Tag<PhrasingTags, S>.mark(classes: String? = null, block: Tag<Mark, S>.() -> Unit = {}) {
  open(TAG_MARK, classes)
  block(this as Tag<Mark, S>)
  close()
}

/** What no longer holds. */
public inline fun <S> Tag<PhrasingTags, S>.s(classes: String? = null, block: Tag<Struck, S>.() -> Unit = {}) {
  open(TAG_S, classes)
  block(this as Tag<Struck, S>)
  close()
}

/** Output of a program. */
public inline fun <S> Tag<PhrasingTags, S>.samp(classes: String? = null, block: Tag<Samp, S>.() -> Unit = {}) {
  open(TAG_SAMP, classes)
  block(this as Tag<Samp, S>)
  close()
}

/** Small print. */
public inline fun <S> Tag<PhrasingTags, S>.small(classes: String? = null, block: Tag<Small, S>.() -> Unit = {}) {
  open(TAG_SMALL, classes)
  block(this as Tag<Small, S>)
  close()
}

/** Text without a meaning of its own. */
public inline fun <S> Tag<PhrasingTags, S>.span(classes: String? = null, block: Tag<Span, S>.() -> Unit = {}) {
  open(TAG_SPAN, classes)
  block(this as Tag<Span, S>)
  close()
}

/** Importance. */
public inline fun <S> Tag<PhrasingTags, S>.strong(classes: String? = null, block: Tag<Strong, S>.() -> Unit = {}) {
  open(TAG_STRONG, classes)
  block(this as Tag<Strong, S>)
  close()
}

/** Subscript. */
public inline fun <S> Tag<PhrasingTags, S>.sub(classes: String? = null, block: Tag<Sub, S>.() -> Unit = {}) {
  open(TAG_SUB, classes)
  block(this as Tag<Sub, S>)
  close()
}

/** Superscript. */
public inline fun <S> Tag<PhrasingTags, S>.sup(classes: String? = null, block: Tag<Sup, S>.() -> Unit = {}) {
  open(TAG_SUP, classes)
  block(this as Tag<Sup, S>)
  close()
}

/** An annotation that is not spelled out. */
public inline fun <S> Tag<PhrasingTags, S>.u(classes: String? = null, block: Tag<U, S>.() -> Unit = {}) {
  open(TAG_U, classes)
  block(this as Tag<U, S>)
  close()
}

/** A variable. */
public inline fun <S> Tag<PhrasingTags, S>.htmlVar(classes: String? = null, block: Tag<HtmlVar, S>.() -> Unit = {}) {
  open(TAG_VAR, classes)
  block(this as Tag<HtmlVar, S>)
  close()
}

/** Text with a value for machines. */
public inline fun <S> Tag<PhrasingTags, S>.data(classes: String? = null, block: Tag<Data, S>.() -> Unit = {}) {
  open(TAG_DATA, classes)
  block(this as Tag<Data, S>)
  close()
}

/** A date or time. */
public inline fun <S> Tag<PhrasingTags, S>.time(classes: String? = null, block: Tag<Time, S>.() -> Unit = {}) {
  open(TAG_TIME, classes)
  block(this as Tag<Time, S>)
  close()
}

/** A short quotation. */
public inline fun <S> Tag<PhrasingTags, S>.q(classes: String? = null, block: Tag<Q, S>.() -> Unit = {}) {
  open(TAG_Q, classes)
  block(this as Tag<Q, S>)
  close()
}

/** What was removed. */
public inline fun <S> Tag<PhrasingTags, S>.del(classes: String? = null, block: Tag<Del, S>.() -> Unit = {}) {
  open(TAG_DEL, classes)
  block(this as Tag<Del, S>)
  close()
}

/** What was added. */
public inline fun <S> Tag<PhrasingTags, S>.ins(classes: String? = null, block: Tag<Ins, S>.() -> Unit = {}) {
  open(TAG_INS, classes)
  block(this as Tag<Ins, S>)
  close()
}

/** A line break that belongs to the text. */
public inline fun <S> Tag<PhrasingTags, S>.br(classes: String? = null, block: Tag<Br, S>.() -> Unit = {}) {
  open(TAG_BR, classes)
  block(this as Tag<Br, S>)
  close()
}

/** A place where a word may break. */
public inline fun <S> Tag<PhrasingTags, S>.wbr(classes: String? = null, block: Tag<Wbr, S>.() -> Unit = {}) {
  open(TAG_WBR, classes)
  block(this as Tag<Wbr, S>)
  close()
}

/** Text with its pronunciation. */
public inline fun <S> Tag<PhrasingTags, S>.ruby(classes: String? = null, block: Tag<Ruby, S>.() -> Unit = {}) {
  open(TAG_RUBY, classes)
  block(this as Tag<Ruby, S>)
  close()
}

/** The pronunciation. */
public inline fun <S> Tag<RubyTags, S>.rt(classes: String? = null, block: Tag<Rt, S>.() -> Unit = {}) {
  open(TAG_RT, classes)
  block(this as Tag<Rt, S>)
  close()
}

/** Brackets where ruby is not shown. */
public inline fun <S> Tag<RubyTags, S>.rp(classes: String? = null, block: Tag<Rp, S>.() -> Unit = {}) {
  open(TAG_RP, classes)
  block(this as Tag<Rp, S>)
  close()
}

@PublishedApi @JvmField internal val TAG_ABBR: NodeTag = NodeTag.html("abbr")
@PublishedApi @JvmField internal val TAG_B: NodeTag = NodeTag.html("b")
@PublishedApi @JvmField internal val TAG_BDI: NodeTag = NodeTag.html("bdi")
@PublishedApi @JvmField internal val TAG_BDO: NodeTag = NodeTag.html("bdo")
@PublishedApi @JvmField internal val TAG_CITE: NodeTag = NodeTag.html("cite")
@PublishedApi @JvmField internal val TAG_CODE: NodeTag = NodeTag.html("code")
@PublishedApi @JvmField internal val TAG_DFN: NodeTag = NodeTag.html("dfn")
@PublishedApi @JvmField internal val TAG_EM: NodeTag = NodeTag.html("em")
@PublishedApi @JvmField internal val TAG_I: NodeTag = NodeTag.html("i")
@PublishedApi @JvmField internal val TAG_KBD: NodeTag = NodeTag.html("kbd")
@PublishedApi @JvmField internal val TAG_MARK: NodeTag = NodeTag.html("mark")
@PublishedApi @JvmField internal val TAG_S: NodeTag = NodeTag.html("s")
@PublishedApi @JvmField internal val TAG_SAMP: NodeTag = NodeTag.html("samp")
@PublishedApi @JvmField internal val TAG_SMALL: NodeTag = NodeTag.html("small")
@PublishedApi @JvmField internal val TAG_SPAN: NodeTag = NodeTag.html("span")
@PublishedApi @JvmField internal val TAG_STRONG: NodeTag = NodeTag.html("strong")
@PublishedApi @JvmField internal val TAG_SUB: NodeTag = NodeTag.html("sub")
@PublishedApi @JvmField internal val TAG_SUP: NodeTag = NodeTag.html("sup")
@PublishedApi @JvmField internal val TAG_U: NodeTag = NodeTag.html("u")
@PublishedApi @JvmField internal val TAG_VAR: NodeTag = NodeTag.html("var")
@PublishedApi @JvmField internal val TAG_DATA: NodeTag = NodeTag.html("data")
@PublishedApi @JvmField internal val TAG_TIME: NodeTag = NodeTag.html("time")
@PublishedApi @JvmField internal val TAG_Q: NodeTag = NodeTag.html("q")
@PublishedApi @JvmField internal val TAG_DEL: NodeTag = NodeTag.html("del")
@PublishedApi @JvmField internal val TAG_INS: NodeTag = NodeTag.html("ins")
@PublishedApi @JvmField internal val TAG_BR: NodeTag = NodeTag.html("br")
@PublishedApi @JvmField internal val TAG_WBR: NodeTag = NodeTag.html("wbr")
@PublishedApi @JvmField internal val TAG_RUBY: NodeTag = NodeTag.html("ruby")
@PublishedApi @JvmField internal val TAG_RT: NodeTag = NodeTag.html("rt")
@PublishedApi @JvmField internal val TAG_RP: NodeTag = NodeTag.html("rp")
