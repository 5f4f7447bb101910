package dev.vivant.dsl.kind

// Formulas.

/** `mi`, `mrow`, `mfrac` and other parts of formulas. */
public sealed interface MathTags : Kind

/** `mtr`. */
public sealed interface MathRowTags : Kind

/** `mtd`. */
public sealed interface MathCellTags : Kind

/** `annotation`, `annotationXml`. */
public sealed interface MathAnnotationTags : Kind

/** What a formula may contain. */
public sealed interface MathContent : MathTags, Holds<MathContent>

/** Rows of a matrix. */
public sealed interface MathRows : MathRowTags, Holds<MathRows>

/** Cells of a row. */
public sealed interface MathCells : MathCellTags, Holds<MathCells>

/** Has `mathVariant`, `displayStyle`, `scriptLevel`, `mathColor`, `mathBackground`. */
public sealed interface HasMathStyle : AnyElement

/** Has `columnSpan`, `rowSpan`. */
public sealed interface HasMathSpan : AnyElement

/** Has `encoding`. */
public sealed interface HasEncoding : AnyElement

/** Inside `math`. */
public sealed interface Math : MathContent, HasMathStyle

/** Inside `mi`. */
public sealed interface Mi : TextContent, HasMathStyle

/** Inside `mn`. */
public sealed interface Mn : TextContent, HasMathStyle

/** Inside `mo`. */
public sealed interface Mo : TextContent, HasMathStyle

/** Inside `ms`. */
public sealed interface Ms : TextContent, HasMathStyle

/** Inside `mtext`. */
public sealed interface Mtext : Phrasing, HasMathStyle

/** Inside `mrow`. */
public sealed interface Mrow : MathContent, HasMathStyle

/** Inside `mfrac`. */
public sealed interface Mfrac : MathContent, HasMathStyle

/** Inside `msqrt`. */
public sealed interface Msqrt : MathContent, HasMathStyle

/** Inside `mroot`. */
public sealed interface Mroot : MathContent, HasMathStyle

/** Inside `mstyle`. */
public sealed interface Mstyle : MathContent, HasMathStyle

/** Inside `merror`. */
public sealed interface Merror : MathContent, HasMathStyle

/** Inside `mpadded`. */
public sealed interface Mpadded : MathContent, HasMathStyle

/** Inside `mphantom`. */
public sealed interface Mphantom : MathContent, HasMathStyle

/** Inside `msub`. */
public sealed interface Msub : MathContent, HasMathStyle

/** Inside `msup`. */
public sealed interface Msup : MathContent, HasMathStyle

/** Inside `msubsup`. */
public sealed interface Msubsup : MathContent, HasMathStyle

/** Inside `munder`. */
public sealed interface Munder : MathContent, HasMathStyle

/** Inside `mover`. */
public sealed interface Mover : MathContent, HasMathStyle

/** Inside `munderover`. */
public sealed interface Munderover : MathContent, HasMathStyle

/** Inside `mmultiscripts`. */
public sealed interface Mmultiscripts : MathContent, HasMathStyle

/** Inside `mspace`. */
public sealed interface Mspace : HasMathStyle

/** Inside `mprescripts`. */
public sealed interface Mprescripts : AnyElement

/** Inside `mtable`. */
public sealed interface Mtable : MathRows, HasMathStyle

/** Inside `mtr`. */
public sealed interface Mtr : MathCells, HasMathStyle

/** Inside `mtd`. */
public sealed interface Mtd : MathContent, HasMathStyle, HasMathSpan

/** Inside `semantics`. */
public sealed interface Semantics : MathContent, MathAnnotationTags, HasMathStyle

/** Inside `annotation`. */
public sealed interface Annotation : TextContent, HasEncoding

/** Inside `annotationXml`. */
public sealed interface AnnotationXml : MathContent, HasEncoding
