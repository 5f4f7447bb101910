package dev.vivant.testing;

import dev.vivant.node.Element;
import dev.vivant.node.Path;
import java.util.ArrayList;
import java.util.List;

/** Finds the one element that a test means, and says what is near when there is none or there are several. */
final class Finder {
  private static final int CANDIDATES = 6;

  private Finder() {}

  /** The innermost elements whose whole text is this, blanks at its ends aside. */
  static List<Path> withText(Element root, String text) {
    List<Path> found = new ArrayList<>();
    for (Path path : Selector.parse("*").in(root)) {
      if (((Element) path.in(root).orElseThrow()).textContent().strip().equals(text)) {
        found.removeIf(outer -> contains(outer, path));
        found.add(path);
      }
    }
    return found;
  }

  private static boolean contains(Path outer, Path inner) {
    if (outer.length() >= inner.length()) {
      return false;
    }
    for (int i = 0; i < outer.length(); i++) {
      if (outer.place(i) != inner.place(i)) {
        return false;
      }
    }
    return true;
  }

  /**
   * The only one that was found.
   *
   * @param what as messages call it
   * @param near words to look for candidates by
   */
  static Standing only(Element root, List<Path> found, String what, String near) {
    if (found.size() == 1) {
      return new Standing(root, found.get(0));
    }
    if (found.isEmpty()) {
      throw new AssertionError(what + " is not on the page; near it: " + Candidates.near(root, near, CANDIDATES));
    }
    throw new AssertionError(what + " names " + found.size() + " elements, not one: "
        + found.stream().limit(CANDIDATES).map(path -> new Standing(root, path).toString()).toList());
  }
}
