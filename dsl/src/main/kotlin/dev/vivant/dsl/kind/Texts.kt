package dev.vivant.dsl.kind

// Elements inside text.

/** Inside `abbr`. */
public sealed interface Abbr : AnyElement, Phrasing

/** Inside `b`. */
public sealed interface B : AnyElement, Phrasing

/** Inside `bdi`. */
public sealed interface Bdi : AnyElement, Phrasing

/** Inside `bdo`. */
public sealed interface Bdo : AnyElement, Phrasing

/** Inside `cite`. */
public sealed interface Cite : AnyElement, Phrasing

/** Inside `code`. */
public sealed interface Code : AnyElement, Phrasing

/** Inside `dfn`. */
public sealed interface Dfn : AnyElement, Phrasing

/** Inside `em`. */
public sealed interface Em : AnyElement, Phrasing

/** Inside `i`. */
public sealed interface I : AnyElement, Phrasing

/** Inside `kbd`. */
public sealed interface Kbd : AnyElement, Phrasing

/** Inside `mark`. */
public sealed interface Mark : AnyElement, Phrasing

/** Inside `s`. */
public sealed interface Struck : AnyElement, Phrasing

/** Inside `samp`. */
public sealed interface Samp : AnyElement, Phrasing

/** Inside `small`. */
public sealed interface Small : AnyElement, Phrasing

/** Inside `span`. */
public sealed interface Span : AnyElement, Phrasing

/** Inside `strong`. */
public sealed interface Strong : AnyElement, Phrasing

/** Inside `sub`. */
public sealed interface Sub : AnyElement, Phrasing

/** Inside `sup`. */
public sealed interface Sup : AnyElement, Phrasing

/** Inside `u`. */
public sealed interface U : AnyElement, Phrasing

/** Inside `htmlVar`. */
public sealed interface HtmlVar : AnyElement, Phrasing

/** Inside `data`. */
public sealed interface Data : Phrasing, HasValue

/** Inside `time`. */
public sealed interface Time : Phrasing, HasDateTime

/** Inside `q`. */
public sealed interface Q : Phrasing, HasCite

/** Inside `del`. */
public sealed interface Del : Flow, HasCite, HasDateTime

/** Inside `ins`. */
public sealed interface Ins : Flow, HasCite, HasDateTime

/** Inside `br`. */
public sealed interface Br : AnyElement

/** Inside `wbr`. */
public sealed interface Wbr : AnyElement

/** Inside `ruby`. */
public sealed interface Ruby : AnyElement, Phrasing, RubyTags

/** Inside `rt`. */
public sealed interface Rt : AnyElement, Phrasing

/** Inside `rp`. */
public sealed interface Rp : AnyElement, TextContent

/** Inside `a`. */
public sealed interface A : Flow, HasHref, HasTarget, HasLink, HasRel, HasMediaType, HasReferrerPolicy
