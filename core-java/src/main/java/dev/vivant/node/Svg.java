package dev.vivant.node;

/**
 * All elements of SVG, in the forms that {@link Html} describes.
 *
 * <p>Names that HTML has, too, begin with {@code svg}, so that both can be imported whole: {@link #svgText},
 * {@link #svgA}, {@link #svgTitle}. Inside {@link #svg} only elements of SVG may stand, except in
 * {@link #foreignObject}. There is no {@code script}: it would run.
 */
public final class Svg extends SvgShapes {
  private static final Tag SVG = Tag.svg("svg");
  private static final Tag G = Tag.svg("g");
  private static final Tag DEFS = Tag.svg("defs");
  private static final Tag SYMBOL = Tag.svg("symbol");
  private static final Tag VIEW = Tag.svg("view");
  private static final Tag SWITCH = Tag.svg("switch");
  private static final Tag A = Tag.svg("a");
  private static final Tag FOREIGN_OBJECT = Tag.svg("foreignObject");
  private static final Tag TITLE = Tag.svg("title");
  private static final Tag DESC = Tag.svg("desc");
  private static final Tag METADATA = Tag.svg("metadata");
  private static final Tag STYLE = Tag.svg("style");

  private Svg() {}

  /** {@code <svg>}: a drawing, or a part of one with its own coordinates. */
  public static Element svg(Content... content) {
    return Element.of(SVG, content);
  }

  public static Element svg(Node... children) {
    return Element.of(SVG, children);
  }

  /** {@code <g>}: a group. */
  public static Element g(Content... content) {
    return Element.of(G, content);
  }

  public static Element g(Node... children) {
    return Element.of(G, children);
  }

  /** {@code <defs>}: what is used elsewhere. */
  public static Element defs(Content... content) {
    return Element.of(DEFS, content);
  }

  public static Element defs(Node... children) {
    return Element.of(DEFS, children);
  }

  /** {@code <symbol>}: a drawing that is used elsewhere. */
  public static Element symbol(Content... content) {
    return Element.of(SYMBOL, content);
  }

  public static Element symbol(Node... children) {
    return Element.of(SYMBOL, children);
  }

  /** {@code <view>}: a section of a drawing. */
  public static Element view(Content... content) {
    return Element.of(VIEW, content);
  }

  public static Element view(Node... children) {
    return Element.of(VIEW, children);
  }

  /** {@code <switch>}: the first child that fits. */
  public static Element svgSwitch(Content... content) {
    return Element.of(SWITCH, content);
  }

  public static Element svgSwitch(Node... children) {
    return Element.of(SWITCH, children);
  }

  /** {@code <a>}: a link in a drawing. */
  public static Element svgA(Content... content) {
    return Element.of(A, content);
  }

  public static Element svgA(Node... children) {
    return Element.of(A, children);
  }

  /** {@code <foreignObject>}: HTML in a drawing. */
  public static Element foreignObject(Content... content) {
    return Element.of(FOREIGN_OBJECT, content);
  }

  public static Element foreignObject(Node... children) {
    return Element.of(FOREIGN_OBJECT, children);
  }

  public static Element foreignObject(String text) {
    return Element.of(FOREIGN_OBJECT, text);
  }

  public static Element foreignObject(Content first, String text) {
    return Element.of(FOREIGN_OBJECT, text, first);
  }

  public static Element foreignObject(Content first, Content second, String text) {
    return Element.of(FOREIGN_OBJECT, text, first, second);
  }

  public static Element foreignObject(Content first, Content second, Content third, String text) {
    return Element.of(FOREIGN_OBJECT, text, first, second, third);
  }

  /** {@code <title>}: the name of a drawing or a part, for screen readers and tool tips. */
  public static Element svgTitle(Content... content) {
    return Element.of(TITLE, content);
  }

  public static Element svgTitle(Node... children) {
    return Element.of(TITLE, children);
  }

  public static Element svgTitle(String text) {
    return Element.of(TITLE, text);
  }

  public static Element svgTitle(Content first, String text) {
    return Element.of(TITLE, text, first);
  }

  public static Element svgTitle(Content first, Content second, String text) {
    return Element.of(TITLE, text, first, second);
  }

  public static Element svgTitle(Content first, Content second, Content third, String text) {
    return Element.of(TITLE, text, first, second, third);
  }

  /** {@code <desc>}: a description for screen readers. */
  public static Element desc(Content... content) {
    return Element.of(DESC, content);
  }

  public static Element desc(Node... children) {
    return Element.of(DESC, children);
  }

  public static Element desc(String text) {
    return Element.of(DESC, text);
  }

  public static Element desc(Content first, String text) {
    return Element.of(DESC, text, first);
  }

  public static Element desc(Content first, Content second, String text) {
    return Element.of(DESC, text, first, second);
  }

  public static Element desc(Content first, Content second, Content third, String text) {
    return Element.of(DESC, text, first, second, third);
  }

  /** {@code <metadata>}: what is not shown. */
  public static Element metadata(Content... content) {
    return Element.of(METADATA, content);
  }

  public static Element metadata(Node... children) {
    return Element.of(METADATA, children);
  }

  /** {@code <style>}: a style sheet. */
  public static Element svgStyle(Content... content) {
    return Element.of(STYLE, content);
  }

  public static Element svgStyle(Node... children) {
    return Element.of(STYLE, children);
  }

  public static Element svgStyle(String text) {
    return Element.of(STYLE, text);
  }

  public static Element svgStyle(Content first, String text) {
    return Element.of(STYLE, text, first);
  }

  public static Element svgStyle(Content first, Content second, String text) {
    return Element.of(STYLE, text, first, second);
  }

  public static Element svgStyle(Content first, Content second, Content third, String text) {
    return Element.of(STYLE, text, first, second, third);
  }
}
