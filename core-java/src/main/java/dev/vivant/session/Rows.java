package dev.vivant.session;

import dev.vivant.node.Blocks;
import dev.vivant.node.Fragment;

/**
 * A list as it was rendered. Arrays are shared between renders and never changed.
 *
 * @param source   the collection, to see at once that nothing changed
 * @param made     of what
 * @param nodes    what the function gave for each item, keyed; null where rows need not be kept: the fragment knows
 * @param scopes   caches of rows that asked for one; null where no row did
 * @param fragment all nodes in a row
 */
record Rows(Object source, RowItems made, Blocks nodes, ScopeCache[] scopes, Fragment fragment) {
  static final Rows NONE = new Rows(null, RowItems.NONE, Blocks.NONE, null, Fragment.EMPTY);

  int count() {
    return made.items().count();
  }

  Blocks items() {
    return made.items();
  }

  Object[] keys() {
    return made.keys();
  }

  /** The rows, without those that are cold. */
  Blocks kept() {
    return nodes == null ? fragment.rows().kept() : nodes;
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
