package dev.vivant.testing;

import dev.vivant.node.Element;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * An element of a test's page, and what a person can do to it. It is looked up anew each time, so it stays good when
 * the page changes, as long as the page still has it.
 *
 * <p>Actions refuse what no browser would let happen, with an {@link AssertionError} that says why. Those that change
 * nothing by themselves come back when the session has answered.
 */
public final class PageElement {
  private final LiveTest page;
  private final Supplier<Standing> where;

  PageElement(LiveTest page, Supplier<Standing> where) {
    this.page = page;
    this.where = where;
  }

  Standing standing() {
    return where.get();
  }

  /** The element as the page has it now. */
  public Element element() {
    return standing().element();
  }

  /** All text inside. */
  public String text() {
    return element().textContent();
  }

  /** The element as HTML. */
  public String html() {
    return element().toString();
  }

  /** The value of an attribute, or null. */
  public String attribute(String name) {
    return element().attribute(name);
  }

  /** What a field holds: its text, or what is chosen; of several the first. */
  public String value() {
    Object value = page.fields().value(field("read"));
    return value instanceof List<?> list ? list.isEmpty() ? "" : (String) list.get(0) : String.valueOf(value);
  }

  /** Whether a check-box or radio button is on. */
  public boolean isChecked() {
    return page.fields().isChecked(checkable());
  }

  /** Whether it takes no events: itself or a fieldset around it is disabled, or it is inert. */
  public boolean isDisabled() {
    Standing at = standing();
    return at.isDisabled(at.depth());
  }

  /** Presses the mouse button on it; buttons, links, check-boxes and labels do what they do in a browser. */
  public void click() {
    page.act(() -> new Pointer(page).click(enabled("click")));
  }

  /**
   * Puts the focus into the field and replaces its text: one input event, with the whole text. Debounce and throttle do
   * not wait unless the page is {@linkplain LiveTestBuilder#paced paced}. The change is finished when the focus goes
   * elsewhere, or by {@link #blur}.
   */
  public void type(String text) {
    page.act(() -> {
      Standing field = typed();
      page.focus().move(this, field);
      page.fields().text(field, text);
      page.focus().typed();
      page.events().bubble(PageEvents.Happening.of(field, "input"));
    });
  }

  /** Types, and leaves the field: input, change, blur. */
  public void change(String text) {
    type(text);
    blur();
  }

  /** Turns a check-box or radio button on; nothing happens when it is. */
  public void check() {
    if (!page.fields().isChecked(checkable())) {
      click();
    }
  }

  /** Turns a check-box off; nothing happens when it is. */
  public void uncheck() {
    if (Fields.type(checkable().element()).equals("radio")) {
      throw new AssertionError(
          "a radio button is turned off by another one of its group, not by itself: " + standing());
    }
    if (page.fields().isChecked(checkable())) {
      click();
    }
  }

  /** Chooses options of a select by value or label; none only where several can be chosen. */
  public void select(String... options) {
    page.act(() -> {
      Standing field = enabled("choose in");
      if (!Fields.is(field.element(), "select")) {
        throw new AssertionError("options are chosen in a <select>, not in " + field);
      }
      if (options.length != 1 && !Fields.isMultiple(field.element())) {
        throw new AssertionError("exactly one option can be chosen in " + field + ", not " + options.length);
      }
      Set<String> values = new LinkedHashSet<>();
      Arrays.stream(options).forEach(option -> values.add(optionOf(field, option)));
      page.focus().move(this, field);
      page.fields().choose(field, values);
      page.events().bubble(PageEvents.Happening.of(field, "input"));
      page.events().bubble(PageEvents.Happening.of(field, "change"));
    });
  }

  private static String optionOf(Standing select, String wanted) {
    List<Standing> options = Fields.options(select);
    for (Standing option : options) {
      Element element = option.element();
      if (wanted.equals(Fields.optionValue(element)) || wanted.equals(element.textContent().strip())) {
        if (option.isDisabled(option.depth())) {
          throw new AssertionError("the option \"" + wanted + "\" is disabled in " + select);
        }
        return Fields.optionValue(element);
      }
    }
    throw new AssertionError("there is no option \"" + wanted + "\" in the select; there are "
        + options.stream().map(option -> Fields.optionValue(option.element())).toList());
  }

  /** Sends the form, as Enter in one of its fields does: by its first button, if there is one. */
  public void submit() {
    page.act(() -> {
      Standing at = standing();
      Standing form = Fields.is(at.element(), "form") ? at : FormFields.formOf(at.element(0), at);
      if (form == null) {
        throw new AssertionError("only a form, or what is in one, can be sent; not " + at);
      }
      new Pointer(page).submitBy(form);
    });
  }

  /**
   * Presses a key and lets it go, with the focus here.
   *
   * @param key as {@code KeyboardEvent.key}: {@code "Enter"}, {@code "a"}
   */
  public void key(String key) {
    page.act(() -> {
      Standing at = enabled("press a key in");
      page.focus().move(this, at);
      new Keyboard(page).press(at, key);
    });
  }

  /** Puts the focus here. */
  public void focus() {
    page.act(() -> page.focus().move(this, enabled("focus")));
  }

  /** Takes the focus away, wherever it is; what was typed is a finished change. */
  public void blur() {
    page.act(() -> page.focus().move(null, null));
  }

  /** Scrolls what is inside. */
  public void scroll(long left, long top) {
    happens("scroll", left, top);
  }

  /** The page's own scripts dispatch an event on it. */
  public void dispatch(String name, Object detail) {
    happens(name, detail);
  }

  /** Any other event of the element: {@code "mouseenter"}, {@code "poll"}, {@code "mounted"}. */
  public void happens(String type, Object... parts) {
    page.act(() -> {
      Standing at = enabled("send " + type + " to");
      if (page.events().bubble(PageEvents.Happening.of(at, type, parts)).heard() == 0) {
        throw new AssertionError("nothing listens to " + type + " on " + at + " or around it");
      }
    });
  }

  private Standing enabled(String what) {
    Standing at = standing();
    if (at.isDisabled(at.depth())) {
      throw new AssertionError("a person cannot " + what + " " + at + ": it is disabled");
    }
    return at;
  }

  private Standing field(String what) {
    Standing at = standing();
    if (!Fields.isField(at.element())) {
      throw new AssertionError("a person cannot " + what + " the value of " + at + ": it is no field");
    }
    return at;
  }

  private Standing checkable() {
    Standing at = standing();
    if (!Fields.isCheckable(at.element())) {
      throw new AssertionError("only check-boxes and radio buttons can be turned on and off, not " + at);
    }
    return at;
  }

  private Standing typed() {
    Standing at = enabled("type into");
    if (!Fields.isTyped(at.element())) {
      throw new AssertionError("a person cannot type into " + at + ": it is no text field");
    }
    if (at.element().attribute("readonly") != null) {
      throw new AssertionError("a person cannot type into " + at + ": it is read-only");
    }
    return at;
  }

  /** The element, as messages show it. */
  @Override
  public String toString() {
    return standing().toString();
  }
}
