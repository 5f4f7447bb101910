package dev.vivant.diff;

import dev.vivant.node.Blocks;
import dev.vivant.node.Element;
import dev.vivant.node.Node;
import dev.vivant.node.RowList;
import dev.vivant.node.Text;
import java.util.Objects;

/**
 * The children of an element before and after, compared without making rows that nobody keeps: most are told to be the
 * same by one comparison of references, of the nodes themselves or of the rows' items, and the others by their keys.
 */
final class ChildLists {
  final Element from;
  final Element to;
  private final RowList before;
  private final RowList after;

  /** Of rows whose items tell which are the same; else null. */
  private final Blocks oldItems;
  private final Blocks newItems;

  /** Children that both elements keep in arrays; else null. */
  private final Node[] olds;
  private final Node[] news;

  ChildLists(Element from, Element to) {
    this.from = from;
    this.to = to;
    this.before = from.rows();
    this.after = to.rows();
    this.oldItems = areRows() ? before.identities(after) : null;
    this.newItems = oldItems == null ? null : after.identities(before);
    this.olds = to.childArray() == null ? null : from.childArray();
    this.news = olds == null ? null : to.childArray();
  }

  private boolean areRows() {
    return before != null && after != null;
  }

  /** Whether two children are the same, and so have no differences. */
  boolean isSame(int old, int place) {
    return olds != null ? olds[old] == news[place]
        : areRows() && (isSameItem(old, place) || before.isSame(old, after, place));
  }

  private boolean isSameItem(int old, int place) {
    return newItems != null && oldItems.get(old) == newItems.get(place);
  }

  /** How many children at the start are the same. */
  int sameAtStart() {
    int shorter = Math.min(from.childCount(), to.childCount());
    return newItems != null ? newItems.firstDifferent(oldItems, 0, shorter) : firstDifferent(0, shorter);
  }

  /**
   * How many children at the end are the same.
   *
   * @param most where to stop counting; at most as many as both have
   */
  int sameAtEnd(int most) {
    int old = from.childCount() - 1;
    int now = to.childCount() - 1;
    if (newItems != null) {
      return newItems.sameAtEnd(oldItems, most);
    }
    int same = 0;
    while (same < most && isSame(old - same, now - same)) {
      same++;
    }
    return same;
  }

  /** The first place from {@code start} on where the children are not the same; {@code end} where there is none. */
  int firstDifferent(int start, int end) {
    int place = nextToCompare(start, end);
    while (place < end && isSame(place, place)) {
      place = nextToCompare(place + 1, end);
    }
    return place;
  }

  private int nextToCompare(int start, int end) {
    return newItems == null ? start : newItems.firstDifferent(oldItems, start, end);
  }

  /** Whether all children between two places continue the old ones at their places. */
  boolean isInPlace(int start, int end) {
    if (areRows() && after.isInPlace(before)) {
      return true;
    }
    int place = firstDifferent(start, end);
    while (place < end && isSameKind(place, place)) {
      place = firstDifferent(place + 1, end);
    }
    return place >= end;
  }

  /** Whether a child can continue another: both texts, or elements of the same tag and key. */
  boolean isSameKind(int old, int place) {
    return areRows() ? before.tag() == after.tag() && before.key(old).equals(after.key(place))
        : isSameKind(from.child(old), to.child(place));
  }

  static boolean isSameKind(Node a, Node b) {
    if (a instanceof Element x && b instanceof Element y) {
      return x.isSameKind(y);
    }
    return a instanceof Text && b instanceof Text;
  }

  /** Whether a child continues another by its key, or because nothing of it changed. */
  boolean isSurelySame(int old, int place) {
    return oldKey(old) != null ? isSameKind(old, place)
        : Objects.equals(from.child(old), to.child(place));
  }

  Object oldKey(int old) {
    return key(from, old);
  }

  Object newKey(int place) {
    return key(to, place);
  }

  private static Object key(Element parent, int place) {
    return parent.rows() != null ? parent.rows().key(place)
        : parent.child(place) instanceof Element element ? element.key() : null;
  }

  /** What a child without a key has in common with those that it could continue. */
  static Object kind(Element parent, int place) {
    return parent.rows() != null ? parent.rows().tag()
        : parent.child(place) instanceof Element element ? element.tag() : Text.class;
  }
}
