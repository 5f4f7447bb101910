package dev.vivant.diff;

import dev.vivant.node.Element;
import dev.vivant.node.Namespace;
import dev.vivant.node.Node;
import dev.vivant.node.Tag;
import dev.vivant.node.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Pages as people write them, and what becomes of them from one render to the next: items are moved, edited, added and
 * removed in one go, some parts are the same objects as before, some are equal ones, some are new.
 */
final class RandomPage {
  private static final String[] BLOCKS = {"div", "section", "ul", "table", "p", "svg", "select", "textarea", "my-card"};
  private static final Set<String> SVG = Set.of("svg", "g", "circle");
  private static final String[] WORDS = {
    "one", "two", "&", "<b>", "\"'", "ß", "\uD83D\uDE00", "\uD83D\uDE01", "e\u0301", " ", "  \n", "0", "]]>", "\u2028",
  };
  private static final String[] NAMES = {"class", "title", "id", "hidden", "aria-label", "data-x", "style"};

  private final Random random;
  private int lastKey;

  RandomPage(long seed) {
    random = new Random(seed);
  }

  /** A page: a root with a few blocks. */
  Element page() {
    return element("div", null, List.of(), nodes("div", 4, false));
  }

  /** What the next render of a page may look like. */
  Element next(Element page) {
    return changed(page, 4);
  }

  private Element changed(Element element, int depth) {
    String tag = element.tag().name();
    if (tag.equals("textarea")) {
      return element(tag, element.key(), changedAttributes(element), List.of(new Text(text())));
    }
    boolean keyed = element.childCount() > 0 && element.child(0) instanceof Element first && first.key() != null;
    int effort = random.nextInt(5);
    List<Node> children = new ArrayList<>();
    for (int i = 0; i < element.childCount(); i++) {
      Node child = element.child(i);
      int chance = effort == 0 ? 3 : random.nextInt(14);
      if (chance == 0) {
        continue;
      }
      if (chance == 1) {
        children.addAll(nodes(tag, 1, keyed));
      }
      children.add(chance > 8 || chance == 2 ? child : chance > 6 ? copy(child) : changed(child, depth));
    }
    if (keyed || random.nextInt(6) == 0) {
      reorder(children);
    }
    return element(tag, element.key(), changedAttributes(element), children);
  }

  private Node changed(Node node, int depth) {
    if (node instanceof Element element) {
      return depth == 0 ? element : changed(element, depth - 1);
    }
    String old = ((Text) node).value();
    if (random.nextInt(3) == 0) {
      return new Text(text());
    }
    int keep = random.nextInt(old.length() + 1);
    int drop = random.nextInt(old.length() - keep + 1);
    String spliced = old.substring(0, keep) + (random.nextBoolean() ? text() : "") + old.substring(keep + drop);
    return spliced.isEmpty() ? node : new Text(spliced);
  }

  private void reorder(List<Node> children) {
    switch (random.nextInt(9)) {
      case 0 -> Collections.shuffle(children, random);
      case 1 -> Collections.reverse(children);
      case 2 -> Collections.rotate(children, random.nextInt(5));
      case 3, 4 -> {
        if (children.size() > 1) {
          children.add(random.nextInt(children.size()), children.remove(random.nextInt(children.size())));
        }
      }
      case 5 -> {
        if (children.size() > 1) {
          Collections.swap(children, random.nextInt(children.size()), random.nextInt(children.size()));
        }
      }
      default -> { }
    }
  }

  /** An equal node that is another object. */
  private Node copy(Node node) {
    if (node instanceof Element element) {
      List<Node> children = new ArrayList<>();
      for (Node child : element.children()) {
        children.add(random.nextBoolean() ? copy(child) : child);
      }
      return element(element.tag().name(), element.key(), attributes(element), children);
    }
    return new Text(new String(((Text) node).value()));
  }

  private List<Node> nodes(String parent, int depth, boolean keyed) {
    List<Node> nodes = new ArrayList<>();
    boolean keys = keyed || depth > 0 && random.nextInt(3) == 0;
    int count = keyed ? 1 : random.nextInt(keys ? 9 : 4) + (depth > 2 ? 2 : 0);
    for (int i = 0; i < count; i++) {
      nodes.add(node(parent, depth, keys));
    }
    return nodes;
  }

  private Node node(String parent, int depth, boolean keyed) {
    String tag = switch (parent) {
      case "ul" -> "li";
      case "table" -> "tbody";
      case "tbody" -> "tr";
      case "tr" -> random.nextBoolean() ? "td" : "th";
      case "select" -> "option";
      case "svg", "g" -> random.nextBoolean() ? "g" : "circle";
      case "option" -> "";
      case "p", "b", "i" -> random.nextBoolean() ? "" : random.nextBoolean() ? "b" : "i";
      default -> random.nextInt(3) == 0 ? "" : BLOCKS[random.nextInt(BLOCKS.length)];
    };
    if (tag.isEmpty()) {
      return new Text(text());
    }
    Object key = keyed && random.nextInt(10) > 0 ? newKey() : null;
    if (tag.equals("textarea")) {
      return element(tag, key, someAttributes(), List.of(new Text(text())));
    }
    boolean leaf = depth == 0 || tag.equals("circle");
    return element(tag, key, someAttributes(), leaf ? List.of() : nodes(tag, depth - 1, false));
  }

  private Object newKey() {
    int key = ++lastKey;
    return random.nextBoolean() ? (Object) key : "k" + key;
  }

  private String text() {
    StringBuilder text = new StringBuilder("t");
    for (int i = random.nextInt(random.nextInt(8) == 0 ? 30 : 4); i > 0; i--) {
      text.append(WORDS[random.nextInt(WORDS.length)]);
    }
    return text.toString();
  }

  private List<String> someAttributes() {
    Set<String> names = new HashSet<>();
    List<String> attributes = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      String name = NAMES[random.nextInt(NAMES.length)];
      if (names.add(name)) {
        attributes.add(name);
        attributes.add(name.equals("hidden") ? "" : name.equals("style") ? "color:red" : text());
      }
    }
    return attributes;
  }

  private static List<String> attributes(Element element) {
    List<String> attributes = new ArrayList<>();
    for (int i = 0; i < element.attributeCount(); i++) {
      attributes.add(element.attributeName(i));
      attributes.add(element.attributeValue(i));
    }
    return attributes;
  }

  private List<String> changedAttributes(Element element) {
    List<String> attributes = attributes(element);
    switch (random.nextInt(8)) {
      case 0 -> {
        return someAttributes();
      }
      case 1 -> {
        if (!attributes.isEmpty()) {
          attributes.subList(0, 2).clear();
        }
      }
      case 2 -> {
        if (!attributes.isEmpty()) {
          attributes.set(1, text());
        }
      }
      case 3 -> Collections.rotate(attributes, 2);
      default -> { }
    }
    return attributes;
  }

  private static Element element(String tag, Object key, List<String> attributes, List<Node> children) {
    Namespace namespace = SVG.contains(tag) ? Namespace.SVG : Namespace.HTML;
    return Element.of(
        Tag.of(namespace, tag),
        key,
        attributes.toArray(new String[0]),
        Element.noBindings(),
        children.toArray(new Node[0]));
  }
}
