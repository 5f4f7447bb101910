package dev.vivant.node;

/**
 * The elements of a sink that have not ended, and what may go into the innermost: {@link ContentModel} from above, for
 * those who do not know yet what comes.
 */
final class OpenElements {
  /** The innermost; outside of all it stands for the top level, which takes anything. */
  private Open top = new Open(null);

  /** An element that is open. Kept for the next one at its depth when it ends. */
  private static final class Open {
    private final Open around;
    private final int depth;
    private Open inner;

    private Tag tag;
    private long takes = -1;

    /** Bits of {@link ContentModel} that this or some element around it refuses. */
    private int refused;

    /** Keys of its children; null while none has one that stands here. */
    private KeySet keys;

    /** Children whose keys differ from each other and do not stand in {@link #keys} yet; null while there are none. */
    private Fragment rows;

    /** What it holds if it is a {@code template}, else null. */
    private TemplateContent template;

    Open(Open around) {
      this.around = around;
      this.depth = around == null ? 0 : around.depth + 1;
    }

    Open inner() {
      if (inner == null) {
        inner = new Open(this);
      }
      return inner;
    }
  }

  int depth() {
    return top.depth;
  }

  /** The innermost. */
  Tag top() {
    if (top.tag == null) {
      throw new IllegalStateException("no element is open: end() comes once for each start(...)");
    }
    return top.tag;
  }

  void start(Tag tag) {
    checkChild(tag, tag.self(), tag);
    if (top.depth == ContentModel.MAX_DEPTH) {
      throw ContentRefusal.depth(tag);
    }
    Open open = top.inner();
    open.tag = tag;
    open.takes = tag.takes(Element.NO_ATTRIBUTES);
    open.refused = top.refused & ~tag.keeps() | tag.refuses();
    if (open.keys != null) {
      open.keys = null;
    }
    if (open.rows != null) {
      open.rows = null;
    }
    if (open.template != null || tag.isTemplate()) {
      open.template = tag.isTemplate() ? new TemplateContent() : null;
    }
    top = open;
  }

  /** The attributes of the innermost, where they decide what it takes. */
  void attributes(String[] attributes) {
    top.takes = top.tag.takes(attributes);
  }

  /** The key of the innermost among its siblings. */
  void key(Object key) {
    addKey(top.around, key);
  }

  private static void addKey(Open parent, Object key) {
    if (parent.keys == null) {
      parent.keys = new KeySet(parent.rows == null ? 0 : parent.rows.count());
    }
    if (parent.rows != null) {
      Fragment rows = parent.rows;
      parent.rows = null;
      for (Node row : rows.nodes()) {
        Element element = (Element) row;
        if (element.hasKey()) {
          parent.keys.add(parent.tag, element.key());
        }
      }
    }
    parent.keys.add(parent.tag, key);
  }

  /**
   * Looks at a list of rows by the one that speaks for all; their keys are only noted, because as a rule no others
   * come. Says whether that was possible.
   */
  boolean rows(Fragment rows) {
    if (rows.like == null || top.template != null || top.keys != null || top.rows != null) {
      return false;
    }
    checkElement(rows.like);
    top.rows = rows;
    return true;
  }

  private void checkElement(Element element) {
    checkChild(element.tag(), element.inside(), element);
    if (top.depth + ContentModel.height(element.inside()) > ContentModel.MAX_DEPTH) {
      throw ContentRefusal.depth(element.tag());
    }
  }

  void node(Element element) {
    checkElement(element);
    if (element.hasKey()) {
      addKey(top, element.key());
    }
  }

  private void checkChild(Tag child, int bits, Object offending) {
    if ((top.takes & child.asChild()) == 0) {
      throw ContentRefusal.child(top.tag, child);
    }
    if ((top.refused & bits) != 0) {
      throw refusedInside(bits, offending);
    }
    if (top.template != null) {
      top.template.add(child);
    }
  }

  private IllegalArgumentException refusedInside(int bits, Object offending) {
    int left = bits;
    Open ancestor = top;
    while ((ancestor.tag.refuses() & left) == 0) {
      left &= ~ancestor.tag.keeps();
      ancestor = ancestor.around;
    }
    int wrong = ancestor.tag.refuses() & left;
    Tag offender = offending instanceof Element element ? ContentModel.offender(element, wrong) : (Tag) offending;
    return ContentRefusal.inside(ancestor.tag, offender);
  }

  /** Whether the innermost judges its text as a whole, not piece by piece. */
  boolean judgesWholeText() {
    return top.tag != null && top.tag.text().isWhole();
  }

  /** Whether any text may come, and nothing has to be noted of it. */
  boolean takesAnyText() {
    return top.tag == null || top.tag.text() == TextRule.ANY && top.template == null;
  }

  void text(String text) {
    if (top.tag != null) {
      if (top.tag.text() != TextRule.ANY) {
        top.tag.text().check(top.tag, text);
      }
      if (top.template != null) {
        top.template.addText(text);
      }
    }
  }

  void end() {
    top = top.around;
  }
}
