@file:Suppress("UNCHECKED_CAST") // what a place is typed by exists at compile time only

package dev.vivant.dsl

import dev.vivant.dsl.kind.Area
import dev.vivant.dsl.kind.ImageMap
import dev.vivant.dsl.kind.Img
import dev.vivant.dsl.kind.PhrasingTags
import dev.vivant.dsl.kind.Picture
import dev.vivant.dsl.kind.Source
import dev.vivant.dsl.kind.SourceTags
import dev.vivant.node.Tag as NodeTag

// Images.

/** An image. Its `alt` says what it shows, empty if it adds nothing. */
public inline fun <S> Tag<PhrasingTags, S>.img(
  alt: String? = null,
  src: String? = null,
  classes: String? = null,
  block: Tag<Img, S>.() -> Unit = {},
) {
  open(TAG_IMG, classes)
  if (alt != null) attribute("alt", alt)
  if (src != null) attribute("src", src)
  block(this as Tag<Img, S>)
  close()
}

/** Whether showing the rest waits for it: `sync`, `async`, `auto`. */
public var Tag<Img, *>.decoding: String?
  get() = attribute("decoding")
  set(value) = attribute("decoding", value)

/** How early it is fetched: `high`, `low`, `auto`. */
public var Tag<Img, *>.fetchPriority: String?
  get() = attribute("fetchpriority")
  set(value) = attribute("fetchpriority", value)

/** The `map` of its areas: `#name`. */
public var Tag<Img, *>.useMap: String?
  get() = attribute("usemap")
  set(value) = attribute("usemap", value)

/** Whether the link around it is told where it was clicked. */
public var Tag<Img, *>.isMap: Boolean
  get() = flag("ismap")
  set(value) = flag("ismap", value)

/** An image with alternatives, the `img` last. */
public inline fun <S> Tag<PhrasingTags, S>.picture(classes: String? = null, block: Tag<Picture, S>.() -> Unit = {}) {
  open(TAG_PICTURE, classes)
  block(this as Tag<Picture, S>)
  close()
}

/** One of several sources of a picture, sound or film. */
public inline fun <S> Tag<SourceTags, S>.source(classes: String? = null, block: Tag<Source, S>.() -> Unit = {}) {
  open(TAG_SOURCE, classes)
  block(this as Tag<Source, S>)
  close()
}

/** Areas of an image. */
public inline fun <S> Tag<PhrasingTags, S>.map(classes: String? = null, block: Tag<ImageMap, S>.() -> Unit = {}) {
  open(TAG_MAP, classes)
  block(this as Tag<ImageMap, S>)
  close()
}

/** An area of an image that is a link. */
public inline fun <S> Tag<PhrasingTags, S>.area(classes: String? = null, block: Tag<Area, S>.() -> Unit = {}) {
  open(TAG_AREA, classes)
  block(this as Tag<Area, S>)
  close()
}

/** Its shape. */
public var Tag<Area, *>.shape: AreaShape?
  get() = valueOf<AreaShape>("shape")
  set(value) = attribute("shape", value?.value)

/** Coordinates of the shape. */
public var Tag<Area, *>.coords: String?
  get() = attribute("coords")
  set(value) = attribute("coords", value)

@PublishedApi @JvmField internal val TAG_IMG: NodeTag = NodeTag.html("img")
@PublishedApi @JvmField internal val TAG_PICTURE: NodeTag = NodeTag.html("picture")
@PublishedApi @JvmField internal val TAG_SOURCE: NodeTag = NodeTag.html("source")
@PublishedApi @JvmField internal val TAG_MAP: NodeTag = NodeTag.html("map")
@PublishedApi @JvmField internal val TAG_AREA: NodeTag = NodeTag.html("area")
