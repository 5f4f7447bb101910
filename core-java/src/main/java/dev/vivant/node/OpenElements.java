package dev.vivant.node;

import java.util.Arrays;

/**
 * The elements of a sink that have not ended, and what may go into the innermost: {@link ContentModel} from above, for
 * those who do not know yet what comes.
 *
 * <p>By depth, in arrays, of plain numbers as far as possible: a sink begins and ends hundreds of elements for a page,
 * and each reference that is noted in an object costs the collector's barriers. With an object for each depth a page
 * took a twentieth longer.
 */
final class OpenElements {
  /** How many elements are open; at 0 there is the top level, which takes anything. */
  private int depth;

  /** The innermost; null at the top level. */
  private Tag top;

  private Tag[] tags = new Tag[8];
  private long[] takes = {-1, 0, 0, 0, 0, 0, 0, 0};

  /** Bits of {@link ContentModel} that this or some element around it refuses. */
  private int[] refused = new int[8];

  /** What few elements need; null for the others, and as a whole while none has needed any. */
  private Notes[] notes;

  /** What is known of the children of an element that is open. */
  private static final class Notes {
    /** Keys of its children; null while none has one that stands here. */
    private KeySet keys;

    /** Children whose keys differ from each other and do not stand in {@link #keys} yet; null while there are none. */
    private Fragment rows;

    /** What it holds if it is a {@code template}, else null. */
    private TemplateContent template;
  }

  int depth() {
    return depth;
  }

  /** The innermost. */
  Tag top() {
    if (top == null) {
      throw new IllegalStateException("no element is open: end() comes once for each start(...)");
    }
    return top;
  }

  void start(Tag tag) {
    checkChild(tag, tag.self(), tag);
    int inner = depth + 1;
    if (inner == tags.length) {
      grow(tag);
    }
    tags[inner] = tag;
    takes[inner] = tag.takes();
    refused[inner] = refused[depth] & ~tag.keeps() | tag.refuses();
    if (notes != null && notes[inner] != null) {
      notes[inner] = null;
    }
    depth = inner;
    top = tag;
    if (tag.isTemplate()) {
      notes().template = new TemplateContent();
    }
  }

  private void grow(Tag tag) {
    if (depth == ContentModel.MAX_DEPTH) {
      throw ContentRefusal.depth(tag);
    }
    int length = Math.min(2 * tags.length, ContentModel.MAX_DEPTH + 1);
    tags = Arrays.copyOf(tags, length);
    takes = Arrays.copyOf(takes, length);
    refused = Arrays.copyOf(refused, length);
    notes = notes == null ? null : Arrays.copyOf(notes, length);
  }

  private Notes notes() {
    return notesAt(depth);
  }

  private Notes notesAt(int place) {
    if (notes == null) {
      notes = new Notes[tags.length];
    }
    if (notes[place] == null) {
      notes[place] = new Notes();
    }
    return notes[place];
  }

  /** The attributes of the innermost, where they decide what it takes. */
  void attributes(String[] attributes) {
    takes[depth] = top.takes(attributes);
  }

  /** The key of the innermost among its siblings. */
  void key(Object key) {
    addKey(depth - 1, key);
  }

  private void addKey(int place, Object key) {
    Tag parent = tags[place];
    Notes known = notesAt(place);
    if (known.keys == null) {
      known.keys = new KeySet(known.rows == null ? 0 : known.rows.count());
    }
    if (known.rows != null) {
      Fragment rows = known.rows;
      known.rows = null;
      for (Node row : rows.nodes()) {
        Element element = (Element) row;
        if (element.hasKey()) {
          known.keys.add(parent, element.key());
        }
      }
    }
    known.keys.add(parent, key);
  }

  /**
   * Looks at a list of rows by the one that speaks for all; their keys are only noted, because as a rule no others
   * come. Says whether that was possible.
   */
  boolean rows(Fragment rows) {
    Notes known = notes == null ? null : notes[depth];
    if (rows.like == null || known != null && (known.template != null || known.keys != null || known.rows != null)) {
      return false;
    }
    checkElement(rows.like);
    notes().rows = rows;
    return true;
  }

  private void checkElement(Element element) {
    checkChild(element.tag(), element.inside(), element);
    if (depth + ContentModel.height(element.inside()) > ContentModel.MAX_DEPTH) {
      throw ContentRefusal.depth(element.tag());
    }
  }

  void node(Element element) {
    checkElement(element);
    if (element.hasKey()) {
      addKey(depth, element.key());
    }
  }

  private void checkChild(Tag child, int bits, Object offending) {
    if ((takes[depth] & child.asChild()) == 0) {
      throw ContentRefusal.child(top, child);
    }
    if ((refused[depth] & bits) != 0) {
      throw refusedInside(bits, offending);
    }
    if (notes != null && notes[depth] != null && notes[depth].template != null) {
      notes[depth].template.add(child);
    }
  }

  private IllegalArgumentException refusedInside(int bits, Object offending) {
    int left = bits;
    int ancestor = depth;
    while ((tags[ancestor].refuses() & left) == 0) {
      left &= ~tags[ancestor].keeps();
      ancestor--;
    }
    int wrong = tags[ancestor].refuses() & left;
    Tag offender = offending instanceof Element element ? ContentModel.offender(element, wrong) : (Tag) offending;
    return ContentRefusal.inside(tags[ancestor], offender);
  }

  /** Whether the innermost judges its text as a whole, not piece by piece. */
  boolean judgesWholeText() {
    return top != null && top.text().isWhole();
  }

  /** Whether any text may come, and nothing has to be noted of it. */
  boolean takesAnyText() {
    return top == null || top.takesTextUnseen();
  }

  void text(String text) {
    if (top != null) {
      if (top.text() != TextRule.ANY) {
        top.text().check(top, text);
      }
      if (top.isTemplate()) {
        notes().template.addText(text);
      }
    }
  }

  void end() {
    depth--;
    top = tags[depth];
  }
}
