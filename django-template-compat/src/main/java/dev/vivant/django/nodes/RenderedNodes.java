package dev.vivant.django.nodes;

import dev.vivant.node.Fragment;
import dev.vivant.node.HtmlWriter;
import dev.vivant.node.Node;
import java.util.List;

/**
 * What a template has given as nodes: of a whole document the content of its body.
 *
 * @param doctype the doctype of a document without its brackets, {@code "DOCTYPE html"}; empty if there was none
 * @param nodes the nodes in order
 */
public record RenderedNodes(String doctype, List<Node> nodes) {
  /**
   * All nodes as one: an element, a text, or a fragment of several.
   *
   * @return the node
   */
  public Node node() {
    return nodes.size() == 1 ? nodes.get(0) : Fragment.of(nodes.toArray(new Node[0]));
  }

  /**
   * The nodes as HTML.
   *
   * @return a browser makes the same nodes of it
   */
  public String html() {
    StringBuilder out = new StringBuilder();
    nodes.forEach(node -> out.append(HtmlWriter.toString(node)));
    return out.toString();
  }
}
