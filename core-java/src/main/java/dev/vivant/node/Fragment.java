package dev.vivant.node;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Several nodes in a row that have no element around them. Dissolves in the element that contains it.
 *
 * <p>Made by {@link Html#fragment} and {@link Html#each}.
 */
public final class Fragment implements Node {
  /** No nodes at all. */
  public static final Fragment EMPTY = new Fragment(Children.NONE);

  /** Canonical: no fragments, no raw markup, no empty or adjacent texts. */
  final Node[] children;

  private Fragment(Node[] children) {
    this.children = children;
  }

  /**
   * A fragment of these nodes.
   *
   * @param nodes taken over, not copied: the caller must not change the array afterwards
   * @throws IllegalArgumentException when two of them have the same key; the message names it
   */
  public static Fragment of(Node... nodes) {
    Fragment fragment = ofDistinctKeys(nodes);
    fragment.checkKeys();
    return fragment;
  }

  /**
   * As {@link #of}, of nodes whose keys are known to differ: for those who keep rows by their keys anyway.
   *
   * @param nodes no two of which have the same key; taken over, not copied
   */
  public static Fragment ofDistinctKeys(Node... nodes) {
    return nodes.length == 0 ? EMPTY : new Fragment(Children.canonical(nodes, nodes.length));
  }

  private void checkKeys() {
    int keys = 0;
    for (Node child : children) {
      keys += child instanceof Element element && element.hasKey() ? 1 : 0;
    }
    if (keys > 1) {
      KeySet.check(null, children);
    }
  }

  /** The nodes, canonical; unmodifiable. */
  public List<Node> children() {
    return Collections.unmodifiableList(Arrays.asList(children));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Fragment f && Arrays.equals(children, f.children);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(children);
  }

  @Override
  public String toString() {
    return HtmlWriter.toString(this);
  }
}
