package dev.vivant.session;

import dev.vivant.node.Element;
import dev.vivant.node.RowList;
import java.util.function.UnaryOperator;

/** A moment rendered. Belongs to its session's thread. */
final class Frame {
  private final Moment moment;
  private final Element tree;
  private final String title;
  private final Written written;
  private long print;

  /**
   * A moment rendered.
   *
   * @param tree  the live region: a root of its own around the view's nodes; null while it is dropped
   * @param title empty to leave the page's title as it is
   */
  Frame(Moment moment, Element tree, String title) {
    this(moment, tree, title, null, 0);
  }

  /**
   * A moment as a snapshot gives it back, without its tree.
   *
   * @param print of the tree that the page was given; 0 where nobody knows
   */
  Frame(Moment moment, String title, Written written, long print) {
    this(moment, null, title, written, print);
  }

  private Frame(Moment moment, Element tree, String title, Written written, long print) {
    this.moment = moment;
    this.tree = tree;
    this.title = title;
    this.written = written;
    this.print = print;
  }

  Moment moment() {
    return moment;
  }

  Element tree() {
    return tree;
  }

  String title() {
    return title;
  }

  /** The moment as bytes, or null where nobody needed them. */
  Written written() {
    return written;
  }

  /** Tells this tree from others; 0 where it is not known. */
  long print() {
    if (print == 0 && tree != null) {
      print = TreePrint.of(tree);
    }
    return print;
  }

  /** The same tree, of the moment with components. */
  Frame of(Moment complete) {
    return new Frame(complete, tree, title, written, print);
  }

  /** The same, with its moment as bytes. */
  Frame written(Written bytes) {
    return new Frame(moment, tree, title, bytes, print);
  }

  /** With its tree, made again; null where that is not the one that the page was given. */
  Frame again(UnaryOperator<Frame> maker) {
    Frame made = maker.apply(this);
    if (print != 0 && made.print() != print) {
      return null;
    }
    return new Frame(made.moment, made.tree, title, written == null ? made.written : written, print);
  }

  /** The same, until something happens: nothing that the moment gives again, and what tells whether it does. */
  Frame resting() {
    return new Frame(moment, null, title, moment.parts().isEmpty() ? null : written, print());
  }

  /** Lets go of rows that can be made again one by one. */
  void cool() {
    if (tree != null) {
      RowList.cool(tree);
    }
  }

  /** The same, until the tree is wanted again. */
  Frame withoutTree() {
    return new Frame(moment, null, title, written, print);
  }
}
