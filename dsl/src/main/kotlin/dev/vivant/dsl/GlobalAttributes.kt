package dev.vivant.dsl

import dev.vivant.dsl.kind.AnyElement

// Attributes that every element has. For others see [attributes].

/** The element's classes, in order. Reading gives what was set so far: `classes += "selected"`. */
public var Tag<AnyElement, *>.classes: Set<String>
  get() = attribute("class")?.split(' ')?.filterTo(linkedSetOf()) { it.isNotEmpty() } ?: emptySet()
  set(value) = attribute("class", value.joinToString(" ").ifEmpty { null })

/** An attribute for assistive technology: `aria("label", "Close")`. Null: it is not there. */
public fun Tag<AnyElement, *>.aria(name: String, value: String?): Unit = attribute("aria-$name", value)

/** An attribute for assistive technology that is true or false: `aria("expanded", open)`. */
public fun Tag<AnyElement, *>.aria(name: String, value: Boolean): Unit = aria(name, value.toString())

/** An attribute for assistive technology that is a number: `aria("valuenow", 7)`. */
public fun Tag<AnyElement, *>.aria(name: String, value: Number): Unit = aria(name, value.toString())

/**
 * Data for scripts, and for handlers as [dev.vivant.view.Event.data]: `data("item-id", "7")`. Null: it is not there.
 * Handlers in the builder seldom need it: they capture what they are about.
 */
public fun Tag<AnyElement, *>.data(name: String, value: String?): Unit = attribute("data-$name", value)

/** Names the element in the whole page. */
public var Tag<AnyElement, *>.id: String?
  get() = attribute("id")
  set(value) = attribute("id", value)

/** What appears as a tool tip. */
public var Tag<AnyElement, *>.title: String?
  get() = attribute("title")
  set(value) = attribute("title", value)

/** Language of the text, such as `en` or `pt-BR`. */
public var Tag<AnyElement, *>.lang: String?
  get() = attribute("lang")
  set(value) = attribute("lang", value)

/** Role for assistive technology, where the element has not the right one by itself. */
public var Tag<AnyElement, *>.role: String?
  get() = attribute("role")
  set(value) = attribute("role", value)

/** Style declarations. Pages under a strict policy prefer classes. */
public var Tag<AnyElement, *>.style: String?
  get() = attribute("style")
  set(value) = attribute("style", value)

/** Whether it is not relevant now. */
public var Tag<AnyElement, *>.hidden: Boolean
  get() = flag("hidden")
  set(value) = flag("hidden", value)

/** Whether it cannot be used now, nor anything inside. */
public var Tag<AnyElement, *>.inert: Boolean
  get() = flag("inert")
  set(value) = flag("inert", value)

/** 0 to be reached by the keyboard, -1 by scripts only. */
public var Tag<AnyElement, *>.tabIndex: Int?
  get() = attribute("tabindex")?.toIntOrNull()
  set(value) = attribute("tabindex", value?.toString())

/** Whether it has the focus when the page opens. */
public var Tag<AnyElement, *>.autoFocus: Boolean
  get() = flag("autofocus")
  set(value) = flag("autofocus", value)

/** A key that focuses or presses it. */
public var Tag<AnyElement, *>.accessKey: String?
  get() = attribute("accesskey")
  set(value) = attribute("accesskey", value)

/** Direction of the text. */
public var Tag<AnyElement, *>.dir: Dir?
  get() = valueOf<Dir>("dir")
  set(value) = attribute("dir", value?.value)

/** Whether it can be dragged. */
public var Tag<AnyElement, *>.draggable: Boolean?
  get() = attribute("draggable")?.toBooleanStrictOrNull()
  set(value) = attribute("draggable", value?.toString())

/** Whether people can edit it. What they type is the browser's own. */
public var Tag<AnyElement, *>.contentEditable: Boolean?
  get() = attribute("contenteditable")?.toBooleanStrictOrNull()
  set(value) = attribute("contenteditable", value?.toString())

/** Whether spelling is checked. */
public var Tag<AnyElement, *>.spellCheck: Boolean?
  get() = attribute("spellcheck")?.toBooleanStrictOrNull()
  set(value) = attribute("spellcheck", value?.toString())

/** Whether the text should be translated. */
public var Tag<AnyElement, *>.translate: Boolean?
  get() = attribute("translate")?.let { it == "yes" }
  set(value) = attribute("translate", value?.let { if (it) "yes" else "no" })

/** Keyboard that a device without keys shows. */
public var Tag<AnyElement, *>.inputMode: InputMode?
  get() = valueOf<InputMode>("inputmode")
  set(value) = attribute("inputmode", value?.value)

/** What the Enter key of such a keyboard says. */
public var Tag<AnyElement, *>.enterKeyHint: EnterKeyHint?
  get() = valueOf<EnterKeyHint>("enterkeyhint")
  set(value) = attribute("enterkeyhint", value?.value)

/** Which letters such a keyboard makes large: `none`, `sentences`, `words`, `characters`. */
public var Tag<AnyElement, *>.autoCapitalize: String?
  get() = attribute("autocapitalize")
  set(value) = attribute("autocapitalize", value)

/** Whether such a keyboard mends what is typed. */
public var Tag<AnyElement, *>.autoCorrect: Boolean?
  get() = attribute("autocorrect")?.let { it == "on" }
  set(value) = attribute("autocorrect", value?.let { if (it) "on" else "off" })

/** Shows above the page when asked to: `auto` until a click elsewhere, `manual`, `hint`. */
public var Tag<AnyElement, *>.popover: String?
  get() = attribute("popover")
  set(value) = attribute("popover", value)

/** Name of the slot in a shadow tree that takes it. */
public var Tag<AnyElement, *>.slot: String?
  get() = attribute("slot")
  set(value) = attribute("slot", value)

/** Names by which style sheets outside a shadow tree reach it. */
public var Tag<AnyElement, *>.part: String?
  get() = attribute("part")
  set(value) = attribute("part", value)

/** Whether it describes a thing of its own, in microdata. */
public var Tag<AnyElement, *>.itemScope: Boolean
  get() = flag("itemscope")
  set(value) = flag("itemscope", value)

/** What kind of thing it describes. */
public var Tag<AnyElement, *>.itemType: String?
  get() = attribute("itemtype")
  set(value) = attribute("itemtype", value)

/** Which thing it describes. */
public var Tag<AnyElement, *>.itemId: String?
  get() = attribute("itemid")
  set(value) = attribute("itemid", value)

/** What it says about the thing around it. */
public var Tag<AnyElement, *>.itemProp: String?
  get() = attribute("itemprop")
  set(value) = attribute("itemprop", value)

/** Ids of elements elsewhere that say more about the thing. */
public var Tag<AnyElement, *>.itemRef: String?
  get() = attribute("itemref")
  set(value) = attribute("itemref", value)
