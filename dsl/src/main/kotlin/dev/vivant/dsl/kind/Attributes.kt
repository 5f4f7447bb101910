package dev.vivant.dsl.kind

// Attributes that several elements share.

/**
 * `details`, `form`, `fieldSet`, `output`, `input`, `textArea`, `button`, `select`, `map`, `iframe`,
 * `htmlObject`, `slot` have `name`.
 */
public sealed interface HasName : AnyElement

/** `data`, `input`, `button`, `option` have `value`. */
public sealed interface HasValue : AnyElement

/** `fieldSet`, `input`, `textArea`, `button`, `select`, `optGroup`, `option` have `disabled`. */
public sealed interface HasDisabled : AnyElement

/** `fieldSet`, `output`, `input`, `textArea`, `button`, `select`, `htmlObject` have `form`. */
public sealed interface HasForm : AnyElement

/** `label`, `output` have `htmlFor`. */
public sealed interface HasFor : AnyElement

/** `input`, `textArea` have `placeholder`, `maxLength`, `minLength`, `readonly`, `dirName`. */
public sealed interface HasTyping : AnyElement

/** `input`, `textArea`, `select` have `required`. */
public sealed interface HasRequired : AnyElement

/** `form`, `input`, `textArea`, `select` have `autoComplete`. */
public sealed interface HasAutoComplete : AnyElement

/** `input`, `select` have `multiple`. */
public sealed interface HasMultiple : AnyElement

/** `input`, `select` have `size`. */
public sealed interface HasSize : AnyElement

/** `optGroup`, `option`, `track` have `label`. */
public sealed interface HasLabel : AnyElement

/** `input`, `button` have `formAction`, `formMethod`, `formEncType`, `formTarget`, `formNoValidate`. */
public sealed interface HasSubmission : AnyElement

/** `input`, `button` have `popoverTarget`, `popoverTargetAction`. */
public sealed interface HasPopoverTarget : AnyElement

/**
 * `a`, `area`, `use`, `svgA`, `image`, `textPath`, `linearGradient`, `radialGradient`, `pattern`, `mpath`,
 * `feImage` have `href`.
 */
public sealed interface HasHref : AnyElement

/** `a`, `form`, `area`, `svgA` have `target`. */
public sealed interface HasTarget : AnyElement

/** `a`, `form`, `area`, `svgA` have `rel`. */
public sealed interface HasRel : AnyElement

/** `a`, `area`, `svgA` have `download`, `ping`. */
public sealed interface HasLink : AnyElement

/** `a`, `img`, `area`, `iframe` have `referrerPolicy`. */
public sealed interface HasReferrerPolicy : AnyElement

/** `a`, `source`, `embed`, `htmlObject`, `script` have `type`. */
public sealed interface HasMediaType : AnyElement

/** `source`, `style`, `svgStyle` have `media`. */
public sealed interface HasMedia : AnyElement

/** `blockQuote`, `q`, `del`, `ins` have `cite`. */
public sealed interface HasCite : AnyElement

/** `input`, `img`, `source`, `audio`, `video`, `track`, `iframe`, `embed` have `src`. */
public sealed interface HasSrc : AnyElement

/** `img`, `source` have `srcset`, `sizes`. */
public sealed interface HasSrcset : AnyElement

/** `input`, `img`, `area` have `alt`. */
public sealed interface HasAlt : AnyElement

/** `input`, `img`, `source`, `video`, `iframe`, `embed`, `htmlObject`, `canvas` have `width`, `height`. */
public sealed interface HasDimensions : AnyElement

/** `img`, `iframe` have `loading`. */
public sealed interface HasLoading : AnyElement

/** `img`, `audio`, `video`, `image` have `crossOrigin`. */
public sealed interface HasCrossOrigin : AnyElement

/** `audio`, `video` have `controls`, `autoPlay`, `loop`, `muted`, `preload`. */
public sealed interface HasPlayback : AnyElement

/** `progress`, `meter` have `value`, `max`. */
public sealed interface HasMeasure : AnyElement

/** `details`, `dialog` have `open`. */
public sealed interface HasOpen : AnyElement

/** `time`, `del`, `ins` have `dateTime`. */
public sealed interface HasDateTime : AnyElement

/** `colGroup`, `col` have `span`. */
public sealed interface HasSpan : AnyElement

/** `td`, `th` have `colSpan`, `rowSpan`, `headers`. */
public sealed interface HasCellSpan : AnyElement
