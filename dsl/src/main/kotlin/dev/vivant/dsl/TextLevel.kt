package dev.vivant.dsl

import dev.vivant.node.Tag as NodeTag

// Elements inside text.

/** Inside [abbr]. */
public sealed interface Abbr : AnyElement, Phrasing

/** An abbreviation. */
public inline fun <S> Tag<PhrasingTags, S>.abbr(classes: String? = null, block: Tag<Abbr, S>.() -> Unit) {
  emitter.open(TAG_ABBR, classes)
  Tag<Abbr, S>(emitter).block()
  emitter.close()
}

/** Inside [b]. */
public sealed interface B : AnyElement, Phrasing

/** Text to notice. */
public inline fun <S> Tag<PhrasingTags, S>.b(classes: String? = null, block: Tag<B, S>.() -> Unit) {
  emitter.open(TAG_B, classes)
  Tag<B, S>(emitter).block()
  emitter.close()
}

/** Inside [bdi]. */
public sealed interface Bdi : AnyElement, Phrasing

/** Text whose direction is its own. */
public inline fun <S> Tag<PhrasingTags, S>.bdi(classes: String? = null, block: Tag<Bdi, S>.() -> Unit) {
  emitter.open(TAG_BDI, classes)
  Tag<Bdi, S>(emitter).block()
  emitter.close()
}

/** Inside [bdo]. */
public sealed interface Bdo : AnyElement, Phrasing

/** Text whose direction is set by `dir`. */
public inline fun <S> Tag<PhrasingTags, S>.bdo(classes: String? = null, block: Tag<Bdo, S>.() -> Unit) {
  emitter.open(TAG_BDO, classes)
  Tag<Bdo, S>(emitter).block()
  emitter.close()
}

/** Inside [cite]. */
public sealed interface Cite : AnyElement, Phrasing

/** The title of a work. */
public inline fun <S> Tag<PhrasingTags, S>.cite(classes: String? = null, block: Tag<Cite, S>.() -> Unit) {
  emitter.open(TAG_CITE, classes)
  Tag<Cite, S>(emitter).block()
  emitter.close()
}

/** Inside [code]. */
public sealed interface Code : AnyElement, Phrasing

/** A piece of code. */
public inline fun <S> Tag<PhrasingTags, S>.code(classes: String? = null, block: Tag<Code, S>.() -> Unit) {
  emitter.open(TAG_CODE, classes)
  Tag<Code, S>(emitter).block()
  emitter.close()
}

/** Inside [dfn]. */
public sealed interface Dfn : AnyElement, Phrasing

/** The term being defined. */
public inline fun <S> Tag<PhrasingTags, S>.dfn(classes: String? = null, block: Tag<Dfn, S>.() -> Unit) {
  emitter.open(TAG_DFN, classes)
  Tag<Dfn, S>(emitter).block()
  emitter.close()
}

/** Inside [em]. */
public sealed interface Em : AnyElement, Phrasing

/** Stress. */
public inline fun <S> Tag<PhrasingTags, S>.em(classes: String? = null, block: Tag<Em, S>.() -> Unit) {
  emitter.open(TAG_EM, classes)
  Tag<Em, S>(emitter).block()
  emitter.close()
}

/** Inside [i]. */
public sealed interface I : AnyElement, Phrasing

/** Text in another voice. */
public inline fun <S> Tag<PhrasingTags, S>.i(classes: String? = null, block: Tag<I, S>.() -> Unit = {}) {
  emitter.open(TAG_I, classes)
  Tag<I, S>(emitter).block()
  emitter.close()
}

/** Inside [kbd]. */
public sealed interface Kbd : AnyElement, Phrasing

/** Keys to press. */
public inline fun <S> Tag<PhrasingTags, S>.kbd(classes: String? = null, block: Tag<Kbd, S>.() -> Unit) {
  emitter.open(TAG_KBD, classes)
  Tag<Kbd, S>(emitter).block()
  emitter.close()
}

/** Inside [mark]. */
public sealed interface Mark : AnyElement, Phrasing

/** Text that is marked. */
public inline fun <S> Tag<PhrasingTags, S>.mark(classes: String? = null, block: Tag<Mark, S>.() -> Unit) {
  emitter.open(TAG_MARK, classes)
  Tag<Mark, S>(emitter).block()
  emitter.close()
}

/** Inside [s]. */
public sealed interface Struck : AnyElement, Phrasing

/** What no longer holds. */
public inline fun <S> Tag<PhrasingTags, S>.s(classes: String? = null, block: Tag<Struck, S>.() -> Unit) {
  emitter.open(TAG_S, classes)
  Tag<Struck, S>(emitter).block()
  emitter.close()
}

/** Inside [samp]. */
public sealed interface Samp : AnyElement, Phrasing

/** Output of a program. */
public inline fun <S> Tag<PhrasingTags, S>.samp(classes: String? = null, block: Tag<Samp, S>.() -> Unit) {
  emitter.open(TAG_SAMP, classes)
  Tag<Samp, S>(emitter).block()
  emitter.close()
}

/** Inside [small]. */
public sealed interface Small : AnyElement, Phrasing

/** Small print. */
public inline fun <S> Tag<PhrasingTags, S>.small(classes: String? = null, block: Tag<Small, S>.() -> Unit) {
  emitter.open(TAG_SMALL, classes)
  Tag<Small, S>(emitter).block()
  emitter.close()
}

/** Inside [span]. */
public sealed interface Span : AnyElement, Phrasing

/** Text without a meaning of its own. */
public inline fun <S> Tag<PhrasingTags, S>.span(classes: String? = null, block: Tag<Span, S>.() -> Unit = {}) {
  emitter.open(TAG_SPAN, classes)
  Tag<Span, S>(emitter).block()
  emitter.close()
}

/** Inside [strong]. */
public sealed interface Strong : AnyElement, Phrasing

/** Importance. */
public inline fun <S> Tag<PhrasingTags, S>.strong(classes: String? = null, block: Tag<Strong, S>.() -> Unit) {
  emitter.open(TAG_STRONG, classes)
  Tag<Strong, S>(emitter).block()
  emitter.close()
}

/** Inside [sub]. */
public sealed interface Sub : AnyElement, Phrasing

/** Subscript. */
public inline fun <S> Tag<PhrasingTags, S>.sub(classes: String? = null, block: Tag<Sub, S>.() -> Unit) {
  emitter.open(TAG_SUB, classes)
  Tag<Sub, S>(emitter).block()
  emitter.close()
}

/** Inside [sup]. */
public sealed interface Sup : AnyElement, Phrasing

/** Superscript. */
public inline fun <S> Tag<PhrasingTags, S>.sup(classes: String? = null, block: Tag<Sup, S>.() -> Unit) {
  emitter.open(TAG_SUP, classes)
  Tag<Sup, S>(emitter).block()
  emitter.close()
}

/** Inside [u]. */
public sealed interface U : AnyElement, Phrasing

/** An annotation that is not spelled out. */
public inline fun <S> Tag<PhrasingTags, S>.u(classes: String? = null, block: Tag<U, S>.() -> Unit) {
  emitter.open(TAG_U, classes)
  Tag<U, S>(emitter).block()
  emitter.close()
}

/** Inside [htmlVar]. */
public sealed interface HtmlVar : AnyElement, Phrasing

/** A variable. */
public inline fun <S> Tag<PhrasingTags, S>.htmlVar(classes: String? = null, block: Tag<HtmlVar, S>.() -> Unit) {
  emitter.open(TAG_VAR, classes)
  Tag<HtmlVar, S>(emitter).block()
  emitter.close()
}

/** Inside [a]. */
public sealed interface A : Flow, HasHref, HasTarget, LinkAttributes

/** A link. See [patchLink] and [navigateLink] for live ones. */
public inline fun <S> Tag<PhrasingTags, S>.a(
  href: String? = null,
  target: String? = null,
  classes: String? = null,
  block: Tag<A, S>.() -> Unit,
) {
  emitter.open(TAG_A, classes)
  if (href != null) emitter.attribute("href", href)
  if (target != null) emitter.attribute("target", target)
  Tag<A, S>(emitter).block()
  emitter.close()
}

/** Inside [data]. */
public sealed interface Data : Phrasing, HasValue

/** Text with a value for machines. */
public inline fun <S> Tag<PhrasingTags, S>.data(classes: String? = null, block: Tag<Data, S>.() -> Unit) {
  emitter.open(TAG_DATA, classes)
  Tag<Data, S>(emitter).block()
  emitter.close()
}

/** Inside [time]. */
public sealed interface Time : Phrasing, HasDateTime

/** A date or time. */
public inline fun <S> Tag<PhrasingTags, S>.time(classes: String? = null, block: Tag<Time, S>.() -> Unit) {
  emitter.open(TAG_TIME, classes)
  Tag<Time, S>(emitter).block()
  emitter.close()
}

/** Inside [q]. */
public sealed interface Q : Phrasing, HasCite

/** A short quotation. */
public inline fun <S> Tag<PhrasingTags, S>.q(classes: String? = null, block: Tag<Q, S>.() -> Unit) {
  emitter.open(TAG_Q, classes)
  Tag<Q, S>(emitter).block()
  emitter.close()
}

/** Inside [del]. */
public sealed interface Del : Flow, HasCite, HasDateTime

/** What was removed. */
public inline fun <S> Tag<PhrasingTags, S>.del(classes: String? = null, block: Tag<Del, S>.() -> Unit) {
  emitter.open(TAG_DEL, classes)
  Tag<Del, S>(emitter).block()
  emitter.close()
}

/** Inside [ins]. */
public sealed interface Ins : Flow, HasCite, HasDateTime

/** What was added. */
public inline fun <S> Tag<PhrasingTags, S>.ins(classes: String? = null, block: Tag<Ins, S>.() -> Unit) {
  emitter.open(TAG_INS, classes)
  Tag<Ins, S>(emitter).block()
  emitter.close()
}

/** Inside [br]. */
public sealed interface Br : AnyElement

/** A line break that belongs to the text. */
public inline fun <S> Tag<PhrasingTags, S>.br(classes: String? = null, block: Tag<Br, S>.() -> Unit = {}) {
  emitter.open(TAG_BR, classes)
  Tag<Br, S>(emitter).block()
  emitter.close()
}

/** Inside [wbr]. */
public sealed interface Wbr : AnyElement

/** A place where a word may break. */
public inline fun <S> Tag<PhrasingTags, S>.wbr(classes: String? = null, block: Tag<Wbr, S>.() -> Unit = {}) {
  emitter.open(TAG_WBR, classes)
  Tag<Wbr, S>(emitter).block()
  emitter.close()
}

/** Inside [ruby]. */
public sealed interface Ruby : AnyElement, Phrasing, RubyPartTags

/** Text with its pronunciation. */
public inline fun <S> Tag<PhrasingTags, S>.ruby(classes: String? = null, block: Tag<Ruby, S>.() -> Unit) {
  emitter.open(TAG_RUBY, classes)
  Tag<Ruby, S>(emitter).block()
  emitter.close()
}

/** Inside [rt]. */
public sealed interface Rt : AnyElement, Phrasing

/** The pronunciation. */
public inline fun <S> Tag<RubyPartTags, S>.rt(classes: String? = null, block: Tag<Rt, S>.() -> Unit) {
  emitter.open(TAG_RT, classes)
  Tag<Rt, S>(emitter).block()
  emitter.close()
}

/** Inside [rp]. */
public sealed interface Rp : AnyElement, TextContent

/** Brackets where ruby is not shown. */
public inline fun <S> Tag<RubyPartTags, S>.rp(classes: String? = null, block: Tag<Rp, S>.() -> Unit) {
  emitter.open(TAG_RP, classes)
  Tag<Rp, S>(emitter).block()
  emitter.close()
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
@PublishedApi @JvmField internal val TAG_A: NodeTag = NodeTag.html("a")
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
