package dev.vivant.django.nodes;

import dev.vivant.node.Element;
import dev.vivant.node.Namespace;
import dev.vivant.node.Node;
import java.util.ArrayList;
import java.util.List;

/** Makes finished elements of steps that open, fill and close them: {@code <b>}, {@code you}, {@code </b>}. */
final class StaticElements {
  private static final Node[] NO_NODES = {};

  private StaticElements() {}

  static List<Step> fold(List<Step> steps) {
    List<Step> folded = new ArrayList<>();
    int at = 0;
    while (at < steps.size()) {
      int end = steps.get(at) instanceof Step.Open open ? end(steps, at, open) : -1;
      Step.AddElement element = end < 0 ? null : element(steps.subList(at, end));
      if (element == null) {
        folded.add(steps.get(at++));
      } else {
        folded.add(element);
        at = end;
      }
    }
    return folded;
  }

  /** The index behind the step that ends an element, -1 if it does not end or holds more than elements and text. */
  private static int end(List<Step> steps, int start, Step.Open first) {
    if (first.selfClosing() && first.kind().namespace != Namespace.HTML || first.kind().isVoid) {
      return isShared(first.attributes()) ? start + 1 : -1;
    }
    int depth = 0;
    for (int i = start; i < steps.size(); i++) {
      Step step = steps.get(i);
      if (step instanceof Step.Open open) {
        if (!isShared(open.attributes())) {
          return -1;
        }
        boolean empty = open.kind().isVoid || open.selfClosing() && open.kind().namespace != Namespace.HTML;
        depth += empty ? 0 : 1;
      } else if (step instanceof Step.Close) {
        if (--depth == 0) {
          return i + 1;
        }
      } else if (!(step instanceof Step.AddText)) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether elements with these attributes are the same for all renderings: those of live views are not. */
  private static boolean isShared(String[] attributes) {
    for (int i = 0; i < attributes.length; i += 2) {
      if (attributes[i].startsWith("dj-")) {
        return false;
      }
    }
    return true;
  }

  /** The element of these steps, null if they are not well nested. */
  private static Step.AddElement element(List<Step> steps) {
    Step.Open first = (Step.Open) steps.get(0);
    TreeBuilder tree = new TreeBuilder(ElementMaker.PLAIN);
    try {
      for (Step step : steps) {
        if (step instanceof Step.Open open) {
          tree.open(open.kind(), open.attributes(), open.selfClosing());
        } else if (step instanceof Step.Close close) {
          tree.close(close.name());
        } else {
          tree.text(((Step.AddText) step).text());
        }
      }
      Node[] nodes = first.kind().isShell ? NO_NODES : tree.finish();
      return nodes.length == 1 && nodes[0] instanceof Element element && element.tag() == first.kind().tag
          ? new Step.AddElement(first.kind(), element)
          : null;
    } catch (NotWellNested refused) {
      return null;
    }
  }
}
