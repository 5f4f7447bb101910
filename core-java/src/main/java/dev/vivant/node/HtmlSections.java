package dev.vivant.node;

/** Elements that give a page its outline. */
abstract class HtmlSections {
  private static final Tag ARTICLE = Tag.html("article");
  private static final Tag SECTION = Tag.html("section");
  private static final Tag NAV = Tag.html("nav");
  private static final Tag ASIDE = Tag.html("aside");
  private static final Tag HEADER = Tag.html("header");
  private static final Tag FOOTER = Tag.html("footer");
  private static final Tag MAIN = Tag.html("main");
  private static final Tag SEARCH = Tag.html("search");
  private static final Tag ADDRESS = Tag.html("address");
  private static final Tag HGROUP = Tag.html("hgroup");
  private static final Tag H1 = Tag.html("h1");
  private static final Tag H2 = Tag.html("h2");
  private static final Tag H3 = Tag.html("h3");
  private static final Tag H4 = Tag.html("h4");
  private static final Tag H5 = Tag.html("h5");
  private static final Tag H6 = Tag.html("h6");

  HtmlSections() {}

  /** {@code <article>}: a self-contained piece: a post, a comment, a card. */
  public static Element article(Content... content) {
    return Element.of(ARTICLE, content);
  }

  public static Element article(Node... children) {
    return Element.of(ARTICLE, children);
  }

  public static Element article(String text) {
    return Element.of(ARTICLE, text);
  }

  public static Element article(Content first, String text) {
    return Element.of(ARTICLE, text, first);
  }

  public static Element article(Content first, Content second, String text) {
    return Element.of(ARTICLE, text, first, second);
  }

  public static Element article(Content first, Content second, Content third, String text) {
    return Element.of(ARTICLE, text, first, second, third);
  }

  /** {@code <section>}: a part of a page with a heading of its own. */
  public static Element section(Content... content) {
    return Element.of(SECTION, content);
  }

  public static Element section(Node... children) {
    return Element.of(SECTION, children);
  }

  public static Element section(String text) {
    return Element.of(SECTION, text);
  }

  public static Element section(Content first, String text) {
    return Element.of(SECTION, text, first);
  }

  public static Element section(Content first, Content second, String text) {
    return Element.of(SECTION, text, first, second);
  }

  public static Element section(Content first, Content second, Content third, String text) {
    return Element.of(SECTION, text, first, second, third);
  }

  /** {@code <nav>}: links for going about. */
  public static Element nav(Content... content) {
    return Element.of(NAV, content);
  }

  public static Element nav(Node... children) {
    return Element.of(NAV, children);
  }

  public static Element nav(String text) {
    return Element.of(NAV, text);
  }

  public static Element nav(Content first, String text) {
    return Element.of(NAV, text, first);
  }

  public static Element nav(Content first, Content second, String text) {
    return Element.of(NAV, text, first, second);
  }

  public static Element nav(Content first, Content second, Content third, String text) {
    return Element.of(NAV, text, first, second, third);
  }

  /** {@code <aside>}: what stands beside the main matter. */
  public static Element aside(Content... content) {
    return Element.of(ASIDE, content);
  }

  public static Element aside(Node... children) {
    return Element.of(ASIDE, children);
  }

  public static Element aside(String text) {
    return Element.of(ASIDE, text);
  }

  public static Element aside(Content first, String text) {
    return Element.of(ASIDE, text, first);
  }

  public static Element aside(Content first, Content second, String text) {
    return Element.of(ASIDE, text, first, second);
  }

  public static Element aside(Content first, Content second, Content third, String text) {
    return Element.of(ASIDE, text, first, second, third);
  }

  /** {@code <header>}: what introduces a page or a section. */
  public static Element header(Content... content) {
    return Element.of(HEADER, content);
  }

  public static Element header(Node... children) {
    return Element.of(HEADER, children);
  }

  public static Element header(String text) {
    return Element.of(HEADER, text);
  }

  public static Element header(Content first, String text) {
    return Element.of(HEADER, text, first);
  }

  public static Element header(Content first, Content second, String text) {
    return Element.of(HEADER, text, first, second);
  }

  public static Element header(Content first, Content second, Content third, String text) {
    return Element.of(HEADER, text, first, second, third);
  }

  /** {@code <footer>}: what closes a page or a section. */
  public static Element footer(Content... content) {
    return Element.of(FOOTER, content);
  }

  public static Element footer(Node... children) {
    return Element.of(FOOTER, children);
  }

  public static Element footer(String text) {
    return Element.of(FOOTER, text);
  }

  public static Element footer(Content first, String text) {
    return Element.of(FOOTER, text, first);
  }

  public static Element footer(Content first, Content second, String text) {
    return Element.of(FOOTER, text, first, second);
  }

  public static Element footer(Content first, Content second, Content third, String text) {
    return Element.of(FOOTER, text, first, second, third);
  }

  /** {@code <main>}: the main matter of a page; the shell has one already around a live view. */
  public static Element main(Content... content) {
    return Element.of(MAIN, content);
  }

  public static Element main(Node... children) {
    return Element.of(MAIN, children);
  }

  public static Element main(String text) {
    return Element.of(MAIN, text);
  }

  public static Element main(Content first, String text) {
    return Element.of(MAIN, text, first);
  }

  public static Element main(Content first, Content second, String text) {
    return Element.of(MAIN, text, first, second);
  }

  public static Element main(Content first, Content second, Content third, String text) {
    return Element.of(MAIN, text, first, second, third);
  }

  /** {@code <search>}: fields and buttons for searching or filtering. */
  public static Element search(Content... content) {
    return Element.of(SEARCH, content);
  }

  public static Element search(Node... children) {
    return Element.of(SEARCH, children);
  }

  public static Element search(String text) {
    return Element.of(SEARCH, text);
  }

  public static Element search(Content first, String text) {
    return Element.of(SEARCH, text, first);
  }

  public static Element search(Content first, Content second, String text) {
    return Element.of(SEARCH, text, first, second);
  }

  public static Element search(Content first, Content second, Content third, String text) {
    return Element.of(SEARCH, text, first, second, third);
  }

  /** {@code <address>}: how to reach the author. */
  public static Element address(Content... content) {
    return Element.of(ADDRESS, content);
  }

  public static Element address(Node... children) {
    return Element.of(ADDRESS, children);
  }

  public static Element address(String text) {
    return Element.of(ADDRESS, text);
  }

  public static Element address(Content first, String text) {
    return Element.of(ADDRESS, text, first);
  }

  public static Element address(Content first, Content second, String text) {
    return Element.of(ADDRESS, text, first, second);
  }

  public static Element address(Content first, Content second, Content third, String text) {
    return Element.of(ADDRESS, text, first, second, third);
  }

  /** {@code <hgroup>}: a heading with its subtitle. */
  public static Element hgroup(Content... content) {
    return Element.of(HGROUP, content);
  }

  public static Element hgroup(Node... children) {
    return Element.of(HGROUP, children);
  }

  /** {@code <h1>}: the heading of a page. */
  public static Element h1(Content... content) {
    return Element.of(H1, content);
  }

  public static Element h1(Node... children) {
    return Element.of(H1, children);
  }

  public static Element h1(String text) {
    return Element.of(H1, text);
  }

  public static Element h1(Content first, String text) {
    return Element.of(H1, text, first);
  }

  public static Element h1(Content first, Content second, String text) {
    return Element.of(H1, text, first, second);
  }

  public static Element h1(Content first, Content second, Content third, String text) {
    return Element.of(H1, text, first, second, third);
  }

  /** {@code <h2>}: a heading. */
  public static Element h2(Content... content) {
    return Element.of(H2, content);
  }

  public static Element h2(Node... children) {
    return Element.of(H2, children);
  }

  public static Element h2(String text) {
    return Element.of(H2, text);
  }

  public static Element h2(Content first, String text) {
    return Element.of(H2, text, first);
  }

  public static Element h2(Content first, Content second, String text) {
    return Element.of(H2, text, first, second);
  }

  public static Element h2(Content first, Content second, Content third, String text) {
    return Element.of(H2, text, first, second, third);
  }

  /** {@code <h3>}: a heading below {@code h2}. */
  public static Element h3(Content... content) {
    return Element.of(H3, content);
  }

  public static Element h3(Node... children) {
    return Element.of(H3, children);
  }

  public static Element h3(String text) {
    return Element.of(H3, text);
  }

  public static Element h3(Content first, String text) {
    return Element.of(H3, text, first);
  }

  public static Element h3(Content first, Content second, String text) {
    return Element.of(H3, text, first, second);
  }

  public static Element h3(Content first, Content second, Content third, String text) {
    return Element.of(H3, text, first, second, third);
  }

  /** {@code <h4>}: a heading below {@code h3}. */
  public static Element h4(Content... content) {
    return Element.of(H4, content);
  }

  public static Element h4(Node... children) {
    return Element.of(H4, children);
  }

  public static Element h4(String text) {
    return Element.of(H4, text);
  }

  public static Element h4(Content first, String text) {
    return Element.of(H4, text, first);
  }

  public static Element h4(Content first, Content second, String text) {
    return Element.of(H4, text, first, second);
  }

  public static Element h4(Content first, Content second, Content third, String text) {
    return Element.of(H4, text, first, second, third);
  }

  /** {@code <h5>}: a heading below {@code h4}. */
  public static Element h5(Content... content) {
    return Element.of(H5, content);
  }

  public static Element h5(Node... children) {
    return Element.of(H5, children);
  }

  public static Element h5(String text) {
    return Element.of(H5, text);
  }

  public static Element h5(Content first, String text) {
    return Element.of(H5, text, first);
  }

  public static Element h5(Content first, Content second, String text) {
    return Element.of(H5, text, first, second);
  }

  public static Element h5(Content first, Content second, Content third, String text) {
    return Element.of(H5, text, first, second, third);
  }

  /** {@code <h6>}: a heading below {@code h5}. */
  public static Element h6(Content... content) {
    return Element.of(H6, content);
  }

  public static Element h6(Node... children) {
    return Element.of(H6, children);
  }

  public static Element h6(String text) {
    return Element.of(H6, text);
  }

  public static Element h6(Content first, String text) {
    return Element.of(H6, text, first);
  }

  public static Element h6(Content first, Content second, String text) {
    return Element.of(H6, text, first, second);
  }

  public static Element h6(Content first, Content second, Content third, String text) {
    return Element.of(H6, text, first, second, third);
  }
}
