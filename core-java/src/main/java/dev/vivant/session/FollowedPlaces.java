package dev.vivant.session;

import dev.vivant.node.Element;
import dev.vivant.node.PartPlace;
import dev.vivant.node.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where the parts stand in a tree that follow feeds, in document order: the tree has no more than
 * {@link FeedLine#place} there.
 */
final class FollowedPlaces {
  /** Of most trees. */
  static final FollowedPlaces NONE = new FollowedPlaces(List.of(), List.of());

  private final List<Path> paths;
  private final List<FeedLine> lines;

  private FollowedPlaces(List<Path> paths, List<FeedLine> lines) {
    this.paths = paths;
    this.lines = lines;
  }

  /**
   * All of a tree.
   *
   * @throws IllegalArgumentException where what a line shows now cannot stand in its place
   */
  static FollowedPlaces of(Element root) {
    FollowedPlaces found = new FollowedPlaces(new ArrayList<>(2), new ArrayList<>(2));
    found.find(root, new int[16], 0);
    for (int i = 0; i < found.lines.size(); i++) {
      found.lines.get(i).standsIn(PartPlace.Around.of(root, found.paths.get(i)));
    }
    return found.paths.isEmpty() ? NONE : found;
  }

  /** Rows that may go cold follow nothing: they keep nothing between renders. */
  private void find(Element element, int[] places, int depth) {
    if (element.edition() instanceof FeedLine line) {
      paths.add(Path.of(places, depth));
      lines.add(line);
      return;
    }
    if (element.rows() != null) {
      return;
    }
    int[] inside = depth == places.length ? Arrays.copyOf(places, depth * 2) : places;
    for (int i = 0; i < element.childCount(); i++) {
      if (element.child(i) instanceof Element child) {
        inside[depth] = i;
        find(child, inside, depth + 1);
      }
    }
  }

  boolean isNone() {
    return lines.isEmpty();
  }

  /** What is shown of all of them now. */
  Followed newest() {
    return lines.isEmpty() ? Followed.NONE : Followed.newest(lines.stream().distinct().toArray(FeedLine[]::new));
  }

  /** The only place of a line; null where it has none or several. */
  Path of(FeedLine line) {
    int first = lines.indexOf(line);
    return first >= 0 && first == lines.lastIndexOf(line) ? paths.get(first) : null;
  }

  /** Whether a path leads to one of these places, or into it. */
  boolean isInside(Path path) {
    for (Path place : paths) {
      if (isInside(path, place)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isInside(Path path, Path place) {
    int depth = 0;
    while (depth < place.length() && depth < path.length() && path.place(depth) == place.place(depth)) {
      depth++;
    }
    return depth == place.length();
  }

  /** The tree with what is shown in these places; null where that is not known any more. */
  Element filled(Element tree, Followed shown) {
    Element filled = tree;
    for (int i = 0; i < lines.size(); i++) {
      Element part = shown.element(lines.get(i));
      if (part == null) {
        return null;
      }
      Object key = ((Element) paths.get(i).in(tree).orElseThrow()).key();
      filled = PartPlace.filled(filled, paths.get(i), key == null ? part : part.withKey(key));
    }
    return filled;
  }
}
