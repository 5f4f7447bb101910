package dev.vivant.diff;

import dev.vivant.node.Element;
import dev.vivant.node.Node;
import dev.vivant.node.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * Sees to it that no two siblings have the same key: then a key would name nothing.
 *
 * <p>A page's first tree is checked as a whole; from then on {@link Diff} checks what comes in.
 */
public final class SiblingKeys {
  private int[] places;
  private int depth;

  private SiblingKeys(Path path) {
    this.depth = path.length();
    this.places = new int[depth + 16];
    for (int i = 0; i < depth; i++) {
      places[i] = path.place(i);
    }
  }

  /**
   * Checks a whole tree.
   *
   * @throws IllegalArgumentException when two siblings have the same key; the message names the key and the path of the
   *     parent
   */
  public static void check(Element root) {
    new SiblingKeys(Path.ROOT).children(root);
  }

  /** Checks the children of an element that do not continue old ones: among all children, and inside. */
  static void checkNew(Path path, Element parent, ChildMatch match) {
    SiblingKeys keys = new SiblingKeys(path);
    Set<Object> added = new HashSet<>();
    for (int i = match.start(); i < match.end(); i++) {
      if (match.oldPlace(i) < 0) {
        keys.add(added, parent, parent.child(i));
        keys.inside(parent.child(i), i);
      }
    }
    if (added.isEmpty()) {
      return;
    }
    for (int i = 0; i < parent.childCount(); i++) {
      boolean old = i < match.start() || i >= match.end() || match.oldPlace(i) >= 0;
      if (old && parent.child(i) instanceof Element element && added.contains(element.key())) {
        throw keys.twice(parent, element.key());
      }
    }
  }

  private void children(Element parent) {
    Set<Object> seen = null;
    for (int i = 0; i < parent.childCount(); i++) {
      if (parent.child(i) instanceof Element element) {
        if (element.key() != null) {
          seen = seen == null ? new HashSet<>() : seen;
          add(seen, parent, element);
        }
        inside(element, i);
      }
    }
  }

  private void inside(Node node, int place) {
    if (node instanceof Element element && element.childCount() > 0) {
      if (depth == places.length) {
        places = Arrays.copyOf(places, depth * 2);
      }
      places[depth++] = place;
      children(element);
      depth--;
    }
  }

  private void add(Set<Object> seen, Element parent, Node child) {
    if (child instanceof Element element && element.key() != null && !seen.add(element.key())) {
      throw twice(parent, element.key());
    }
  }

  private IllegalArgumentException twice(Element parent, Object key) {
    return new IllegalArgumentException(
        "two children of <" + parent.tag() + "> at " + Path.of(places, depth) + " have the key "
            + key + " (" + key.getClass().getSimpleName() + "); siblings need keys that differ");
  }
}
