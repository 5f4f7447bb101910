package dev.vivant.node;

import java.util.Arrays;

/**
 * What all sinks have in common: which elements are open, the attributes of the one just begun, and all refusals. A
 * subclass hears of what was let through.
 */
abstract class CheckedSink implements Sink {
  private final OpenElements open = new OpenElements();

  private boolean inTag;
  private Object key;
  private String[] attributes = new String[16];
  private int attributeCount;
  private boolean trusted;
  private Binding[] bindings = new Binding[4];
  private int bindingCount;

  /** Text of an element that has to be judged as a whole; null while there is none. */
  private StringBuilder whole;

  CheckedSink() {}

  /** An element's start tag is complete. */
  abstract void started(Tag tag);

  /** Text that is not empty. */
  abstract void added(String text);

  /** A finished element. */
  abstract void added(Element element);

  /** An element ends. */
  abstract void ended(Tag tag);

  @Override
  public final void start(Tag tag) {
    completeTag();
    open.start(tag);
    inTag = true;
  }

  @Override
  public final void key(Object given) {
    requireInTag("the key", given);
    if (key != null) {
      throw ElementParts.twoKeys(open.top(), key, given);
    }
    key = new Key(given).value();
    open.key(key);
  }

  @Override
  public final void attribute(String name, String value) {
    requireInTag("the attribute", name);
    AttributePolicy.check(open.top(), name, value);
    put(name, value);
  }

  @Override
  public final void setAttribute(String name, String value) {
    requireInTag("the attribute", name);
    int at = indexOf(name);
    if (value != null) {
      AttributePolicy.check(open.top(), name, value);
      if (at < 0) {
        append(name, value);
      } else {
        attributes[at + 1] = value;
      }
    } else if (at >= 0) {
      attributeCount -= 2;
      System.arraycopy(attributes, at + 2, attributes, at, attributeCount - at);
    }
  }

  @Override
  public final String attribute(String name) {
    requireInTag("the question for the attribute", name);
    int at = indexOf(name);
    return at < 0 ? null : attributes[at + 1];
  }

  private int indexOf(String name) {
    for (int i = 0; i < attributeCount; i += 2) {
      if (attributes[i].equals(name)) {
        return i;
      }
    }
    return -1;
  }

  /** An attribute of markup that is trusted. */
  final void trustedAttribute(String name, String value) {
    AttributePolicy.checkTrusted(name);
    trusted = true;
    put(name, value);
  }

  private void put(String name, String value) {
    int at = indexOf(name);
    if (at >= 0) {
      throw ElementParts.twice(open.top(), name, attributes[at + 1], value);
    }
    append(name, value);
  }

  private void append(String name, String value) {
    if (attributeCount == attributes.length) {
      attributes = Arrays.copyOf(attributes, attributeCount * 2);
    }
    attributes[attributeCount++] = name;
    attributes[attributeCount++] = value;
  }

  @Override
  public final void binding(Binding binding) {
    requireInTag("the binding", binding.spec());
    if (bindingCount == bindings.length) {
      bindings = Arrays.copyOf(bindings, bindingCount * 2);
    }
    bindings[bindingCount++] = binding;
  }

  @Override
  public final void text(String text) {
    completeTag();
    if (text.isEmpty()) {
      return;
    }
    if (open.judgesWholeText()) {
      whole = whole == null ? new StringBuilder() : whole;
      whole.append(text);
    } else {
      open.text(text);
      added(text);
    }
  }

  @Override
  public final void node(Node node) {
    completeTag();
    if (node instanceof Element element) {
      open.node(element);
      added(element);
    } else if (node instanceof Text text) {
      text(text.value());
    } else if (node instanceof Fragment fragment) {
      nodes(fragment.children);
    } else if (node instanceof Raw raw) {
      nodes(MarkupParser.parse(raw.html()));
    } else {
      throw new IllegalArgumentException("a node must not be null; use nothing() or leave the call out");
    }
  }

  private void nodes(Node[] nodes) {
    for (Node node : nodes) {
      node(node);
    }
  }

  @Override
  public final void end() {
    completeTag();
    Tag tag = open.top();
    if (whole != null) {
      String text = tag.isRawText() ? Children.rawText(whole.toString()) : whole.toString();
      whole = null;
      open.text(text);
      added(text);
    }
    open.end();
    ended(tag);
  }

  private void completeTag() {
    if (inTag) {
      Tag tag = open.top();
      if (tag.rule() != AttributeRule.NONE && (!trusted || tag.rule() == AttributeRule.DATA_BLOCK)) {
        tag.rule().check(tag, attributes());
      }
      open.attributes(attributes, attributeCount);
      started(tag);
      inTag = false;
      key = null;
      attributeCount = 0;
      bindingCount = 0;
      trusted = false;
    }
  }

  private void requireInTag(String what, Object value) {
    if (!inTag) {
      throw new IllegalStateException(what + " " + value + (open.depth() == 0 ? " comes before an element was begun"
          : " comes too late: <" + open.top() + "> has content already;"
              + " attributes, bindings and the key come before it"));
    }
  }

  /** For {@link #started}: the key or null. */
  final Object key() {
    return key;
  }

  /** For {@link #started}: names and values in turn, as an element takes them. */
  final String[] attributes() {
    if (attributeCount == 0) {
      return Element.NO_ATTRIBUTES;
    }
    String[] copy = Arrays.copyOf(attributes, attributeCount);
    for (int i = 1; i < copy.length; i += 2) {
      copy[i] = Text.clean(copy[i]);
    }
    return copy;
  }

  /** For {@link #started}: as {@link #attributes()}, the array itself; what lies behind the count is of no meaning. */
  final String[] attributeBuffer() {
    return attributes;
  }

  /** For {@link #started}. */
  final int attributeCount() {
    return attributeCount;
  }

  /** For {@link #started}. */
  final Binding[] bindings() {
    return bindingCount == 0 ? Element.noBindings() : Arrays.copyOf(bindings, bindingCount);
  }

  /** For {@link #started}. */
  final boolean hasBindings() {
    return bindingCount > 0;
  }

  /** How many elements are open. */
  final int depth() {
    return open.depth();
  }

  /** Refuses to go on while an element is open. */
  final void requireEnded() {
    if (open.depth() > 0) {
      throw new IllegalStateException("<" + open.top() + "> has not ended");
    }
  }
}
