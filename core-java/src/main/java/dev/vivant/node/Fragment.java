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
  public static final Fragment EMPTY = new Fragment(Children.NONE, null, null);

  /** Canonical: no fragments, no raw markup, no empty or adjacent texts. Null where there are {@link #rows}. */
  private final Node[] children;

  /** Its nodes where they are made again when they are wanted; else null. */
  private final RowList rows;

  /**
   * One of the children, if all are elements and {@link ContentModel} makes no difference between them, as between rows
   * of a table: then it has to look at this one only. Else null.
   */
  final Element like;

  private Fragment(Node[] children, RowList rows, Element like) {
    this.children = children;
    this.rows = rows;
    this.like = like;
  }

  /** The nodes, canonical; rows that are cold are made. Not to be changed. */
  Node[] nodes() {
    return rows == null ? children : rows.nodes();
  }

  /** How many nodes there are. */
  int count() {
    return rows == null ? children.length : rows.count();
  }

  /** As an element keeps them that has no other children: an only one itself, rows, or an array. */
  Object content() {
    return rows != null ? rows : children.length == 1 ? children[0] : children;
  }

  /** Its nodes as rows that need not be kept; null for most fragments. */
  public RowList rows() {
    return rows;
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
    return new Fragment(children, null, like(children));
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
    return alike ? new Fragment(nodes, null, (Element) nodes[0]) : ofDistinctKeys(nodes);
  }

  /**
   * As {@link #ofDistinctKeys(Fragment, List, Node...)}, of nodes that can be made again and so need not be kept; null
   * where they are not all alike.
   *
   * @param before what holds all nodes but the fresh ones, kept or not; not checked
   * @param fresh  nodes that are not in {@code before}
   * @param source makes what is not kept
   * @param prints of rows that are not kept, as in {@link RowList#prints}; taken over
   * @param nodes  null in places of rows that are not kept
   */
  public static Fragment ofRows(
      Fragment before, List<Node> fresh, RowList.Source source, int[] prints, Blocks nodes) {
    Element like = before.like != null ? before.like : like(nodes.toNodes());
    boolean alike = like != null;
    for (int i = 0; alike && i < fresh.size(); i++) {
      alike = ContentModel.isAlike(fresh.get(i), like);
    }
    return alike ? new Fragment(null, new RowList(source, like, nodes, prints), like) : null;
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
    return Collections.unmodifiableList(Arrays.asList(nodes()));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Fragment f && Arrays.equals(nodes(), f.nodes());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(nodes());
  }

  @Override
  public String toString() {
    return HtmlWriter.toString(this);
  }
}
