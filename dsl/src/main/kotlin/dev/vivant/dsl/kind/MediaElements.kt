package dev.vivant.dsl.kind

// Images, media, other pages, scripting.

/** Inside `img`. */
public sealed interface Img : HasSrc, HasAlt, HasSrcset, HasDimensions, HasLoading, HasCrossOrigin, HasReferrerPolicy

/** Inside `picture`. */
public sealed interface Picture : AnyElement, PictureParts

/** Inside `source`. */
public sealed interface Source : HasSrc, HasSrcset, HasMediaType, HasMedia, HasDimensions

/** Inside `map`. */
public sealed interface ImageMap : Flow, HasName

/** Inside `area`. */
public sealed interface Area : HasHref, HasTarget, HasLink, HasRel, HasAlt, HasReferrerPolicy

/** Inside `audio`. */
public sealed interface Audio : Flow, SourceTags, TrackTags, HasSrc, HasPlayback, HasCrossOrigin

/** Inside `video`. */
public sealed interface Video : Flow, SourceTags, TrackTags, HasSrc, HasPlayback, HasDimensions, HasCrossOrigin

/** Inside `track`. */
public sealed interface Track : HasSrc, HasLabel

/** Inside `iframe`. */
public sealed interface Iframe : HasSrc, HasName, HasDimensions, HasLoading, HasReferrerPolicy

/** Inside `embed`. */
public sealed interface Embed : HasSrc, HasMediaType, HasDimensions

/** Inside `htmlObject`. */
public sealed interface HtmlObject : Flow, HasName, HasForm, HasMediaType, HasDimensions

/** Inside `canvas`. */
public sealed interface Canvas : Flow, HasDimensions

/** Inside `slot`. */
public sealed interface Slot : Flow, HasName

/** Inside `template`. */
public sealed interface Template : AnyElement, Flow

/** Inside `script`. */
public sealed interface Script : TextContent, HasMediaType

/** Inside `style`. */
public sealed interface Style : TextContent, HasMedia

/** Inside `noScript`. */
public sealed interface NoScript : AnyElement, TextContent

/** Inside `customElement` and `element`. */
public sealed interface CustomElement :
  AnyElement,
  Flow,
  HasName,
  HasValue,
  HasDisabled,
  HasForm,
  HasHref,
  HasSrc

/** Inside `link`. */
public sealed interface Link : HasHref, HasRel, HasMediaType, HasMedia, HasCrossOrigin, HasReferrerPolicy

/** Inside `meta`. */
public sealed interface Meta : HasName
