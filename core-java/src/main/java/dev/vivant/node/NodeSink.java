package dev.vivant.node;

import java.util.Arrays;

/** A sink that makes nodes. For one tree and one thread; see {@link #finish}. */
public final class NodeSink extends CheckedSink {
  /** Finished children of all open elements, those of the innermost last. */
  private Node[] nodes = new Node[64];

  private int count;

  /** Of each open element, outermost first; what belongs to the top level stands at 0. */
  private Frame[] frames = new Frame[16];

  private Frame top = new Frame();

  /** Text that more may come to; null while there is none. */
  private String text;

  private StringBuilder longer;

  /** A sink that holds nothing. */
  public NodeSink() {
    frames[0] = top;
  }

  @Override
  void started(Tag tag) {
    endText();
    int depth = depth();
    if (depth == frames.length) {
      frames = Arrays.copyOf(frames, depth * 2);
    }
    if (frames[depth] == null) {
      frames[depth] = new Frame();
    }
    top = frames[depth];
    top.key = key();
    top.attributes = attributes();
    top.bindings = bindings();
    top.firstChild = count;
    top.bits = 0;
    top.height = 0;
  }

  @Override
  void added(String piece) {
    if (text == null) {
      text = piece;
    } else {
      longer = longer == null ? new StringBuilder(text) : longer;
      longer.append(piece);
    }
  }

  private void endText() {
    if (text != null) {
      push(new Text(longer == null ? text : longer.toString()));
      text = null;
      longer = null;
    }
  }

  @Override
  void added(Element element) {
    endText();
    push(element);
    top.bits |= element.inside();
    top.height = Math.max(top.height, ContentModel.heightBits(element.inside()));
  }

  private void push(Node node) {
    if (count == nodes.length) {
      nodes = Arrays.copyOf(nodes, count * 2);
    }
    nodes[count++] = node;
  }

  @Override
  void ended(Tag tag) {
    endText();
    Frame done = top;
    Object content = childrenSince(done.firstChild);
    top = frames[depth()];
    int inside = ContentModel.above(tag, done.bits, done.height);
    added(Element.checked(tag, done.key, done.attributes, done.bindings, content, inside));
  }

  /** As an element keeps them: an only child itself, else an array. They are no longer waiting then. */
  private Object childrenSince(int first) {
    int children = count - first;
    Object content = children == 1 ? nodes[first]
        : children == 0 ? Children.NONE : Arrays.copyOfRange(nodes, first, count);
    while (count > first) {
      nodes[--count] = null;
    }
    return content;
  }

  /**
   * What was emitted: an element, a text, or a fragment of none or several nodes.
   *
   * @throws IllegalStateException while an element is open; the message names it
   */
  public Node finish() {
    requireEnded();
    endText();
    return count == 1 ? nodes[0] : Fragment.ofDistinctKeys(Arrays.copyOf(nodes, count));
  }

  private static final class Frame {
    private Object key;
    private String[] attributes;
    private Binding[] bindings;
    private int firstChild;
    private int bits;
    private int height;
  }
}
