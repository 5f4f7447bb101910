package dev.vivant.dsl

// Attributes that every element has.

/**
 * The element's key among its siblings; see [each], which sets it by itself.
 *
 * @param value compared by `equals`
 */
public fun Tag<AnyElement, *>.key(value: Any): Unit = emitter.key(value)

/** The element's classes, in order. Reading gives what was set so far. */
public var Tag<AnyElement, *>.classes: Set<String>
  get() = emitter.attribute("class")?.split(' ')?.filterTo(linkedSetOf()) { it.isNotEmpty() } ?: emptySet()
  set(value) = emitter.attribute("class", value.joinToString(" ").ifEmpty { null })

/** An attribute for assistive technology: `aria("label", "Close")`. */
public fun Tag<AnyElement, *>.aria(name: String, value: String): Unit = emitter.attribute("aria-$name", value)

/** An attribute for assistive technology that is on or off: `aria("expanded", open)`. */
public fun Tag<AnyElement, *>.aria(name: String, value: Boolean): Unit = aria(name, value.toString())

/** Data for scripts, and for handlers as `Event.data`: `data("item-id", "7")`. */
public fun Tag<AnyElement, *>.data(name: String, value: String): Unit = emitter.attribute("data-$name", value)

/** Names the element in the whole page. */
@get:JvmName("getId")
@set:JvmName("setId")
public var Tag<AnyElement, *>.id: String
  get() = emitter.attribute("id").orEmpty()
  set(value) = emitter.attribute("id", value)

/** What appears as a tool tip. */
@get:JvmName("getTitle")
@set:JvmName("setTitle")
public var Tag<AnyElement, *>.title: String
  get() = emitter.attribute("title").orEmpty()
  set(value) = emitter.attribute("title", value)

/** Language of the text, such as `en` or `pt-BR`. */
@get:JvmName("getLang")
@set:JvmName("setLang")
public var Tag<AnyElement, *>.lang: String
  get() = emitter.attribute("lang").orEmpty()
  set(value) = emitter.attribute("lang", value)

/** Role for assistive technology, where the element has not the right one by itself. */
@get:JvmName("getRole")
@set:JvmName("setRole")
public var Tag<AnyElement, *>.role: String
  get() = emitter.attribute("role").orEmpty()
  set(value) = emitter.attribute("role", value)

/** Style declarations. Pages under a strict policy prefer classes. */
@get:JvmName("getStyle")
@set:JvmName("setStyle")
public var Tag<AnyElement, *>.style: String
  get() = emitter.attribute("style").orEmpty()
  set(value) = emitter.attribute("style", value)

/** Whether it is not relevant now. */
@get:JvmName("getHidden")
@set:JvmName("setHidden")
public var Tag<AnyElement, *>.hidden: Boolean
  get() = emitter.attribute("hidden") != null
  set(value) = emitter.attribute("hidden", if (value) "" else null)

/** Whether it cannot be used now. */
@get:JvmName("getInert")
@set:JvmName("setInert")
public var Tag<AnyElement, *>.inert: Boolean
  get() = emitter.attribute("inert") != null
  set(value) = emitter.attribute("inert", if (value) "" else null)

/** 0 to be reached by the keyboard, -1 by scripts only. */
@get:JvmName("getTabIndex")
@set:JvmName("setTabIndex")
public var Tag<AnyElement, *>.tabIndex: Int
  get() = emitter.attribute("tabindex")?.toInt() ?: 0
  set(value) = emitter.attribute("tabindex", value.toString())

/** Whether it can be dragged. */
@get:JvmName("getDraggable")
@set:JvmName("setDraggable")
public var Tag<AnyElement, *>.draggable: Boolean
  get() = emitter.attribute("draggable") == "true"
  set(value) = emitter.attribute("draggable", value.toString())

/** Whether people can edit it. What they type is the browser's own. */
@get:JvmName("getContentEditable")
@set:JvmName("setContentEditable")
public var Tag<AnyElement, *>.contentEditable: Boolean
  get() = emitter.attribute("contenteditable") == "true"
  set(value) = emitter.attribute("contenteditable", value.toString())

/** Whether spelling is checked. */
@get:JvmName("getSpellCheck")
@set:JvmName("setSpellCheck")
public var Tag<AnyElement, *>.spellCheck: Boolean
  get() = emitter.attribute("spellcheck") == "true"
  set(value) = emitter.attribute("spellcheck", value.toString())

/** Whether it has the focus when the page opens. */
@get:JvmName("getAutoFocus")
@set:JvmName("setAutoFocus")
public var Tag<AnyElement, *>.autoFocus: Boolean
  get() = emitter.attribute("autofocus") != null
  set(value) = emitter.attribute("autofocus", if (value) "" else null)

/** Direction of the text. */
@get:JvmName("getDir")
@set:JvmName("setDir")
public var Tag<AnyElement, *>.dir: TextDirection
  get() = TextDirection.entries.first { it.value == emitter.attribute("dir") }
  set(value) = emitter.attribute("dir", value.value)

/** A key that focuses or presses it. */
@get:JvmName("getAccessKey")
@set:JvmName("setAccessKey")
public var Tag<AnyElement, *>.accessKey: String
  get() = emitter.attribute("accesskey").orEmpty()
  set(value) = emitter.attribute("accesskey", value)
