package dev.vivant.node;

/** Elements that stand in a line of text. */
abstract class HtmlText extends HtmlTerms {
  private static final Tag A = Tag.html("a");
  private static final Tag EM = Tag.html("em");
  private static final Tag STRONG = Tag.html("strong");
  private static final Tag SMALL = Tag.html("small");
  private static final Tag S = Tag.html("s");
  private static final Tag CITE = Tag.html("cite");
  private static final Tag Q = Tag.html("q");
  private static final Tag I = Tag.html("i");
  private static final Tag B = Tag.html("b");
  private static final Tag U = Tag.html("u");
  private static final Tag MARK = Tag.html("mark");
  private static final Tag SPAN = Tag.html("span");
  private static final Tag BR = Tag.html("br");
  private static final Tag WBR = Tag.html("wbr");

  HtmlText() {}

  /** {@code <a>}: a link; see {@link Attr#patchLink} for links inside a live view. */
  public static Element a(Content... content) {
    return Element.of(A, content);
  }

  public static Element a(Node... children) {
    return Element.of(A, children);
  }

  public static Element a(String text) {
    return Element.of(A, text);
  }

  public static Element a(Content first, String text) {
    return Element.of(A, text, first);
  }

  public static Element a(Content first, Content second, String text) {
    return Element.of(A, text, first, second);
  }

  public static Element a(Content first, Content second, Content third, String text) {
    return Element.of(A, text, first, second, third);
  }

  /** {@code <em>}: stress. */
  public static Element em(Content... content) {
    return Element.of(EM, content);
  }

  public static Element em(Node... children) {
    return Element.of(EM, children);
  }

  public static Element em(String text) {
    return Element.of(EM, text);
  }

  public static Element em(Content first, String text) {
    return Element.of(EM, text, first);
  }

  public static Element em(Content first, Content second, String text) {
    return Element.of(EM, text, first, second);
  }

  public static Element em(Content first, Content second, Content third, String text) {
    return Element.of(EM, text, first, second, third);
  }

  /** {@code <strong>}: importance. */
  public static Element strong(Content... content) {
    return Element.of(STRONG, content);
  }

  public static Element strong(Node... children) {
    return Element.of(STRONG, children);
  }

  public static Element strong(String text) {
    return Element.of(STRONG, text);
  }

  public static Element strong(Content first, String text) {
    return Element.of(STRONG, text, first);
  }

  public static Element strong(Content first, Content second, String text) {
    return Element.of(STRONG, text, first, second);
  }

  public static Element strong(Content first, Content second, Content third, String text) {
    return Element.of(STRONG, text, first, second, third);
  }

  /** {@code <small>}: small print. */
  public static Element small(Content... content) {
    return Element.of(SMALL, content);
  }

  public static Element small(Node... children) {
    return Element.of(SMALL, children);
  }

  public static Element small(String text) {
    return Element.of(SMALL, text);
  }

  public static Element small(Content first, String text) {
    return Element.of(SMALL, text, first);
  }

  public static Element small(Content first, Content second, String text) {
    return Element.of(SMALL, text, first, second);
  }

  public static Element small(Content first, Content second, Content third, String text) {
    return Element.of(SMALL, text, first, second, third);
  }

  /** {@code <s>}: what is no longer true. */
  public static Element s(Content... content) {
    return Element.of(S, content);
  }

  public static Element s(Node... children) {
    return Element.of(S, children);
  }

  public static Element s(String text) {
    return Element.of(S, text);
  }

  public static Element s(Content first, String text) {
    return Element.of(S, text, first);
  }

  public static Element s(Content first, Content second, String text) {
    return Element.of(S, text, first, second);
  }

  public static Element s(Content first, Content second, Content third, String text) {
    return Element.of(S, text, first, second, third);
  }

  /** {@code <cite>}: the title of a work. */
  public static Element cite(Content... content) {
    return Element.of(CITE, content);
  }

  public static Element cite(Node... children) {
    return Element.of(CITE, children);
  }

  public static Element cite(String text) {
    return Element.of(CITE, text);
  }

  public static Element cite(Content first, String text) {
    return Element.of(CITE, text, first);
  }

  public static Element cite(Content first, Content second, String text) {
    return Element.of(CITE, text, first, second);
  }

  public static Element cite(Content first, Content second, Content third, String text) {
    return Element.of(CITE, text, first, second, third);
  }

  /** {@code <q>}: a quotation in a line. */
  public static Element q(Content... content) {
    return Element.of(Q, content);
  }

  public static Element q(Node... children) {
    return Element.of(Q, children);
  }

  public static Element q(String text) {
    return Element.of(Q, text);
  }

  public static Element q(Content first, String text) {
    return Element.of(Q, text, first);
  }

  public static Element q(Content first, Content second, String text) {
    return Element.of(Q, text, first, second);
  }

  public static Element q(Content first, Content second, Content third, String text) {
    return Element.of(Q, text, first, second, third);
  }

  /** {@code <i>}: another voice. */
  public static Element i(Content... content) {
    return Element.of(I, content);
  }

  public static Element i(Node... children) {
    return Element.of(I, children);
  }

  public static Element i(String text) {
    return Element.of(I, text);
  }

  public static Element i(Content first, String text) {
    return Element.of(I, text, first);
  }

  public static Element i(Content first, Content second, String text) {
    return Element.of(I, text, first, second);
  }

  public static Element i(Content first, Content second, Content third, String text) {
    return Element.of(I, text, first, second, third);
  }

  /** {@code <b>}: attention without importance. */
  public static Element b(Content... content) {
    return Element.of(B, content);
  }

  public static Element b(Node... children) {
    return Element.of(B, children);
  }

  public static Element b(String text) {
    return Element.of(B, text);
  }

  public static Element b(Content first, String text) {
    return Element.of(B, text, first);
  }

  public static Element b(Content first, Content second, String text) {
    return Element.of(B, text, first, second);
  }

  public static Element b(Content first, Content second, Content third, String text) {
    return Element.of(B, text, first, second, third);
  }

  /** {@code <u>}: a mark of the unsaid. */
  public static Element u(Content... content) {
    return Element.of(U, content);
  }

  public static Element u(Node... children) {
    return Element.of(U, children);
  }

  public static Element u(String text) {
    return Element.of(U, text);
  }

  public static Element u(Content first, String text) {
    return Element.of(U, text, first);
  }

  public static Element u(Content first, Content second, String text) {
    return Element.of(U, text, first, second);
  }

  public static Element u(Content first, Content second, Content third, String text) {
    return Element.of(U, text, first, second, third);
  }

  /** {@code <mark>}: a passage that is highlighted. */
  public static Element mark(Content... content) {
    return Element.of(MARK, content);
  }

  public static Element mark(Node... children) {
    return Element.of(MARK, children);
  }

  public static Element mark(String text) {
    return Element.of(MARK, text);
  }

  public static Element mark(Content first, String text) {
    return Element.of(MARK, text, first);
  }

  public static Element mark(Content first, Content second, String text) {
    return Element.of(MARK, text, first, second);
  }

  public static Element mark(Content first, Content second, Content third, String text) {
    return Element.of(MARK, text, first, second, third);
  }

  /** {@code <span>}: a piece of a line without a meaning of its own. */
  public static Element span(Content... content) {
    return Element.of(SPAN, content);
  }

  public static Element span(Node... children) {
    return Element.of(SPAN, children);
  }

  public static Element span(String text) {
    return Element.of(SPAN, text);
  }

  public static Element span(Content first, String text) {
    return Element.of(SPAN, text, first);
  }

  public static Element span(Content first, Content second, String text) {
    return Element.of(SPAN, text, first, second);
  }

  public static Element span(Content first, Content second, Content third, String text) {
    return Element.of(SPAN, text, first, second, third);
  }

  /** {@code <br>}: a line ends. */
  public static Element br(Content... content) {
    return Element.of(BR, content);
  }

  /** {@code <wbr>}: a line may end. */
  public static Element wbr(Content... content) {
    return Element.of(WBR, content);
  }
}
