package dev.vivant.dsl.kind

// Elements of drawings.

/** Inside `svg`. */
public sealed interface Svg : SvgContent, HasGraphics, HasBox, HasViewBox

/** Inside `g`. */
public sealed interface SvgGroup : SvgContent, HasGraphics

/** Inside `defs`. */
public sealed interface SvgDefs : SvgContent, HasGraphics

/** Inside `symbol`. */
public sealed interface SvgSymbol : SvgContent, HasGraphics, HasBox, HasViewBox

/** Inside `use`. */
public sealed interface SvgUse : SvgShapeParts, HasGraphics, HasBox, HasHref

/** Inside `svgSwitch`. */
public sealed interface SvgSwitch : SvgContent, HasGraphics

/** Inside `view`. */
public sealed interface SvgView : SvgDescriptionTags, HasViewBox

/** Inside `svgA`. */
public sealed interface SvgA : SvgContent, HasGraphics, HasHref, HasTarget, HasLink, HasRel

/** Inside `foreignObject`. */
public sealed interface SvgForeignObject : Flow, HasGraphics, HasBox

/** Inside `svgTitle`. */
public sealed interface SvgTitle : AnyElement, TextContent

/** Inside `desc`. */
public sealed interface SvgDesc : AnyElement, TextContent

/** Inside `metadata`. */
public sealed interface SvgMetadata : AnyElement, TextContent

/** Inside `svgStyle`. */
public sealed interface SvgStyle : TextContent, HasMedia

/** Inside `path`. */
public sealed interface SvgPath : SvgShapeParts, HasGraphics, HasPathLength

/** Inside `circle`. */
public sealed interface SvgCircle : SvgShapeParts, HasGraphics, HasCentre, HasRadius, HasPathLength

/** Inside `ellipse`. */
public sealed interface SvgEllipse : SvgShapeParts, HasGraphics, HasCentre, HasRadii, HasPathLength

/** Inside `rect`. */
public sealed interface SvgRect : SvgShapeParts, HasGraphics, HasBox, HasRadii, HasPathLength

/** Inside `line`. */
public sealed interface SvgLine : SvgShapeParts, HasGraphics, HasEnds, HasPathLength

/** Inside `polyline`. */
public sealed interface SvgPolyline : SvgShapeParts, HasGraphics, HasPoints, HasPathLength

/** Inside `polygon`. */
public sealed interface SvgPolygon : SvgShapeParts, HasGraphics, HasPoints, HasPathLength

/** Inside `image`. */
public sealed interface SvgImage : SvgShapeParts, HasGraphics, HasBox, HasHref, HasAspect, HasCrossOrigin

/** Inside `svgText`. */
public sealed interface SvgText : SvgTextParts, HasGraphics, HasTextLayout

/** Inside `tspan`. */
public sealed interface SvgTspan : SvgTextParts, HasGraphics, HasTextLayout

/** Inside `textPath`. */
public sealed interface SvgTextPath : SvgTextParts, HasGraphics, HasTextLayout, HasHref

/** Inside `linearGradient`. */
public sealed interface SvgLinearGradient : SvgStops, HasEnds, HasGradient, HasHref

/** Inside `radialGradient`. */
public sealed interface SvgRadialGradient : SvgStops, HasCentre, HasRadius, HasGradient, HasHref

/** Inside `stop`. */
public sealed interface SvgStop : AnyElement, SvgAnimationTags

/** Inside `pattern`. */
public sealed interface SvgPattern : SvgContent, HasGraphics, HasBox, HasViewBox, HasHref

/** Inside `clipPath`. */
public sealed interface SvgClipPath : SvgContent, HasGraphics

/** Inside `mask`. */
public sealed interface SvgMask : SvgContent, HasGraphics, HasBox

/** Inside `marker`. */
public sealed interface SvgMarker : SvgContent, HasGraphics, HasViewBox

/** Inside `animate`. */
public sealed interface SvgAnimate : SvgDescriptionTags, HasAnimation, HasAnimationValues

/** Inside `set`. */
public sealed interface SvgSet : SvgDescriptionTags, HasAnimation

/** Inside `animateTransform`. */
public sealed interface SvgAnimateTransform : SvgDescriptionTags, HasAnimation, HasAnimationValues

/** Inside `animateMotion`. */
public sealed interface SvgAnimateMotion :
  SvgDescriptionTags,
  SvgMotionTags,
  HasAnimation,
  HasAnimationValues,
  HasRotation

/** Inside `mpath`. */
public sealed interface SvgMpath : HasHref
