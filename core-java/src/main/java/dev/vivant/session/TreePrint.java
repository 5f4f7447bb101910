package dev.vivant.session;

import dev.vivant.node.Element;
import dev.vivant.node.Namespace;
import dev.vivant.node.Node;
import dev.vivant.node.RowList;
import dev.vivant.node.Text;

/**
 * A number that two trees share if a browser shows the same for them, and otherwise almost never: tells whether a tree
 * that was made again, perhaps by a newer build, is the one that the page holds. No secret and no proof.
 */
final class TreePrint {
  private static final long PRIME = 0x9E3779B97F4A7C15L;

  private TreePrint() {}

  /** Never 0. */
  static long of(Element root) {
    long print = element(root, PRIME);
    return print == 0 ? 1 : print;
  }

  private static long element(Element element, long before) {
    long print = mix(before, element.tag().name().hashCode());
    print = element.tag().namespace() == Namespace.HTML ? print : mix(print, element.tag().namespace().ordinal());
    for (int i = 0; i < element.attributeCount(); i++) {
      print = mix(mix(print, element.attributeName(i).hashCode()), element.attributeValue(i).hashCode());
    }
    print = mix(print, element.childCount());
    RowList rows = element.rows();
    for (int i = 0; i < element.childCount(); i++) {
      print = mix(print, rows == null ? child(element.child(i)) : rows.print(i));
    }
    return print;
  }

  private static int child(Node child) {
    return child instanceof Element element ? ofChild(element) : ((Text) child).value().hashCode() + 1;
  }

  /** What a child adds to the print of its parent, so that it need not be made to be known; never 0. */
  static int ofChild(Element child) {
    long print = element(child, PRIME);
    int folded = (int) (print ^ print >>> 32);
    return folded == 0 ? 1 : folded;
  }

  private static long mix(long print, long value) {
    long mixed = (print ^ value) * PRIME;
    return mixed ^ mixed >>> 29;
  }
}
