package dev.vivant.node;

/** Elements that say what a piece of a line is: a term, a date, code, a reading, an edit. */
abstract class HtmlTerms extends HtmlGrouping {
  private static final Tag DFN = Tag.html("dfn");
  private static final Tag ABBR = Tag.html("abbr");
  private static final Tag RUBY = Tag.html("ruby");
  private static final Tag RT = Tag.html("rt");
  private static final Tag RP = Tag.html("rp");
  private static final Tag DATA = Tag.html("data");
  private static final Tag TIME = Tag.html("time");
  private static final Tag CODE = Tag.html("code");
  private static final Tag VAR = Tag.html("var");
  private static final Tag SAMP = Tag.html("samp");
  private static final Tag KBD = Tag.html("kbd");
  private static final Tag SUB = Tag.html("sub");
  private static final Tag SUP = Tag.html("sup");
  private static final Tag BDI = Tag.html("bdi");
  private static final Tag BDO = Tag.html("bdo");
  private static final Tag INS = Tag.html("ins");
  private static final Tag DEL = Tag.html("del");

  HtmlTerms() {}

  /** {@code <dfn>}: the term that is being defined. */
  public static Element dfn(Content... content) {
    return Element.of(DFN, content);
  }

  public static Element dfn(Node... children) {
    return Element.of(DFN, children);
  }

  public static Element dfn(String text) {
    return Element.of(DFN, text);
  }

  public static Element dfn(Content first, String text) {
    return Element.of(DFN, text, first);
  }

  public static Element dfn(Content first, Content second, String text) {
    return Element.of(DFN, text, first, second);
  }

  public static Element dfn(Content first, Content second, Content third, String text) {
    return Element.of(DFN, text, first, second, third);
  }

  /** {@code <abbr>}: an abbreviation. */
  public static Element abbr(Content... content) {
    return Element.of(ABBR, content);
  }

  public static Element abbr(Node... children) {
    return Element.of(ABBR, children);
  }

  public static Element abbr(String text) {
    return Element.of(ABBR, text);
  }

  public static Element abbr(Content first, String text) {
    return Element.of(ABBR, text, first);
  }

  public static Element abbr(Content first, Content second, String text) {
    return Element.of(ABBR, text, first, second);
  }

  public static Element abbr(Content first, Content second, Content third, String text) {
    return Element.of(ABBR, text, first, second, third);
  }

  /** {@code <ruby>}: text with its reading. */
  public static Element ruby(Content... content) {
    return Element.of(RUBY, content);
  }

  public static Element ruby(Node... children) {
    return Element.of(RUBY, children);
  }

  public static Element ruby(String text) {
    return Element.of(RUBY, text);
  }

  public static Element ruby(Content first, String text) {
    return Element.of(RUBY, text, first);
  }

  public static Element ruby(Content first, Content second, String text) {
    return Element.of(RUBY, text, first, second);
  }

  public static Element ruby(Content first, Content second, Content third, String text) {
    return Element.of(RUBY, text, first, second, third);
  }

  /** {@code <rt>}: the reading in a {@code ruby}. */
  public static Element rt(Content... content) {
    return Element.of(RT, content);
  }

  public static Element rt(Node... children) {
    return Element.of(RT, children);
  }

  public static Element rt(String text) {
    return Element.of(RT, text);
  }

  public static Element rt(Content first, String text) {
    return Element.of(RT, text, first);
  }

  public static Element rt(Content first, Content second, String text) {
    return Element.of(RT, text, first, second);
  }

  public static Element rt(Content first, Content second, Content third, String text) {
    return Element.of(RT, text, first, second, third);
  }

  /** {@code <rp>}: a bracket for browsers without {@code ruby}. */
  public static Element rp(Content... content) {
    return Element.of(RP, content);
  }

  public static Element rp(Node... children) {
    return Element.of(RP, children);
  }

  public static Element rp(String text) {
    return Element.of(RP, text);
  }

  public static Element rp(Content first, String text) {
    return Element.of(RP, text, first);
  }

  public static Element rp(Content first, Content second, String text) {
    return Element.of(RP, text, first, second);
  }

  public static Element rp(Content first, Content second, Content third, String text) {
    return Element.of(RP, text, first, second, third);
  }

  /** {@code <data>}: text with a value for machines. */
  public static Element data(Content... content) {
    return Element.of(DATA, content);
  }

  public static Element data(Node... children) {
    return Element.of(DATA, children);
  }

  public static Element data(String text) {
    return Element.of(DATA, text);
  }

  public static Element data(Content first, String text) {
    return Element.of(DATA, text, first);
  }

  public static Element data(Content first, Content second, String text) {
    return Element.of(DATA, text, first, second);
  }

  public static Element data(Content first, Content second, Content third, String text) {
    return Element.of(DATA, text, first, second, third);
  }

  /** {@code <time>}: a date or a time. */
  public static Element time(Content... content) {
    return Element.of(TIME, content);
  }

  public static Element time(Node... children) {
    return Element.of(TIME, children);
  }

  public static Element time(String text) {
    return Element.of(TIME, text);
  }

  public static Element time(Content first, String text) {
    return Element.of(TIME, text, first);
  }

  public static Element time(Content first, Content second, String text) {
    return Element.of(TIME, text, first, second);
  }

  public static Element time(Content first, Content second, Content third, String text) {
    return Element.of(TIME, text, first, second, third);
  }

  /** {@code <code>}: a piece of program. */
  public static Element code(Content... content) {
    return Element.of(CODE, content);
  }

  public static Element code(Node... children) {
    return Element.of(CODE, children);
  }

  public static Element code(String text) {
    return Element.of(CODE, text);
  }

  public static Element code(Content first, String text) {
    return Element.of(CODE, text, first);
  }

  public static Element code(Content first, Content second, String text) {
    return Element.of(CODE, text, first, second);
  }

  public static Element code(Content first, Content second, Content third, String text) {
    return Element.of(CODE, text, first, second, third);
  }

  /** {@code <var>}: a variable. */
  public static Element var(Content... content) {
    return Element.of(VAR, content);
  }

  public static Element var(Node... children) {
    return Element.of(VAR, children);
  }

  public static Element var(String text) {
    return Element.of(VAR, text);
  }

  public static Element var(Content first, String text) {
    return Element.of(VAR, text, first);
  }

  public static Element var(Content first, Content second, String text) {
    return Element.of(VAR, text, first, second);
  }

  public static Element var(Content first, Content second, Content third, String text) {
    return Element.of(VAR, text, first, second, third);
  }

  /** {@code <samp>}: what a program printed. */
  public static Element samp(Content... content) {
    return Element.of(SAMP, content);
  }

  public static Element samp(Node... children) {
    return Element.of(SAMP, children);
  }

  public static Element samp(String text) {
    return Element.of(SAMP, text);
  }

  public static Element samp(Content first, String text) {
    return Element.of(SAMP, text, first);
  }

  public static Element samp(Content first, Content second, String text) {
    return Element.of(SAMP, text, first, second);
  }

  public static Element samp(Content first, Content second, Content third, String text) {
    return Element.of(SAMP, text, first, second, third);
  }

  /** {@code <kbd>}: what a person types. */
  public static Element kbd(Content... content) {
    return Element.of(KBD, content);
  }

  public static Element kbd(Node... children) {
    return Element.of(KBD, children);
  }

  public static Element kbd(String text) {
    return Element.of(KBD, text);
  }

  public static Element kbd(Content first, String text) {
    return Element.of(KBD, text, first);
  }

  public static Element kbd(Content first, Content second, String text) {
    return Element.of(KBD, text, first, second);
  }

  public static Element kbd(Content first, Content second, Content third, String text) {
    return Element.of(KBD, text, first, second, third);
  }

  /** {@code <sub>}: below the line. */
  public static Element sub(Content... content) {
    return Element.of(SUB, content);
  }

  public static Element sub(Node... children) {
    return Element.of(SUB, children);
  }

  public static Element sub(String text) {
    return Element.of(SUB, text);
  }

  public static Element sub(Content first, String text) {
    return Element.of(SUB, text, first);
  }

  public static Element sub(Content first, Content second, String text) {
    return Element.of(SUB, text, first, second);
  }

  public static Element sub(Content first, Content second, Content third, String text) {
    return Element.of(SUB, text, first, second, third);
  }

  /** {@code <sup>}: above the line. */
  public static Element sup(Content... content) {
    return Element.of(SUP, content);
  }

  public static Element sup(Node... children) {
    return Element.of(SUP, children);
  }

  public static Element sup(String text) {
    return Element.of(SUP, text);
  }

  public static Element sup(Content first, String text) {
    return Element.of(SUP, text, first);
  }

  public static Element sup(Content first, Content second, String text) {
    return Element.of(SUP, text, first, second);
  }

  public static Element sup(Content first, Content second, Content third, String text) {
    return Element.of(SUP, text, first, second, third);
  }

  /** {@code <bdi>}: text whose direction is its own. */
  public static Element bdi(Content... content) {
    return Element.of(BDI, content);
  }

  public static Element bdi(Node... children) {
    return Element.of(BDI, children);
  }

  public static Element bdi(String text) {
    return Element.of(BDI, text);
  }

  public static Element bdi(Content first, String text) {
    return Element.of(BDI, text, first);
  }

  public static Element bdi(Content first, Content second, String text) {
    return Element.of(BDI, text, first, second);
  }

  public static Element bdi(Content first, Content second, Content third, String text) {
    return Element.of(BDI, text, first, second, third);
  }

  /** {@code <bdo>}: text whose direction is given. */
  public static Element bdo(Content... content) {
    return Element.of(BDO, content);
  }

  public static Element bdo(Node... children) {
    return Element.of(BDO, children);
  }

  public static Element bdo(String text) {
    return Element.of(BDO, text);
  }

  public static Element bdo(Content first, String text) {
    return Element.of(BDO, text, first);
  }

  public static Element bdo(Content first, Content second, String text) {
    return Element.of(BDO, text, first, second);
  }

  public static Element bdo(Content first, Content second, Content third, String text) {
    return Element.of(BDO, text, first, second, third);
  }

  /** {@code <ins>}: what was added. */
  public static Element ins(Content... content) {
    return Element.of(INS, content);
  }

  public static Element ins(Node... children) {
    return Element.of(INS, children);
  }

  public static Element ins(String text) {
    return Element.of(INS, text);
  }

  public static Element ins(Content first, String text) {
    return Element.of(INS, text, first);
  }

  public static Element ins(Content first, Content second, String text) {
    return Element.of(INS, text, first, second);
  }

  public static Element ins(Content first, Content second, Content third, String text) {
    return Element.of(INS, text, first, second, third);
  }

  /** {@code <del>}: what was taken away. */
  public static Element del(Content... content) {
    return Element.of(DEL, content);
  }

  public static Element del(Node... children) {
    return Element.of(DEL, children);
  }

  public static Element del(String text) {
    return Element.of(DEL, text);
  }

  public static Element del(Content first, String text) {
    return Element.of(DEL, text, first);
  }

  public static Element del(Content first, Content second, String text) {
    return Element.of(DEL, text, first, second);
  }

  public static Element del(Content first, Content second, Content third, String text) {
    return Element.of(DEL, text, first, second, third);
  }
}
