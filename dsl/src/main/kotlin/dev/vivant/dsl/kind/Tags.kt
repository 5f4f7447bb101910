package dev.vivant.dsl.kind

// Tags: what can be called at a place of HTML.

/** `h1` to `h6`. */
public sealed interface HeadingTags : Kind

/** `p`. */
public sealed interface ParagraphTags : Kind

/** `hr`. */
public sealed interface RuleTags : Kind

/** `div`, `ul`, `table`, `form` and other blocks. */
public sealed interface FlowTags : HeadingTags, ParagraphTags, RuleTags

/** `span`, `a`, `button`, `img` and other elements inside text. */
public sealed interface PhrasingTags : TextContent

/** `figcaption`. */
public sealed interface FigureCaptionTags : Kind

/** `summary`. */
public sealed interface SummaryTags : Kind

/** `li`. */
public sealed interface ListItemTags : Kind

/** `dt`, `dd`. */
public sealed interface DescriptionTags : Kind

/** `div` around terms and descriptions. */
public sealed interface DescriptionGroupTags : Kind

/** `caption`, `colGroup`, `thead`, `tbody`, `tfoot`. */
public sealed interface TablePartTags : Kind

/** `col`. */
public sealed interface ColumnTags : Kind

/** `tr`. */
public sealed interface RowTags : Kind

/** `td`, `th`. */
public sealed interface CellTags : Kind

/** `rt`, `rp`. */
public sealed interface RubyTags : Kind

/** `legend`. */
public sealed interface LegendTags : Kind

/** `optGroup`. */
public sealed interface OptionGroupTags : Kind

/** `option`. */
public sealed interface OptionTags : Kind

/** `source`. */
public sealed interface SourceTags : Kind

/** `track`. */
public sealed interface TrackTags : Kind
