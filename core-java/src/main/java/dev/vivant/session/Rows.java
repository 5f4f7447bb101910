package dev.vivant.session;

import dev.vivant.node.Fragment;
import dev.vivant.node.Node;

/**
 * A list as it was rendered. Arrays are shared between renders and never changed.
 *
 * @param source   the collection, to see at once that nothing changed
 * @param row      the function that gave the nodes
 * @param items    of the collection
 * @param keys     of the items
 * @param withs    second inputs; null where the function takes none
 * @param nodes    what the function gave, keyed
 * @param scopes   caches of rows that asked for one; null where no row did
 * @param fragment all nodes in a row
 */
record Rows(
    Object source, Object row, Object[] items, Object[] keys, Object[] withs, Node[] nodes, ScopeCache[] scopes,
    Fragment fragment) {
  static final Rows NONE = new Rows(null, null, new Object[0], new Object[0], null, new Node[0], null, Fragment.EMPTY);

  int count() {
    return items.length;
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
