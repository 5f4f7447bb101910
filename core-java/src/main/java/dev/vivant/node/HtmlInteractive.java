package dev.vivant.node;

/** Elements that open and close, and those that only scripts and styles see. */
abstract class HtmlInteractive extends HtmlForms {
  private static final Tag DETAILS = Tag.html("details");
  private static final Tag SUMMARY = Tag.html("summary");
  private static final Tag DIALOG = Tag.html("dialog");
  private static final Tag TEMPLATE = Tag.html("template");
  private static final Tag SLOT = Tag.html("slot");
  private static final Tag NOSCRIPT = Tag.html("noscript");
  private static final Tag SCRIPT = Tag.html("script");
  private static final Tag STYLE = Tag.html("style");
  private static final Tag LINK = Tag.html("link");
  private static final Tag META = Tag.html("meta");

  HtmlInteractive() {}

  /** {@code <details>}: something that a person can open. */
  public static Element details(Content... content) {
    return Element.of(DETAILS, content);
  }

  public static Element details(Node... children) {
    return Element.of(DETAILS, children);
  }

  public static Element details(String text) {
    return Element.of(DETAILS, text);
  }

  public static Element details(Content first, String text) {
    return Element.of(DETAILS, text, first);
  }

  public static Element details(Content first, Content second, String text) {
    return Element.of(DETAILS, text, first, second);
  }

  public static Element details(Content first, Content second, Content third, String text) {
    return Element.of(DETAILS, text, first, second, third);
  }

  /** {@code <summary>}: what shows of a {@code details} that is closed. */
  public static Element summary(Content... content) {
    return Element.of(SUMMARY, content);
  }

  public static Element summary(Node... children) {
    return Element.of(SUMMARY, children);
  }

  public static Element summary(String text) {
    return Element.of(SUMMARY, text);
  }

  public static Element summary(Content first, String text) {
    return Element.of(SUMMARY, text, first);
  }

  public static Element summary(Content first, Content second, String text) {
    return Element.of(SUMMARY, text, first, second);
  }

  public static Element summary(Content first, Content second, Content third, String text) {
    return Element.of(SUMMARY, text, first, second, third);
  }

  /** {@code <dialog>}: a dialogue; see {@link Attr#open} and hooks. */
  public static Element dialog(Content... content) {
    return Element.of(DIALOG, content);
  }

  public static Element dialog(Node... children) {
    return Element.of(DIALOG, children);
  }

  public static Element dialog(String text) {
    return Element.of(DIALOG, text);
  }

  public static Element dialog(Content first, String text) {
    return Element.of(DIALOG, text, first);
  }

  public static Element dialog(Content first, Content second, String text) {
    return Element.of(DIALOG, text, first, second);
  }

  public static Element dialog(Content first, Content second, Content third, String text) {
    return Element.of(DIALOG, text, first, second, third);
  }

  /** {@code <template>}: nodes that are not shown, for scripts to clone. */
  public static Element template(Content... content) {
    return Element.of(TEMPLATE, content);
  }

  public static Element template(Node... children) {
    return Element.of(TEMPLATE, children);
  }

  /** {@code <slot>}: a place in a shadow tree. */
  public static Element slot(Content... content) {
    return Element.of(SLOT, content);
  }

  public static Element slot(Node... children) {
    return Element.of(SLOT, children);
  }

  public static Element slot(String text) {
    return Element.of(SLOT, text);
  }

  public static Element slot(Content first, String text) {
    return Element.of(SLOT, text, first);
  }

  public static Element slot(Content first, Content second, String text) {
    return Element.of(SLOT, text, first, second);
  }

  public static Element slot(Content first, Content second, Content third, String text) {
    return Element.of(SLOT, text, first, second, third);
  }

  /** {@code <noscript>}: plain text for browsers without scripts; anything more belongs into the page shell. */
  public static Element noscript(Content... content) {
    return Element.of(NOSCRIPT, content);
  }

  public static Element noscript(Node... children) {
    return Element.of(NOSCRIPT, children);
  }

  public static Element noscript(String text) {
    return Element.of(NOSCRIPT, text);
  }

  public static Element noscript(Content first, String text) {
    return Element.of(NOSCRIPT, text, first);
  }

  public static Element noscript(Content first, Content second, String text) {
    return Element.of(NOSCRIPT, text, first, second);
  }

  public static Element noscript(Content first, Content second, Content third, String text) {
    return Element.of(NOSCRIPT, text, first, second, third);
  }

  /** {@code <script>}: a block of data, such as {@code type("application/json")}; what would run is refused. */
  public static Element script(Content... content) {
    return Element.of(SCRIPT, content);
  }

  public static Element script(Node... children) {
    return Element.of(SCRIPT, children);
  }

  public static Element script(String text) {
    return Element.of(SCRIPT, text);
  }

  public static Element script(Content first, String text) {
    return Element.of(SCRIPT, text, first);
  }

  public static Element script(Content first, Content second, String text) {
    return Element.of(SCRIPT, text, first, second);
  }

  public static Element script(Content first, Content second, Content third, String text) {
    return Element.of(SCRIPT, text, first, second, third);
  }

  /** {@code <style>}: a style sheet. */
  public static Element style(Content... content) {
    return Element.of(STYLE, content);
  }

  public static Element style(Node... children) {
    return Element.of(STYLE, children);
  }

  public static Element style(String text) {
    return Element.of(STYLE, text);
  }

  public static Element style(Content first, String text) {
    return Element.of(STYLE, text, first);
  }

  public static Element style(Content first, Content second, String text) {
    return Element.of(STYLE, text, first, second);
  }

  public static Element style(Content first, Content second, Content third, String text) {
    return Element.of(STYLE, text, first, second, third);
  }

  /** {@code <link>}: a style sheet or another resource. */
  public static Element link(Content... content) {
    return Element.of(LINK, content);
  }

  /** {@code <meta>}: a name and its content. */
  public static Element meta(Content... content) {
    return Element.of(META, content);
  }
}
