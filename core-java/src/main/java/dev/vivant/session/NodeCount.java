package dev.vivant.session;

import dev.vivant.node.Element;
import dev.vivant.node.Node;
import dev.vivant.node.Text;

/** Measures trees. */
final class NodeCount {
  private static final int ELEMENT_BYTES = 64;
  private static final int ATTRIBUTE_BYTES = 32;
  private static final int TEXT_BYTES = 56;

  private NodeCount() {}

  /** Elements and texts below a root. */
  static int of(Element root) {
    int count = root.childCount();
    for (int i = 0; i < root.childCount(); i++) {
      if (root.child(i) instanceof Element element) {
        count += of(element);
      }
    }
    return count;
  }

  /** Roughly the bytes that a tree holds, as if nothing of it were shared. */
  static long weigh(Element root) {
    long bytes = ELEMENT_BYTES;
    for (int i = 0; i < root.attributeCount(); i++) {
      bytes += ATTRIBUTE_BYTES + root.attributeValue(i).length();
    }
    for (int i = 0; i < root.childCount(); i++) {
      Node child = root.child(i);
      bytes += child instanceof Element element ? weigh(element) : TEXT_BYTES + ((Text) child).value().length();
    }
    return bytes;
  }
}
