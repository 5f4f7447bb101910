package dev.vivant.dsl

/**
 * What may stand at a place of a page, and which attributes its element has. Kinds exist at compile time only.
 *
 * Three sorts of them: *tags* are what can be called at a place ([FlowTags]: `div`, `ul` …), *content* says what an element
 * may contain ([Flow]: flow and phrasing tags), and each element has a kind of its own ([Div]) made of its content and
 * its attributes.
 */
public sealed interface Kind

/** A place whose content can be given to [each], [memo] and the like: these emit content of kind [C]. */
public sealed interface Holds<out C : Kind> : Kind

/** An element, as opposed to a bare place: it has attributes and bindings. */
public sealed interface AnyElement : Kind

/** Text may stand here. */
public sealed interface TextContent : Kind

// Tags: what can be called.

/** `div`, `ul`, `table`, `form` and other blocks. */
public sealed interface FlowTags : HeadingTags, ParagraphTags, RuleTags

/** `h1`, `h2`, `h3`, `h4`, `h5`, `h6`. */
public sealed interface HeadingTags : Kind

/** `p`. */
public sealed interface ParagraphTags : Kind

/** `hr`. */
public sealed interface RuleTags : Kind

/** `figcaption`. */
public sealed interface FigureParts : Kind

/** `summary`. */
public sealed interface DetailsParts : Kind

/** `li`. */
public sealed interface ListItemTags : Kind

/** `dt`, `dd`. */
public sealed interface DescriptionItemTags : Kind

/** `caption`, `colGroup`, `thead`, `tbody`, `tfoot`. */
public sealed interface TablePartTags : Kind

/** `col`. */
public sealed interface ColumnTags : Kind

/** `tr`. */
public sealed interface RowTags : Kind

/** `td`, `th`. */
public sealed interface CellTags : Kind

/** `span`, `a`, `button`, `img` and other elements inside text. */
public sealed interface PhrasingTags : TextContent

/** `rt`, `rp`. */
public sealed interface RubyPartTags : Kind

/** `legend`. */
public sealed interface FieldSetPartTags : Kind

/** `optGroup`. */
public sealed interface OptionGroupTags : Kind

/** `option`. */
public sealed interface OptionTags : Kind

/** `source`. */
public sealed interface SourceTags : Kind

/** `track`. */
public sealed interface TrackTags : Kind

// Content: what an element may contain.

/** Blocks and text. */
public sealed interface Flow : FlowTags, PhrasingTags, Holds<Flow>

/** Text and elements inside text. */
public sealed interface Phrasing : PhrasingTags, Holds<Phrasing>

/** Items of a list. */
public sealed interface ListItems : ListItemTags, Holds<ListItems>

/** Terms and descriptions. */
public sealed interface DescriptionItems : DescriptionItemTags, Holds<DescriptionItems>

/** Parts of a table. */
public sealed interface TableParts : TablePartTags, Holds<TableParts>

/** Columns of a table. */
public sealed interface Columns : ColumnTags, Holds<Columns>

/** Rows of a table. */
public sealed interface Rows : RowTags, Holds<Rows>

/** Cells of a row. */
public sealed interface Cells : CellTags, Holds<Cells>

/** Options and groups of them. */
public sealed interface Choices : OptionTags, OptionGroupTags, RuleTags, Holds<Choices>

/** Options of a group. */
public sealed interface GroupChoices : OptionTags, Holds<GroupChoices>

/** Sources and the image. */
public sealed interface PictureParts : SourceTags, PhrasingTags, Holds<PictureParts>

/** Suggestions. */
public sealed interface DataListParts : OptionTags, PhrasingTags, Holds<DataListParts>
