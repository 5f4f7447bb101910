package dev.vivant.testing;

import dev.vivant.node.Binding;
import dev.vivant.node.Element;
import dev.vivant.node.Handler;
import dev.vivant.node.Namespace;
import dev.vivant.node.Node;
import dev.vivant.node.Tag;
import dev.vivant.node.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Makes random elements that may stand where they are put. */
final class RandomContent {
  private static final int BLOCKS = 1;
  private static final int LINKS = 2;
  private static final int BUTTONS = 4;
  private static final int FORMS = 8;
  static final int EVERYTHING = BLOCKS | LINKS | BUTTONS | FORMS;

  private static final Tag MAIN = Tag.html("main");
  private static final int KEYS = 1000;
  private static final Handler NO_HANDLER = new Handler() {};

  private static final String[] BLOCK = {
    "div", "div", "section", "p", "p", "h2", "ul", "ol", "dl", "table", "pre", "blockquote", "form", "fieldset",
    "details", "figure", "hr", "template", "x-card"
  };
  private static final String[] PHRASE = {
    "span", "span", "b", "em", "a", "label", "button", "input", "input", "textarea", "select", "br", "img", "ruby",
    "svg", "math", "video", "picture", "datalist", "x-badge", "script", "style", "progress"
  };
  private static final String[] SHAPE = {
    "g", "circle", "path", "rect", "text", "linearGradient", "foreignObject", "title", "a"
  };
  private static final String[] FORMULA = {"mi", "mn", "mo", "mrow", "msup", "mtext"};

  private final Random random;
  private int budget;

  RandomContent(Random random) {
    this.random = random;
  }

  void budget(int nodes) {
    budget = nodes;
  }

  Element root(int nodes) {
    budget = nodes;
    List<Node> children = new ArrayList<>();
    while (budget > 0) {
      children.add(child(MAIN, EVERYTHING));
    }
    return Element.of(MAIN, null, new String[0], Element.noBindings(), keyed(children));
  }

  /** Whether nothing may be put into it, or only what is in it already. */
  boolean isFixed(Element element) {
    return element.tag().isVoid() || kind(element.tag()) == Kind.NOTHING;
  }

  private enum Kind {
    FLOW, PHRASES, ITEMS, TERMS, TABLE, ROWS, CELLS, COLUMNS, OPTIONS, GROUPED_OPTIONS, TEXT, DATA, SOURCES, RUBY,
    SHAPES, SVG_TEXT, FORMULA, NOTHING
  }

  private static Kind kind(Tag tag) {
    return switch (tag.namespace()) {
      case SVG -> switch (tag.name()) {
        case "svg", "g", "a", "linearGradient" -> Kind.SHAPES;
        case "text", "tspan" -> Kind.SVG_TEXT;
        case "title" -> Kind.TEXT;
        case "foreignObject" -> Kind.FLOW;
        default -> Kind.NOTHING;
      };
      case MATHML -> switch (tag.name()) {
        case "math", "mrow", "msup" -> Kind.FORMULA;
        case "mtext" -> Kind.PHRASES;
        default -> Kind.TEXT;
      };
      case HTML -> htmlKind(tag);
    };
  }

  private static Kind htmlKind(Tag tag) {
    return switch (tag.name()) {
      case "main", "div", "section", "blockquote", "form", "fieldset", "details", "figure", "li", "dd", "td", "th",
          "template", "x-card" -> Kind.FLOW;
      case "ul", "ol" -> Kind.ITEMS;
      case "dl" -> Kind.TERMS;
      case "table" -> Kind.TABLE;
      case "thead", "tbody", "tfoot" -> Kind.ROWS;
      case "tr" -> Kind.CELLS;
      case "colgroup" -> Kind.COLUMNS;
      case "select" -> Kind.OPTIONS;
      case "optgroup", "datalist" -> Kind.GROUPED_OPTIONS;
      case "option", "textarea", "progress" -> Kind.TEXT;
      case "script", "style" -> Kind.DATA;
      case "video", "picture" -> Kind.SOURCES;
      case "ruby" -> Kind.RUBY;
      default -> tag.isVoid() ? Kind.NOTHING : Kind.PHRASES;
    };
  }

  /** What may stand inside an element that stands where {@code allowed} may. */
  static int allowedIn(Tag tag, int allowed) {
    if (tag.namespace() == Namespace.SVG) {
      return tag.name().equals("foreignObject") ? allowed | BLOCKS | BUTTONS : allowed;
    }
    return switch (tag.name()) {
      case "template" -> EVERYTHING;
      case "td", "th", "caption" -> allowed | BLOCKS | LINKS | BUTTONS;
      case "a" -> allowed & ~LINKS;
      case "button" -> allowed & ~(BLOCKS | BUTTONS | LINKS);
      case "form" -> allowed & ~FORMS;
      default -> kind(tag) == Kind.PHRASES && !tag.name().equals("x-badge") ? allowed & ~BLOCKS : allowed;
    };
  }

  /** A new child for an element, or null where it can have none. */
  Node child(Tag parent, int allowed) {
    budget--;
    return switch (kind(parent)) {
      case FLOW -> (allowed & BLOCKS) != 0 && random.nextInt(5) < 3 ? block(allowed) : phrase(allowed);
      case PHRASES -> phrase(allowed);
      case ITEMS -> random.nextInt(12) == 0 ? new Text("\n  ") : html("li", allowed);
      case TERMS -> html(random.nextBoolean() ? "dt" : "dd", allowed);
      case TABLE -> random.nextInt(12) == 0 ? new Text(" \n")
          : html(one("caption", "colgroup", "thead", "tbody", "tbody", "tbody", "tfoot"), allowed);
      case ROWS -> html("tr", allowed);
      case CELLS -> html(one("td", "td", "th"), allowed);
      case COLUMNS -> html("col", allowed);
      case OPTIONS -> html(one("option", "option", "optgroup"), allowed);
      case GROUPED_OPTIONS -> html("option", allowed);
      case TEXT -> text();
      case DATA -> new Text(RandomText.plain(random));
      case SOURCES -> html("source", allowed);
      case RUBY -> random.nextBoolean() ? text() : html(one("rt", "rp"), allowed);
      case SHAPES -> random.nextInt(12) == 0 ? new Text(" ") : element(Tag.svg(one(SHAPE)), allowed);
      case SVG_TEXT -> random.nextBoolean() ? text() : element(Tag.svg("tspan"), allowed);
      case FORMULA -> element(Tag.mathMl(one(FORMULA)), allowed);
      case NOTHING -> null;
    };
  }

  private Node block(int allowed) {
    String name = one(BLOCK);
    return html(name.equals("form") && (allowed & FORMS) == 0 ? "div" : name, allowed);
  }

  private Node phrase(int allowed) {
    if (random.nextInt(5) < 2) {
      return text();
    }
    String name = one(PHRASE);
    return switch (name) {
      case "svg" -> element(Tag.svg(name), allowed);
      case "math" -> element(Tag.mathMl(name), allowed);
      case "a" -> html((allowed & LINKS) == 0 ? "i" : name, allowed);
      case "button" -> html((allowed & BUTTONS) == 0 ? "i" : name, allowed);
      default -> html(name, allowed);
    };
  }

  private Text text() {
    return new Text(RandomText.text(random));
  }

  private Element html(String name, int allowed) {
    return element(Tag.html(name), allowed);
  }

  private Element element(Tag tag, int allowed) {
    List<Node> children = new ArrayList<>();
    int inside = allowedIn(tag, allowed);
    for (int left = random.nextInt(5); left > 0 && budget > 0 && !tag.isVoid(); left--) {
      Node child = child(tag, inside);
      if (child != null) {
        children.add(child);
      }
    }
    Binding[] bindings = random.nextInt(8) > 0 ? Element.noBindings() : bindings();
    return Element.of(tag, null, attributes(tag), bindings, keyed(children));
  }

  /** The children, in a third of the cases with keys, some with keys for a few of them. */
  private Node[] keyed(List<Node> children) {
    int choice = random.nextInt(6);
    if (choice > 2) {
      return children.toArray(Node[]::new);
    }
    List<Object> keys = new ArrayList<>();
    return children.stream()
        .map(child -> child instanceof Element e && (choice < 2 || random.nextBoolean())
            ? e.withKey(keyOtherThan(keys)) : child)
        .toArray(Node[]::new);
  }

  private Object keyOtherThan(List<Object> keys) {
    Object key = keyOtherThan(Set.copyOf(keys));
    keys.add(key);
    return key;
  }

  Object keyOtherThan(Set<Object> keys) {
    while (true) {
      int number = random.nextInt(KEYS);
      Object key = number % 5 == 0 ? "k" + number : (Object) number;
      if (!keys.contains(key)) {
        return key;
      }
    }
  }

  private Binding[] bindings() {
    Binding first = new Binding(one("click", "input:d300", "keydown.Enter:p", "mounted"), NO_HANDLER);
    return random.nextInt(3) > 0 ? new Binding[] {first} : new Binding[] {first, new Binding("focusin", NO_HANDLER)};
  }

  private String[] attributes(Tag tag) {
    Map<String, String> all = new LinkedHashMap<>(required(tag));
    for (int left = random.nextInt(3); left > 0; left--) {
      String name = attributeName(tag);
      all.put(name, attributeValue(name));
    }
    List<String> flat = new ArrayList<>();
    all.forEach((name, value) -> {
      flat.add(name);
      flat.add(value);
    });
    return flat.toArray(String[]::new);
  }

  private static Map<String, String> required(Tag tag) {
    return tag == Tag.html("script") ? Map.of("type", "application/json") : Map.of();
  }

  private String attributeName(Tag tag) {
    return switch (tag.namespace() == Namespace.HTML ? tag.name() : "") {
      case "input" -> one("value", "checked", "disabled", "required", "placeholder", "readonly");
      case "option" -> one("selected", "value", "disabled", "class");
      case "select" -> one("multiple", "disabled", "name");
      case "textarea", "button" -> one("disabled", "name", "title");
      case "a" -> one("href", "title", "class");
      case "details" -> one("open", "class");
      case "td", "th" -> one("colspan", "class", "title");
      case "script" -> one("id", "data-x");
      default -> tag.namespace() == Namespace.SVG ? one("class", "fill", "viewBox", "d", "transform")
          : one("class", "id", "title", "hidden", "style", "lang", "aria-label", "data-x", "tabindex");
    };
  }

  private String attributeValue(String name) {
    return switch (name) {
      case "checked", "disabled", "required", "readonly", "selected", "multiple", "open", "hidden" -> "";
      case "colspan", "tabindex" -> "" + (1 + random.nextInt(3));
      case "href" -> "/page?a=" + random.nextInt(9) + "&b=2";
      case "style" -> one("color: red", "color: blue", "margin: 0");
      case "class" -> one("a", "b", "a b", "row danger", "");
      default -> RandomText.text(random);
    };
  }

  /** The element with an attribute more, less or other. */
  Element attributeChanged(Element element) {
    boolean data = element.tag() == Tag.html("script");
    int count = element.attributeCount();
    if (count > 0 && !data && random.nextInt(3) == 0) {
      String name = element.attributeName(random.nextInt(count));
      return name.equals(Element.BINDINGS) ? element : element.withAttribute(name, null);
    }
    String name = attributeName(element.tag());
    return element.withAttribute(name, attributeValue(name));
  }

  /** The text with a piece more, less or other. */
  String edited(Tag parent, String text) {
    if (kind(parent) == Kind.DATA) {
      return RandomText.plain(random);
    }
    int points = text.codePointCount(0, text.length());
    int from = text.offsetByCodePoints(0, random.nextInt(points));
    int to = text.offsetByCodePoints(from, random.nextInt(text.codePointCount(from, text.length()) + 1));
    String edited = text.substring(0, from) + RandomText.text(random) + text.substring(to);
    return edited.isEmpty() ? "x" : edited;
  }

  private String one(String... of) {
    return of[random.nextInt(of.length)];
  }
}
