package dev.vivant.django.live;

import dev.vivant.django.TemplateSyntaxError;
import dev.vivant.django.nodes.ElementMaker;
import dev.vivant.node.AttributePolicy;
import dev.vivant.node.Binding;
import dev.vivant.node.Element;
import dev.vivant.node.Node;
import dev.vivant.node.Tag;
import dev.vivant.view.Event;
import dev.vivant.view.EventType;
import dev.vivant.view.Handlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Makes the elements of a live page: attributes that begin with {@code dj-} become bindings, keys and what the browser
 * client reads. For one rendering.
 *
 * @param <S> the state
 */
final class LiveElements<S> implements ElementMaker {
  private static final String[] NO_ATTRIBUTES = {};
  private static final Element NOTHING = Element.of(Tag.html("template"));

  private final HandlerTable<S> table;
  private final Models<S> models;
  private final Handlers<S> on;
  private final boolean namesLoading;
  private IllegalArgumentException refusedOutside;
  private int insideRoot;
  private Element root;
  private int rootRank;

  LiveElements(HandlerTable<S> table, Models<S> models, Handlers<S> on, boolean namesLoading) {
    this.table = table;
    this.models = models;
    this.on = on;
    this.namesLoading = namesLoading;
  }

  /** The element whose content is the live region, null if none says so. */
  Element root() {
    return root;
  }

  @Override
  public void begin(Tag tag, String[] attributes) {
    if (isRoot(attributes)) {
      insideRoot++;
    }
  }

  private static boolean isRoot(String[] attributes) {
    for (int i = 0; i < attributes.length; i += 2) {
      if (attributes[i].equals("dj-root") || attributes[i].equals("dj-liveview")) {
        return true;
      }
    }
    return false;
  }

  @Override
  public Element make(Tag tag, String[] attributes, Node[] children) {
    try {
      for (int i = 0; i < attributes.length; i += 2) {
        if (attributes[i].equals(Element.BINDINGS)) {
          throw new TemplateSyntaxError("A component with handlers became text before it could become a part of the"
              + " page. Either the markup around it is not well nested: close each tag in the branch that opens it. Or"
              + " it stands inside of a tag that works on text, such as filter, spaceless, blocktranslate or cache:"
              + " move it out.");
        }
        if (attributes[i].startsWith("dj-")) {
          return live(tag, attributes, children);
        }
      }
      return ElementMaker.PLAIN.make(tag, attributes, children);
    } catch (IllegalArgumentException refused) {
      if (insideRoot > 0) {
        throw refused;
      }
      // A script or a style sheet of the document around the live region: it is not a part of the tree.
      refusedOutside = refused;
      return NOTHING;
    } finally {
      if (isRoot(attributes)) {
        insideRoot--;
      }
    }
  }

  /** Refuses what was taken to stand outside of the live region if there is no region. */
  void check() {
    if (refusedOutside != null && root == null) {
      throw new TemplateSyntaxError(refusedOutside.getMessage() + ". Outside of an element with dj-root it may stand");
    }
  }

  /** The innermost element with dj-root counts most, then one with dj-view. */
  private void candidate(Element made, int rank) {
    if (rank > rootRank) {
      root = made;
      rootRank = rank;
    }
  }

  private Element live(Tag tag, String[] attributes, Node[] children) {
    LiveAttributes<S> live = new LiveAttributes<>(tag, attributes);
    List<Binding> bindings = new ArrayList<>(2);
    List<String> kept = new ArrayList<>(attributes.length);
    for (int i = 0; i < attributes.length; i += 2) {
      String name = attributes[i];
      String value = attributes[i + 1];
      EventAttribute event = name.startsWith("dj-") ? EventAttribute.of(name) : null;
      if (event != null) {
        bindings.add(binding(live, event, value));
        if (namesLoading && live.value("data-loading-name") == null) {
          kept.add("data-loading-name");
          kept.add(CallExpression.parse(value).handler());
        }
      } else if (name.startsWith("dj-model")) {
        bindings.add(model(live, name, value));
      } else if (name.equals("dj-patch") || name.equals("dj-navigate")) {
        link(tag, live, name, value, kept, bindings);
      } else {
        live.keep(name, value, kept);
      }
    }
    for (int i = 0; i < kept.size(); i += 2) {
      AttributePolicy.check(kept.get(i), kept.get(i + 1));
    }
    Element made = Element.of(tag, ElementMaker.key(attributes), kept.toArray(NO_ATTRIBUTES),
        bindings.toArray(new Binding[0]), children);
    candidate(made, live.rank());
    return made;
  }

  private Binding binding(LiveAttributes<S> live, EventAttribute event, String value) {
    CallExpression call = CallExpression.parse(value);
    TemplateHandler<S> handler = table.get(call.handler());
    Map<String, Object> written = live.written();
    return bind(
        table.bindings(call.handler(), on), event.type(), live.spec(event), handler, call.arguments(), written);
  }

  private <E extends Event> Binding bind(Handlers<S> bindings, EventType<E> type, String spec,
      TemplateHandler<S> handler, List<Object> arguments, Map<String, Object> written) {
    return bindings.on(type, spec, (state, event) -> {
      EventParams params = new EventParams(event, arguments, written);
      S next = handler.handle(state, params);
      table.countDropped(params);
      return next;
    });
  }

  /** {@code dj-model="query"}, {@code dj-model.lazy}, {@code dj-model.debounce-300}. */
  private Binding model(LiveAttributes<S> live, String name, String field) {
    TemplateHandler<S> handler = models.handler(field);
    boolean change = name.contains(".lazy") || live.isChosen();
    String pause = "";
    int at = name.indexOf(".debounce-");
    if (at >= 0) {
      pause = ":d" + number(name, name.substring(at + ".debounce-".length()));
    }
    String spec = change ? "change" : "input" + (pause.isEmpty() ? live.pace("input") : pause);
    return bind(on, EventType.FIELD, spec, handler, List.of(), live.written());
  }

  private static String number(String name, String digits) {
    if (!digits.matches("\\d{1,6}")) {
      throw new TemplateSyntaxError("'" + name + "' wants milliseconds, as in dj-model.debounce-300");
    }
    return digits;
  }

  private void link(Tag tag, LiveAttributes<S> live, String name, String value, List<String> kept,
      List<Binding> bindings) {
    boolean patch = name.equals("dj-patch");
    if (tag.name().equals("a")) {
      if (!value.isEmpty()) {
        kept.add("href");
        kept.add(value);
      }
      kept.add("data-link");
      kept.add(patch ? "patch" : "navigate");
      return;
    }
    if (value.isEmpty()) {
      throw new TemplateSyntaxError("<" + tag + " " + name + "> has no address: write " + name + "=\"?page=2\"");
    }
    bindings.add(on.on(EventType.CLICK, "click:p", (state, event) -> {
      if (patch) {
        event.patchUrl(value);
      } else {
        event.navigate(value);
      }
      return state;
    }));
  }
}
