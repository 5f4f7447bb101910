package dev.vivant.django.nodes;

import dev.vivant.node.Fragment;
import dev.vivant.node.Namespace;
import dev.vivant.node.Node;
import dev.vivant.node.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Makes a tree of start tags, end tags and text, as browsers do where end tags are left out. Markup that browsers would
 * put in order by moving elements is refused with {@link NotWellNested}.
 */
final class TreeBuilder {
  private static final Node[] NO_NODES = {};
  private static final String[] NO_ATTRIBUTES = {};
  private static final TagKind TBODY = TagKind.of(Namespace.HTML, "tbody");
  private static final int SCOPED = TagKind.P | TagKind.A | TagKind.BUTTON | TagKind.FORM;
  private static final int MAX_DEPTH = 500;

  /** An open element and the children it has so far. */
  private static final class Level {
    TagKind kind;
    String[] attributes;
    int scope;
    /** A line break that the text begins with is skipped. */
    boolean skipsNewline;
    final ArrayList<Node> children = new ArrayList<>();
  }

  private final ElementMaker maker;
  private final List<Level> levels = new ArrayList<>();
  private Level top = new Level();
  private int depth;
  private int lowest;
  /** Depth of the head that is open: nothing is made of what is inside it; 0 if none is. */
  private int headDepth;
  private Node[] body;
  private Text pendingNode;
  private StringBuilder pending;

  TreeBuilder(ElementMaker maker) {
    this.maker = maker;
    levels.add(top);
  }

  /** The namespace of the next element. */
  Namespace namespace() {
    return top.kind == null ? Namespace.HTML : top.kind.inside;
  }

  int depth() {
    return depth;
  }

  /** How many nodes the innermost open element has so far. */
  int childCount() {
    flush();
    return top.children.size();
  }

  /** Nodes of the innermost open element from a place on. */
  Node[] childrenFrom(int start) {
    flush();
    return top.children.subList(start, top.children.size()).toArray(NO_NODES);
  }

  /** The lowest depth since {@link #mark}. */
  int lowest() {
    return lowest;
  }

  /** Begins to watch the depth. */
  void mark() {
    lowest = depth;
  }

  void restoreLowest(int outer) {
    lowest = Math.min(outer, lowest);
  }

  void text(Text text) {
    if (pendingNode == null && pending == null && !top.skipsNewline) {
      checkText(text.value());
      pendingNode = text;
    } else {
      text(text.value());
    }
  }

  void text(String written) {
    if (written.isEmpty()) {
      return;
    }
    boolean skip = top.skipsNewline && written.charAt(0) == '\n';
    String text = skip ? written.substring(1) : written;
    top.skipsNewline = false;
    checkText(text);
    if (pending == null) {
      pending = new StringBuilder(text.length() + 16);
      if (pendingNode != null) {
        pending.append(pendingNode.value());
        pendingNode = null;
      }
    }
    pending.append(text);
  }

  private void checkText(String text) {
    if (top.kind != null && top.kind.name.equals("html") && !text.isBlank()
        || top.kind != null && top.kind.is(TagKind.STRICT_PARENT & ~TagKind.SELECT) && !text.isBlank()) {
      throw new NotWellNested("text inside <" + top.kind.name + ">");
    }
  }

  private void flush() {
    if (pendingNode != null) {
      top.children.add(pendingNode);
      pendingNode = null;
    } else if (pending != null) {
      if (pending.length() > 0) {
        top.children.add(new Text(pending.toString()));
      }
      pending = null;
    }
  }

  /** Adds finished nodes that may stand here. */
  void nodes(Node[] nodes) {
    flush();
    for (Node node : nodes) {
      top.children.add(node);
    }
  }

  /** Adds finished nodes that may stand here. */
  void nodes(Collection<? extends Node> nodes) {
    flush();
    top.children.addAll(nodes);
  }

  /** Adds a finished element of a kind. */
  void element(TagKind kind, Node element) {
    makeRoom(kind);
    flush();
    if (headDepth == 0) {
      top.children.add(element);
    }
  }

  /** Begins an element. */
  void open(TagKind kind, String[] attributes, boolean selfClosing) {
    if (kind.isShell) {
      openShell(kind);
      return;
    }
    makeRoom(kind);
    flush();
    push(kind, attributes);
    if (kind.isVoid || selfClosing && kind.namespace != Namespace.HTML) {
      pop();
    }
  }

  private void openShell(TagKind kind) {
    boolean outermost = top.kind == null;
    if (!outermost && (kind.name.equals("html") || !top.kind.name.equals("html"))) {
      throw new NotWellNested("<" + kind.name + "> inside <" + top.kind.name + ">");
    }
    flush();
    push(kind, NO_ATTRIBUTES);
    if (kind.name.equals("head")) {
      headDepth = depth;
    }
  }

  private void push(TagKind kind, String[] attributes) {
    if (depth >= MAX_DEPTH) {
      throw new NotWellNested("elements more than " + MAX_DEPTH + " deep");
    }
    int scope = top.scope;
    depth++;
    if (depth == levels.size()) {
      levels.add(new Level());
    }
    top = levels.get(depth);
    top.kind = kind;
    top.attributes = attributes;
    if (kind.tag != null && headDepth == 0) {
      maker.begin(kind.tag, attributes);
    }
    top.skipsNewline = kind.skipsNewline;
    top.scope = kind.is(TagKind.CELL | TagKind.CAPTION) ? scope & TagKind.FORM
        : kind.bit == TagKind.BUTTON ? scope & ~TagKind.P | TagKind.BUTTON : scope | kind.bit & SCOPED;
  }

  /** Ends what ends where an element of a kind begins, and refuses it where browsers would move it. */
  private void makeRoom(TagKind kind) {
    while (top.kind != null && (top.kind.bit & kind.ends) != 0) {
      pop();
    }
    if (kind.namespace != Namespace.HTML) {
      return;
    }
    if ((kind.bit & top.scope & (TagKind.A | TagKind.BUTTON | TagKind.FORM)) != 0
        || kind.closesP && (top.scope & TagKind.P) != 0) {
      throw new NotWellNested("<" + kind.name + "> inside an element that it ends");
    }
    int around = top.kind == null ? 0 : top.kind.bit;
    if (around == TagKind.TABLE && kind.bit == TagKind.TR) {
      push(TBODY, NO_ATTRIBUTES);
    } else if (top.kind != null && !fits(kind.bit, around)) {
      throw new NotWellNested("<" + kind.name + "> inside <" + (top.kind == null ? "" : top.kind.name) + ">");
    }
  }

  private boolean fits(int kind, int around) {
    if (kind == TagKind.SCRIPT) {
      return around != TagKind.SELECT;
    }
    return switch (around) {
      case TagKind.TABLE -> kind == TagKind.SECTION || kind == TagKind.CAPTION || kind == TagKind.COLGROUP;
      case TagKind.SECTION -> kind == TagKind.TR;
      case TagKind.TR -> kind == TagKind.CELL;
      case TagKind.COLGROUP -> kind == TagKind.COL;
      case TagKind.SELECT -> kind == TagKind.OPTION || kind == TagKind.OPTGROUP || kind == TagKind.HR;
      case TagKind.OPTGROUP -> kind == TagKind.OPTION;
      case TagKind.OPTION -> false;
      case TagKind.HEADING -> kind != TagKind.HEADING && isFree(kind);
      default -> isFree(kind) || top.kind.name.equals("template");
    };
  }

  /** Whether a kind may stand anywhere. */
  private static boolean isFree(int kind) {
    return (kind & TagKind.TABLE_PARTS) == 0;
  }

  /** Ends the element of a name. */
  void close(String written) {
    while (top.kind != null) {
      if (top.kind.name.equals(written) || top.kind.name.equals(TagKind.lower(written))) {
        pop();
        return;
      }
      if (!top.kind.optionalEnd) {
        throw new NotWellNested("</" + written + "> inside <" + top.kind.name + ">");
      }
      pop();
    }
    throw new NotWellNested("</" + written + "> without its start tag");
  }

  private void pop() {
    flush();
    Level done = top;
    Node[] children = done.children.isEmpty() ? NO_NODES : done.children.toArray(NO_NODES);
    done.children.clear();
    top = levels.get(--depth);
    if (depth < lowest) {
      lowest = depth;
    }
    if (done.kind.isShell) {
      body = done.kind.name.equals("body") ? children : body;
      headDepth = done.kind.name.equals("head") ? 0 : headDepth;
    } else if (headDepth == 0) {
      top.children.add(make(done, children));
    }
  }

  private Node make(Level done, Node[] children) {
    if (done.kind.tag == null) {
      throw new NotWellNested(done.kind.refusal);
    }
    try {
      return maker.make(done.kind.tag, done.attributes, children);
    } catch (IllegalArgumentException refused) {
      throw new NotWellNested(refused.getMessage());
    }
  }

  /** Ends the tree; gives the content of the body, or all if there is none. */
  Node[] finish() {
    while (top.kind != null && (top.kind.optionalEnd || top.kind.isShell)) {
      pop();
    }
    if (top.kind != null) {
      throw new NotWellNested("<" + top.kind.name + "> has no end tag");
    }
    flush();
    return canonical(body == null ? top.children.toArray(NO_NODES) : body);
  }

  /** Texts that stand side by side become one. */
  private static Node[] canonical(Node[] nodes) {
    for (int i = 1; i < nodes.length; i++) {
      if (nodes[i] instanceof Text && nodes[i - 1] instanceof Text) {
        return Fragment.of(nodes).children().toArray(NO_NODES);
      }
    }
    return nodes;
  }
}
