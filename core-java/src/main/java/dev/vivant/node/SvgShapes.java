package dev.vivant.node;

/** What a drawing shows. */
abstract class SvgShapes extends SvgFilters {
  private static final Tag CIRCLE = Tag.svg("circle");
  private static final Tag ELLIPSE = Tag.svg("ellipse");
  private static final Tag LINE = Tag.svg("line");
  private static final Tag PATH = Tag.svg("path");
  private static final Tag POLYGON = Tag.svg("polygon");
  private static final Tag POLYLINE = Tag.svg("polyline");
  private static final Tag RECT = Tag.svg("rect");
  private static final Tag IMAGE = Tag.svg("image");
  private static final Tag USE = Tag.svg("use");
  private static final Tag TEXT = Tag.svg("text");
  private static final Tag TSPAN = Tag.svg("tspan");
  private static final Tag TEXT_PATH = Tag.svg("textPath");
  private static final Tag CLIP_PATH = Tag.svg("clipPath");
  private static final Tag MASK = Tag.svg("mask");
  private static final Tag MARKER = Tag.svg("marker");
  private static final Tag PATTERN = Tag.svg("pattern");
  private static final Tag LINEAR_GRADIENT = Tag.svg("linearGradient");
  private static final Tag RADIAL_GRADIENT = Tag.svg("radialGradient");
  private static final Tag STOP = Tag.svg("stop");
  private static final Tag FILTER = Tag.svg("filter");

  SvgShapes() {}

  /** {@code <circle>}: a circle. */
  public static Element circle(Content... content) {
    return Element.of(CIRCLE, content);
  }

  public static Element circle(Node... children) {
    return Element.of(CIRCLE, children);
  }

  /** {@code <ellipse>}: an ellipse. */
  public static Element ellipse(Content... content) {
    return Element.of(ELLIPSE, content);
  }

  public static Element ellipse(Node... children) {
    return Element.of(ELLIPSE, children);
  }

  /** {@code <line>}: a straight line. */
  public static Element line(Content... content) {
    return Element.of(LINE, content);
  }

  public static Element line(Node... children) {
    return Element.of(LINE, children);
  }

  /** {@code <path>}: any outline, by {@link Attr#d}. */
  public static Element path(Content... content) {
    return Element.of(PATH, content);
  }

  public static Element path(Node... children) {
    return Element.of(PATH, children);
  }

  /** {@code <polygon>}: a closed outline of straight lines. */
  public static Element polygon(Content... content) {
    return Element.of(POLYGON, content);
  }

  public static Element polygon(Node... children) {
    return Element.of(POLYGON, children);
  }

  /** {@code <polyline>}: straight lines. */
  public static Element polyline(Content... content) {
    return Element.of(POLYLINE, content);
  }

  public static Element polyline(Node... children) {
    return Element.of(POLYLINE, children);
  }

  /** {@code <rect>}: a rectangle. */
  public static Element rect(Content... content) {
    return Element.of(RECT, content);
  }

  public static Element rect(Node... children) {
    return Element.of(RECT, children);
  }

  /** {@code <image>}: a picture. */
  public static Element image(Content... content) {
    return Element.of(IMAGE, content);
  }

  public static Element image(Node... children) {
    return Element.of(IMAGE, children);
  }

  /** {@code <use>}: another copy of an element. */
  public static Element use(Content... content) {
    return Element.of(USE, content);
  }

  public static Element use(Node... children) {
    return Element.of(USE, children);
  }

  /** {@code <text>}: text in a drawing. */
  public static Element svgText(Content... content) {
    return Element.of(TEXT, content);
  }

  public static Element svgText(Node... children) {
    return Element.of(TEXT, children);
  }

  public static Element svgText(String text) {
    return Element.of(TEXT, text);
  }

  public static Element svgText(Content first, String text) {
    return Element.of(TEXT, text, first);
  }

  public static Element svgText(Content first, Content second, String text) {
    return Element.of(TEXT, text, first, second);
  }

  public static Element svgText(Content first, Content second, Content third, String text) {
    return Element.of(TEXT, text, first, second, third);
  }

  /** {@code <tspan>}: a piece of a text. */
  public static Element tspan(Content... content) {
    return Element.of(TSPAN, content);
  }

  public static Element tspan(Node... children) {
    return Element.of(TSPAN, children);
  }

  public static Element tspan(String text) {
    return Element.of(TSPAN, text);
  }

  public static Element tspan(Content first, String text) {
    return Element.of(TSPAN, text, first);
  }

  public static Element tspan(Content first, Content second, String text) {
    return Element.of(TSPAN, text, first, second);
  }

  public static Element tspan(Content first, Content second, Content third, String text) {
    return Element.of(TSPAN, text, first, second, third);
  }

  /** {@code <textPath>}: text along a path. */
  public static Element textPath(Content... content) {
    return Element.of(TEXT_PATH, content);
  }

  public static Element textPath(Node... children) {
    return Element.of(TEXT_PATH, children);
  }

  public static Element textPath(String text) {
    return Element.of(TEXT_PATH, text);
  }

  public static Element textPath(Content first, String text) {
    return Element.of(TEXT_PATH, text, first);
  }

  public static Element textPath(Content first, Content second, String text) {
    return Element.of(TEXT_PATH, text, first, second);
  }

  public static Element textPath(Content first, Content second, Content third, String text) {
    return Element.of(TEXT_PATH, text, first, second, third);
  }

  /** {@code <clipPath>}: what is cut out. */
  public static Element clipPath(Content... content) {
    return Element.of(CLIP_PATH, content);
  }

  public static Element clipPath(Node... children) {
    return Element.of(CLIP_PATH, children);
  }

  /** {@code <mask>}: what shines through. */
  public static Element mask(Content... content) {
    return Element.of(MASK, content);
  }

  public static Element mask(Node... children) {
    return Element.of(MASK, children);
  }

  /** {@code <marker>}: an arrow head or a dot of a line. */
  public static Element marker(Content... content) {
    return Element.of(MARKER, content);
  }

  public static Element marker(Node... children) {
    return Element.of(MARKER, children);
  }

  /** {@code <pattern>}: a pattern to fill with. */
  public static Element pattern(Content... content) {
    return Element.of(PATTERN, content);
  }

  public static Element pattern(Node... children) {
    return Element.of(PATTERN, children);
  }

  /** {@code <linearGradient>}: a gradient along a line. */
  public static Element linearGradient(Content... content) {
    return Element.of(LINEAR_GRADIENT, content);
  }

  public static Element linearGradient(Node... children) {
    return Element.of(LINEAR_GRADIENT, children);
  }

  /** {@code <radialGradient>}: a gradient around a point. */
  public static Element radialGradient(Content... content) {
    return Element.of(RADIAL_GRADIENT, content);
  }

  public static Element radialGradient(Node... children) {
    return Element.of(RADIAL_GRADIENT, children);
  }

  /** {@code <stop>}: a colour of a gradient. */
  public static Element stop(Content... content) {
    return Element.of(STOP, content);
  }

  public static Element stop(Node... children) {
    return Element.of(STOP, children);
  }

  /** {@code <filter>}: an effect of {@code fe} primitives. */
  public static Element filter(Content... content) {
    return Element.of(FILTER, content);
  }

  public static Element filter(Node... children) {
    return Element.of(FILTER, children);
  }
}
