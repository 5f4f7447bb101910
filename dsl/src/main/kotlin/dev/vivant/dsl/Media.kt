@file:Suppress("UNCHECKED_CAST") // what a place is typed by exists at compile time only

package dev.vivant.dsl

import dev.vivant.dsl.kind.Audio
import dev.vivant.dsl.kind.PhrasingTags
import dev.vivant.dsl.kind.Track
import dev.vivant.dsl.kind.TrackTags
import dev.vivant.dsl.kind.Video
import dev.vivant.node.Tag as NodeTag

// Sound and moving pictures.

/** Sound. */
public inline fun <S> Tag<PhrasingTags, S>.audio(classes: String? = null, block: Tag<Audio, S>.() -> Unit = {}) {
  open(TAG_AUDIO, classes)
  block(this as Tag<Audio, S>)
  close()
}

/** Moving pictures. */
public inline fun <S> Tag<PhrasingTags, S>.video(classes: String? = null, block: Tag<Video, S>.() -> Unit = {}) {
  open(TAG_VIDEO, classes)
  block(this as Tag<Video, S>)
  close()
}

/** Picture before it plays. */
public var Tag<Video, *>.poster: String?
  get() = attribute("poster")
  set(value) = attribute("poster", value)

/** Whether it plays where it stands, not over the whole screen. */
public var Tag<Video, *>.playsInline: Boolean
  get() = flag("playsinline")
  set(value) = flag("playsinline", value)

/** Subtitles or chapters. */
public inline fun <S> Tag<TrackTags, S>.track(classes: String? = null, block: Tag<Track, S>.() -> Unit = {}) {
  open(TAG_TRACK, classes)
  block(this as Tag<Track, S>)
  close()
}

/** `subtitles`, `captions`, `descriptions`, `chapters`, `metadata`. */
public var Tag<Track, *>.kind: String?
  get() = attribute("kind")
  set(value) = attribute("kind", value)

/** Language of the text. */
public var Tag<Track, *>.srcLang: String?
  get() = attribute("srclang")
  set(value) = attribute("srclang", value)

/** Whether it is on unless something else fits better. */
public var Tag<Track, *>.default: Boolean
  get() = flag("default")
  set(value) = flag("default", value)

@PublishedApi @JvmField internal val TAG_AUDIO: NodeTag = NodeTag.html("audio")
@PublishedApi @JvmField internal val TAG_VIDEO: NodeTag = NodeTag.html("video")
@PublishedApi @JvmField internal val TAG_TRACK: NodeTag = NodeTag.html("track")
