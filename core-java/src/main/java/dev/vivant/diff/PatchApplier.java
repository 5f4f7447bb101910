package dev.vivant.diff;

import dev.vivant.node.Element;
import dev.vivant.node.Node;
import dev.vivant.node.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * Says what each {@link Patch} means: a tree and patches in, the next tree out.
 *
 * <p>For tests and for programs that follow a session without a browser. Strict: patches that do not fit the tree are
 * refused, never guessed at. The bindings of the result are known by their attribute alone: it shows the patched specs,
 * but handlers are those of the old tree.
 */
public final class PatchApplier {
  private final Patch patch;
  private final int number;

  private PatchApplier(Patch patch, int number) {
    this.patch = patch;
    this.number = number;
  }

  /**
   * The tree after the patches; unchanged parts are the same objects.
   *
   * @throws IllegalArgumentException when a patch names what is not there, keeps a child twice or leaves texts side
   *     by side; the message names the patch, its path and what is there
   */
  public static Element apply(Element root, List<Patch> patches) {
    Element tree = root;
    for (int i = 0; i < patches.size(); i++) {
      Patch patch = patches.get(i);
      tree = (Element) new PatchApplier(patch, i).at(tree, 0);
    }
    return tree;
  }

  private Node at(Node node, int depth) {
    if (depth == patch.path().length()) {
      return changed(node);
    }
    Element parent = element(node);
    int place = patch.path().place(depth);
    if (place < 0 || place >= parent.childCount()) {
      throw wrong("there is no child " + place + " in " + described(parent));
    }
    Node[] children = children(parent);
    boolean there = depth == patch.path().length() - 1;
    if (there && patch instanceof Patch.Replace replace) {
      children[place] = replace.node();
    } else if (there && patch instanceof Patch.Remove) {
      children = without(children, place);
    } else {
      children[place] = at(children[place], depth + 1);
    }
    return withChildren(parent, children);
  }

  private Node changed(Node node) {
    if (patch instanceof Patch.Within within) {
      return apply(element(node), within.patches().patches());
    }
    if (patch instanceof Patch.SetText set) {
      text(node);
      return new Text(filled(set.value()));
    }
    if (patch instanceof Patch.SpliceText splice) {
      return new Text(filled(spliced(text(node), splice)));
    }
    if (patch instanceof Patch.SetAttribute set) {
      return element(node).withTrustedAttribute(set.name(), set.value());
    }
    if (patch instanceof Patch.RemoveAttribute remove) {
      if (element(node).attribute(remove.name()) == null) {
        throw wrong("there is no attribute " + remove.name() + " on " + described(node));
      }
      return element(node).withTrustedAttribute(remove.name(), null);
    }
    if (patch instanceof Patch.Arrange arrange) {
      return arranged(element(node), arrange.slots());
    }
    throw wrong(patch instanceof Patch.Remove ? "the root stays" : "the root has no other in its place");
  }

  private String spliced(String old, Patch.SpliceText splice) {
    int end = splice.keep() + splice.drop();
    if (splice.keep() < 0 || splice.drop() < 0 || end > old.length()) {
      throw wrong("keeps " + splice.keep() + " and drops " + splice.drop() + " of " + old.length() + " characters");
    }
    return old.substring(0, splice.keep()) + splice.value() + old.substring(end);
  }

  private Element arranged(Element element, List<Patch.Slot> slots) {
    List<Node> children = new ArrayList<>();
    boolean[] kept = new boolean[element.childCount()];
    for (Patch.Slot slot : slots) {
      if (slot instanceof Patch.Keep keep) {
        for (int i = 0; i < keep.count(); i++) {
          children.add(kept(element, keep.from() + i, kept));
        }
      } else {
        children.addAll(((Patch.Insert) slot).nodes());
      }
    }
    return withChildren(element, children.toArray(Node[]::new));
  }

  private Node kept(Element element, int place, boolean[] kept) {
    if (place < 0 || place >= kept.length) {
      throw wrong("keeps the child " + place + ", but " + described(element) + " has " + kept.length);
    }
    if (kept[place]) {
      throw wrong("keeps the child " + place + " twice");
    }
    kept[place] = true;
    return element.child(place);
  }

  private Element withChildren(Element parent, Node[] children) {
    Node[] given = children.clone();
    Element result = parent.withChildren(children);
    for (int i = 0; i < given.length; i++) {
      if (i >= result.childCount() || result.child(i) != given[i]) {
        throw wrong("the children of " + described(parent)
            + " would be joined: texts stand side by side, or are empty");
      }
    }
    return result;
  }

  private static Node[] without(Node[] children, int place) {
    Node[] rest = new Node[children.length - 1];
    System.arraycopy(children, 0, rest, 0, place);
    System.arraycopy(children, place + 1, rest, place, rest.length - place);
    return rest;
  }

  private static Node[] children(Element element) {
    Node[] children = new Node[element.childCount()];
    for (int i = 0; i < children.length; i++) {
      children[i] = element.child(i);
    }
    return children;
  }

  private String filled(String value) {
    if (value.isEmpty()) {
      throw wrong("a text is never empty");
    }
    return value;
  }

  private String text(Node node) {
    if (node instanceof Text text) {
      return text.value();
    }
    throw wrong("there is " + described(node) + ", not a text");
  }

  private Element element(Node node) {
    if (node instanceof Element element) {
      return element;
    }
    throw wrong("there is " + described(node) + ", not an element");
  }

  private static String described(Node node) {
    return node instanceof Element element ? "<" + element.tag() + ">" : "a text";
  }

  private IllegalArgumentException wrong(String why) {
    return new IllegalArgumentException("patch " + number + ", " + patch.getClass().getSimpleName() + " at "
        + patch.path() + ", does not fit: " + why);
  }
}
