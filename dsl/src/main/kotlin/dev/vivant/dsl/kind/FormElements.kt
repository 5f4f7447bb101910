package dev.vivant.dsl.kind

// Forms and fields.

/** Inside `form`. */
public sealed interface Form : Flow, HasName, HasTarget, HasRel, HasAutoComplete

/** Inside `fieldSet`. */
public sealed interface FieldSet : Flow, LegendTags, HasDisabled, HasName, HasForm

/** Inside `legend`. */
public sealed interface Legend : AnyElement, Phrasing, HeadingTags

/** Inside `label`. */
public sealed interface Label : Phrasing, HasFor

/** Inside `output`. */
public sealed interface Output : Phrasing, HasFor, HasName, HasForm

/** Inside `input`. */
public sealed interface Input :
  HasName,
  HasValue,
  HasDisabled,
  HasForm,
  HasTyping,
  HasRequired,
  HasAutoComplete,
  HasMultiple,
  HasSize,
  HasSubmission,
  HasPopoverTarget,
  HasSrc,
  HasAlt,
  HasDimensions

/** Inside `textArea`. */
public sealed interface TextArea : TextContent, HasName, HasDisabled, HasForm, HasTyping, HasRequired, HasAutoComplete

/** Inside `button`. */
public sealed interface Button : Phrasing, HasName, HasValue, HasDisabled, HasForm, HasSubmission, HasPopoverTarget

/** Inside `select`. */
public sealed interface Select :
  Choices,
  HasName,
  HasDisabled,
  HasForm,
  HasRequired,
  HasMultiple,
  HasSize,
  HasAutoComplete

/** Inside `optGroup`. */
public sealed interface OptGroup : Options, HasDisabled, HasLabel

/** Inside `option`. */
public sealed interface Option : TextContent, HasDisabled, HasLabel, HasValue

/** Inside `dataList`. */
public sealed interface DataList : AnyElement, Suggestions

/** Inside `progress`. */
public sealed interface Progress : Phrasing, HasMeasure

/** Inside `meter`. */
public sealed interface Meter : Phrasing, HasMeasure
