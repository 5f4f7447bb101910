package dev.vivant.node;

/** Elements that group content: paragraphs, lists, figures. */
abstract class HtmlGrouping extends HtmlSections {
  private static final Tag P = Tag.html("p");
  private static final Tag HR = Tag.html("hr");
  private static final Tag PRE = Tag.html("pre");
  private static final Tag BLOCKQUOTE = Tag.html("blockquote");
  private static final Tag OL = Tag.html("ol");
  private static final Tag UL = Tag.html("ul");
  private static final Tag MENU = Tag.html("menu");
  private static final Tag LI = Tag.html("li");
  private static final Tag DL = Tag.html("dl");
  private static final Tag DT = Tag.html("dt");
  private static final Tag DD = Tag.html("dd");
  private static final Tag FIGURE = Tag.html("figure");
  private static final Tag FIGCAPTION = Tag.html("figcaption");
  private static final Tag DIV = Tag.html("div");

  HtmlGrouping() {}

  /** {@code <p>}: a paragraph: text and what stands in a line; no lists, tables or other blocks. */
  public static Element p(Content... content) {
    return Element.of(P, content);
  }

  public static Element p(Node... children) {
    return Element.of(P, children);
  }

  public static Element p(String text) {
    return Element.of(P, text);
  }

  public static Element p(Content first, String text) {
    return Element.of(P, text, first);
  }

  public static Element p(Content first, Content second, String text) {
    return Element.of(P, text, first, second);
  }

  public static Element p(Content first, Content second, Content third, String text) {
    return Element.of(P, text, first, second, third);
  }

  /** {@code <hr>}: a break between two subjects. */
  public static Element hr(Content... content) {
    return Element.of(HR, content);
  }

  /** {@code <pre>}: text whose white space counts. */
  public static Element pre(Content... content) {
    return Element.of(PRE, content);
  }

  public static Element pre(Node... children) {
    return Element.of(PRE, children);
  }

  public static Element pre(String text) {
    return Element.of(PRE, text);
  }

  public static Element pre(Content first, String text) {
    return Element.of(PRE, text, first);
  }

  public static Element pre(Content first, Content second, String text) {
    return Element.of(PRE, text, first, second);
  }

  public static Element pre(Content first, Content second, Content third, String text) {
    return Element.of(PRE, text, first, second, third);
  }

  /** {@code <blockquote>}: a passage from elsewhere. */
  public static Element blockquote(Content... content) {
    return Element.of(BLOCKQUOTE, content);
  }

  public static Element blockquote(Node... children) {
    return Element.of(BLOCKQUOTE, children);
  }

  public static Element blockquote(String text) {
    return Element.of(BLOCKQUOTE, text);
  }

  public static Element blockquote(Content first, String text) {
    return Element.of(BLOCKQUOTE, text, first);
  }

  public static Element blockquote(Content first, Content second, String text) {
    return Element.of(BLOCKQUOTE, text, first, second);
  }

  public static Element blockquote(Content first, Content second, Content third, String text) {
    return Element.of(BLOCKQUOTE, text, first, second, third);
  }

  /** {@code <ol>}: a list whose order counts. */
  public static Element ol(Content... content) {
    return Element.of(OL, content);
  }

  public static Element ol(Node... children) {
    return Element.of(OL, children);
  }

  /** {@code <ul>}: a list. */
  public static Element ul(Content... content) {
    return Element.of(UL, content);
  }

  public static Element ul(Node... children) {
    return Element.of(UL, children);
  }

  /** {@code <menu>}: a list of commands. */
  public static Element menu(Content... content) {
    return Element.of(MENU, content);
  }

  public static Element menu(Node... children) {
    return Element.of(MENU, children);
  }

  /** {@code <li>}: an item of a list. */
  public static Element li(Content... content) {
    return Element.of(LI, content);
  }

  public static Element li(Node... children) {
    return Element.of(LI, children);
  }

  public static Element li(String text) {
    return Element.of(LI, text);
  }

  public static Element li(Content first, String text) {
    return Element.of(LI, text, first);
  }

  public static Element li(Content first, Content second, String text) {
    return Element.of(LI, text, first, second);
  }

  public static Element li(Content first, Content second, Content third, String text) {
    return Element.of(LI, text, first, second, third);
  }

  /** {@code <dl>}: names and their descriptions. */
  public static Element dl(Content... content) {
    return Element.of(DL, content);
  }

  public static Element dl(Node... children) {
    return Element.of(DL, children);
  }

  /** {@code <dt>}: a name in a {@code dl}. */
  public static Element dt(Content... content) {
    return Element.of(DT, content);
  }

  public static Element dt(Node... children) {
    return Element.of(DT, children);
  }

  public static Element dt(String text) {
    return Element.of(DT, text);
  }

  public static Element dt(Content first, String text) {
    return Element.of(DT, text, first);
  }

  public static Element dt(Content first, Content second, String text) {
    return Element.of(DT, text, first, second);
  }

  public static Element dt(Content first, Content second, Content third, String text) {
    return Element.of(DT, text, first, second, third);
  }

  /** {@code <dd>}: a description in a {@code dl}. */
  public static Element dd(Content... content) {
    return Element.of(DD, content);
  }

  public static Element dd(Node... children) {
    return Element.of(DD, children);
  }

  public static Element dd(String text) {
    return Element.of(DD, text);
  }

  public static Element dd(Content first, String text) {
    return Element.of(DD, text, first);
  }

  public static Element dd(Content first, Content second, String text) {
    return Element.of(DD, text, first, second);
  }

  public static Element dd(Content first, Content second, Content third, String text) {
    return Element.of(DD, text, first, second, third);
  }

  /** {@code <figure>}: a picture, table or listing that can be moved away from the text. */
  public static Element figure(Content... content) {
    return Element.of(FIGURE, content);
  }

  public static Element figure(Node... children) {
    return Element.of(FIGURE, children);
  }

  public static Element figure(String text) {
    return Element.of(FIGURE, text);
  }

  public static Element figure(Content first, String text) {
    return Element.of(FIGURE, text, first);
  }

  public static Element figure(Content first, Content second, String text) {
    return Element.of(FIGURE, text, first, second);
  }

  public static Element figure(Content first, Content second, Content third, String text) {
    return Element.of(FIGURE, text, first, second, third);
  }

  /** {@code <figcaption>}: the caption of a {@code figure}. */
  public static Element figcaption(Content... content) {
    return Element.of(FIGCAPTION, content);
  }

  public static Element figcaption(Node... children) {
    return Element.of(FIGCAPTION, children);
  }

  public static Element figcaption(String text) {
    return Element.of(FIGCAPTION, text);
  }

  public static Element figcaption(Content first, String text) {
    return Element.of(FIGCAPTION, text, first);
  }

  public static Element figcaption(Content first, Content second, String text) {
    return Element.of(FIGCAPTION, text, first, second);
  }

  public static Element figcaption(Content first, Content second, Content third, String text) {
    return Element.of(FIGCAPTION, text, first, second, third);
  }

  /** {@code <div>}: a box without a meaning of its own. */
  public static Element div(Content... content) {
    return Element.of(DIV, content);
  }

  public static Element div(Node... children) {
    return Element.of(DIV, children);
  }

  public static Element div(String text) {
    return Element.of(DIV, text);
  }

  public static Element div(Content first, String text) {
    return Element.of(DIV, text, first);
  }

  public static Element div(Content first, Content second, String text) {
    return Element.of(DIV, text, first, second);
  }

  public static Element div(Content first, Content second, Content third, String text) {
    return Element.of(DIV, text, first, second, third);
  }
}
