package dev.vivant.dsl

import dev.vivant.node.Tag as NodeTag

// Tables. Rows stand in `thead`, `tbody` or `tfoot`, as a browser would have them.

/** Inside [table]. */
public sealed interface Table : AnyElement, TableParts

/** A table. */
public inline fun <S> Tag<FlowTags, S>.table(classes: String? = null, block: Tag<Table, S>.() -> Unit) {
  emitter.open(TAG_TABLE, classes)
  Tag<Table, S>(emitter).block()
  emitter.close()
}

/** Inside [caption]. */
public sealed interface Caption : AnyElement, Flow

/** The caption of a table; first. */
public inline fun <S> Tag<TablePartTags, S>.caption(classes: String? = null, block: Tag<Caption, S>.() -> Unit) {
  emitter.open(TAG_CAPTION, classes)
  Tag<Caption, S>(emitter).block()
  emitter.close()
}

/** Inside [colGroup]. */
public sealed interface ColGroup : Columns, HasSpan

/** Columns that belong together. */
public inline fun <S> Tag<TablePartTags, S>.colGroup(classes: String? = null, block: Tag<ColGroup, S>.() -> Unit) {
  emitter.open(TAG_COLGROUP, classes)
  Tag<ColGroup, S>(emitter).block()
  emitter.close()
}

/** Inside [col]. */
public sealed interface Col : HasSpan

/** A column. */
public inline fun <S> Tag<ColumnTags, S>.col(classes: String? = null, block: Tag<Col, S>.() -> Unit = {}) {
  emitter.open(TAG_COL, classes)
  Tag<Col, S>(emitter).block()
  emitter.close()
}

/** Inside [thead]. */
public sealed interface Thead : AnyElement, Rows

/** The rows at the head of a table. */
public inline fun <S> Tag<TablePartTags, S>.thead(classes: String? = null, block: Tag<Thead, S>.() -> Unit) {
  emitter.open(TAG_THEAD, classes)
  Tag<Thead, S>(emitter).block()
  emitter.close()
}

/** Inside [tbody]. */
public sealed interface Tbody : AnyElement, Rows

/** Rows of a table. A browser would add it where it is missing, so it is asked for. */
public inline fun <S> Tag<TablePartTags, S>.tbody(classes: String? = null, block: Tag<Tbody, S>.() -> Unit) {
  emitter.open(TAG_TBODY, classes)
  Tag<Tbody, S>(emitter).block()
  emitter.close()
}

/** Inside [tfoot]. */
public sealed interface Tfoot : AnyElement, Rows

/** The rows at the foot of a table. */
public inline fun <S> Tag<TablePartTags, S>.tfoot(classes: String? = null, block: Tag<Tfoot, S>.() -> Unit) {
  emitter.open(TAG_TFOOT, classes)
  Tag<Tfoot, S>(emitter).block()
  emitter.close()
}

/** Inside [tr]. */
public sealed interface Tr : AnyElement, Cells

/** A row. */
public inline fun <S> Tag<RowTags, S>.tr(classes: String? = null, block: Tag<Tr, S>.() -> Unit) {
  emitter.open(TAG_TR, classes)
  Tag<Tr, S>(emitter).block()
  emitter.close()
}

/** Inside [td]. */
public sealed interface Td : Flow, CellAttributes

/** A cell. */
public inline fun <S> Tag<CellTags, S>.td(classes: String? = null, block: Tag<Td, S>.() -> Unit = {}) {
  emitter.open(TAG_TD, classes)
  Tag<Td, S>(emitter).block()
  emitter.close()
}

/** Inside [th]. */
public sealed interface Th : Flow, CellAttributes, HasScope

/** A cell that heads others. */
public inline fun <S> Tag<CellTags, S>.th(classes: String? = null, block: Tag<Th, S>.() -> Unit) {
  emitter.open(TAG_TH, classes)
  Tag<Th, S>(emitter).block()
  emitter.close()
}

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
