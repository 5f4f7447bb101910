package dev.vivant.dsl

// Attributes of what is fetched and shown.

/** Attributes of `input`, `img`, `source`, `track`, `audio`, `video`, `iframe`, `embed`. */
public sealed interface HasSrc : AnyElement

/** Address of the content. */
@get:JvmName("getHasSrcSrc")
@set:JvmName("setHasSrcSrc")
public var Tag<HasSrc, *>.src: String
  get() = emitter.attribute("src").orEmpty()
  set(value) = emitter.attribute("src", value)

/** Attributes of `input`, `img`, `area`. */
public sealed interface HasAlt : AnyElement

/** What it shows, in words; empty if it adds nothing. */
@get:JvmName("getHasAltAlt")
@set:JvmName("setHasAltAlt")
public var Tag<HasAlt, *>.alt: String
  get() = emitter.attribute("alt").orEmpty()
  set(value) = emitter.attribute("alt", value)

/** Attributes of `input`, `img`, `source`, `video`, `iframe`, `embed`, `htmlObject`, `canvas`. */
public sealed interface HasDimensions : AnyElement

/** Width in pixels. */
@get:JvmName("getHasDimensionsWidth")
@set:JvmName("setHasDimensionsWidth")
public var Tag<HasDimensions, *>.width: String
  get() = emitter.attribute("width").orEmpty()
  set(value) = emitter.attribute("width", value)

/** Height in pixels. */
@get:JvmName("getHasDimensionsHeight")
@set:JvmName("setHasDimensionsHeight")
public var Tag<HasDimensions, *>.height: String
  get() = emitter.attribute("height").orEmpty()
  set(value) = emitter.attribute("height", value)

/** Attributes of `img`, `source`. */
public sealed interface HasSrcset : AnyElement

/** Addresses with their widths or densities. */
@get:JvmName("getHasSrcsetSrcset")
@set:JvmName("setHasSrcsetSrcset")
public var Tag<HasSrcset, *>.srcset: String
  get() = emitter.attribute("srcset").orEmpty()
  set(value) = emitter.attribute("srcset", value)

/** Widths at which it is shown. */
@get:JvmName("getHasSrcsetSizes")
@set:JvmName("setHasSrcsetSizes")
public var Tag<HasSrcset, *>.sizes: String
  get() = emitter.attribute("sizes").orEmpty()
  set(value) = emitter.attribute("sizes", value)

/** Attributes of `img`, `iframe`. */
public sealed interface HasLoading : AnyElement

/** When it is fetched. */
@get:JvmName("getHasLoadingLoading")
@set:JvmName("setHasLoadingLoading")
public var Tag<HasLoading, *>.loading: ImgLoading
  get() = ImgLoading.entries.first { it.value == emitter.attribute("loading") }
  set(value) = emitter.attribute("loading", value.value)

/** Attributes of `source`, `embed`, `htmlObject`. */
public sealed interface HasType : AnyElement

/** Media type. */
@get:JvmName("getHasTypeType")
@set:JvmName("setHasTypeType")
public var Tag<HasType, *>.type: String
  get() = emitter.attribute("type").orEmpty()
  set(value) = emitter.attribute("type", value)

/** Attributes of `source`. */
public sealed interface HasMediaQuery : AnyElement

/** For which media. */
@get:JvmName("getHasMediaQueryMedia")
@set:JvmName("setHasMediaQueryMedia")
public var Tag<HasMediaQuery, *>.media: String
  get() = emitter.attribute("media").orEmpty()
  set(value) = emitter.attribute("media", value)

/** Attributes of `track`. */
public sealed interface TrackAttributes : AnyElement

/** `subtitles`, `captions`, `chapters` … */
@get:JvmName("getTrackAttributesKind")
@set:JvmName("setTrackAttributesKind")
public var Tag<TrackAttributes, *>.kind: String
  get() = emitter.attribute("kind").orEmpty()
  set(value) = emitter.attribute("kind", value)

/** Language of the text. */
@get:JvmName("getTrackAttributesSrcLang")
@set:JvmName("setTrackAttributesSrcLang")
public var Tag<TrackAttributes, *>.srcLang: String
  get() = emitter.attribute("srclang").orEmpty()
  set(value) = emitter.attribute("srclang", value)

/** What people read. */
@get:JvmName("getTrackAttributesLabel")
@set:JvmName("setTrackAttributesLabel")
public var Tag<TrackAttributes, *>.label: String
  get() = emitter.attribute("label").orEmpty()
  set(value) = emitter.attribute("label", value)

/** Whether it is on unless something else fits better. */
@get:JvmName("getTrackAttributesDefault")
@set:JvmName("setTrackAttributesDefault")
public var Tag<TrackAttributes, *>.`default`: Boolean
  get() = emitter.attribute("default") != null
  set(value) = emitter.attribute("default", if (value) "" else null)

/** Attributes of `audio`, `video`. */
public sealed interface MediaAttributes : AnyElement

/** Whether the browser shows controls. */
@get:JvmName("getMediaAttributesControls")
@set:JvmName("setMediaAttributesControls")
public var Tag<MediaAttributes, *>.controls: Boolean
  get() = emitter.attribute("controls") != null
  set(value) = emitter.attribute("controls", if (value) "" else null)

/** Whether it plays by itself. */
@get:JvmName("getMediaAttributesAutoPlay")
@set:JvmName("setMediaAttributesAutoPlay")
public var Tag<MediaAttributes, *>.autoPlay: Boolean
  get() = emitter.attribute("autoplay") != null
  set(value) = emitter.attribute("autoplay", if (value) "" else null)

/** Whether it begins again. */
@get:JvmName("getMediaAttributesLoop")
@set:JvmName("setMediaAttributesLoop")
public var Tag<MediaAttributes, *>.loop: Boolean
  get() = emitter.attribute("loop") != null
  set(value) = emitter.attribute("loop", if (value) "" else null)

/** Whether it is silent at first. */
@get:JvmName("getMediaAttributesMuted")
@set:JvmName("setMediaAttributesMuted")
public var Tag<MediaAttributes, *>.muted: Boolean
  get() = emitter.attribute("muted") != null
  set(value) = emitter.attribute("muted", if (value) "" else null)

/** `none`, `metadata` or `auto`. */
@get:JvmName("getMediaAttributesPreload")
@set:JvmName("setMediaAttributesPreload")
public var Tag<MediaAttributes, *>.preload: String
  get() = emitter.attribute("preload").orEmpty()
  set(value) = emitter.attribute("preload", value)

/** Attributes of `video`. */
public sealed interface HasPoster : AnyElement

/** Picture before it plays. */
@get:JvmName("getHasPosterPoster")
@set:JvmName("setHasPosterPoster")
public var Tag<HasPoster, *>.poster: String
  get() = emitter.attribute("poster").orEmpty()
  set(value) = emitter.attribute("poster", value)

/** Attributes of `iframe`. */
public sealed interface IframeAttributes : AnyElement

/** What the page inside may do; empty for nothing. */
@get:JvmName("getIframeAttributesSandbox")
@set:JvmName("setIframeAttributesSandbox")
public var Tag<IframeAttributes, *>.sandbox: String
  get() = emitter.attribute("sandbox").orEmpty()
  set(value) = emitter.attribute("sandbox", value)

/** Features that it may use. */
@get:JvmName("getIframeAttributesAllow")
@set:JvmName("setIframeAttributesAllow")
public var Tag<IframeAttributes, *>.allow: String
  get() = emitter.attribute("allow").orEmpty()
  set(value) = emitter.attribute("allow", value)

/** Whether it may fill the screen. */
@get:JvmName("getIframeAttributesAllowFullScreen")
@set:JvmName("setIframeAttributesAllowFullScreen")
public var Tag<IframeAttributes, *>.allowFullScreen: Boolean
  get() = emitter.attribute("allowfullscreen") != null
  set(value) = emitter.attribute("allowfullscreen", if (value) "" else null)

/** Attributes of `htmlObject`. */
public sealed interface HasObjectData : AnyElement

/** Address of the content. */
@get:JvmName("getHasObjectDataObjectData")
@set:JvmName("setHasObjectDataObjectData")
public var Tag<HasObjectData, *>.objectData: String
  get() = emitter.attribute("data").orEmpty()
  set(value) = emitter.attribute("data", value)

/** Attributes of `area`. */
public sealed interface AreaAttributes : AnyElement

/** `rect`, `circle`, `poly` or `default`. */
@get:JvmName("getAreaAttributesShape")
@set:JvmName("setAreaAttributesShape")
public var Tag<AreaAttributes, *>.shape: String
  get() = emitter.attribute("shape").orEmpty()
  set(value) = emitter.attribute("shape", value)

/** Coordinates of the shape. */
@get:JvmName("getAreaAttributesCoords")
@set:JvmName("setAreaAttributesCoords")
public var Tag<AreaAttributes, *>.coords: String
  get() = emitter.attribute("coords").orEmpty()
  set(value) = emitter.attribute("coords", value)
