package dev.vivant.dsl

import dev.vivant.dsl.kind.HasAlt
import dev.vivant.dsl.kind.HasCrossOrigin
import dev.vivant.dsl.kind.HasDimensions
import dev.vivant.dsl.kind.HasLoading
import dev.vivant.dsl.kind.HasPlayback
import dev.vivant.dsl.kind.HasSrc
import dev.vivant.dsl.kind.HasSrcset

// Attributes of what shows content from outside.

/** Address of the content. */
public var Tag<HasSrc, *>.src: String?
  get() = attribute("src")
  set(value) = attribute("src", value)

/** Addresses with their widths or densities. */
public var Tag<HasSrcset, *>.srcset: String?
  get() = attribute("srcset")
  set(value) = attribute("srcset", value)

/** Widths at which it is shown. */
public var Tag<HasSrcset, *>.sizes: String?
  get() = attribute("sizes")
  set(value) = attribute("sizes", value)

/** What it shows, in words; empty if it adds nothing. */
public var Tag<HasAlt, *>.alt: String?
  get() = attribute("alt")
  set(value) = attribute("alt", value)

/** Width in pixels. */
public var Tag<HasDimensions, *>.width: Int?
  get() = attribute("width")?.toIntOrNull()
  set(value) = attribute("width", value?.toString())

/** Height in pixels. */
public var Tag<HasDimensions, *>.height: Int?
  get() = attribute("height")?.toIntOrNull()
  set(value) = attribute("height", value?.toString())

/** When it is fetched. */
public var Tag<HasLoading, *>.loading: ImgLoading?
  get() = valueOf<ImgLoading>("loading")
  set(value) = attribute("loading", value?.value)

/** `anonymous` or `use-credentials`, for content of other sites that scripts read. */
public var Tag<HasCrossOrigin, *>.crossOrigin: String?
  get() = attribute("crossorigin")
  set(value) = attribute("crossorigin", value)

/** Whether the browser shows controls. */
public var Tag<HasPlayback, *>.controls: Boolean
  get() = flag("controls")
  set(value) = flag("controls", value)

/** Whether it plays by itself. */
public var Tag<HasPlayback, *>.autoPlay: Boolean
  get() = flag("autoplay")
  set(value) = flag("autoplay", value)

/** Whether it begins again. */
public var Tag<HasPlayback, *>.loop: Boolean
  get() = flag("loop")
  set(value) = flag("loop", value)

/** Whether it is silent at first. */
public var Tag<HasPlayback, *>.muted: Boolean
  get() = flag("muted")
  set(value) = flag("muted", value)

/** `none`, `metadata` or `auto`. */
public var Tag<HasPlayback, *>.preload: String?
  get() = attribute("preload")
  set(value) = attribute("preload", value)
