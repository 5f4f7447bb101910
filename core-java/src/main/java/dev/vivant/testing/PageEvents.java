package dev.vivant.testing;

import dev.vivant.node.Element;
import dev.vivant.node.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Brings what a person does to the bindings that hear of it, from the target outwards, as a browser's client does. */
final class PageEvents {
  private static final String POLL_MILLIS = "5000";
  private static final List<String> FIELD_EVENTS = List.of("input", "change", "focus", "blur", "focusin", "focusout");

  private final PageClient client;
  private final Fields fields;
  private final Pace pace;
  private final Set<Pace.Bound> polls = new HashSet<>();

  PageEvents(PageClient client, Fields fields, Pace pace) {
    this.client = client;
    this.fields = fields;
    this.pace = pace;
  }

  /**
   * What happened.
   *
   * @param target    where
   * @param type      the DOM event
   * @param parts     what it tells beside its target: flags of a click, key, code and flags, a size, a detail
   * @param submitter the button that sends a form; else null
   */
  record Happening(Standing target, String type, List<Object> parts, Standing submitter) {
    static Happening of(Standing target, String type, Object... parts) {
      return new Happening(target, type, Arrays.asList(parts), null);
    }
  }

  /**
   * What came of it.
   *
   * @param heard     how many bindings there were for it
   * @param prevented whether the browser does nothing by itself
   */
  record Outcome(int heard, boolean prevented) {}

  /** An event that goes from its target outwards. */
  Outcome bubble(Happening what) {
    if (what.type.equals("focusout") || what.type.equals("submit") || isEnter(what)) {
      pace.flush();
    }
    int heard = 0;
    boolean prevented = false;
    for (int depth = what.target.depth(); depth > 0; depth--) {
      Standing at = what.target.around(depth);
      if (at.isDisabled(depth)) {
        continue;
      }
      boolean stop = false;
      for (int i = 0; i < at.element().bindingCount(); i++) {
        BindingSpec spec = BindingSpec.parse(at.element().binding(i).spec());
        if (spec.on().isEmpty() && hears(spec, what) && !(spec.has('o') && depth < what.target.depth())) {
          fire(at, i, spec, what);
          heard++;
          prevented |= spec.has('p') || spec.type().equals("submit");
          stop |= spec.has('s');
        }
      }
      if (stop) {
        break;
      }
    }
    return new Outcome(heard, prevented);
  }

  private static boolean isEnter(Happening what) {
    return what.type.startsWith("key") && "Enter".equals(what.parts.get(0));
  }

  private static boolean hears(BindingSpec spec, Happening what) {
    boolean isKey = what.type.startsWith("key");
    return spec.type().equals(what.type)
        && (!isKey || spec.isForKey((String) what.parts.get(0), (String) what.parts.get(1)));
  }

  /** An event of the window or the document, for whoever listens there; gives how many do. */
  int elsewhere(String on, Happening what) {
    List<Runnable> fires = new ArrayList<>();
    FormFields.each(what.target.around(0), at -> {
      for (int i = 0; i < at.element().bindingCount(); i++) {
        BindingSpec spec = BindingSpec.parse(at.element().binding(i).spec());
        int place = i;
        if (spec.on().equals(on) && hears(spec, what)) {
          fires.add(() -> fire(at, place, spec, what));
        }
      }
    });
    fires.forEach(Runnable::run);
    return fires.size();
  }

  /** A click is heard by all that wait for one outside of them; gives how many do. */
  int away(Standing target, Object flags) {
    List<Runnable> fires = new ArrayList<>();
    FormFields.each(target.around(0), at -> {
      boolean outside = at.depth() > target.depth() || !target.path(at.depth()).equals(at.path());
      for (int i = 0; i < at.element().bindingCount(); i++) {
        BindingSpec spec = BindingSpec.parse(at.element().binding(i).spec());
        int place = i;
        if (outside && spec.type().equals("away")) {
          fires.add(() -> fire(at, place, spec, Happening.of(target, "away", flags)));
        }
      }
    });
    fires.forEach(Runnable::run);
    return fires.size();
  }

  /** One binding, whatever is around it. */
  void fire(Standing at, int binding, BindingSpec spec, Happening what) {
    Pace.Bound bound = new Pace.Bound(at.path(), binding, at.element().binding(binding).spec());
    int seen = client.version();
    pace.run(bound, spec, () -> send(at, bound, spec, what, seen));
  }

  /** What was held back belongs to the element as it was, if it is gone or bound to something else. */
  private void send(Standing at, Pace.Bound bound, BindingSpec spec, Happening what, int seen) {
    int version = stands(bound) ? client.version() : seen;
    long id = client.event(version, bound.path(), bound.binding(), trimmed(payload(at, spec, what)));
    Standing form = spec.has('f') || spec.type().equals("submit") ? formOf(at, what) : null;
    if (form != null) {
      new FormFields(at.element(0), fields).of(form).forEach(field -> fields.told(field, id));
    } else {
      fields.told(what.target, id);
    }
  }

  private boolean stands(Pace.Bound bound) {
    return bound.path().in(client.tree()).orElse(null) instanceof Element element
        && bound.binding() < element.bindingCount()
        && element.binding(bound.binding()).spec().equals(bound.spec());
  }

  /** Elements that ask again and again, until they are gone or bound to something else, begin to. */
  void poll() {
    if (!pace.waits()) {
      return;
    }
    FormFields.each(new Standing(client.tree(), Path.ROOT), at -> {
      for (int i = 0; i < at.element().bindingCount(); i++) {
        Pace.Bound bound = new Pace.Bound(at.path(), i, at.element().binding(i).spec());
        BindingSpec spec = BindingSpec.parse(bound.spec());
        if (spec.type().equals("poll") && polls.add(bound)) {
          long millis = Long.parseLong(spec.options().getOrDefault('i', POLL_MILLIS));
          pace.every(millis, () -> ask(bound));
        }
      }
    });
  }

  /** Asks if the session hears it; whether it goes on asking. */
  private boolean ask(Pace.Bound bound) {
    if (!stands(bound)) {
      polls.remove(bound);
      return false;
    }
    if (client.isJoined()) {
      client.event(bound.path(), bound.binding(), List.of());
    }
    return true;
  }

  private static Standing formOf(Standing at, Happening what) {
    return Fields.is(at.element(), "form") ? at : FormFields.formOf(at.element(0), what.target);
  }

  private List<Object> payload(Standing at, BindingSpec spec, Happening what) {
    if (spec.has('f') || spec.type().equals("submit")) {
      Standing form = formOf(at, what);
      Standing about = what.submitter != null ? what.submitter
          : what.target.path().equals(at.path()) ? null : what.target;
      List<Object> values =
          form == null ? List.of() : new FormFields(at.element(0), fields).values(form, what.submitter);
      return Arrays.asList(values, about == null ? "" : nameOf(about.element()));
    }
    if (spec.type().startsWith("key")) {
      List<Object> parts = new ArrayList<>(what.parts);
      parts.add(Fields.isTyped(what.target.element()) ? fields.text(what.target) : "");
      return parts;
    }
    if (FIELD_EVENTS.contains(spec.type())) {
      return Arrays.asList(fields.value(what.target), nameOf(what.target.element()));
    }
    return what.parts;
  }

  private static String nameOf(Element field) {
    String id = field.attribute("id");
    return Fields.name(field).isEmpty() ? id == null ? "" : id : Fields.name(field);
  }

  private static List<Object> trimmed(List<Object> parts) {
    int end = parts.size();
    while (end > 0 && (parts.get(end - 1) == null || "".equals(parts.get(end - 1))
        || Long.valueOf(0).equals(parts.get(end - 1)))) {
      end--;
    }
    return new ArrayList<>(parts.subList(0, end));
  }
}
