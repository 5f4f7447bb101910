package dev.vivant.node;

import java.util.Arrays;

/**
 * The elements of a sink that have not ended, outermost first, and what may go into the innermost: {@link ContentModel}
 * from above, for those who do not know yet what comes.
 */
final class OpenElements {
  private Tag[] tags = new Tag[16];
  private long[] takes = new long[16];

  /** Bits of {@link ContentModel} that some element around refuses. */
  private int[] refused = new int[16];

  /** Keys of the children of the element at a depth, the top level's at 0; null while none has a key. */
  private KeySet[] keys = new KeySet[17];

  private TemplateContent[] templates = new TemplateContent[16];
  private int depth;

  int depth() {
    return depth;
  }

  /** The innermost. */
  Tag top() {
    if (depth == 0) {
      throw new IllegalStateException("no element is open: end() comes once for each start(...)");
    }
    return tags[depth - 1];
  }

  void start(Tag tag) {
    if (depth > 0) {
      checkChild(tag, tag.self(), tag);
    }
    if (depth == ContentModel.MAX_DEPTH) {
      throw ContentRefusal.depth(tag);
    }
    if (depth == tags.length) {
      grow();
    }
    tags[depth] = tag;
    takes[depth] = tag.takes(Element.NO_ATTRIBUTES);
    refused[depth] = (depth == 0 ? 0 : refused[depth - 1] & ~tag.keeps()) | tag.refuses();
    templates[depth] = tag.isTemplate() ? new TemplateContent() : null;
    depth++;
    keys[depth] = null;
  }

  private void grow() {
    int length = depth * 2;
    tags = Arrays.copyOf(tags, length);
    takes = Arrays.copyOf(takes, length);
    refused = Arrays.copyOf(refused, length);
    templates = Arrays.copyOf(templates, length);
    keys = Arrays.copyOf(keys, length + 1);
  }

  /** The attributes of the innermost, which decide what {@code annotation-xml} takes. */
  void attributes(String[] attributes, int count) {
    Tag tag = tags[depth - 1];
    if (tag.namespace() == Namespace.MATHML) {
      takes[depth - 1] = tag.takes(Arrays.copyOf(attributes, count));
    }
  }

  /** The key of the innermost among its siblings. */
  void key(Object key) {
    addKey(depth - 1, key);
  }

  private void addKey(int parentDepth, Object key) {
    if (keys[parentDepth] == null) {
      keys[parentDepth] = new KeySet(0);
    }
    keys[parentDepth].add(parentDepth == 0 ? null : tags[parentDepth - 1], key);
  }

  void node(Element element) {
    if (depth > 0) {
      checkChild(element.tag(), element.inside(), element);
      if (depth + ContentModel.height(element.inside()) > ContentModel.MAX_DEPTH) {
        throw ContentRefusal.depth(top());
      }
    }
    if (element.key() != null) {
      addKey(depth, element.key());
    }
  }

  private void checkChild(Tag child, int bits, Object offending) {
    int parent = depth - 1;
    if ((takes[parent] & child.asChild()) == 0) {
      throw ContentRefusal.child(tags[parent], child);
    }
    if ((refused[parent] & bits) != 0) {
      throw refusedInside(bits, offending);
    }
    if (templates[parent] != null) {
      templates[parent].add(child);
    }
  }

  private IllegalArgumentException refusedInside(int bits, Object offending) {
    int left = bits;
    int at = depth - 1;
    while ((tags[at].refuses() & left) == 0) {
      left &= ~tags[at].keeps();
      at--;
    }
    int wrong = tags[at].refuses() & left;
    return ContentRefusal.inside(
        tags[at], offending instanceof Element element ? ContentModel.offender(element, wrong) : (Tag) offending);
  }

  /** Whether the innermost judges its text as a whole, not piece by piece. */
  boolean judgesWholeText() {
    return depth > 0 && tags[depth - 1].text().isWhole();
  }

  void text(String text) {
    if (depth > 0) {
      Tag tag = tags[depth - 1];
      tag.text().check(tag, text);
      if (templates[depth - 1] != null) {
        templates[depth - 1].addText(text);
      }
    }
  }

  void end() {
    depth--;
  }
}
