package dev.vivant.node;

/**
 * All elements of MathML, in the forms that {@link Html} describes. Inside {@link #math} only elements of MathML may
 * stand, except in {@link #mi}, {@link #mn}, {@link #mo}, {@link #ms} and {@link #mtext}.
 */
public final class MathMl {
  private static final Tag MATH = Tag.mathMl("math");
  private static final Tag MI = Tag.mathMl("mi");
  private static final Tag MN = Tag.mathMl("mn");
  private static final Tag MO = Tag.mathMl("mo");
  private static final Tag MS = Tag.mathMl("ms");
  private static final Tag MTEXT = Tag.mathMl("mtext");
  private static final Tag MSPACE = Tag.mathMl("mspace");
  private static final Tag MROW = Tag.mathMl("mrow");
  private static final Tag MFRAC = Tag.mathMl("mfrac");
  private static final Tag MSQRT = Tag.mathMl("msqrt");
  private static final Tag MROOT = Tag.mathMl("mroot");
  private static final Tag MSTYLE = Tag.mathMl("mstyle");
  private static final Tag MERROR = Tag.mathMl("merror");
  private static final Tag MPADDED = Tag.mathMl("mpadded");
  private static final Tag MPHANTOM = Tag.mathMl("mphantom");
  private static final Tag MSUB = Tag.mathMl("msub");
  private static final Tag MSUP = Tag.mathMl("msup");
  private static final Tag MSUBSUP = Tag.mathMl("msubsup");
  private static final Tag MUNDER = Tag.mathMl("munder");
  private static final Tag MOVER = Tag.mathMl("mover");
  private static final Tag MUNDEROVER = Tag.mathMl("munderover");
  private static final Tag MMULTISCRIPTS = Tag.mathMl("mmultiscripts");
  private static final Tag MPRESCRIPTS = Tag.mathMl("mprescripts");
  private static final Tag MTABLE = Tag.mathMl("mtable");
  private static final Tag MTR = Tag.mathMl("mtr");
  private static final Tag MTD = Tag.mathMl("mtd");
  private static final Tag SEMANTICS = Tag.mathMl("semantics");
  private static final Tag ANNOTATION = Tag.mathMl("annotation");
  private static final Tag ANNOTATION_XML = Tag.mathMl("annotation-xml");

  private MathMl() {}

  /** {@code <math>}: a formula. */
  public static Element math(Content... content) {
    return Element.of(MATH, content);
  }

  public static Element math(Node... children) {
    return Element.of(MATH, children);
  }

  /** {@code <mi>}: a name. */
  public static Element mi(Content... content) {
    return Element.of(MI, content);
  }

  public static Element mi(Node... children) {
    return Element.of(MI, children);
  }

  public static Element mi(String text) {
    return Element.of(MI, text);
  }

  public static Element mi(Content first, String text) {
    return Element.of(MI, text, first);
  }

  public static Element mi(Content first, Content second, String text) {
    return Element.of(MI, text, first, second);
  }

  public static Element mi(Content first, Content second, Content third, String text) {
    return Element.of(MI, text, first, second, third);
  }

  /** {@code <mn>}: a number. */
  public static Element mn(Content... content) {
    return Element.of(MN, content);
  }

  public static Element mn(Node... children) {
    return Element.of(MN, children);
  }

  public static Element mn(String text) {
    return Element.of(MN, text);
  }

  public static Element mn(Content first, String text) {
    return Element.of(MN, text, first);
  }

  public static Element mn(Content first, Content second, String text) {
    return Element.of(MN, text, first, second);
  }

  public static Element mn(Content first, Content second, Content third, String text) {
    return Element.of(MN, text, first, second, third);
  }

  /** {@code <mo>}: an operator. */
  public static Element mo(Content... content) {
    return Element.of(MO, content);
  }

  public static Element mo(Node... children) {
    return Element.of(MO, children);
  }

  public static Element mo(String text) {
    return Element.of(MO, text);
  }

  public static Element mo(Content first, String text) {
    return Element.of(MO, text, first);
  }

  public static Element mo(Content first, Content second, String text) {
    return Element.of(MO, text, first, second);
  }

  public static Element mo(Content first, Content second, Content third, String text) {
    return Element.of(MO, text, first, second, third);
  }

  /** {@code <ms>}: a string. */
  public static Element ms(Content... content) {
    return Element.of(MS, content);
  }

  public static Element ms(Node... children) {
    return Element.of(MS, children);
  }

  public static Element ms(String text) {
    return Element.of(MS, text);
  }

  public static Element ms(Content first, String text) {
    return Element.of(MS, text, first);
  }

  public static Element ms(Content first, Content second, String text) {
    return Element.of(MS, text, first, second);
  }

  public static Element ms(Content first, Content second, Content third, String text) {
    return Element.of(MS, text, first, second, third);
  }

  /** {@code <mtext>}: words. */
  public static Element mtext(Content... content) {
    return Element.of(MTEXT, content);
  }

  public static Element mtext(Node... children) {
    return Element.of(MTEXT, children);
  }

  public static Element mtext(String text) {
    return Element.of(MTEXT, text);
  }

  public static Element mtext(Content first, String text) {
    return Element.of(MTEXT, text, first);
  }

  public static Element mtext(Content first, Content second, String text) {
    return Element.of(MTEXT, text, first, second);
  }

  public static Element mtext(Content first, Content second, Content third, String text) {
    return Element.of(MTEXT, text, first, second, third);
  }

  /** {@code <mspace>}: space. */
  public static Element mspace(Content... content) {
    return Element.of(MSPACE, content);
  }

  public static Element mspace(Node... children) {
    return Element.of(MSPACE, children);
  }

  /** {@code <mrow>}: things in a row. */
  public static Element mrow(Content... content) {
    return Element.of(MROW, content);
  }

  public static Element mrow(Node... children) {
    return Element.of(MROW, children);
  }

  /** {@code <mfrac>}: a fraction. */
  public static Element mfrac(Content... content) {
    return Element.of(MFRAC, content);
  }

  public static Element mfrac(Node... children) {
    return Element.of(MFRAC, children);
  }

  /** {@code <msqrt>}: a square root. */
  public static Element msqrt(Content... content) {
    return Element.of(MSQRT, content);
  }

  public static Element msqrt(Node... children) {
    return Element.of(MSQRT, children);
  }

  /** {@code <mroot>}: a root: what, then which. */
  public static Element mroot(Content... content) {
    return Element.of(MROOT, content);
  }

  public static Element mroot(Node... children) {
    return Element.of(MROOT, children);
  }

  /** {@code <mstyle>}: another style. */
  public static Element mstyle(Content... content) {
    return Element.of(MSTYLE, content);
  }

  public static Element mstyle(Node... children) {
    return Element.of(MSTYLE, children);
  }

  /** {@code <merror>}: a mistake. */
  public static Element merror(Content... content) {
    return Element.of(MERROR, content);
  }

  public static Element merror(Node... children) {
    return Element.of(MERROR, children);
  }

  /** {@code <mpadded>}: other margins. */
  public static Element mpadded(Content... content) {
    return Element.of(MPADDED, content);
  }

  public static Element mpadded(Node... children) {
    return Element.of(MPADDED, children);
  }

  /** {@code <mphantom>}: space for what is not shown. */
  public static Element mphantom(Content... content) {
    return Element.of(MPHANTOM, content);
  }

  public static Element mphantom(Node... children) {
    return Element.of(MPHANTOM, children);
  }

  /** {@code <msub>}: an index below. */
  public static Element msub(Content... content) {
    return Element.of(MSUB, content);
  }

  public static Element msub(Node... children) {
    return Element.of(MSUB, children);
  }

  /** {@code <msup>}: a power. */
  public static Element msup(Content... content) {
    return Element.of(MSUP, content);
  }

  public static Element msup(Node... children) {
    return Element.of(MSUP, children);
  }

  /** {@code <msubsup>}: an index below and a power. */
  public static Element msubsup(Content... content) {
    return Element.of(MSUBSUP, content);
  }

  public static Element msubsup(Node... children) {
    return Element.of(MSUBSUP, children);
  }

  /** {@code <munder>}: something below. */
  public static Element munder(Content... content) {
    return Element.of(MUNDER, content);
  }

  public static Element munder(Node... children) {
    return Element.of(MUNDER, children);
  }

  /** {@code <mover>}: something above. */
  public static Element mover(Content... content) {
    return Element.of(MOVER, content);
  }

  public static Element mover(Node... children) {
    return Element.of(MOVER, children);
  }

  /** {@code <munderover>}: something below and above. */
  public static Element munderover(Content... content) {
    return Element.of(MUNDEROVER, content);
  }

  public static Element munderover(Node... children) {
    return Element.of(MUNDEROVER, children);
  }

  /** {@code <mmultiscripts>}: indices on both sides. */
  public static Element mmultiscripts(Content... content) {
    return Element.of(MMULTISCRIPTS, content);
  }

  public static Element mmultiscripts(Node... children) {
    return Element.of(MMULTISCRIPTS, children);
  }

  /** {@code <mprescripts>}: from here on indices stand before. */
  public static Element mprescripts(Content... content) {
    return Element.of(MPRESCRIPTS, content);
  }

  public static Element mprescripts(Node... children) {
    return Element.of(MPRESCRIPTS, children);
  }

  /** {@code <mtable>}: a matrix. */
  public static Element mtable(Content... content) {
    return Element.of(MTABLE, content);
  }

  public static Element mtable(Node... children) {
    return Element.of(MTABLE, children);
  }

  /** {@code <mtr>}: a row of a matrix. */
  public static Element mtr(Content... content) {
    return Element.of(MTR, content);
  }

  public static Element mtr(Node... children) {
    return Element.of(MTR, children);
  }

  /** {@code <mtd>}: a cell of a matrix. */
  public static Element mtd(Content... content) {
    return Element.of(MTD, content);
  }

  public static Element mtd(Node... children) {
    return Element.of(MTD, children);
  }

  /** {@code <semantics>}: a formula with its annotations. */
  public static Element semantics(Content... content) {
    return Element.of(SEMANTICS, content);
  }

  public static Element semantics(Node... children) {
    return Element.of(SEMANTICS, children);
  }

  /** {@code <annotation>}: a note in plain text. */
  public static Element annotation(Content... content) {
    return Element.of(ANNOTATION, content);
  }

  public static Element annotation(Node... children) {
    return Element.of(ANNOTATION, children);
  }

  public static Element annotation(String text) {
    return Element.of(ANNOTATION, text);
  }

  public static Element annotation(Content first, String text) {
    return Element.of(ANNOTATION, text, first);
  }

  public static Element annotation(Content first, Content second, String text) {
    return Element.of(ANNOTATION, text, first, second);
  }

  public static Element annotation(Content first, Content second, Content third, String text) {
    return Element.of(ANNOTATION, text, first, second, third);
  }

  /** {@code <annotation-xml>}: a note in markup. */
  public static Element annotationXml(Content... content) {
    return Element.of(ANNOTATION_XML, content);
  }

  public static Element annotationXml(Node... children) {
    return Element.of(ANNOTATION_XML, children);
  }
}
