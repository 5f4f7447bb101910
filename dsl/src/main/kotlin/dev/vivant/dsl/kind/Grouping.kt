package dev.vivant.dsl.kind

// Sections, blocks, lists and tables.

/** Inside `article`. */
public sealed interface Article : AnyElement, Flow

/** Inside `aside`. */
public sealed interface Aside : AnyElement, Flow

/** Inside `footer`. */
public sealed interface Footer : AnyElement, Flow

/** Inside `header`. */
public sealed interface Header : AnyElement, Flow

/** Inside `main`. */
public sealed interface Main : AnyElement, Flow

/** Inside `nav`. */
public sealed interface Nav : AnyElement, Flow

/** Inside `section`. */
public sealed interface Section : AnyElement, Flow

/** Inside `search`. */
public sealed interface Search : AnyElement, Flow

/** Inside `address`. */
public sealed interface Address : AnyElement, Flow

/** Inside `h1`. */
public sealed interface H1 : AnyElement, Phrasing

/** Inside `h2`. */
public sealed interface H2 : AnyElement, Phrasing

/** Inside `h3`. */
public sealed interface H3 : AnyElement, Phrasing

/** Inside `h4`. */
public sealed interface H4 : AnyElement, Phrasing

/** Inside `h5`. */
public sealed interface H5 : AnyElement, Phrasing

/** Inside `h6`. */
public sealed interface H6 : AnyElement, Phrasing

/** Inside `hgroup`. */
public sealed interface Hgroup : AnyElement, HeadingTags, ParagraphTags

/** Inside `div`. */
public sealed interface Div : AnyElement, Flow

/** Inside `p`. */
public sealed interface P : AnyElement, Phrasing

/** Inside `pre`. */
public sealed interface Pre : AnyElement, Phrasing

/** Inside `blockQuote`. */
public sealed interface BlockQuote : Flow, HasCite

/** Inside `hr`. */
public sealed interface Hr : AnyElement

/** Inside `figure`. */
public sealed interface Figure : AnyElement, Flow, FigureCaptionTags

/** Inside `figcaption`. */
public sealed interface Figcaption : AnyElement, Flow

/** Inside `details`. */
public sealed interface Details : Flow, SummaryTags, HasOpen, HasName

/** Inside `summary`. */
public sealed interface Summary : AnyElement, Phrasing, HeadingTags

/** Inside `dialog`. */
public sealed interface Dialog : Flow, HasOpen

/** Inside `ul`. */
public sealed interface Ul : AnyElement, ListItems

/** Inside `ol`. */
public sealed interface Ol : AnyElement, ListItems

/** Inside `menu`. */
public sealed interface Menu : AnyElement, ListItems

/** Inside `li`. */
public sealed interface Li : AnyElement, Flow

/** Inside `dl`. */
public sealed interface Dl : AnyElement, Descriptions

/** Inside `div`. */
public sealed interface DescriptionGroup : AnyElement, DescriptionItems

/** Inside `dt`. */
public sealed interface Dt : AnyElement, Flow

/** Inside `dd`. */
public sealed interface Dd : AnyElement, Flow

/** Inside `table`. */
public sealed interface Table : AnyElement, TableParts

/** Inside `caption`. */
public sealed interface Caption : AnyElement, Flow

/** Inside `colGroup`. */
public sealed interface ColGroup : Columns, HasSpan

/** Inside `col`. */
public sealed interface Col : HasSpan

/** Inside `thead`. */
public sealed interface Thead : AnyElement, Rows

/** Inside `tbody`. */
public sealed interface Tbody : AnyElement, Rows

/** Inside `tfoot`. */
public sealed interface Tfoot : AnyElement, Rows

/** Inside `tr`. */
public sealed interface Tr : AnyElement, Cells

/** Inside `td`. */
public sealed interface Td : Flow, HasCellSpan

/** Inside `th`. */
public sealed interface Th : Flow, HasCellSpan
