package dev.vivant.node;

/** Attributes of drawings. Those that are missing here go by {@link Attr#attr(String, String)}. */
abstract class AttrSvg {
  AttrSvg() {}

  /** {@code 2.0} as {@code "2"}, {@code 0.5} as {@code "0.5"}. */
  static String number(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15 ? Long.toString((long) value) : Double.toString(value);
  }

  /** {@code width}: width: of a picture in CSS pixels, of a drawing in its units. */
  public static Attribute width(double value) {
    return new Attribute("width", number(value));
  }

  /** As {@link #width(double)}, with a unit or several values. */
  public static Attribute width(String value) {
    return value == null ? Attribute.NONE : new Attribute("width", value);
  }

  /** {@code height}: height, as {@link #width(double)}. */
  public static Attribute height(double value) {
    return new Attribute("height", number(value));
  }

  /** As {@link #height(double)}, with a unit or several values. */
  public static Attribute height(String value) {
    return value == null ? Attribute.NONE : new Attribute("height", value);
  }

  /** {@code viewBox}: the part of the plane that a drawing shows: {@code "0 0 24 24"}. */
  public static Attribute viewBox(String value) {
    return value == null ? Attribute.NONE : new Attribute("viewBox", value, true);
  }

  /** {@code preserveAspectRatio}: how a drawing fits its box. */
  public static Attribute preserveAspectRatio(String value) {
    return value == null ? Attribute.NONE : new Attribute("preserveAspectRatio", value, true);
  }

  /** {@code x}: distance from the left. */
  public static Attribute x(double value) {
    return new Attribute("x", number(value));
  }

  /** As {@link #x(double)}, with a unit or several values. */
  public static Attribute x(String value) {
    return value == null ? Attribute.NONE : new Attribute("x", value);
  }

  /** {@code y}: distance from the top. */
  public static Attribute y(double value) {
    return new Attribute("y", number(value));
  }

  /** As {@link #y(double)}, with a unit or several values. */
  public static Attribute y(String value) {
    return value == null ? Attribute.NONE : new Attribute("y", value);
  }

  /** {@code x1}: where a line or gradient begins. */
  public static Attribute x1(double value) {
    return new Attribute("x1", number(value));
  }

  /** As {@link #x1(double)}, with a unit or several values. */
  public static Attribute x1(String value) {
    return value == null ? Attribute.NONE : new Attribute("x1", value);
  }

  /** {@code y1}: where a line or gradient begins. */
  public static Attribute y1(double value) {
    return new Attribute("y1", number(value));
  }

  /** As {@link #y1(double)}, with a unit or several values. */
  public static Attribute y1(String value) {
    return value == null ? Attribute.NONE : new Attribute("y1", value);
  }

  /** {@code x2}: where it ends. */
  public static Attribute x2(double value) {
    return new Attribute("x2", number(value));
  }

  /** As {@link #x2(double)}, with a unit or several values. */
  public static Attribute x2(String value) {
    return value == null ? Attribute.NONE : new Attribute("x2", value);
  }

  /** {@code y2}: where it ends. */
  public static Attribute y2(double value) {
    return new Attribute("y2", number(value));
  }

  /** As {@link #y2(double)}, with a unit or several values. */
  public static Attribute y2(String value) {
    return value == null ? Attribute.NONE : new Attribute("y2", value);
  }

  /** {@code cx}: the centre. */
  public static Attribute cx(double value) {
    return new Attribute("cx", number(value));
  }

  /** As {@link #cx(double)}, with a unit or several values. */
  public static Attribute cx(String value) {
    return value == null ? Attribute.NONE : new Attribute("cx", value);
  }

  /** {@code cy}: the centre. */
  public static Attribute cy(double value) {
    return new Attribute("cy", number(value));
  }

  /** As {@link #cy(double)}, with a unit or several values. */
  public static Attribute cy(String value) {
    return value == null ? Attribute.NONE : new Attribute("cy", value);
  }

  /** {@code r}: the radius. */
  public static Attribute r(double value) {
    return new Attribute("r", number(value));
  }

  /** As {@link #r(double)}, with a unit or several values. */
  public static Attribute r(String value) {
    return value == null ? Attribute.NONE : new Attribute("r", value);
  }

  /** {@code rx}: the radius from left to right. */
  public static Attribute rx(double value) {
    return new Attribute("rx", number(value));
  }

  /** As {@link #rx(double)}, with a unit or several values. */
  public static Attribute rx(String value) {
    return value == null ? Attribute.NONE : new Attribute("rx", value);
  }

  /** {@code ry}: the radius from top to bottom. */
  public static Attribute ry(double value) {
    return new Attribute("ry", number(value));
  }

  /** As {@link #ry(double)}, with a unit or several values. */
  public static Attribute ry(String value) {
    return value == null ? Attribute.NONE : new Attribute("ry", value);
  }

  /** {@code dx}: a shift to the right. */
  public static Attribute dx(double value) {
    return new Attribute("dx", number(value));
  }

  /** As {@link #dx(double)}, with a unit or several values. */
  public static Attribute dx(String value) {
    return value == null ? Attribute.NONE : new Attribute("dx", value);
  }

  /** {@code dy}: a shift down. */
  public static Attribute dy(double value) {
    return new Attribute("dy", number(value));
  }

  /** As {@link #dy(double)}, with a unit or several values. */
  public static Attribute dy(String value) {
    return value == null ? Attribute.NONE : new Attribute("dy", value);
  }

  /** {@code d}: an outline: {@code "M0 0L10 10"}. */
  public static Attribute d(String value) {
    return value == null ? Attribute.NONE : new Attribute("d", value);
  }

  /** {@code points}: corners: {@code "0,0 10,0 10,10"}. */
  public static Attribute points(String value) {
    return value == null ? Attribute.NONE : new Attribute("points", value);
  }

  /** {@code pathLength}: how long the outline is taken to be. */
  public static Attribute pathLength(double value) {
    return new Attribute("pathLength", number(value), true);
  }

  /** As {@link #pathLength(double)}, with a unit or several values. */
  public static Attribute pathLength(String value) {
    return value == null ? Attribute.NONE : new Attribute("pathLength", value, true);
  }

  /** {@code transform}: {@code "rotate(45)"} and the like. */
  public static Attribute transform(String value) {
    return value == null ? Attribute.NONE : new Attribute("transform", value);
  }

  /** {@code fill}: what it is filled with. */
  public static Attribute fill(String value) {
    return Attribute.of("fill", value);
  }

  /** {@code fill-opacity}: from 0 to 1. */
  public static Attribute fillOpacity(double value) {
    return new Attribute("fill-opacity", number(value));
  }

  /** As {@link #fillOpacity(double)}, with a unit or several values. */
  public static Attribute fillOpacity(String value) {
    return value == null ? Attribute.NONE : new Attribute("fill-opacity", value);
  }

  /** {@code fill-rule}: {@code "nonzero"} or {@code "evenodd"}. */
  public static Attribute fillRule(String value) {
    return value == null ? Attribute.NONE : new Attribute("fill-rule", value);
  }

  /** {@code stroke}: the colour of the line. */
  public static Attribute stroke(String value) {
    return Attribute.of("stroke", value);
  }

  /** {@code stroke-width}: the width of the line. */
  public static Attribute strokeWidth(double value) {
    return new Attribute("stroke-width", number(value));
  }

  /** As {@link #strokeWidth(double)}, with a unit or several values. */
  public static Attribute strokeWidth(String value) {
    return value == null ? Attribute.NONE : new Attribute("stroke-width", value);
  }

  /** {@code stroke-opacity}: from 0 to 1. */
  public static Attribute strokeOpacity(double value) {
    return new Attribute("stroke-opacity", number(value));
  }

  /** As {@link #strokeOpacity(double)}, with a unit or several values. */
  public static Attribute strokeOpacity(String value) {
    return value == null ? Attribute.NONE : new Attribute("stroke-opacity", value);
  }

  /** {@code stroke-linecap}: how a line ends. */
  public static Attribute strokeLinecap(String value) {
    return value == null ? Attribute.NONE : new Attribute("stroke-linecap", value);
  }

  /** {@code stroke-linejoin}: how lines meet. */
  public static Attribute strokeLinejoin(String value) {
    return value == null ? Attribute.NONE : new Attribute("stroke-linejoin", value);
  }

  /** {@code stroke-dasharray}: dashes and gaps. */
  public static Attribute strokeDasharray(String value) {
    return value == null ? Attribute.NONE : new Attribute("stroke-dasharray", value);
  }

  /** {@code stroke-dashoffset}: where the dashes begin. */
  public static Attribute strokeDashoffset(double value) {
    return new Attribute("stroke-dashoffset", number(value));
  }

  /** As {@link #strokeDashoffset(double)}, with a unit or several values. */
  public static Attribute strokeDashoffset(String value) {
    return value == null ? Attribute.NONE : new Attribute("stroke-dashoffset", value);
  }

  /** {@code opacity}: from 0 to 1. */
  public static Attribute opacity(double value) {
    return new Attribute("opacity", number(value));
  }

  /** As {@link #opacity(double)}, with a unit or several values. */
  public static Attribute opacity(String value) {
    return value == null ? Attribute.NONE : new Attribute("opacity", value);
  }

  /** {@code color}: what {@code currentColor} is. */
  public static Attribute color(String value) {
    return value == null ? Attribute.NONE : new Attribute("color", value);
  }

  /** {@code text-anchor}: {@code "start"}, {@code "middle"} or {@code "end"}. */
  public static Attribute textAnchor(String value) {
    return value == null ? Attribute.NONE : new Attribute("text-anchor", value);
  }
}
