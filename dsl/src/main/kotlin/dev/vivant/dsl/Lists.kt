package dev.vivant.dsl

import dev.vivant.node.Tag as NodeTag

// Lists.

/** Inside [ul]. */
public sealed interface Ul : AnyElement, ListItems

/** A list without order. */
public inline fun <S> Tag<FlowTags, S>.ul(classes: String? = null, block: Tag<Ul, S>.() -> Unit) {
  emitter.open(TAG_UL, classes)
  Tag<Ul, S>(emitter).block()
  emitter.close()
}

/** Inside [ol]. */
public sealed interface Ol : ListItems, HasStart

/** A list in order. */
public inline fun <S> Tag<FlowTags, S>.ol(classes: String? = null, block: Tag<Ol, S>.() -> Unit) {
  emitter.open(TAG_OL, classes)
  Tag<Ol, S>(emitter).block()
  emitter.close()
}

/** Inside [menu]. */
public sealed interface Menu : AnyElement, ListItems

/** A list of commands. */
public inline fun <S> Tag<FlowTags, S>.menu(classes: String? = null, block: Tag<Menu, S>.() -> Unit) {
  emitter.open(TAG_MENU, classes)
  Tag<Menu, S>(emitter).block()
  emitter.close()
}

/** Inside [li]. */
public sealed interface Li : AnyElement, Flow

/** An item of a list. */
public inline fun <S> Tag<ListItemTags, S>.li(classes: String? = null, block: Tag<Li, S>.() -> Unit) {
  emitter.open(TAG_LI, classes)
  Tag<Li, S>(emitter).block()
  emitter.close()
}

/** Inside [dl]. */
public sealed interface Dl : AnyElement, DescriptionItems

/** Terms and what they mean. */
public inline fun <S> Tag<FlowTags, S>.dl(classes: String? = null, block: Tag<Dl, S>.() -> Unit) {
  emitter.open(TAG_DL, classes)
  Tag<Dl, S>(emitter).block()
  emitter.close()
}

/** Inside [dt]. */
public sealed interface Dt : AnyElement, Flow

/** A term. */
public inline fun <S> Tag<DescriptionItemTags, S>.dt(classes: String? = null, block: Tag<Dt, S>.() -> Unit) {
  emitter.open(TAG_DT, classes)
  Tag<Dt, S>(emitter).block()
  emitter.close()
}

/** Inside [dd]. */
public sealed interface Dd : AnyElement, Flow

/** What the term before means. */
public inline fun <S> Tag<DescriptionItemTags, S>.dd(classes: String? = null, block: Tag<Dd, S>.() -> Unit) {
  emitter.open(TAG_DD, classes)
  Tag<Dd, S>(emitter).block()
  emitter.close()
}

@PublishedApi @JvmField internal val TAG_UL: NodeTag = NodeTag.html("ul")
@PublishedApi @JvmField internal val TAG_OL: NodeTag = NodeTag.html("ol")
@PublishedApi @JvmField internal val TAG_MENU: NodeTag = NodeTag.html("menu")
@PublishedApi @JvmField internal val TAG_LI: NodeTag = NodeTag.html("li")
@PublishedApi @JvmField internal val TAG_DL: NodeTag = NodeTag.html("dl")
@PublishedApi @JvmField internal val TAG_DT: NodeTag = NodeTag.html("dt")
@PublishedApi @JvmField internal val TAG_DD: NodeTag = NodeTag.html("dd")
