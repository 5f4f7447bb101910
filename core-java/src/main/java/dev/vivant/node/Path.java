package dev.vivant.node;

import java.util.Arrays;
import java.util.Optional;

/**
 * Names a node of a tree by the places of its ancestors and itself among their siblings, from 0, from the root inwards:
 * {@code [0, 2]} is the third child of the root's first child, {@code []} the root.
 *
 * <p>An immutable value.
 */
public final class Path {
  /** The root itself. */
  public static final Path ROOT = new Path(new int[0]);

  private final int[] places;

  private Path(int[] places) {
    this.places = places;
  }

  /**
   * A path of places from the root inwards.
   *
   * @throws IllegalArgumentException for a negative place
   */
  public static Path of(int... places) {
    return of(places, places.length);
  }

  /** A path of the first {@code length} places; copies them. */
  public static Path of(int[] places, int length) {
    for (int i = 0; i < length; i++) {
      if (places[i] < 0) {
        throw new IllegalArgumentException("a place among siblings is counted from 0, not " + places[i]);
      }
    }
    return length == 0 ? ROOT : new Path(Arrays.copyOf(places, length));
  }

  /** How deep the node stands; 0 for the root. */
  public int length() {
    return places.length;
  }

  /** The place among siblings at a depth from 0. */
  public int place(int depth) {
    return places[depth];
  }

  /** The path of a child of the node. */
  public Path child(int place) {
    int[] inside = Arrays.copyOf(places, places.length + 1);
    inside[places.length] = place;
    return of(inside);
  }

  /** The node that this path names in a tree, an element or a text; empty where there is none. */
  public Optional<Node> in(Element root) {
    Node node = root;
    for (int place : places) {
      if (!(node instanceof Element element) || place >= element.childCount()) {
        return Optional.empty();
      }
      node = element.child(place);
    }
    return Optional.of(node);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Path path && Arrays.equals(places, path.places);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(places);
  }

  /** The places as in {@code [0, 2]}. */
  @Override
  public String toString() {
    return Arrays.toString(places);
  }
}
