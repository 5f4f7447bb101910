package dev.vivant.node;

/** Attributes of drawings for text, gradients, markers, clipping and animations. */
abstract class AttrSvgPaint extends AttrSvg {
  AttrSvgPaint() {}

  /** {@code dominant-baseline}: which line of the text {@code y} is. */
  public static Attribute dominantBaseline(String value) {
    return value == null ? Attribute.NONE : new Attribute("dominant-baseline", value);
  }

  /** {@code font-size}: the size of text. */
  public static Attribute fontSize(double value) {
    return new Attribute("font-size", number(value));
  }

  /** As {@link #fontSize(double)}, with a unit or several values. */
  public static Attribute fontSize(String value) {
    return value == null ? Attribute.NONE : new Attribute("font-size", value);
  }

  /** {@code font-family}: the face of text. */
  public static Attribute fontFamily(String value) {
    return value == null ? Attribute.NONE : new Attribute("font-family", value);
  }

  /** {@code font-weight}: the weight of text. */
  public static Attribute fontWeight(String value) {
    return value == null ? Attribute.NONE : new Attribute("font-weight", value);
  }

  /** {@code offset}: where a colour of a gradient is. */
  public static Attribute offset(double value) {
    return new Attribute("offset", number(value));
  }

  /** As {@link #offset(double)}, with a unit or several values. */
  public static Attribute offset(String value) {
    return value == null ? Attribute.NONE : new Attribute("offset", value);
  }

  /** {@code stop-color}: a colour of a gradient. */
  public static Attribute stopColor(String value) {
    return value == null ? Attribute.NONE : new Attribute("stop-color", value);
  }

  /** {@code stop-opacity}: from 0 to 1. */
  public static Attribute stopOpacity(double value) {
    return new Attribute("stop-opacity", number(value));
  }

  /** As {@link #stopOpacity(double)}, with a unit or several values. */
  public static Attribute stopOpacity(String value) {
    return value == null ? Attribute.NONE : new Attribute("stop-opacity", value);
  }

  /** {@code gradientUnits}: what the numbers of a gradient mean. */
  public static Attribute gradientUnits(String value) {
    return value == null ? Attribute.NONE : new Attribute("gradientUnits", value, true);
  }

  /** {@code gradientTransform}: as {@link #transform}. */
  public static Attribute gradientTransform(String value) {
    return value == null ? Attribute.NONE : new Attribute("gradientTransform", value, true);
  }

  /** {@code spreadMethod}: what is outside a gradient. */
  public static Attribute spreadMethod(String value) {
    return value == null ? Attribute.NONE : new Attribute("spreadMethod", value, true);
  }

  /** {@code patternUnits}: what the numbers of a pattern mean. */
  public static Attribute patternUnits(String value) {
    return value == null ? Attribute.NONE : new Attribute("patternUnits", value, true);
  }

  /** {@code clipPathUnits}: what the numbers of a clip path mean. */
  public static Attribute clipPathUnits(String value) {
    return value == null ? Attribute.NONE : new Attribute("clipPathUnits", value, true);
  }

  /** {@code clip-path}: {@code "url(#id)"}: what is cut out. */
  public static Attribute clipPathUrl(String value) {
    return Attribute.of("clip-path", value);
  }

  /** {@code mask}: {@code "url(#id)"}: what shines through. */
  public static Attribute maskUrl(String value) {
    return Attribute.of("mask", value);
  }

  /** {@code filter}: {@code "url(#id)"}: an effect. */
  public static Attribute filterUrl(String value) {
    return Attribute.of("filter", value);
  }

  /** {@code marker-start}: {@code "url(#id)"}: at the beginning of a line. */
  public static Attribute markerStart(String value) {
    return Attribute.of("marker-start", value);
  }

  /** {@code marker-mid}: {@code "url(#id)"}: at its corners. */
  public static Attribute markerMid(String value) {
    return Attribute.of("marker-mid", value);
  }

  /** {@code marker-end}: {@code "url(#id)"}: at its end. */
  public static Attribute markerEnd(String value) {
    return Attribute.of("marker-end", value);
  }

  /** {@code markerWidth}: the width of a marker. */
  public static Attribute markerWidth(double value) {
    return new Attribute("markerWidth", number(value), true);
  }

  /** As {@link #markerWidth(double)}, with a unit or several values. */
  public static Attribute markerWidth(String value) {
    return value == null ? Attribute.NONE : new Attribute("markerWidth", value, true);
  }

  /** {@code markerHeight}: the height of a marker. */
  public static Attribute markerHeight(double value) {
    return new Attribute("markerHeight", number(value), true);
  }

  /** As {@link #markerHeight(double)}, with a unit or several values. */
  public static Attribute markerHeight(String value) {
    return value == null ? Attribute.NONE : new Attribute("markerHeight", value, true);
  }

  /** {@code refX}: where a marker is pinned. */
  public static Attribute refX(double value) {
    return new Attribute("refX", number(value), true);
  }

  /** As {@link #refX(double)}, with a unit or several values. */
  public static Attribute refX(String value) {
    return value == null ? Attribute.NONE : new Attribute("refX", value, true);
  }

  /** {@code refY}: where a marker is pinned. */
  public static Attribute refY(double value) {
    return new Attribute("refY", number(value), true);
  }

  /** As {@link #refY(double)}, with a unit or several values. */
  public static Attribute refY(String value) {
    return value == null ? Attribute.NONE : new Attribute("refY", value, true);
  }

  /** {@code orient}: how a marker is turned. */
  public static Attribute orient(String value) {
    return value == null ? Attribute.NONE : new Attribute("orient", value);
  }

  /** {@code vector-effect}: {@code "non-scaling-stroke"}. */
  public static Attribute vectorEffect(String value) {
    return value == null ? Attribute.NONE : new Attribute("vector-effect", value);
  }

  /** {@code attributeName}: what an animation changes. */
  public static Attribute attributeName(String value) {
    return Attribute.of("attributeName", value);
  }

  /** {@code dur}: how long an animation takes. */
  public static Attribute dur(String value) {
    return value == null ? Attribute.NONE : new Attribute("dur", value);
  }

  /** {@code repeatCount}: how often; {@code "indefinite"}. */
  public static Attribute repeatCount(String value) {
    return value == null ? Attribute.NONE : new Attribute("repeatCount", value, true);
  }
}
