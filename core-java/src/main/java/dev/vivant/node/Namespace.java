package dev.vivant.node;

/** The language that an element belongs to. In a page it follows from where the element stands. */
public enum Namespace {
  /** HTML; every root of a view's tree is HTML, {@code svg} or {@code math}. */
  HTML("http://www.w3.org/1999/xhtml"),
  /** SVG: {@code svg} and what is inside it, up to a {@code foreignObject}. */
  SVG("http://www.w3.org/2000/svg"),
  /** MathML: {@code math} and what is inside it. */
  MATHML("http://www.w3.org/1998/Math/MathML");

  private final String uri;

  Namespace(String uri) {
    this.uri = uri;
  }

  /** As {@code createElementNS} takes it. */
  public String uri() {
    return uri;
  }
}
