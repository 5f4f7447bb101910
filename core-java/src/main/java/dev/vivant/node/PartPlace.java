package dev.vivant.node;

/**
 * A place in a tree for a part that the tree does not hold, because it changes by itself; made by whoever shares parts
 * between sessions.
 */
public final class PartPlace {
  private PartPlace() {}

  /**
   * An element of the tag and key of a part, with nothing on it and in it.
   *
   * @param mark what {@link Element#edition} gives of it
   */
  public static Element of(Element part, Object mark) {
    return Element.checked(part.tag(), Element.extra(part.key(), Element.noBindings()), Element.NO_ATTRIBUTES,
        Children.NONE, part.inside()).withEdition(mark);
  }

  /**
   * A tree with a part of the same kind in a place. Nothing is checked: what may stand there was known when the place
   * was made.
   *
   * @throws IndexOutOfBoundsException where the tree has no such place
   */
  public static Element filled(Element tree, Path place, Element part) {
    return filled(tree, place, 0, part);
  }

  private static Element filled(Element around, Path place, int depth, Element part) {
    if (depth == place.length()) {
      return part;
    }
    int at = place.place(depth);
    Element changed = filled((Element) around.child(at), place, depth + 1, part);
    if (around.onlyChild() != null) {
      return around.around(changed);
    }
    Node[] children = around.children().toArray(Node[]::new);
    children[at] = changed;
    return around.around(children);
  }
}
