package dev.vivant.view;

import dev.vivant.node.Fragment;
import dev.vivant.node.Node;
import java.util.Map;

/**
 * Nodes that a parent hands to a component, by name.
 *
 * @param nodes immutable
 */
public record Slots(Map<String, Node> nodes) {
  /** No slots. */
  public static final Slots NONE = new Slots(Map.of());

  /** Name of the slot that has none. */
  public static final String DEFAULT = "";

  /** Copies the map. */
  public Slots {
    nodes = Map.copyOf(nodes);
  }

  /** One slot without a name. */
  public static Slots of(Node content) {
    return new Slots(Map.of(DEFAULT, content));
  }

  /** The slot without a name; nothing where the parent gave none. */
  public Node content() {
    return slot(DEFAULT);
  }

  /** A slot by name; nothing where the parent gave none. */
  public Node slot(String name) {
    return nodes.getOrDefault(name, Fragment.EMPTY);
  }
}
