package dev.vivant.dsl.kind

// Drawings.

/** `svgTitle`, `desc`, `metadata`. */
public sealed interface SvgDescriptionTags : Kind

/** `animate`, `set`, `animateTransform`, `animateMotion`. */
public sealed interface SvgAnimationTags : Kind

/** Shapes, groups, texts, paint. */
public sealed interface SvgTags : SvgDescriptionTags, SvgAnimationTags

/** `tspan`, `textPath`. */
public sealed interface SvgTextTags : SvgDescriptionTags, SvgAnimationTags

/** `stop`. */
public sealed interface SvgStopTags : Kind

/** `mpath`. */
public sealed interface SvgMotionTags : Kind

/** `feBlend` and other steps of a filter. */
public sealed interface SvgFilterTags : Kind

/** `feFuncR`, `feFuncG`, `feFuncB`, `feFuncA`. */
public sealed interface SvgTransferTags : Kind

/** `feMergeNode`. */
public sealed interface SvgMergeTags : Kind

/** `feDistantLight`, `fePointLight`, `feSpotLight`. */
public sealed interface SvgLightTags : Kind

/** What a drawing may contain. */
public sealed interface SvgContent : SvgTags, Holds<SvgContent>

/** What a shape may contain. */
public sealed interface SvgShapeParts : SvgDescriptionTags, SvgAnimationTags, Holds<SvgShapeParts>

/** What a text of a drawing may contain. */
public sealed interface SvgTextParts : SvgTextTags, TextContent, Holds<SvgTextParts>

/** Colours of a gradient. */
public sealed interface SvgStops : SvgStopTags, SvgDescriptionTags, SvgAnimationTags, Holds<SvgStops>

/** Steps of a filter. */
public sealed interface SvgFilterParts : SvgFilterTags, SvgDescriptionTags, SvgAnimationTags, Holds<SvgFilterParts>

/** Has `fill`, `fillOpacity`, `fillRule`, `stroke`, `strokeWidth`, `strokeOpacity` … */
public sealed interface HasGraphics : AnyElement

/** Has `dx`, `dy`, `rotate`, `textAnchor`, `dominantBaseline`, `textLength` … */
public sealed interface HasTextLayout : HasPosition

/** Has `x`, `y`. */
public sealed interface HasPosition : AnyElement

/** Has `width`, `height`. */
public sealed interface HasBox : HasPosition

/** Has `viewBox`. */
public sealed interface HasViewBox : HasAspect

/** Has `preserveAspectRatio`. */
public sealed interface HasAspect : AnyElement

/** Has `cx`, `cy`. */
public sealed interface HasCentre : AnyElement

/** Has `r`. */
public sealed interface HasRadius : AnyElement

/** Has `rx`, `ry`. */
public sealed interface HasRadii : AnyElement

/** Has `x1`, `y1`, `x2`, `y2`. */
public sealed interface HasEnds : AnyElement

/** Has `points`. */
public sealed interface HasPoints : AnyElement

/** Has `pathLength`. */
public sealed interface HasPathLength : AnyElement

/** Has `gradientUnits`, `gradientTransform`, `spreadMethod`. */
public sealed interface HasGradient : AnyElement

/** Has `attributeName`, `begin`, `dur`, `end`, `repeatCount`, `animationFill`. */
public sealed interface HasAnimation : AnyElement

/** Has `from`, `to`, `by`, `values`, `keyTimes`, `keySplines` … */
public sealed interface HasAnimationValues : AnyElement

/** Has `rotate`. */
public sealed interface HasRotation : AnyElement

/** Has `input`, `result`. */
public sealed interface HasFilterStep : AnyElement
