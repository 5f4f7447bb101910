package dev.vivant.node;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/**
 * The rows of a list as the children of one element: elements of one tag that are made again from their items when
 * somebody asks for them, and so need not be kept. A table of 1,000 rows of eight elements is 580 KB with its nodes,
 * and 29 KB while it is cold.
 *
 * <pre>{@code
 * warm   items [a, b, c]   kept [<tr>a, <tr>b, <tr>c]                       as rendered
 * cold   items [a, b, c]   kept null                    prints [7, 3, 9]    after cool()
 * next   items [a, x, c]   kept [null, <tr>x, null]     prints [7, 3, 9]    one row was made anew
 * }</pre>
 *
 * <p>Whoever looks at a tree sees no difference, because a row that is made again equals the one that was kept. Where
 * a render looks at something else than its item, a clock for one, it may not: {@link #asItWas} tells.
 *
 * <p>Belongs to its session's thread. Another thread that still writes a message may read rows meanwhile: it finds
 * those that were kept, or makes them.
 */
public final class RowList {
  private final Source source;
  private final Tag tag;
  private final int count;

  /** Null while all are cold; null in places that are. Shares with those of other lists what did not change. */
  private Blocks kept;

  /** What {@link Source#print} says of the rows that are cold; shared with other lists and not changed. */
  private int[] prints;

  /**
   * Rows of which some are kept.
   *
   * @param like   one of the rows; all have its tag
   * @param kept   nodes, and null in places of rows that are cold
   * @param prints of the rows that are cold, without a meaning in other places; not changed
   */
  RowList(Source source, Element like, Blocks kept, int[] prints) {
    this.source = source;
    this.tag = like.tag();
    this.count = kept.count();
    this.kept = kept;
    this.prints = prints;
  }

  /** Where rows come from. */
  public interface Source {
    /** The key of the row at a place; never null. */
    Object key(int place);

    /** The row at a place, made again, with its key. */
    Element make(int place);

    /** A number that equal rows share and others almost never. */
    int print(Element row);

    /** Whether a row is the same as one of another list, as far as items and functions tell. */
    boolean isSame(int place, Source other, int otherPlace);

    /**
     * An object for each row, such that rows of both lists that have the same object are the same; null where objects
     * alone do not tell.
     */
    Blocks identities(Source other);

    /** Whether rows have the keys of those of another list, in the same order; false where that takes a long look. */
    boolean hasKeysOf(Source other);
  }

  int count() {
    return count;
  }

  /** The tag of all rows. */
  public Tag tag() {
    return tag;
  }

  /** The key of the row at a place from 0. */
  public Object key(int place) {
    return source.key(place);
  }

  /** The row at a place from 0 if it is kept, else null. */
  public Node kept(int place) {
    Blocks warm = kept;
    return warm == null ? null : (Node) warm.get(place);
  }

  /** Those that are kept, each at its place; null for those that are cold. */
  public Blocks kept() {
    return kept == null ? Blocks.ofNulls(count) : kept;
  }

  /** Prints of the rows that are cold; null where none is. Not to be changed. */
  public int[] prints() {
    return prints;
  }

  /** The row at a place, kept or made. */
  Node child(int place) {
    Node row = kept(place);
    return row == null ? source.make(place) : row;
  }

  /** The row at a place, kept or made again; null where it is not the one that it was when it went cold. */
  public Element asItWas(int place) {
    Element row = (Element) kept(place);
    if (row != null) {
      return row;
    }
    Element made = source.make(place);
    return source.print(made) == prints[place] ? made : null;
  }

  /** What {@link Source#print} says of the row at a place, as it was when it was rendered. */
  public int print(int place) {
    Element row = (Element) kept(place);
    return row == null ? prints[place] : source.print(row);
  }

  /** Whether a row is the same as one of another list, without making either. */
  public boolean isSame(int place, RowList other, int otherPlace) {
    return source.isSame(place, other.source, otherPlace);
  }

  /** What {@link Source#identities} says of these rows and those of another list. */
  public Blocks identities(RowList other) {
    return source.identities(other.source);
  }

  /** Whether all rows stand where those of another list stand that have their keys, as far as one look tells. */
  public boolean isInPlace(RowList other) {
    return tag == other.tag && source.hasKeysOf(other.source);
  }

  /** All rows, those that are cold made. */
  Node[] nodes() {
    Node[] all = kept().toNodes();
    for (int i = 0; i < count; i++) {
      all[i] = all[i] == null ? source.make(i) : all[i];
    }
    return all;
  }

  /** A view of the rows that makes what is cold with each look. */
  List<Node> asList() {
    return new View(this);
  }

  /** Lets go of all rows. */
  void cool() {
    if (kept != null) {
      int[] all = new int[count];
      for (int i = 0; i < count; i++) {
        all[i] = print(i);
      }
      prints = all;
      kept = null;
    }
  }

  /**
   * Lets go of all rows of lists in a tree that can be made again; what many pages share stays as it is.
   *
   * @param tree belongs to one session
   */
  public static void cool(Element tree) {
    RowList rows = tree.rows();
    if (rows != null) {
      rows.cool();
    } else if (tree.edition() == null) {
      for (int i = 0; i < tree.childCount(); i++) {
        if (tree.child(i) instanceof Element child) {
          cool(child);
        }
      }
    }
  }

  private static final class View extends AbstractList<Node> implements RandomAccess {
    private final RowList rows;

    private View(RowList rows) {
      this.rows = rows;
    }

    @Override
    public Node get(int index) {
      return rows.child(index);
    }

    @Override
    public int size() {
      return rows.count;
    }
  }
}
