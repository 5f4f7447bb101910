package dev.vivant.dsl.kind

// Content: what an element may contain, and so what rows, memos and the like may emit there.

/** Blocks and text. */
public sealed interface Flow : FlowTags, PhrasingTags, Holds<Flow>

/** Text and elements inside text. */
public sealed interface Phrasing : PhrasingTags, Holds<Phrasing>

/** Items of a list. */
public sealed interface ListItems : ListItemTags, Holds<ListItems>

/** Terms and descriptions, and groups of them. */
public sealed interface Descriptions : DescriptionTags, DescriptionGroupTags, Holds<Descriptions>

/** Terms and descriptions. */
public sealed interface DescriptionItems : DescriptionTags, Holds<DescriptionItems>

/** Parts of a table. */
public sealed interface TableParts : TablePartTags, Holds<TableParts>

/** Columns of a table. */
public sealed interface Columns : ColumnTags, Holds<Columns>

/** Rows of a table. */
public sealed interface Rows : RowTags, Holds<Rows>

/** Cells of a row. */
public sealed interface Cells : CellTags, Holds<Cells>

/** Options, groups of them, and lines between. */
public sealed interface Choices : OptionTags, OptionGroupTags, RuleTags, Holds<Choices>

/** Options of a group. */
public sealed interface Options : OptionTags, Holds<Options>

/** Suggestions for a field. */
public sealed interface Suggestions : OptionTags, PhrasingTags, Holds<Suggestions>

/** Sources and the image. */
public sealed interface PictureParts : SourceTags, PhrasingTags, Holds<PictureParts>
