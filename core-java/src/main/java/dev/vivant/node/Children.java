package dev.vivant.node;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Makes lists of children canonical: {@code ["a", fragment("b", em), ""]} becomes {@code ["ab", em]}. */
final class Children {
  static final Node[] NONE = new Node[0];

  private Children() {}

  /** The first {@code count} nodes, canonical; gives back the very array where nothing had to change. */
  static Node[] canonical(Node[] nodes, int count) {
    if (count == 1 && nodes[0] instanceof Fragment f) {
      return f.nodes();
    }
    boolean afterText = false;
    for (int i = 0; i < count; i++) {
      Node node = nodes[i];
      if (node instanceof Element) {
        afterText = false;
      } else if (node instanceof Text t && !afterText && !t.value().isEmpty()) {
        afterText = true;
      } else {
        return rebuilt(nodes, count);
      }
    }
    return count == nodes.length ? nodes : Arrays.copyOf(nodes, count);
  }

  /** A text as it is in a browser where nothing can be escaped: line ends are always LF. */
  static String rawText(String text) {
    return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
  }

  /** As {@link #rawText(String)}, of the one text that such an element holds. */
  static Node[] rawText(Node[] canonical) {
    boolean changes = canonical.length == 1 && canonical[0] instanceof Text text && text.value().indexOf('\r') >= 0;
    return changes ? new Node[] {new Text(rawText(((Text) canonical[0]).value()))} : canonical;
  }

  private static Node[] rebuilt(Node[] nodes, int count) {
    List<Node> out = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      append(out, nodes[i]);
    }
    return out.toArray(NONE);
  }

  private static void append(List<Node> out, Node node) {
    if (node instanceof Element) {
      out.add(node);
    } else if (node instanceof Text text) {
      appendText(out, text);
    } else if (node instanceof Fragment fragment) {
      appendAll(out, fragment.nodes());
    } else if (node instanceof Raw raw) {
      appendAll(out, MarkupParser.parse(raw.html()));
    } else {
      throw new IllegalArgumentException(
          "a child must not be null; use nothing() or when(condition, ...) for what may be absent");
    }
  }

  private static void appendAll(List<Node> out, Node[] nodes) {
    for (Node node : nodes) {
      append(out, node);
    }
  }

  private static void appendText(List<Node> out, Text text) {
    if (text.value().isEmpty()) {
      return;
    }
    int last = out.size() - 1;
    if (last >= 0 && out.get(last) instanceof Text before) {
      out.set(last, new Text(before.value() + text.value()));
    } else {
      out.add(text);
    }
  }
}
