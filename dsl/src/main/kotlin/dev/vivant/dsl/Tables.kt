@file:Suppress("UNCHECKED_CAST") // what a place is typed by exists at compile time only

package dev.vivant.dsl

import dev.vivant.dsl.kind.Caption
import dev.vivant.dsl.kind.CellTags
import dev.vivant.dsl.kind.Col
import dev.vivant.dsl.kind.ColGroup
import dev.vivant.dsl.kind.ColumnTags
import dev.vivant.dsl.kind.FlowTags
import dev.vivant.dsl.kind.RowTags
import dev.vivant.dsl.kind.Table
import dev.vivant.dsl.kind.TablePartTags
import dev.vivant.dsl.kind.Tbody
import dev.vivant.dsl.kind.Td
import dev.vivant.dsl.kind.Tfoot
import dev.vivant.dsl.kind.Th
import dev.vivant.dsl.kind.Thead
import dev.vivant.dsl.kind.Tr
import dev.vivant.node.Tag as NodeTag

// Tables. Rows stand in `thead`, `tbody` or `tfoot`, because a browser would put them there.

/** A table. */
public inline fun <S> Tag<FlowTags, S>.table(classes: String? = null, block: Tag<Table, S>.() -> Unit = {}) {
  open(TAG_TABLE, classes)
  block(this as Tag<Table, S>)
  close()
}

/** The caption of a table; first. */
public inline fun <S> Tag<TablePartTags, S>.caption(classes: String? = null, block: Tag<Caption, S>.() -> Unit = {}) {
  open(TAG_CAPTION, classes)
  block(this as Tag<Caption, S>)
  close()
}

/** Columns that belong together. */
public inline fun <S> Tag<TablePartTags, S>.colGroup(classes: String? = null, block: Tag<ColGroup, S>.() -> Unit = {}) {
  open(TAG_COLGROUP, classes)
  block(this as Tag<ColGroup, S>)
  close()
}

/** A column. */
public inline fun <S> Tag<ColumnTags, S>.col(classes: String? = null, block: Tag<Col, S>.() -> Unit = {}) {
  open(TAG_COL, classes)
  block(this as Tag<Col, S>)
  close()
}

/** The rows at the head of a table. */
public inline fun <S> Tag<TablePartTags, S>.thead(classes: String? = null, block: Tag<Thead, S>.() -> Unit = {}) {
  open(TAG_THEAD, classes)
  block(this as Tag<Thead, S>)
  close()
}

/** Rows of a table. A browser would add it where it is missing, so it is asked for. */
public inline fun <S> Tag<TablePartTags, S>.tbody(classes: String? = null, block: Tag<Tbody, S>.() -> Unit = {}) {
  open(TAG_TBODY, classes)
  block(this as Tag<Tbody, S>)
  close()
}

/** The rows at the foot of a table. */
public inline fun <S> Tag<TablePartTags, S>.tfoot(classes: String? = null, block: Tag<Tfoot, S>.() -> Unit = {}) {
  open(TAG_TFOOT, classes)
  block(this as Tag<Tfoot, S>)
  close()
}

/** A row. */
public inline fun <S> Tag<RowTags, S>.tr(classes: String? = null, block: Tag<Tr, S>.() -> Unit = {}) {
  open(TAG_TR, classes)
  block(this as Tag<Tr, S>)
  close()
}

/** A cell. */
public inline fun <S> Tag<CellTags, S>.td(classes: String? = null, block: Tag<Td, S>.() -> Unit = {}) {
  open(TAG_TD, classes)
  block(this as Tag<Td, S>)
  close()
}

/** A cell that heads others. */
public inline fun <S> Tag<CellTags, S>.th(
  scope: ThScope? = null,
  classes: String? = null,
  block: Tag<Th, S>.() -> Unit = {},
) {
  open(TAG_TH, classes)
  if (scope != null) attribute("scope", scope.value)
  block(this as Tag<Th, S>)
  close()
}

/** What it heads. */
public var Tag<Th, *>.scope: ThScope?
  get() = valueOf<ThScope>("scope")
  set(value) = attribute("scope", value?.value)

/** A shorter text for it, for assistive technology. */
public var Tag<Th, *>.abbr: String?
  get() = attribute("abbr")
  set(value) = attribute("abbr", value)

@PublishedApi @JvmField internal val TAG_TABLE: NodeTag = NodeTag.html("table")
@PublishedApi @JvmField internal val TAG_CAPTION: NodeTag = NodeTag.html("caption")
@PublishedApi @JvmField internal val TAG_COLGROUP: NodeTag = NodeTag.html("colgroup")
@PublishedApi @JvmField internal val TAG_COL: NodeTag = NodeTag.html("col")
@PublishedApi @JvmField internal val TAG_THEAD: NodeTag = NodeTag.html("thead")
@PublishedApi @JvmField internal val TAG_TBODY: NodeTag = NodeTag.html("tbody")
@PublishedApi @JvmField internal val TAG_TFOOT: NodeTag = NodeTag.html("tfoot")
@PublishedApi @JvmField internal val TAG_TR: NodeTag = NodeTag.html("tr")
@PublishedApi @JvmField internal val TAG_TD: NodeTag = NodeTag.html("td")
@PublishedApi @JvmField internal val TAG_TH: NodeTag = NodeTag.html("th")
