@file:Suppress("UNCHECKED_CAST") // what a place is typed by exists at compile time only

package dev.vivant.dsl

import dev.vivant.dsl.kind.Address
import dev.vivant.dsl.kind.Article
import dev.vivant.dsl.kind.Aside
import dev.vivant.dsl.kind.FlowTags
import dev.vivant.dsl.kind.Footer
import dev.vivant.dsl.kind.H1
import dev.vivant.dsl.kind.H2
import dev.vivant.dsl.kind.H3
import dev.vivant.dsl.kind.H4
import dev.vivant.dsl.kind.H5
import dev.vivant.dsl.kind.H6
import dev.vivant.dsl.kind.Header
import dev.vivant.dsl.kind.HeadingTags
import dev.vivant.dsl.kind.Hgroup
import dev.vivant.dsl.kind.Main
import dev.vivant.dsl.kind.Nav
import dev.vivant.dsl.kind.Search
import dev.vivant.dsl.kind.Section
import dev.vivant.node.Tag as NodeTag

// Sections of a page and their headings.

/** A complete, self-contained piece. */
public inline fun <S> Tag<FlowTags, S>.article(classes: String? = null, block: Tag<Article, S>.() -> Unit = {}) {
  open(TAG_ARTICLE, classes)
  block(this as Tag<Article, S>)
  close()
}

/** Something beside the main matter. */
public inline fun <S> Tag<FlowTags, S>.aside(classes: String? = null, block: Tag<Aside, S>.() -> Unit = {}) {
  open(TAG_ASIDE, classes)
  block(this as Tag<Aside, S>)
  close()
}

/** The end of a section or page. */
public inline fun <S> Tag<FlowTags, S>.footer(classes: String? = null, block: Tag<Footer, S>.() -> Unit = {}) {
  open(TAG_FOOTER, classes)
  block(this as Tag<Footer, S>)
  close()
}

/** The beginning of a section or page. */
public inline fun <S> Tag<FlowTags, S>.header(classes: String? = null, block: Tag<Header, S>.() -> Unit = {}) {
  open(TAG_HEADER, classes)
  block(this as Tag<Header, S>)
  close()
}

/** The main matter of the page; once. */
public inline fun <S> Tag<FlowTags, S>.main(classes: String? = null, block: Tag<Main, S>.() -> Unit = {}) {
  open(TAG_MAIN, classes)
  block(this as Tag<Main, S>)
  close()
}

/** Links to get around. */
public inline fun <S> Tag<FlowTags, S>.nav(classes: String? = null, block: Tag<Nav, S>.() -> Unit = {}) {
  open(TAG_NAV, classes)
  block(this as Tag<Nav, S>)
  close()
}

/** A part with a heading. */
public inline fun <S> Tag<FlowTags, S>.section(classes: String? = null, block: Tag<Section, S>.() -> Unit = {}) {
  open(TAG_SECTION, classes)
  block(this as Tag<Section, S>)
  close()
}

/** Fields and results of a search. */
public inline fun <S> Tag<FlowTags, S>.search(classes: String? = null, block: Tag<Search, S>.() -> Unit = {}) {
  open(TAG_SEARCH, classes)
  block(this as Tag<Search, S>)
  close()
}

/** How to reach the author. */
public inline fun <S> Tag<FlowTags, S>.address(classes: String? = null, block: Tag<Address, S>.() -> Unit = {}) {
  open(TAG_ADDRESS, classes)
  block(this as Tag<Address, S>)
  close()
}

/** A heading of rank 1. */
public inline fun <S> Tag<HeadingTags, S>.h1(classes: String? = null, block: Tag<H1, S>.() -> Unit = {}) {
  open(TAG_H1, classes)
  block(this as Tag<H1, S>)
  close()
}

/** A heading of rank 2. */
public inline fun <S> Tag<HeadingTags, S>.h2(classes: String? = null, block: Tag<H2, S>.() -> Unit = {}) {
  open(TAG_H2, classes)
  block(this as Tag<H2, S>)
  close()
}

/** A heading of rank 3. */
public inline fun <S> Tag<HeadingTags, S>.h3(classes: String? = null, block: Tag<H3, S>.() -> Unit = {}) {
  open(TAG_H3, classes)
  block(this as Tag<H3, S>)
  close()
}

/** A heading of rank 4. */
public inline fun <S> Tag<HeadingTags, S>.h4(classes: String? = null, block: Tag<H4, S>.() -> Unit = {}) {
  open(TAG_H4, classes)
  block(this as Tag<H4, S>)
  close()
}

/** A heading of rank 5. */
public inline fun <S> Tag<HeadingTags, S>.h5(classes: String? = null, block: Tag<H5, S>.() -> Unit = {}) {
  open(TAG_H5, classes)
  block(this as Tag<H5, S>)
  close()
}

/** A heading of rank 6. */
public inline fun <S> Tag<HeadingTags, S>.h6(classes: String? = null, block: Tag<H6, S>.() -> Unit = {}) {
  open(TAG_H6, classes)
  block(this as Tag<H6, S>)
  close()
}

/** A heading with lines that belong to it. */
public inline fun <S> Tag<FlowTags, S>.hgroup(classes: String? = null, block: Tag<Hgroup, S>.() -> Unit = {}) {
  open(TAG_HGROUP, classes)
  block(this as Tag<Hgroup, S>)
  close()
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
@PublishedApi @JvmField internal val TAG_H1: NodeTag = NodeTag.html("h1")
@PublishedApi @JvmField internal val TAG_H2: NodeTag = NodeTag.html("h2")
@PublishedApi @JvmField internal val TAG_H3: NodeTag = NodeTag.html("h3")
@PublishedApi @JvmField internal val TAG_H4: NodeTag = NodeTag.html("h4")
@PublishedApi @JvmField internal val TAG_H5: NodeTag = NodeTag.html("h5")
@PublishedApi @JvmField internal val TAG_H6: NodeTag = NodeTag.html("h6")
@PublishedApi @JvmField internal val TAG_HGROUP: NodeTag = NodeTag.html("hgroup")
