package dev.vivant.testing;

import dev.vivant.node.Element;
import dev.vivant.node.Path;
import java.util.List;

/** What a click does in a browser: events, then what buttons, check-boxes, labels and links do by themselves. */
final class Pointer {
  private static final Object NO_FLAGS = 0L;

  private final LiveTest page;

  Pointer(LiveTest page) {
    this.page = page;
  }

  void click(Standing target) {
    Standing button = interactive(target);
    if (button != null && button.isDisabled(button.depth())) {
      throw new AssertionError("a person cannot click " + target + ": " + button + " around it is disabled");
    }
    page.focus().move(button == null ? null : page.at(button.path()), button);
    Standing box = Fields.isCheckable(target.element()) ? target : null;
    boolean changed = box != null && toggle(box);
    PageEvents.Outcome outcome = page.events().bubble(PageEvents.Happening.of(target, "click", NO_FLAGS));
    int away = page.events().away(target, NO_FLAGS);
    int elsewhere = page.events().elsewhere("window", PageEvents.Happening.of(target, "click", NO_FLAGS))
        + page.events().elsewhere("document", PageEvents.Happening.of(target, "click", NO_FLAGS));
    if (changed) {
      page.events().bubble(PageEvents.Happening.of(box, "input"));
      page.events().bubble(PageEvents.Happening.of(box, "change"));
    }
    boolean acted = !outcome.prevented() && actsByItself(target, button);
    if (outcome.heard() + away + elsewhere == 0 && !acted && box == null) {
      throw new AssertionError("a click on " + target + " does nothing: neither it nor anything around it is bound to"
          + " click, and it is no link, button of a form, label or check-box");
    }
  }

  /** The button, link or field that a click is for; null where there is none. */
  private static Standing interactive(Standing target) {
    for (int depth = target.depth(); depth > 0; depth--) {
      Element element = target.element(depth);
      if (Fields.isField(element) || Fields.is(element, "button") || Fields.is(element, "a")) {
        return target.around(depth);
      }
    }
    return null;
  }

  private boolean toggle(Standing box) {
    boolean on = page.fields().isChecked(box);
    if (Fields.type(box.element()).equals("checkbox")) {
      page.fields().checked(box, !on);
      return true;
    }
    if (on) {
      return false;
    }
    Standing form = FormFields.formOf(box.element(0), box);
    for (Path path : Selector.parse("input[type=radio]").in(box.element(0))) {
      Standing other = new Standing(box.element(0), path);
      Standing its = FormFields.formOf(box.element(0), other);
      boolean sameForm = form == null ? its == null : its != null && its.path().equals(form.path());
      if (sameForm && Fields.name(other.element()).equals(Fields.name(box.element()))) {
        page.fields().checked(other, path.equals(box.path()));
      }
    }
    return true;
  }

  private boolean actsByItself(Standing target, Standing button) {
    if (button != null && FormFields.isSubmit(button.element())) {
      Standing form = FormFields.formOf(button.element(0), button);
      if (form != null) {
        submit(form, button);
      }
      return form != null;
    }
    if (button != null && "reset".equals(button.element().attribute("type"))) {
      Standing form = FormFields.formOf(button.element(0), button);
      if (form != null) {
        new FormFields(form.element(0), page.fields()).of(form).forEach(page.fields()::reset);
      }
      return form != null;
    }
    if (button != null && Fields.is(button.element(), "a")) {
      return follow(button.element());
    }
    // What a label holds acts for itself: https://html.spec.whatwg.org/#the-label-element
    Standing label = button == null ? target.closest("label") : null;
    return label != null && label(label);
  }

  private boolean follow(Element link) {
    String href = link.attribute("href");
    String live = link.attribute("data-link");
    if (href == null) {
      return false;
    }
    if (live == null) {
      page.travel().leave(href);
    } else {
      page.pace().flush();
      page.travel().visit(href, live.startsWith("navigate"));
    }
    return true;
  }

  private boolean label(Standing label) {
    String named = label.element().attribute("for");
    String selector = named == null ? "input, select, textarea" : "[id=\"" + named + "\"]";
    Element within = named == null ? label.element() : label.element(0);
    List<Path> found = Selector.parse(selector).in(within);
    if (found.isEmpty()) {
      return false;
    }
    Path path = found.get(0);
    if (named == null) {
      Path inside = label.path();
      for (int i = 0; i < path.length(); i++) {
        inside = inside.child(path.place(i));
      }
      path = inside;
    }
    Standing control = new Standing(label.element(0), path);
    if (Fields.isCheckable(control.element()) && !control.isDisabled(control.depth())) {
      click(control);
    } else {
      page.focus().move(page.at(path), control);
    }
    return true;
  }

  /** Sends a form by its first button, or without one. */
  void submitBy(Standing form) {
    Standing button = null;
    for (Standing field : new FormFields(form.element(0), page.fields()).of(form)) {
      button = button == null && FormFields.isSubmit(field.element()) ? field : button;
    }
    if (button != null && button.isDisabled(button.depth())) {
      throw new AssertionError("a person cannot send " + form + ": its button " + button + " is disabled");
    }
    submit(form, button);
  }

  private void submit(Standing form, Standing button) {
    page.focus().finish();
    Standing invalid = button != null && button.element().attribute("formnovalidate") != null
        ? null : new FormFields(form.element(0), page.fields()).invalid(form);
    if (invalid != null) {
      throw new AssertionError("a browser does not send the form: " + invalid + " is required and empty");
    }
    PageEvents.Happening sent = new PageEvents.Happening(form, "submit", List.of(), button);
    if (page.events().bubble(sent).heard() == 0) {
      String action = form.element().attribute("action");
      if (action == null) {
        throw new AssertionError("nothing hears that the form is sent: " + form + " is not bound to submit");
      }
      page.travel().leave(action);
    }
  }
}
