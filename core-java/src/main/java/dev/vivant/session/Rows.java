package dev.vivant.session;

import dev.vivant.node.Fragment;
import dev.vivant.node.Node;
import java.util.Arrays;

/**
 * A list as it was rendered. Arrays are shared between renders and never changed.
 *
 * @param source   the collection, to see at once that nothing changed
 * @param made     of what
 * @param nodes    what the function gave for each item, keyed; null where rows need not be kept: the fragment knows
 * @param scopes   caches of rows that asked for one; null where no row did
 * @param fragment all nodes in a row
 */
record Rows(Object source, RowItems made, Node[] nodes, ScopeCache[] scopes, Fragment fragment) {
  static final Rows NONE = new Rows(null, RowItems.NONE, new Node[0], null, Fragment.EMPTY);

  int count() {
    return made.items().length;
  }

  Object[] items() {
    return made.items();
  }

  Object[] keys() {
    return made.keys();
  }

  /** The rows in a new array of that length, without those that are cold. */
  Node[] keptCopy(int length) {
    return nodes == null ? fragment.rows().keptCopy(length) : Arrays.copyOf(nodes, length);
  }

  /** Puts rows from a place on into an array; null for those that are cold. */
  void copyKept(int from, Node[] to, int at, int rows) {
    if (nodes == null) {
      fragment.rows().copyKept(from, to, at, rows);
    } else {
      System.arraycopy(nodes, from, to, at, rows);
    }
  }

  /** Prints of rows; null where none is known. */
  int[] prints() {
    return nodes == null ? fragment.rows().prints() : null;
  }

  ScopeCache scope(int i) {
    return scopes == null ? null : scopes[i];
  }

  boolean isDirty(int i) {
    return scopes != null && scopes[i] != null && scopes[i].isDirty();
  }

  /** Ends what is inside the rows that a render did not keep, or inside all. */
  void vanish(RenderPass pass, boolean all) {
    if (scopes == null) {
      return;
    }
    for (ScopeCache scope : scopes) {
      if (scope != null && (all || !scope.isKeptIn(pass))) {
        scope.vanish(pass);
      }
    }
  }
}
