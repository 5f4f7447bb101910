package dev.vivant.session;

import dev.vivant.node.Element;
import dev.vivant.node.Node;
import dev.vivant.node.Path;
import dev.vivant.node.Text;
import dev.vivant.view.LiveView;
import java.util.Objects;

/** Holds law 4 in development: two renders of one state give equal trees. */
final class PurityCheck {
  private PurityCheck() {}

  /**
   * Compares two renders.
   *
   * @throws IllegalStateException when they differ; names the first place where they do
   */
  static void compare(LiveView<?> view, Frame first, Frame second) {
    String difference = difference(Path.ROOT, first.tree(), second.tree());
    if (difference == null && !first.title().equals(second.title())) {
      difference = "the title: \"" + first.title() + "\", then \"" + second.title() + '"';
    }
    if (difference != null) {
      throw new IllegalStateException("render of " + view.getClass().getName()
          + " is not a pure function of the state: rendered twice, it differs at " + difference
          + ". Move clocks, random numbers and data access to handlers; rows kept by each or memo may use nothing but"
          + " their input.");
    }
  }

  /** The same for two renders of a part. */
  static void compare(Object part, Element first, Element second) {
    String difference = difference(Path.ROOT, first, second);
    if (difference != null) {
      throw new IllegalStateException(part.getClass().getName() + " is not a pure function of its input: rendered"
          + " twice, it differs at " + difference + ". Move clocks, random numbers and data access to the feed.");
    }
  }

  /** What differs first in document order, or null. */
  static String difference(Path path, Node a, Node b) {
    if (a == b) {
      return null;
    }
    if (a instanceof Text x && b instanceof Text y) {
      return x.equals(y) ? null : path + ": the text \"" + x.value() + "\", then \"" + y.value() + '"';
    }
    if (!(a instanceof Element x) || !(b instanceof Element y) || x.tag() != y.tag()) {
      return path + ": " + kind(a) + ", then " + kind(b);
    }
    if (!Objects.equals(x.key(), y.key())) {
      return path + ": " + kind(a) + " with the key " + x.key() + ", then " + y.key();
    }
    String attributes = attributes(x, y);
    return attributes != null ? path + ": " + kind(a) + ' ' + attributes : children(path, x, y);
  }

  private static String attributes(Element a, Element b) {
    for (int i = 0; i < a.attributeCount(); i++) {
      String name = a.attributeName(i);
      if (!a.attributeValue(i).equals(b.attribute(name))) {
        return "with " + name + " \"" + a.attributeValue(i) + "\", then "
            + (b.attribute(name) == null ? "without" : '"' + b.attribute(name) + '"');
      }
    }
    for (int i = 0; i < b.attributeCount(); i++) {
      if (a.attribute(b.attributeName(i)) == null) {
        return "without " + b.attributeName(i) + ", then with \"" + b.attributeValue(i) + '"';
      }
    }
    return null;
  }

  private static String children(Path path, Element a, Element b) {
    int common = Math.min(a.childCount(), b.childCount());
    for (int i = 0; i < common; i++) {
      String difference = difference(path.child(i), a.child(i), b.child(i));
      if (difference != null) {
        return difference;
      }
    }
    return a.childCount() == b.childCount()
        ? null : path + ": " + a.childCount() + " children of " + kind(a) + ", then " + b.childCount();
  }

  private static String kind(Node node) {
    return node instanceof Element element ? "<" + element.tag() + ">" : "a text";
  }
}
