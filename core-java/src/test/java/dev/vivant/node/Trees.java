package dev.vivant.node;

import java.util.ArrayList;
import java.util.List;

/**
 * Trees as tests write them: {@code p(b("x"),br)} is {@code <p><b>x</b><br></p>}; {@code s:} and {@code m:} begin
 * elements of SVG and MathML. Scripts get a type, so that they are blocks of data.
 */
final class Trees {
  private static final String[] DATA = {"type", "application/json"};

  private final String tree;
  private int at;

  private Trees(String tree) {
    this.tree = tree;
  }

  /** Made from inside out, by factories. */
  static Node of(String tree) {
    return Fragment.of(new Trees(tree).list());
  }

  /** Emitted from outside in. */
  static void emit(String tree, Sink sink) {
    Trees rest = new Trees(tree);
    while (rest.at < tree.length()) {
      rest.emitNext(sink);
    }
  }

  private void emitNext(Sink sink) {
    char c = tree.charAt(at);
    if (c == '"') {
      sink.text(text());
    } else if (c == ')') {
      at++;
      sink.end();
    } else if (c == ',') {
      at++;
    } else {
      Tag tag = tag();
      sink.start(tag);
      if (tag == Tag.html("script")) {
        sink.attribute(DATA[0], DATA[1]);
      }
      if (at < tree.length() && tree.charAt(at) == '(') {
        at++;
      } else {
        sink.end();
      }
    }
  }

  private Node[] list() {
    List<Node> nodes = new ArrayList<>();
    while (at < tree.length() && tree.charAt(at) != ')') {
      if (tree.charAt(at) == ',') {
        at++;
      }
      nodes.add(tree.charAt(at) == '"' ? new Text(text()) : element());
    }
    return nodes.toArray(Node[]::new);
  }

  private String text() {
    int end = tree.indexOf('"', at + 1);
    String text = tree.substring(at + 1, end);
    at = end + 1;
    return text;
  }

  private Element element() {
    Tag tag = tag();
    Node[] children = new Node[0];
    if (at < tree.length() && tree.charAt(at) == '(') {
      at++;
      children = list();
      at++;
    }
    String[] attributes = tag == Tag.html("script") ? DATA.clone() : new String[0];
    return Element.of(tag, null, attributes, Element.noBindings(), children);
  }

  private Tag tag() {
    int end = at;
    while (end < tree.length() && "(),".indexOf(tree.charAt(end)) < 0) {
      end++;
    }
    String name = tree.substring(at, end);
    at = end;
    return name.startsWith("s:") ? Tag.svg(name.substring(2))
        : name.startsWith("m:") ? Tag.mathMl(name.substring(2)) : Tag.html(name);
  }
}
