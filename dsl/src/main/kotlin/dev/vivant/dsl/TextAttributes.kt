package dev.vivant.dsl

// Attributes of links, lists, tables and other text.

/** Attributes of `blockQuote`, `q`, `del`, `ins`. */
public sealed interface HasCite : AnyElement

/** Address of the source. */
@get:JvmName("getHasCiteCite")
@set:JvmName("setHasCiteCite")
public var Tag<HasCite, *>.cite: String
  get() = emitter.attribute("cite").orEmpty()
  set(value) = emitter.attribute("cite", value)

/** Attributes of `details`, `dialog`. */
public sealed interface HasOpen : AnyElement

/** Whether it is unfolded. */
@get:JvmName("getHasOpenOpen")
@set:JvmName("setHasOpenOpen")
public var Tag<HasOpen, *>.open: Boolean
  get() = emitter.attribute("open") != null
  set(value) = emitter.attribute("open", if (value) "" else null)

/** Attributes of `ol`. */
public sealed interface HasStart : AnyElement

/** First number. */
@get:JvmName("getHasStartStart")
@set:JvmName("setHasStartStart")
public var Tag<HasStart, *>.start: Int
  get() = emitter.attribute("start")?.toInt() ?: 0
  set(value) = emitter.attribute("start", value.toString())

/** Whether it counts down. */
@get:JvmName("getHasStartReversed")
@set:JvmName("setHasStartReversed")
public var Tag<HasStart, *>.reversed: Boolean
  get() = emitter.attribute("reversed") != null
  set(value) = emitter.attribute("reversed", if (value) "" else null)

/** Attributes of `colGroup`, `col`. */
public sealed interface HasSpan : AnyElement

/** How many columns. */
@get:JvmName("getHasSpanSpan")
@set:JvmName("setHasSpanSpan")
public var Tag<HasSpan, *>.span: Int
  get() = emitter.attribute("span")?.toInt() ?: 0
  set(value) = emitter.attribute("span", value.toString())

/** Attributes of `td`, `th`. */
public sealed interface CellAttributes : AnyElement

/** How many columns wide. */
@get:JvmName("getCellAttributesColSpan")
@set:JvmName("setCellAttributesColSpan")
public var Tag<CellAttributes, *>.colSpan: Int
  get() = emitter.attribute("colspan")?.toInt() ?: 0
  set(value) = emitter.attribute("colspan", value.toString())

/** How many rows high. */
@get:JvmName("getCellAttributesRowSpan")
@set:JvmName("setCellAttributesRowSpan")
public var Tag<CellAttributes, *>.rowSpan: Int
  get() = emitter.attribute("rowspan")?.toInt() ?: 0
  set(value) = emitter.attribute("rowspan", value.toString())

/** Ids of the cells that head this one. */
@get:JvmName("getCellAttributesHeaders")
@set:JvmName("setCellAttributesHeaders")
public var Tag<CellAttributes, *>.headers: String
  get() = emitter.attribute("headers").orEmpty()
  set(value) = emitter.attribute("headers", value)

/** Attributes of `th`. */
public sealed interface HasScope : AnyElement

/** What it heads. */
@get:JvmName("getHasScopeScope")
@set:JvmName("setHasScopeScope")
public var Tag<HasScope, *>.scope: ThScope
  get() = ThScope.entries.first { it.value == emitter.attribute("scope") }
  set(value) = emitter.attribute("scope", value.value)

/** Attributes of `a`, `area`. */
public sealed interface HasHref : AnyElement

/** Where it leads. */
@get:JvmName("getHasHrefHref")
@set:JvmName("setHasHrefHref")
public var Tag<HasHref, *>.href: String
  get() = emitter.attribute("href").orEmpty()
  set(value) = emitter.attribute("href", value)

/** Attributes of `a`, `form`, `area`. */
public sealed interface HasTarget : AnyElement

/** Where it opens: `_blank`, a frame's name. */
@get:JvmName("getHasTargetTarget")
@set:JvmName("setHasTargetTarget")
public var Tag<HasTarget, *>.target: String
  get() = emitter.attribute("target").orEmpty()
  set(value) = emitter.attribute("target", value)

/** Attributes of `a`. */
public sealed interface LinkAttributes : AnyElement

/** How the other page is related. */
@get:JvmName("getLinkAttributesRel")
@set:JvmName("setLinkAttributesRel")
public var Tag<LinkAttributes, *>.rel: String
  get() = emitter.attribute("rel").orEmpty()
  set(value) = emitter.attribute("rel", value)

/** Name under which it is saved. */
@get:JvmName("getLinkAttributesDownload")
@set:JvmName("setLinkAttributesDownload")
public var Tag<LinkAttributes, *>.download: String
  get() = emitter.attribute("download").orEmpty()
  set(value) = emitter.attribute("download", value)

/** Language of the other page. */
@get:JvmName("getLinkAttributesHrefLang")
@set:JvmName("setLinkAttributesHrefLang")
public var Tag<LinkAttributes, *>.hrefLang: String
  get() = emitter.attribute("hreflang").orEmpty()
  set(value) = emitter.attribute("hreflang", value)

/** Media type of the other page. */
@get:JvmName("getLinkAttributesType")
@set:JvmName("setLinkAttributesType")
public var Tag<LinkAttributes, *>.type: String
  get() = emitter.attribute("type").orEmpty()
  set(value) = emitter.attribute("type", value)

/** Attributes of `time`, `del`, `ins`. */
public sealed interface HasDateTime : AnyElement

/** Date or time for machines. */
@get:JvmName("getHasDateTimeDateTime")
@set:JvmName("setHasDateTimeDateTime")
public var Tag<HasDateTime, *>.dateTime: String
  get() = emitter.attribute("datetime").orEmpty()
  set(value) = emitter.attribute("datetime", value)
