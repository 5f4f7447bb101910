package dev.vivant.node;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** A sink that makes nodes. For one tree and one thread. */
public final class NodeSink implements Sink {
  private final Deque<Open> open = new ArrayDeque<>();
  private Open top = new Open(null);

  /** A sink that holds nothing. */
  public NodeSink() {}

  @Override
  public void start(Tag tag) {
    open.push(top);
    top = new Open(tag);
  }

  @Override
  public void key(Object key) {
    top.key = key;
  }

  @Override
  public void attribute(String name, String value) {
    AttributePolicy.check(name, value);
    top.attributes.add(name);
    top.attributes.add(value);
  }

  @Override
  public void binding(Binding binding) {
    top.bindings.add(binding);
  }

  @Override
  public void text(String text) {
    top.children.add(new Text(text));
  }

  @Override
  public void node(Node node) {
    top.children.add(node);
  }

  @Override
  public void end() {
    Open done = top;
    top = open.pop();
    top.children.add(Element.of(
        done.tag,
        done.key,
        done.attributes.toArray(Element.NO_ATTRIBUTES),
        done.bindings.toArray(Element.noBindings()),
        done.children.toArray(Children.NONE)));
  }

  /**
   * What was emitted: an element, a text or a fragment.
   *
   * @throws IllegalStateException while an element is open; the message names it
   */
  public Node finish() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("<" + top.tag + "> has not ended");
    }
    return top.children.size() == 1 ? top.children.get(0) : Fragment.of(top.children.toArray(Children.NONE));
  }

  private static final class Open {
    final Tag tag;
    Object key;
    final List<String> attributes = new ArrayList<>();
    final List<Binding> bindings = new ArrayList<>();
    final List<Node> children = new ArrayList<>();

    Open(Tag tag) {
      this.tag = tag;
    }
  }
}
