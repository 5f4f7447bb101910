package dev.vivant.dsl.kind

// Filters of drawings.

/** Inside `filter`. */
public sealed interface SvgFilter : SvgFilterParts, HasBox

/** Inside `feBlend`. */
public sealed interface SvgFeBlend : SvgAnimationTags, HasBox, HasFilterStep

/** Inside `feColorMatrix`. */
public sealed interface SvgFeColorMatrix : SvgAnimationTags, HasBox, HasFilterStep

/** Inside `feComponentTransfer`. */
public sealed interface SvgFeComponentTransfer : SvgTransferTags, SvgAnimationTags, HasBox, HasFilterStep

/** Inside `feComposite`. */
public sealed interface SvgFeComposite : SvgAnimationTags, HasBox, HasFilterStep

/** Inside `feConvolveMatrix`. */
public sealed interface SvgFeConvolveMatrix : SvgAnimationTags, HasBox, HasFilterStep

/** Inside `feDiffuseLighting`. */
public sealed interface SvgFeDiffuseLighting : SvgLightTags, SvgAnimationTags, HasBox, HasFilterStep

/** Inside `feDisplacementMap`. */
public sealed interface SvgFeDisplacementMap : SvgAnimationTags, HasBox, HasFilterStep

/** Inside `feDropShadow`. */
public sealed interface SvgFeDropShadow : SvgAnimationTags, HasBox, HasFilterStep

/** Inside `feFlood`. */
public sealed interface SvgFeFlood : SvgAnimationTags, HasBox, HasFilterStep

/** Inside `feGaussianBlur`. */
public sealed interface SvgFeGaussianBlur : SvgAnimationTags, HasBox, HasFilterStep

/** Inside `feImage`. */
public sealed interface SvgFeImage : SvgAnimationTags, HasBox, HasFilterStep, HasHref

/** Inside `feMerge`. */
public sealed interface SvgFeMerge : SvgMergeTags, SvgAnimationTags, HasBox, HasFilterStep

/** Inside `feMorphology`. */
public sealed interface SvgFeMorphology : SvgAnimationTags, HasBox, HasFilterStep

/** Inside `feOffset`. */
public sealed interface SvgFeOffset : SvgAnimationTags, HasBox, HasFilterStep

/** Inside `feSpecularLighting`. */
public sealed interface SvgFeSpecularLighting : SvgLightTags, SvgAnimationTags, HasBox, HasFilterStep

/** Inside `feTile`. */
public sealed interface SvgFeTile : SvgAnimationTags, HasBox, HasFilterStep

/** Inside `feTurbulence`. */
public sealed interface SvgFeTurbulence : SvgAnimationTags, HasBox, HasFilterStep

/** Inside `feFuncR`. */
public sealed interface SvgFeFuncR : AnyElement, SvgAnimationTags

/** Inside `feFuncG`. */
public sealed interface SvgFeFuncG : AnyElement, SvgAnimationTags

/** Inside `feFuncB`. */
public sealed interface SvgFeFuncB : AnyElement, SvgAnimationTags

/** Inside `feFuncA`. */
public sealed interface SvgFeFuncA : AnyElement, SvgAnimationTags

/** Inside `feMergeNode`. */
public sealed interface SvgFeMergeNode : SvgAnimationTags, HasFilterStep

/** Inside `feDistantLight`. */
public sealed interface SvgFeDistantLight : AnyElement, SvgAnimationTags

/** Inside `fePointLight`. */
public sealed interface SvgFePointLight : AnyElement, SvgAnimationTags

/** Inside `feSpotLight`. */
public sealed interface SvgFeSpotLight : AnyElement, SvgAnimationTags
