package dev.vivant.session;

import dev.vivant.node.Element;

/**
 * A moment rendered.
 *
 * @param tree  the live region: a root of its own around the view's nodes; null while it is dropped
 * @param title empty to leave the page's title as it is
 */
record Frame(Moment moment, Element tree, String title) {
  /** The same, until the tree is wanted again. */
  Frame withoutTree() {
    return new Frame(moment, null, title);
  }
}
