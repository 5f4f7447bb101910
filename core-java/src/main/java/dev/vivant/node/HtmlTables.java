package dev.vivant.node;

/** Tables. Rows stand in a {@code thead}, {@code tbody} or {@code tfoot}: a browser would insert it. */
abstract class HtmlTables extends HtmlMedia {
  private static final Tag TABLE = Tag.html("table");
  private static final Tag CAPTION = Tag.html("caption");
  private static final Tag COLGROUP = Tag.html("colgroup");
  private static final Tag COL = Tag.html("col");
  private static final Tag THEAD = Tag.html("thead");
  private static final Tag TBODY = Tag.html("tbody");
  private static final Tag TFOOT = Tag.html("tfoot");
  private static final Tag TR = Tag.html("tr");
  private static final Tag TD = Tag.html("td");
  private static final Tag TH = Tag.html("th");

  HtmlTables() {}

  /** {@code <table>}: rows and columns. */
  public static Element table(Content... content) {
    return Element.of(TABLE, content);
  }

  public static Element table(Node... children) {
    return Element.of(TABLE, children);
  }

  /** {@code <caption>}: the title of a table. */
  public static Element caption(Content... content) {
    return Element.of(CAPTION, content);
  }

  public static Element caption(Node... children) {
    return Element.of(CAPTION, children);
  }

  public static Element caption(String text) {
    return Element.of(CAPTION, text);
  }

  public static Element caption(Content first, String text) {
    return Element.of(CAPTION, text, first);
  }

  public static Element caption(Content first, Content second, String text) {
    return Element.of(CAPTION, text, first, second);
  }

  public static Element caption(Content first, Content second, Content third, String text) {
    return Element.of(CAPTION, text, first, second, third);
  }

  /** {@code <colgroup>}: columns that belong together. */
  public static Element colgroup(Content... content) {
    return Element.of(COLGROUP, content);
  }

  public static Element colgroup(Node... children) {
    return Element.of(COLGROUP, children);
  }

  /** {@code <col>}: a column in a {@code colgroup}. */
  public static Element col(Content... content) {
    return Element.of(COL, content);
  }

  /** {@code <thead>}: rows of headings. */
  public static Element thead(Content... content) {
    return Element.of(THEAD, content);
  }

  public static Element thead(Node... children) {
    return Element.of(THEAD, children);
  }

  /** {@code <tbody>}: rows. */
  public static Element tbody(Content... content) {
    return Element.of(TBODY, content);
  }

  public static Element tbody(Node... children) {
    return Element.of(TBODY, children);
  }

  /** {@code <tfoot>}: rows of sums. */
  public static Element tfoot(Content... content) {
    return Element.of(TFOOT, content);
  }

  public static Element tfoot(Node... children) {
    return Element.of(TFOOT, children);
  }

  /** {@code <tr>}: a row. */
  public static Element tr(Content... content) {
    return Element.of(TR, content);
  }

  public static Element tr(Node... children) {
    return Element.of(TR, children);
  }

  /** {@code <td>}: a cell. */
  public static Element td(Content... content) {
    return Element.of(TD, content);
  }

  public static Element td(Node... children) {
    return Element.of(TD, children);
  }

  public static Element td(String text) {
    return Element.of(TD, text);
  }

  public static Element td(Content first, String text) {
    return Element.of(TD, text, first);
  }

  public static Element td(Content first, Content second, String text) {
    return Element.of(TD, text, first, second);
  }

  public static Element td(Content first, Content second, Content third, String text) {
    return Element.of(TD, text, first, second, third);
  }

  /** {@code <th>}: a cell that is a heading. */
  public static Element th(Content... content) {
    return Element.of(TH, content);
  }

  public static Element th(Node... children) {
    return Element.of(TH, children);
  }

  public static Element th(String text) {
    return Element.of(TH, text);
  }

  public static Element th(Content first, String text) {
    return Element.of(TH, text, first);
  }

  public static Element th(Content first, Content second, String text) {
    return Element.of(TH, text, first, second);
  }

  public static Element th(Content first, Content second, Content third, String text) {
    return Element.of(TH, text, first, second, third);
  }
}
