package dev.vivant.testing;

import dev.vivant.node.Element;
import dev.vivant.node.Node;
import dev.vivant.node.Path;
import java.util.ArrayList;
import java.util.List;

/** The fields of a form as a browser would send them. */
final class FormFields {
  private final Element root;
  private final Fields fields;

  FormFields(Element root, Fields fields) {
    this.root = root;
    this.fields = fields;
  }

  /** The form of a field: around it, or named by its {@code form} attribute; null where there is none. */
  static Standing formOf(Element root, Standing at) {
    String named = at.element().attribute("form");
    if (named != null) {
      List<Path> found = Selector.parse("form[id=\"" + named + "\"]").in(root);
      return found.isEmpty() ? null : new Standing(root, found.get(0));
    }
    return at.closest("form");
  }

  /** All fields that belong to a form, in document order. */
  List<Standing> of(Standing form) {
    List<Standing> all = new ArrayList<>();
    for (Path path : Selector.parse("input, select, textarea, button").in(root)) {
      Standing field = new Standing(root, path);
      Standing its = formOf(root, field);
      if (its != null && its.path().equals(form.path())) {
        all.add(field);
      }
    }
    return all;
  }

  /** Names and values in turn. */
  List<Object> values(Standing form, Standing submitter) {
    List<Object> values = new ArrayList<>();
    for (Standing field : of(form)) {
      Element element = field.element();
      boolean button = Fields.is(element, "button") || isButton(element);
      boolean sent = !Fields.name(element).isEmpty() && !field.isDisabled(field.depth())
          && (!button || submitter != null && submitter.path().equals(field.path()))
          && (!Fields.isCheckable(element) || fields.isChecked(field));
      if (sent) {
        add(values, field);
      }
    }
    return values;
  }

  private void add(List<Object> values, Standing field) {
    Element element = field.element();
    String name = Fields.name(element);
    if (Fields.is(element, "select")) {
      fields.chosen(field).forEach(value -> pair(values, name, value));
    } else if (Fields.isCheckable(element)) {
      String value = element.attribute("value");
      pair(values, name, value == null ? "on" : value);
    } else if (!Fields.isInput(element) || !Fields.type(element).equals("file") || !fields.text(field).isEmpty()) {
      pair(values, name, fields.text(field));
    }
  }

  private static void pair(List<Object> values, String name, String value) {
    values.add(name);
    values.add(value);
  }

  static boolean isButton(Element element) {
    return Fields.isInput(element) && List.of("button", "submit", "reset", "image").contains(Fields.type(element));
  }

  /** Whether a click on it sends its form. */
  static boolean isSubmit(Element element) {
    String type = element.attribute("type");
    return Fields.is(element, "button") && (type == null || type.equals("submit"))
        || Fields.isInput(element) && ("submit".equals(type) || "image".equals(type));
  }

  /** The first field that keeps a browser from sending the form, or null. */
  Standing invalid(Standing form) {
    if (form.element().attribute("novalidate") != null) {
      return null;
    }
    for (Standing field : of(form)) {
      Element element = field.element();
      boolean empty = Fields.isCheckable(element) ? !isGroupChecked(form, field)
          : Fields.is(element, "select") ? fields.chosen(field).stream().allMatch(String::isEmpty)
              : fields.text(field).isEmpty();
      if (element.attribute("required") != null && empty && !field.isDisabled(field.depth())) {
        return field;
      }
    }
    return null;
  }

  private boolean isGroupChecked(Standing form, Standing field) {
    if (Fields.type(field.element()).equals("checkbox")) {
      return fields.isChecked(field);
    }
    String name = Fields.name(field.element());
    return of(form).stream().anyMatch(other -> Fields.isCheckable(other.element())
        && Fields.name(other.element()).equals(name) && fields.isChecked(other));
  }

  /** All elements of a tree below one, itself included; for what looks at every one. */
  static void each(Standing at, java.util.function.Consumer<Standing> seen) {
    seen.accept(at);
    for (int i = 0; i < at.element().childCount(); i++) {
      Node child = at.element().child(i);
      if (child instanceof Element) {
        each(at.child(i), seen);
      }
    }
  }
}
