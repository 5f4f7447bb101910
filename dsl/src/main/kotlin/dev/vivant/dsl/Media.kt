package dev.vivant.dsl

import dev.vivant.node.Tag as NodeTag

// Images, sound, moving pictures and other things from outside.

/** Inside [img]. */
public sealed interface Img : HasSrc, HasAlt, HasSrcset, HasDimensions, HasLoading

/** An image. Its `alt` says what it shows, empty if it adds nothing. */
public inline fun <S> Tag<PhrasingTags, S>.img(
  alt: String? = null,
  src: String? = null,
  classes: String? = null,
  block: Tag<Img, S>.() -> Unit = {},
) {
  emitter.open(TAG_IMG, classes)
  if (alt != null) emitter.attribute("alt", alt)
  if (src != null) emitter.attribute("src", src)
  Tag<Img, S>(emitter).block()
  emitter.close()
}

/** Inside [picture]. */
public sealed interface Picture : AnyElement, PictureParts

/** An image with alternatives. */
public inline fun <S> Tag<PhrasingTags, S>.picture(classes: String? = null, block: Tag<Picture, S>.() -> Unit) {
  emitter.open(TAG_PICTURE, classes)
  Tag<Picture, S>(emitter).block()
  emitter.close()
}

/** Inside [source]. */
public sealed interface Source : HasSrc, HasSrcset, HasType, HasMediaQuery, HasDimensions

/** One of several sources. */
public inline fun <S> Tag<SourceTags, S>.source(classes: String? = null, block: Tag<Source, S>.() -> Unit = {}) {
  emitter.open(TAG_SOURCE, classes)
  Tag<Source, S>(emitter).block()
  emitter.close()
}

/** Inside [track]. */
public sealed interface Track : HasSrc, TrackAttributes

/** Subtitles or chapters. */
public inline fun <S> Tag<TrackTags, S>.track(classes: String? = null, block: Tag<Track, S>.() -> Unit = {}) {
  emitter.open(TAG_TRACK, classes)
  Tag<Track, S>(emitter).block()
  emitter.close()
}

/** Inside [audio]. */
public sealed interface Audio : Flow, SourceTags, TrackTags, HasSrc, MediaAttributes

/** Sound. */
public inline fun <S> Tag<PhrasingTags, S>.audio(classes: String? = null, block: Tag<Audio, S>.() -> Unit) {
  emitter.open(TAG_AUDIO, classes)
  Tag<Audio, S>(emitter).block()
  emitter.close()
}

/** Inside [video]. */
public sealed interface Video : Flow, SourceTags, TrackTags, HasSrc, MediaAttributes, HasDimensions, HasPoster

/** Moving pictures. */
public inline fun <S> Tag<PhrasingTags, S>.video(classes: String? = null, block: Tag<Video, S>.() -> Unit) {
  emitter.open(TAG_VIDEO, classes)
  Tag<Video, S>(emitter).block()
  emitter.close()
}

/** Inside [iframe]. */
public sealed interface Iframe : HasSrc, HasName, HasDimensions, HasLoading, IframeAttributes

/** Another page inside this one. */
public inline fun <S> Tag<PhrasingTags, S>.iframe(classes: String? = null, block: Tag<Iframe, S>.() -> Unit = {}) {
  emitter.open(TAG_IFRAME, classes)
  Tag<Iframe, S>(emitter).block()
  emitter.close()
}

/** Inside [embed]. */
public sealed interface Embed : HasSrc, HasType, HasDimensions

/** Something that another program shows. */
public inline fun <S> Tag<PhrasingTags, S>.embed(classes: String? = null, block: Tag<Embed, S>.() -> Unit = {}) {
  emitter.open(TAG_EMBED, classes)
  Tag<Embed, S>(emitter).block()
  emitter.close()
}

/** Inside [htmlObject]. */
public sealed interface HtmlObject : Flow, HasName, HasType, HasDimensions, HasObjectData

/** Something external, with a fallback inside. */
public inline fun <S> Tag<PhrasingTags, S>.htmlObject(classes: String? = null, block: Tag<HtmlObject, S>.() -> Unit) {
  emitter.open(TAG_OBJECT, classes)
  Tag<HtmlObject, S>(emitter).block()
  emitter.close()
}

/** Inside [map]. */
public sealed interface ImageMap : Flow, HasName

/** Areas of an image. */
public inline fun <S> Tag<PhrasingTags, S>.map(classes: String? = null, block: Tag<ImageMap, S>.() -> Unit) {
  emitter.open(TAG_MAP, classes)
  Tag<ImageMap, S>(emitter).block()
  emitter.close()
}

/** Inside [area]. */
public sealed interface Area : HasHref, HasTarget, HasAlt, AreaAttributes

/** A clickable area of an image. */
public inline fun <S> Tag<PhrasingTags, S>.area(classes: String? = null, block: Tag<Area, S>.() -> Unit = {}) {
  emitter.open(TAG_AREA, classes)
  Tag<Area, S>(emitter).block()
  emitter.close()
}

/** Inside [canvas]. */
public sealed interface Canvas : Flow, HasDimensions

/** A surface that scripts draw on. */
public inline fun <S> Tag<PhrasingTags, S>.canvas(classes: String? = null, block: Tag<Canvas, S>.() -> Unit = {}) {
  emitter.open(TAG_CANVAS, classes)
  Tag<Canvas, S>(emitter).block()
  emitter.close()
}

/** Inside [slot]. */
public sealed interface Slot : Flow, HasName

/** A place in a shadow tree. */
public inline fun <S> Tag<PhrasingTags, S>.slot(classes: String? = null, block: Tag<Slot, S>.() -> Unit = {}) {
  emitter.open(TAG_SLOT, classes)
  Tag<Slot, S>(emitter).block()
  emitter.close()
}

/** Inside [template]. */
public sealed interface Template : AnyElement, Flow

/** Markup that is not shown. */
public inline fun <S> Tag<PhrasingTags, S>.template(classes: String? = null, block: Tag<Template, S>.() -> Unit = {}) {
  emitter.open(TAG_TEMPLATE, classes)
  Tag<Template, S>(emitter).block()
  emitter.close()
}

@PublishedApi @JvmField internal val TAG_IMG: NodeTag = NodeTag.html("img")
@PublishedApi @JvmField internal val TAG_PICTURE: NodeTag = NodeTag.html("picture")
@PublishedApi @JvmField internal val TAG_SOURCE: NodeTag = NodeTag.html("source")
@PublishedApi @JvmField internal val TAG_TRACK: NodeTag = NodeTag.html("track")
@PublishedApi @JvmField internal val TAG_AUDIO: NodeTag = NodeTag.html("audio")
@PublishedApi @JvmField internal val TAG_VIDEO: NodeTag = NodeTag.html("video")
@PublishedApi @JvmField internal val TAG_IFRAME: NodeTag = NodeTag.html("iframe")
@PublishedApi @JvmField internal val TAG_EMBED: NodeTag = NodeTag.html("embed")
@PublishedApi @JvmField internal val TAG_OBJECT: NodeTag = NodeTag.html("object")
@PublishedApi @JvmField internal val TAG_MAP: NodeTag = NodeTag.html("map")
@PublishedApi @JvmField internal val TAG_AREA: NodeTag = NodeTag.html("area")
@PublishedApi @JvmField internal val TAG_CANVAS: NodeTag = NodeTag.html("canvas")
@PublishedApi @JvmField internal val TAG_SLOT: NodeTag = NodeTag.html("slot")
@PublishedApi @JvmField internal val TAG_TEMPLATE: NodeTag = NodeTag.html("template")
