package dev.vivant.node;

import java.util.Arrays;

/** A sink that makes nodes. For one tree and one thread; see {@link #finish}. */
public final class NodeSink extends CheckedSink {
  /** Finished children of open elements that have several so far, those of the innermost last. */
  private Node[] waiting = new Node[32];

  private int waitingCount;

  /** Where the innermost element is made; outside of all it stands for the top level. */
  private Frame top = new Frame(null);

  /** Text that more may come to; null while there is none. */
  private String text;

  private StringBuilder longer;

  /** A sink that holds nothing. */
  public NodeSink() {}

  @Override
  void started(Tag tag) {
    endText();
    Frame frame = top.inner();
    frame.extra = extra();
    frame.attributes = allAttributes();
    frame.children = 0;
    frame.bits = 0;
    frame.height = 0;
    top = frame;
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

  @Override
  void added(long value) {
    added(Long.toString(value));
  }

  @Override
  void added(double value) {
    added(Digits.toString(value));
  }

  private void endText() {
    if (text != null) {
      push(takeText());
    }
  }

  private Text takeText() {
    Text node = new Text(longer == null ? text : longer.toString());
    text = null;
    if (longer != null) {
      longer = null;
    }
    return node;
  }

  @Override
  void added(Element element) {
    endText();
    add(element);
  }

  @Override
  void added(Fragment rows) {
    endText();
    if (top.children == 0) {
      top.children = rows.count();
      top.rows = rows;
    } else {
      for (Node row : rows.nodes()) {
        push(row);
      }
    }
    inside(rows.like);
  }

  private void add(Element element) {
    push(element);
    inside(element);
  }

  private void inside(Element element) {
    Frame frame = top;
    frame.bits |= element.inside();
    frame.height = Math.max(frame.height, ContentModel.heightBits(element.inside()));
  }

  /** The first child waits in its frame: most elements have no other. */
  private void push(Node node) {
    Frame frame = top;
    if (frame.rows != null) {
      pushRows(frame);
    }
    int children = frame.children++;
    if (children == 0) {
      frame.first = node;
      return;
    }
    if (waitingCount + 2 > waiting.length) {
      waiting = Arrays.copyOf(waiting, waiting.length * 2);
    }
    if (children == 1) {
      waiting[waitingCount++] = frame.first;
    }
    waiting[waitingCount++] = node;
  }

  /** Something comes after rows that were alone. */
  private void pushRows(Frame frame) {
    Fragment rows = frame.rows;
    frame.rows = null;
    frame.children = 0;
    for (Node row : rows.nodes()) {
      push(row);
    }
  }

  @Override
  void ended(Tag tag) {
    Frame done = top;
    Object content;
    if (text != null && done.children == 0) {
      content = takeText();
    } else {
      endText();
      content = takeChildren(done);
    }
    top = done.around;
    int inside = ContentModel.above(tag, done.bits, done.height);
    add(Element.checked(tag, done.extra, done.attributes, content, inside));
  }

  /** As an element keeps them: an only child itself, else an array. */
  private Object takeChildren(Frame frame) {
    if (frame.rows != null) {
      Object rows = frame.rows.content();
      frame.rows = null;
      return rows;
    }
    return frame.children == 1 ? frame.first : frame.children == 0 ? Children.NONE : takeWaiting(frame.children);
  }

  private Node[] takeWaiting(int children) {
    int first = waitingCount - children;
    Node[] taken = Arrays.copyOfRange(waiting, first, waitingCount);
    waitingCount = first;
    return taken;
  }

  /**
   * What was emitted: an element, a text, or a fragment of none or several nodes.
   *
   * @throws IllegalStateException while an element is open; the message names it
   */
  public Node finish() {
    requireEnded();
    endText();
    if (top.rows != null) {
      return top.children == 1 ? top.rows.nodes()[0] : top.rows;
    }
    if (top.children == 1) {
      return top.first;
    }
    return Fragment.ofDistinctKeys(Arrays.copyOf(waiting, waitingCount));
  }

  /** An element that is being made. Kept for the next one at its depth when it ends. */
  private static final class Frame {
    private final Frame around;
    private Frame inner;
    private Object extra;
    private String[] attributes;

    /** The first of its children; of no meaning while there are none. */
    private Node first;

    /** All of its children, where these are a list and nothing else; else null. */
    private Fragment rows;

    private int children;
    private int bits;
    private int height;

    Frame(Frame around) {
      this.around = around;
    }

    Frame inner() {
      if (inner == null) {
        inner = new Frame(this);
      }
      return inner;
    }
  }
}
