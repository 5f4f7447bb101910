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
  public static final Fragment EMPTY = new Fragment(Children.NONE, null);

  /** Canonical: no fragments, no raw markup, no empty or adjacent texts. */
  final Node[] children;

  /**
   * One of the children, if all are elements and {@link ContentModel} makes no difference between them, as between rows
   * of a table: then it has to look at this one only. Else null.
   */
  final Element like;

  private Fragment(Node[] children, Element like) {
    this.children = children;
    this.like = like;
  }

  private static Element like(Node[] children) {
    if (children.length == 0 || !(children[0] instanceof Element first)) {
      return null;
    }
    for (Node child : children) {
      if (!ContentModel.isAlike(child, first)) {
        return null;
      }
    }
    return first;
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
    if (nodes.length == 0) {
      return EMPTY;
    }
    Node[] children = Children.canonical(nodes, nodes.length);
    return new Fragment(children, like(children));
  }

  /**
   * As {@link #ofDistinctKeys(Node...)}, of nodes most of which are in a fragment already: only the others are looked
   * at, so that one row of 10,000 costs no more than one of ten.
   *
   * @param before what holds all nodes but the fresh ones; not checked
   * @param fresh  nodes that are not in {@code before}
   */
  public static Fragment ofDistinctKeys(Fragment before, List<Node> fresh, Node... nodes) {
    boolean alike = before.like != null && nodes.length > 0;
    for (int i = 0; alike && i < fresh.size(); i++) {
      alike = ContentModel.isAlike(fresh.get(i), before.like);
    }
    return alike ? new Fragment(nodes, (Element) nodes[0]) : ofDistinctKeys(nodes);
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
