package dev.vivant.testing;

import dev.vivant.node.Element;
import dev.vivant.node.Node;
import dev.vivant.node.Path;
import java.util.Set;

/** An element with all that is around it. */
final class Standing {
  private static final Set<String> CAN_BE_DISABLED =
      Set.of("button", "input", "select", "textarea", "fieldset", "optgroup", "option");

  private final Element[] elements;
  private final Path path;

  /** The element at a path of a tree. */
  Standing(Element root, Path path) {
    this.path = path;
    this.elements = new Element[path.length() + 1];
    elements[0] = root;
    for (int depth = 0; depth < path.length(); depth++) {
      elements[depth + 1] = (Element) elements[depth].child(path.place(depth));
    }
  }

  Path path() {
    return path;
  }

  int depth() {
    return path.length();
  }

  Element element() {
    return elements[elements.length - 1];
  }

  /** The element around it at a depth; itself at its own. */
  Element element(int depth) {
    return elements[depth];
  }

  Path path(int depth) {
    int[] places = new int[depth];
    for (int i = 0; i < depth; i++) {
      places[i] = path.place(i);
    }
    return Path.of(places);
  }

  Standing child(int place) {
    return new Standing(elements[0], path.child(place));
  }

  Standing around(int depth) {
    return new Standing(elements[0], path(depth));
  }

  /** The nearest element with a tag, itself included; null where there is none. */
  Standing closest(String tag) {
    for (int depth = depth(); depth > 0; depth--) {
      if (elements[depth].tag().name().equals(tag)) {
        return around(depth);
      }
    }
    return null;
  }

  /** Its number among the elements of its parent, from 1. */
  int number(int depth) {
    return elementsBefore(depth, path.place(depth - 1)) + 1;
  }

  int siblings(int depth) {
    return elementsBefore(depth, elements[depth - 1].childCount());
  }

  private int elementsBefore(int depth, int place) {
    int count = 0;
    for (int i = 0; i < place; i++) {
      count += elements[depth - 1].child(i) instanceof Element ? 1 : 0;
    }
    return count;
  }

  /** Whether a browser sends no events to it: itself, a fieldset around it, or {@code inert}. */
  boolean isDisabled(int depth) {
    Element element = elements[depth];
    if (CAN_BE_DISABLED.contains(element.tag().name()) && element.attribute("disabled") != null) {
      return true;
    }
    for (int d = 1; d < depth; d++) {
      if (elements[d].tag().name().equals("fieldset") && elements[d].attribute("disabled") != null
          && !isFirstLegend(elements[d], path.place(d))) {
        return true;
      }
    }
    for (int d = 1; d <= depth; d++) {
      if (elements[d].attribute("inert") != null) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFirstLegend(Element fieldset, int place) {
    for (int i = 0; i <= place; i++) {
      Node child = fieldset.child(i);
      if (child instanceof Element element && element.tag().name().equals("legend")) {
        return i == place;
      }
    }
    return false;
  }

  @Override
  public String toString() {
    return Describe.element(element());
  }
}
