package dev.vivant.testing;

import dev.vivant.diff.Edition;
import dev.vivant.node.Element;
import dev.vivant.node.Node;
import dev.vivant.node.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Random trees that a browser can hold, and random changes of them: what the laws of diff, wire and client are tested
 * on.
 *
 * <p>Trees hold keyed and unkeyed lists, texts with {@code & < > ' "} and white space, void elements, tables, forms,
 * {@code select}, {@code textarea}, boolean attributes, bindings, SVG, MathML, custom elements and {@code template}.
 * The same seed always gives the same trees, so a failing test needs to print nothing but {@link #seed}. One thread
 * only.
 */
public final class RandomTrees {
  private static final int USUAL_NODES = 24;

  private final long seed;
  private final Random random;
  private final RandomContent content;

  /** Trees of that seed. */
  public RandomTrees(long seed) {
    this.seed = seed;
    this.random = new Random(seed);
    this.content = new RandomContent(random);
  }

  /** What was given to the constructor. */
  public long seed() {
    return seed;
  }

  /** A tree of a few dozen nodes: a {@code main} without attributes, whose children are the top level. */
  public Element tree() {
    return tree(1 + random.nextInt(2 * USUAL_NODES));
  }

  /** A tree of about so many nodes. */
  public Element tree(int nodes) {
    return content.root(nodes);
  }

  /** The same tree, with some of its elements as if many pages showed them; those that are so already stay. */
  public Element withEditions(Element tree) {
    if (tree.edition() != null) {
      return tree;
    }
    Node[] children = new Node[tree.childCount()];
    boolean changed = false;
    for (int i = 0; i < children.length; i++) {
      children[i] = tree.child(i) instanceof Element child ? withEditions(child) : tree.child(i);
      changed |= children[i] != tree.child(i);
    }
    Element next = changed ? tree.withChildren(children) : tree;
    return random.nextInt(5) == 0 ? Edition.of(next, seed).element() : next;
  }

  /** A text with all that is hard to escape; may be empty. */
  public String text() {
    return RandomText.text(random);
  }

  /**
   * The tree after one to five changes anywhere in it: children moved, shuffled, inserted, removed, texts edited,
   * attributes set and removed. Keys that stay name the same elements as before.
   */
  public Element changed(Element tree) {
    Element changed = tree;
    for (int left = 1 + random.nextInt(5); left > 0; left--) {
      changed = changedSomewhere(changed, RandomContent.EVERYTHING, true);
    }
    return changed;
  }

  private Element changedSomewhere(Element element, int allowed, boolean root) {
    int inner = innerElement(element);
    if (inner >= 0 && random.nextInt(4) > 0) {
      List<Node> children = new ArrayList<>(element.children());
      int below = RandomContent.allowedIn(element.tag(), allowed);
      children.set(inner, changedSomewhere((Element) children.get(inner), below, false));
      return with(element, children);
    }
    if (!root && (content.isFixed(element) || random.nextInt(3) == 0)) {
      return content.attributeChanged(element);
    }
    return with(element, childrenChanged(element, allowed));
  }

  private int innerElement(Element element) {
    if (element.childCount() == 0) {
      return -1;
    }
    int at = random.nextInt(element.childCount());
    return element.child(at) instanceof Element ? at : -1;
  }

  private static Element with(Element element, List<Node> children) {
    return element.withChildren(children.toArray(Node[]::new));
  }

  private List<Node> childrenChanged(Element element, int allowed) {
    List<Node> children = new ArrayList<>(element.children());
    for (int left = 1 + random.nextInt(3); left > 0; left--) {
      changeOnce(children, element, allowed);
    }
    return children;
  }

  private void changeOnce(List<Node> children, Element parent, int allowed) {
    int size = children.size();
    int choice = size == 0 ? 0 : random.nextInt(10);
    switch (choice) {
      case 0, 1, 2 -> insert(children, parent, allowed);
      case 3, 4 -> children.remove(random.nextInt(size));
      case 5 -> children.add(random.nextInt(size), children.remove(random.nextInt(size)));
      case 6 -> Collections.swap(children, random.nextInt(size), random.nextInt(size));
      case 7 -> Collections.shuffle(children, random);
      case 8 -> Collections.rotate(children, random.nextInt(size));
      default -> editText(children, parent);
    }
  }

  private void insert(List<Node> children, Element parent, int allowed) {
    Set<Object> keys = new HashSet<>();
    for (Node child : children) {
      if (child instanceof Element e && e.key() != null) {
        keys.add(e.key());
      }
    }
    content.budget(6);
    Node child = content.child(parent.tag(), RandomContent.allowedIn(parent.tag(), allowed));
    if (child != null) {
      if (child instanceof Element e && !keys.isEmpty()) {
        child = e.withKey(content.keyOtherThan(keys));
      }
      children.add(random.nextInt(children.size() + 1), child);
    }
  }

  private void editText(List<Node> children, Element parent) {
    int at = random.nextInt(children.size());
    if (children.get(at) instanceof Text text && !text.value().isBlank()) {
      children.set(at, new Text(content.edited(parent.tag(), text.value())));
    }
  }
}
