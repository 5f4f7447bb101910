package dev.vivant.django;

import java.util.ArrayList;
import java.util.List;

/** Nodes that are rendered one after the other. Immutable. */
public final class NodeList {
  /** No nodes. */
  public static final NodeList EMPTY = new NodeList(List.of());

  private final Node[] nodes;

  NodeList(List<Node> nodes) {
    this.nodes = nodes.toArray(new Node[0]);
  }

  /**
   * Renders all nodes.
   *
   * @param context the variables and what surrounds them
   * @param out where to
   */
  public void render(Context context, Output out) {
    int i = 0;
    try {
      for (; i < nodes.length; i++) {
        nodes[i].render(context, out);
      }
    } catch (RuntimeException error) {
      throw located(error, nodes[i]);
    }
  }

  /**
   * Renders all nodes to text.
   *
   * @param context the variables and what surrounds them
   * @return what they print; it is safe
   */
  public String renderToText(Context context) {
    if (nodes.length == 0) {
      return "";
    }
    if (nodes.length == 1 && nodes[0] instanceof TextNode text) {
      return text.text();
    }
    TextOutput out = new TextOutput(64, context.engine().limits().maxOutputChars());
    render(context, out);
    return out.toString();
  }

  /**
   * The nodes.
   *
   * @return in order
   */
  public List<Node> nodes() {
    return List.of(nodes);
  }

  /**
   * All nodes of a kind, in these nodes and inside them.
   *
   * @param type the kind
   * @param <T> the kind
   * @return in the order of the template
   */
  public <T extends Node> List<T> nodesOfType(Class<T> type) {
    List<T> found = new ArrayList<>();
    collect(type, found);
    return found;
  }

  private <T extends Node> void collect(Class<T> type, List<T> found) {
    for (Node node : nodes) {
      if (type.isInstance(node)) {
        found.add(type.cast(node));
      }
      for (NodeList child : node.children()) {
        child.collect(type, found);
      }
    }
  }

  private static RuntimeException located(RuntimeException error, Node node) {
    TemplateError located = error instanceof TemplateError own ? own : new RenderError(error);
    if ((!located.isLocated() || node.entersTemplate()) && node.token() != null) {
      located.addLocation(node.token().location());
    }
    return located;
  }
}
