package dev.vivant.testing;

import dev.vivant.node.Element;
import dev.vivant.node.Node;
import dev.vivant.node.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;

/**
 * What belongs to the person: values, ticks, choices. A field is the person's from the first key until the session has
 * answered the event that told it; after that, another value from the session wins.
 */
final class Fields {
  private static final Set<String> NOT_TYPED = Set.of(
      "checkbox", "radio", "button", "submit", "reset", "image", "file", "hidden", "range", "color");

  private final LongSupplier answered;
  private final Map<String, Owned> owned = new HashMap<>();

  /** Fields of a page; {@code answered} gives the last event that has an answer. */
  Fields(LongSupplier answered) {
    this.answered = answered;
  }

  static boolean isField(Element element) {
    return isInput(element) || is(element, "textarea") || is(element, "select");
  }

  static boolean isInput(Element element) {
    return is(element, "input");
  }

  static boolean is(Element element, String tag) {
    return element.tag().name().equals(tag);
  }

  static String type(Element input) {
    String type = input.attribute("type");
    return type == null ? "text" : type;
  }

  static boolean isCheckable(Element element) {
    return isInput(element) && (type(element).equals("checkbox") || type(element).equals("radio"));
  }

  /** Whether a person can put text into it. */
  static boolean isTyped(Element element) {
    return is(element, "textarea") || isInput(element) && !NOT_TYPED.contains(type(element));
  }

  static String name(Element field) {
    String name = field.attribute("name");
    return name == null ? "" : name;
  }

  /** What tells a field from others after the page has changed. */
  static String identity(Standing field) {
    Element element = field.element();
    if (element.attribute("id") != null) {
      return "#" + element.attribute("id");
    }
    Standing form = field.closest("form");
    String around = form == null ? "" : form.element().attribute("id") == null
        ? form.path().toString() : form.element().attribute("id");
    String value = isCheckable(element) ? "=" + element.attribute("value") : "";
    return name(element).isEmpty() ? field.path().toString() : around + "/" + name(element) + value;
  }

  /** Forgets what was put into fields that a page no longer has: they would be new ones if they came back. */
  void keepOnlyThoseIn(Element root) {
    if (owned.isEmpty()) {
      return;
    }
    Set<String> there = new HashSet<>();
    for (Path path : Selector.parse("input, select, textarea").in(root)) {
      there.add(identity(new Standing(root, path)));
    }
    owned.keySet().retainAll(there);
  }

  private Object shown(Standing field, Object given) {
    Owned mine = owned.get(identity(field));
    if (mine == null || mine.told <= answered.getAsLong() && !mine.given.equals(given)) {
      return given;
    }
    return mine.value;
  }

  private void own(Standing field, Object given, Object value) {
    owned.put(identity(field), new Owned(value, given, Long.MAX_VALUE));
  }

  /** The text in it. */
  String text(Standing field) {
    return (String) shown(field, givenText(field.element()));
  }

  void text(Standing field, String text) {
    own(field, givenText(field.element()), text);
  }

  private static String givenText(Element field) {
    String value = is(field, "textarea") ? field.textContent() : field.attribute("value");
    return value == null ? "" : value;
  }

  boolean isChecked(Standing field) {
    return (Boolean) shown(field, field.element().attribute("checked") != null);
  }

  void checked(Standing field, boolean checked) {
    own(field, field.element().attribute("checked") != null, checked);
  }

  /** The options of a select, in document order. */
  static List<Standing> options(Standing select) {
    List<Standing> options = new ArrayList<>();
    collectOptions(select, options);
    return options;
  }

  private static void collectOptions(Standing at, List<Standing> options) {
    for (int i = 0; i < at.element().childCount(); i++) {
      Node child = at.element().child(i);
      if (child instanceof Element element) {
        Standing inner = at.child(i);
        if (is(element, "option")) {
          options.add(inner);
        } else {
          collectOptions(inner, options);
        }
      }
    }
  }

  static String optionValue(Element option) {
    String value = option.attribute("value");
    return value == null ? option.textContent().strip() : value;
  }

  static boolean isMultiple(Element select) {
    return select.attribute("multiple") != null;
  }

  /** The values that are chosen in a select. */
  List<String> chosen(Standing select) {
    Set<?> chosen = (Set<?>) shown(select, givenChoice(select));
    List<String> values = new ArrayList<>();
    for (Standing option : options(select)) {
      if (chosen.contains(optionValue(option.element()))) {
        values.add(optionValue(option.element()));
      }
    }
    return values;
  }

  void choose(Standing select, Set<String> values) {
    own(select, givenChoice(select), new LinkedHashSet<>(values));
  }

  private static Set<String> givenChoice(Standing select) {
    Set<String> chosen = new LinkedHashSet<>();
    List<Standing> options = options(select);
    for (Standing option : options) {
      if (option.element().attribute("selected") != null) {
        if (!isMultiple(select.element())) {
          chosen.clear();
        }
        chosen.add(optionValue(option.element()));
      }
    }
    if (chosen.isEmpty() && !isMultiple(select.element())) {
      options.stream().filter(option -> !option.isDisabled(option.depth())).findFirst()
          .ifPresent(first -> chosen.add(optionValue(first.element())));
    }
    return chosen;
  }

  /** The value of any field as an event tells it: a text, a boolean of a check-box, a list. */
  Object value(Standing field) {
    Element element = field.element();
    if (isInput(element) && type(element).equals("checkbox")) {
      return isChecked(field);
    }
    if (is(element, "select")) {
      List<String> chosen = chosen(field);
      return isMultiple(element) ? chosen : chosen.isEmpty() ? "" : chosen.get(0);
    }
    return isField(element) ? text(field) : "";
  }

  /** An event told the session what is in the field. */
  void told(Standing field, long event) {
    Owned mine = owned.get(identity(field));
    if (mine != null) {
      owned.put(identity(field), new Owned(mine.value, mine.given, event));
    }
  }

  /** The field shows what the page gives it. */
  void reset(Standing field) {
    owned.remove(identity(field));
  }

  /**
   * What a person did to a field.
   *
   * @param given what the page gave it at that time
   * @param told  the event that told the session; beyond all while none did
   */
  private record Owned(Object value, Object given, long told) {}
}
