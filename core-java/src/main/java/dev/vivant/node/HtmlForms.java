package dev.vivant.node;

/** Forms and their fields. */
abstract class HtmlForms extends HtmlTables {
  private static final Tag FORM = Tag.html("form");
  private static final Tag LABEL = Tag.html("label");
  private static final Tag INPUT = Tag.html("input");
  private static final Tag BUTTON = Tag.html("button");
  private static final Tag SELECT = Tag.html("select");
  private static final Tag DATALIST = Tag.html("datalist");
  private static final Tag OPTGROUP = Tag.html("optgroup");
  private static final Tag OPTION = Tag.html("option");
  private static final Tag TEXTAREA = Tag.html("textarea");
  private static final Tag OUTPUT = Tag.html("output");
  private static final Tag PROGRESS = Tag.html("progress");
  private static final Tag METER = Tag.html("meter");
  private static final Tag FIELDSET = Tag.html("fieldset");
  private static final Tag LEGEND = Tag.html("legend");

  HtmlForms() {}

  /** {@code <form>}: fields that are sent together. */
  public static Element form(Content... content) {
    return Element.of(FORM, content);
  }

  public static Element form(Node... children) {
    return Element.of(FORM, children);
  }

  public static Element form(String text) {
    return Element.of(FORM, text);
  }

  public static Element form(Content first, String text) {
    return Element.of(FORM, text, first);
  }

  public static Element form(Content first, Content second, String text) {
    return Element.of(FORM, text, first, second);
  }

  public static Element form(Content first, Content second, Content third, String text) {
    return Element.of(FORM, text, first, second, third);
  }

  /** {@code <label>}: the name of a field. */
  public static Element label(Content... content) {
    return Element.of(LABEL, content);
  }

  public static Element label(Node... children) {
    return Element.of(LABEL, children);
  }

  public static Element label(String text) {
    return Element.of(LABEL, text);
  }

  public static Element label(Content first, String text) {
    return Element.of(LABEL, text, first);
  }

  public static Element label(Content first, Content second, String text) {
    return Element.of(LABEL, text, first, second);
  }

  public static Element label(Content first, Content second, Content third, String text) {
    return Element.of(LABEL, text, first, second, third);
  }

  /** {@code <input>}: a field; its kind is {@link Attr#type}. */
  public static Element input(Content... content) {
    return Element.of(INPUT, content);
  }

  /** {@code <button>}: a button; inside a form say {@code type("button")} unless it sends it. */
  public static Element button(Content... content) {
    return Element.of(BUTTON, content);
  }

  public static Element button(Node... children) {
    return Element.of(BUTTON, children);
  }

  public static Element button(String text) {
    return Element.of(BUTTON, text);
  }

  public static Element button(Content first, String text) {
    return Element.of(BUTTON, text, first);
  }

  public static Element button(Content first, Content second, String text) {
    return Element.of(BUTTON, text, first, second);
  }

  public static Element button(Content first, Content second, Content third, String text) {
    return Element.of(BUTTON, text, first, second, third);
  }

  /** {@code <select>}: a choice among {@code option}s. */
  public static Element select(Content... content) {
    return Element.of(SELECT, content);
  }

  public static Element select(Node... children) {
    return Element.of(SELECT, children);
  }

  /** {@code <datalist>}: suggestions for an {@code input}. */
  public static Element datalist(Content... content) {
    return Element.of(DATALIST, content);
  }

  public static Element datalist(Node... children) {
    return Element.of(DATALIST, children);
  }

  /** {@code <optgroup>}: options that belong together; its name is {@link Attr#labelText}. */
  public static Element optgroup(Content... content) {
    return Element.of(OPTGROUP, content);
  }

  public static Element optgroup(Node... children) {
    return Element.of(OPTGROUP, children);
  }

  /** {@code <option>}: a choice in a {@code select}: text only. */
  public static Element option(Content... content) {
    return Element.of(OPTION, content);
  }

  public static Element option(Node... children) {
    return Element.of(OPTION, children);
  }

  public static Element option(String text) {
    return Element.of(OPTION, text);
  }

  public static Element option(Content first, String text) {
    return Element.of(OPTION, text, first);
  }

  public static Element option(Content first, Content second, String text) {
    return Element.of(OPTION, text, first, second);
  }

  public static Element option(Content first, Content second, Content third, String text) {
    return Element.of(OPTION, text, first, second, third);
  }

  /** {@code <textarea>}: a field of several lines; its text is what it holds at first. */
  public static Element textarea(Content... content) {
    return Element.of(TEXTAREA, content);
  }

  public static Element textarea(Node... children) {
    return Element.of(TEXTAREA, children);
  }

  public static Element textarea(String text) {
    return Element.of(TEXTAREA, text);
  }

  public static Element textarea(Content first, String text) {
    return Element.of(TEXTAREA, text, first);
  }

  public static Element textarea(Content first, Content second, String text) {
    return Element.of(TEXTAREA, text, first, second);
  }

  public static Element textarea(Content first, Content second, Content third, String text) {
    return Element.of(TEXTAREA, text, first, second, third);
  }

  /** {@code <output>}: a result. */
  public static Element output(Content... content) {
    return Element.of(OUTPUT, content);
  }

  public static Element output(Node... children) {
    return Element.of(OUTPUT, children);
  }

  public static Element output(String text) {
    return Element.of(OUTPUT, text);
  }

  public static Element output(Content first, String text) {
    return Element.of(OUTPUT, text, first);
  }

  public static Element output(Content first, Content second, String text) {
    return Element.of(OUTPUT, text, first, second);
  }

  public static Element output(Content first, Content second, Content third, String text) {
    return Element.of(OUTPUT, text, first, second, third);
  }

  /** {@code <progress>}: how far something is. */
  public static Element progress(Content... content) {
    return Element.of(PROGRESS, content);
  }

  public static Element progress(Node... children) {
    return Element.of(PROGRESS, children);
  }

  public static Element progress(String text) {
    return Element.of(PROGRESS, text);
  }

  public static Element progress(Content first, String text) {
    return Element.of(PROGRESS, text, first);
  }

  public static Element progress(Content first, Content second, String text) {
    return Element.of(PROGRESS, text, first, second);
  }

  public static Element progress(Content first, Content second, Content third, String text) {
    return Element.of(PROGRESS, text, first, second, third);
  }

  /** {@code <meter>}: a measure within a range. */
  public static Element meter(Content... content) {
    return Element.of(METER, content);
  }

  public static Element meter(Node... children) {
    return Element.of(METER, children);
  }

  public static Element meter(String text) {
    return Element.of(METER, text);
  }

  public static Element meter(Content first, String text) {
    return Element.of(METER, text, first);
  }

  public static Element meter(Content first, Content second, String text) {
    return Element.of(METER, text, first, second);
  }

  public static Element meter(Content first, Content second, Content third, String text) {
    return Element.of(METER, text, first, second, third);
  }

  /** {@code <fieldset>}: fields that belong together. */
  public static Element fieldset(Content... content) {
    return Element.of(FIELDSET, content);
  }

  public static Element fieldset(Node... children) {
    return Element.of(FIELDSET, children);
  }

  public static Element fieldset(String text) {
    return Element.of(FIELDSET, text);
  }

  public static Element fieldset(Content first, String text) {
    return Element.of(FIELDSET, text, first);
  }

  public static Element fieldset(Content first, Content second, String text) {
    return Element.of(FIELDSET, text, first, second);
  }

  public static Element fieldset(Content first, Content second, Content third, String text) {
    return Element.of(FIELDSET, text, first, second, third);
  }

  /** {@code <legend>}: the title of a {@code fieldset}. */
  public static Element legend(Content... content) {
    return Element.of(LEGEND, content);
  }

  public static Element legend(Node... children) {
    return Element.of(LEGEND, children);
  }

  public static Element legend(String text) {
    return Element.of(LEGEND, text);
  }

  public static Element legend(Content first, String text) {
    return Element.of(LEGEND, text, first);
  }

  public static Element legend(Content first, Content second, String text) {
    return Element.of(LEGEND, text, first, second);
  }

  public static Element legend(Content first, Content second, Content third, String text) {
    return Element.of(LEGEND, text, first, second, third);
  }
}
