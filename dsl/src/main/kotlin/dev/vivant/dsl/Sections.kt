package dev.vivant.dsl

import dev.vivant.node.Tag as NodeTag

// Sections, headings, paragraphs and other blocks.

/** Inside [article]. */
public sealed interface Article : AnyElement, Flow

/** A complete, self-contained piece. */
public inline fun <S> Tag<FlowTags, S>.article(classes: String? = null, block: Tag<Article, S>.() -> Unit) {
  emitter.open(TAG_ARTICLE, classes)
  Tag<Article, S>(emitter).block()
  emitter.close()
}

/** Inside [aside]. */
public sealed interface Aside : AnyElement, Flow

/** Something beside the main matter. */
public inline fun <S> Tag<FlowTags, S>.aside(classes: String? = null, block: Tag<Aside, S>.() -> Unit) {
  emitter.open(TAG_ASIDE, classes)
  Tag<Aside, S>(emitter).block()
  emitter.close()
}

/** Inside [footer]. */
public sealed interface Footer : AnyElement, Flow

/** The end of a section or page. */
public inline fun <S> Tag<FlowTags, S>.footer(classes: String? = null, block: Tag<Footer, S>.() -> Unit) {
  emitter.open(TAG_FOOTER, classes)
  Tag<Footer, S>(emitter).block()
  emitter.close()
}

/** Inside [header]. */
public sealed interface Header : AnyElement, Flow

/** The beginning of a section or page. */
public inline fun <S> Tag<FlowTags, S>.header(classes: String? = null, block: Tag<Header, S>.() -> Unit) {
  emitter.open(TAG_HEADER, classes)
  Tag<Header, S>(emitter).block()
  emitter.close()
}

/** Inside [main]. */
public sealed interface Main : AnyElement, Flow

/** The main matter of the page; once. */
public inline fun <S> Tag<FlowTags, S>.main(classes: String? = null, block: Tag<Main, S>.() -> Unit) {
  emitter.open(TAG_MAIN, classes)
  Tag<Main, S>(emitter).block()
  emitter.close()
}

/** Inside [nav]. */
public sealed interface Nav : AnyElement, Flow

/** Links to get around. */
public inline fun <S> Tag<FlowTags, S>.nav(classes: String? = null, block: Tag<Nav, S>.() -> Unit) {
  emitter.open(TAG_NAV, classes)
  Tag<Nav, S>(emitter).block()
  emitter.close()
}

/** Inside [section]. */
public sealed interface Section : AnyElement, Flow

/** A part with a heading. */
public inline fun <S> Tag<FlowTags, S>.section(classes: String? = null, block: Tag<Section, S>.() -> Unit) {
  emitter.open(TAG_SECTION, classes)
  Tag<Section, S>(emitter).block()
  emitter.close()
}

/** Inside [search]. */
public sealed interface Search : AnyElement, Flow

/** Fields and results of a search. */
public inline fun <S> Tag<FlowTags, S>.search(classes: String? = null, block: Tag<Search, S>.() -> Unit) {
  emitter.open(TAG_SEARCH, classes)
  Tag<Search, S>(emitter).block()
  emitter.close()
}

/** Inside [address]. */
public sealed interface Address : AnyElement, Flow

/** How to reach the author. */
public inline fun <S> Tag<FlowTags, S>.address(classes: String? = null, block: Tag<Address, S>.() -> Unit) {
  emitter.open(TAG_ADDRESS, classes)
  Tag<Address, S>(emitter).block()
  emitter.close()
}

/** Inside [div]. */
public sealed interface Div : AnyElement, Flow

/** A block without a meaning of its own. */
public inline fun <S> Tag<FlowTags, S>.div(classes: String? = null, block: Tag<Div, S>.() -> Unit) {
  emitter.open(TAG_DIV, classes)
  Tag<Div, S>(emitter).block()
  emitter.close()
}

/** Inside [h1]. */
public sealed interface H1 : AnyElement, Phrasing

/** A heading of rank 1. */
public inline fun <S> Tag<HeadingTags, S>.h1(classes: String? = null, block: Tag<H1, S>.() -> Unit) {
  emitter.open(TAG_H1, classes)
  Tag<H1, S>(emitter).block()
  emitter.close()
}

/** Inside [h2]. */
public sealed interface H2 : AnyElement, Phrasing

/** A heading of rank 2. */
public inline fun <S> Tag<HeadingTags, S>.h2(classes: String? = null, block: Tag<H2, S>.() -> Unit) {
  emitter.open(TAG_H2, classes)
  Tag<H2, S>(emitter).block()
  emitter.close()
}

/** Inside [h3]. */
public sealed interface H3 : AnyElement, Phrasing

/** A heading of rank 3. */
public inline fun <S> Tag<HeadingTags, S>.h3(classes: String? = null, block: Tag<H3, S>.() -> Unit) {
  emitter.open(TAG_H3, classes)
  Tag<H3, S>(emitter).block()
  emitter.close()
}

/** Inside [h4]. */
public sealed interface H4 : AnyElement, Phrasing

/** A heading of rank 4. */
public inline fun <S> Tag<HeadingTags, S>.h4(classes: String? = null, block: Tag<H4, S>.() -> Unit) {
  emitter.open(TAG_H4, classes)
  Tag<H4, S>(emitter).block()
  emitter.close()
}

/** Inside [h5]. */
public sealed interface H5 : AnyElement, Phrasing

/** A heading of rank 5. */
public inline fun <S> Tag<HeadingTags, S>.h5(classes: String? = null, block: Tag<H5, S>.() -> Unit) {
  emitter.open(TAG_H5, classes)
  Tag<H5, S>(emitter).block()
  emitter.close()
}

/** Inside [h6]. */
public sealed interface H6 : AnyElement, Phrasing

/** A heading of rank 6. */
public inline fun <S> Tag<HeadingTags, S>.h6(classes: String? = null, block: Tag<H6, S>.() -> Unit) {
  emitter.open(TAG_H6, classes)
  Tag<H6, S>(emitter).block()
  emitter.close()
}

/** Inside [hgroup]. */
public sealed interface Hgroup : AnyElement, HeadingTags, ParagraphTags

/** A heading with lines that belong to it. */
public inline fun <S> Tag<FlowTags, S>.hgroup(classes: String? = null, block: Tag<Hgroup, S>.() -> Unit) {
  emitter.open(TAG_HGROUP, classes)
  Tag<Hgroup, S>(emitter).block()
  emitter.close()
}

/** Inside [p]. */
public sealed interface P : AnyElement, Phrasing

/** A paragraph. */
public inline fun <S> Tag<ParagraphTags, S>.p(classes: String? = null, block: Tag<P, S>.() -> Unit) {
  emitter.open(TAG_P, classes)
  Tag<P, S>(emitter).block()
  emitter.close()
}

/** Inside [pre]. */
public sealed interface Pre : AnyElement, Phrasing

/** Text whose white space counts. */
public inline fun <S> Tag<FlowTags, S>.pre(classes: String? = null, block: Tag<Pre, S>.() -> Unit) {
  emitter.open(TAG_PRE, classes)
  Tag<Pre, S>(emitter).block()
  emitter.close()
}

/** Inside [blockQuote]. */
public sealed interface BlockQuote : Flow, HasCite

/** A long quotation. */
public inline fun <S> Tag<FlowTags, S>.blockQuote(classes: String? = null, block: Tag<BlockQuote, S>.() -> Unit) {
  emitter.open(TAG_BLOCKQUOTE, classes)
  Tag<BlockQuote, S>(emitter).block()
  emitter.close()
}

/** Inside [hr]. */
public sealed interface Hr : AnyElement

/** A break between themes. */
public inline fun <S> Tag<RuleTags, S>.hr(classes: String? = null, block: Tag<Hr, S>.() -> Unit = {}) {
  emitter.open(TAG_HR, classes)
  Tag<Hr, S>(emitter).block()
  emitter.close()
}

/** Inside [figure]. */
public sealed interface Figure : AnyElement, Flow, FigureParts

/** An illustration with its caption. */
public inline fun <S> Tag<FlowTags, S>.figure(classes: String? = null, block: Tag<Figure, S>.() -> Unit) {
  emitter.open(TAG_FIGURE, classes)
  Tag<Figure, S>(emitter).block()
  emitter.close()
}

/** Inside [figcaption]. */
public sealed interface Figcaption : AnyElement, Flow

/** The caption of a figure. */
public inline fun <S> Tag<FigureParts, S>.figcaption(classes: String? = null, block: Tag<Figcaption, S>.() -> Unit) {
  emitter.open(TAG_FIGCAPTION, classes)
  Tag<Figcaption, S>(emitter).block()
  emitter.close()
}

/** Inside [details]. */
public sealed interface Details : Flow, DetailsParts, HasOpen, HasName

/** Something to unfold, below its summary. */
public inline fun <S> Tag<FlowTags, S>.details(classes: String? = null, block: Tag<Details, S>.() -> Unit) {
  emitter.open(TAG_DETAILS, classes)
  Tag<Details, S>(emitter).block()
  emitter.close()
}

/** Inside [summary]. */
public sealed interface Summary : AnyElement, Phrasing, HeadingTags

/** What stays visible of details. */
public inline fun <S> Tag<DetailsParts, S>.summary(classes: String? = null, block: Tag<Summary, S>.() -> Unit) {
  emitter.open(TAG_SUMMARY, classes)
  Tag<Summary, S>(emitter).block()
  emitter.close()
}

/** Inside [dialog]. */
public sealed interface Dialog : Flow, HasOpen

/** A dialog box. */
public inline fun <S> Tag<FlowTags, S>.dialog(classes: String? = null, block: Tag<Dialog, S>.() -> Unit) {
  emitter.open(TAG_DIALOG, classes)
  Tag<Dialog, S>(emitter).block()
  emitter.close()
}

@PublishedApi @JvmField internal val TAG_ARTICLE: NodeTag = NodeTag.html("article")
@PublishedApi @JvmField internal val TAG_ASIDE: NodeTag = NodeTag.html("aside")
@PublishedApi @JvmField internal val TAG_FOOTER: NodeTag = NodeTag.html("footer")
@PublishedApi @JvmField internal val TAG_HEADER: NodeTag = NodeTag.html("header")
@PublishedApi @JvmField internal val TAG_MAIN: NodeTag = NodeTag.html("main")
@PublishedApi @JvmField internal val TAG_NAV: NodeTag = NodeTag.html("nav")
@PublishedApi @JvmField internal val TAG_SECTION: NodeTag = NodeTag.html("section")
@PublishedApi @JvmField internal val TAG_SEARCH: NodeTag = NodeTag.html("search")
@PublishedApi @JvmField internal val TAG_ADDRESS: NodeTag = NodeTag.html("address")
@PublishedApi @JvmField internal val TAG_DIV: NodeTag = NodeTag.html("div")
@PublishedApi @JvmField internal val TAG_H1: NodeTag = NodeTag.html("h1")
@PublishedApi @JvmField internal val TAG_H2: NodeTag = NodeTag.html("h2")
@PublishedApi @JvmField internal val TAG_H3: NodeTag = NodeTag.html("h3")
@PublishedApi @JvmField internal val TAG_H4: NodeTag = NodeTag.html("h4")
@PublishedApi @JvmField internal val TAG_H5: NodeTag = NodeTag.html("h5")
@PublishedApi @JvmField internal val TAG_H6: NodeTag = NodeTag.html("h6")
@PublishedApi @JvmField internal val TAG_HGROUP: NodeTag = NodeTag.html("hgroup")
@PublishedApi @JvmField internal val TAG_P: NodeTag = NodeTag.html("p")
@PublishedApi @JvmField internal val TAG_PRE: NodeTag = NodeTag.html("pre")
@PublishedApi @JvmField internal val TAG_BLOCKQUOTE: NodeTag = NodeTag.html("blockquote")
@PublishedApi @JvmField internal val TAG_HR: NodeTag = NodeTag.html("hr")
@PublishedApi @JvmField internal val TAG_FIGURE: NodeTag = NodeTag.html("figure")
@PublishedApi @JvmField internal val TAG_FIGCAPTION: NodeTag = NodeTag.html("figcaption")
@PublishedApi @JvmField internal val TAG_DETAILS: NodeTag = NodeTag.html("details")
@PublishedApi @JvmField internal val TAG_SUMMARY: NodeTag = NodeTag.html("summary")
@PublishedApi @JvmField internal val TAG_DIALOG: NodeTag = NodeTag.html("dialog")
