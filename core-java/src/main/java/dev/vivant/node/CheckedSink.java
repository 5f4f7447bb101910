package dev.vivant.node;

import java.util.Arrays;
import java.util.Objects;

/**
 * What all sinks have in common: which elements are open, the attributes of the one just begun, and all refusals. A
 * subclass hears of what was let through.
 */
abstract class CheckedSink implements Sink {
  private final OpenElements open = new OpenElements();

  private static final AttributeName CLASS = AttributePolicy.name("class");

  /** Whether the innermost element has no content yet, so that attributes may come. */
  private boolean begun;

  private Object key;
  private AttributeName[] names = new AttributeName[8];
  private String[] values = new String[8];
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

  /** A number as text. */
  abstract void added(long value);

  /** A number as text. */
  abstract void added(double value);

  /** A finished element. */
  abstract void added(Element element);

  /** Finished elements, each like the others. */
  abstract void added(Fragment rows);

  /** An element ends. */
  abstract void ended(Tag tag);

  @Override
  public final void start(Tag tag) {
    if (begun) {
      completeTag();
    }
    open.start(tag);
    begun = true;
  }

  @Override
  public final void start(Tag tag, String classes) {
    start(tag);
    append(CLASS, Objects.requireNonNull(classes, "classes"));
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
    put(AttributePolicy.check(open.top(), name, value), value);
  }

  @Override
  public final void setAttribute(String name, String value) {
    requireInTag("the attribute", name);
    if (value == null) {
      removeAttribute(name);
      return;
    }
    AttributeName known = AttributePolicy.check(open.top(), name, value);
    int at = indexOf(known);
    if (at < 0) {
      append(known, value);
    } else {
      values[at] = value;
    }
  }

  private void removeAttribute(String name) {
    int at = indexOf(AttributeName.of(name));
    if (at >= 0) {
      attributeCount--;
      System.arraycopy(names, at + 1, names, at, attributeCount - at);
      System.arraycopy(values, at + 1, values, at, attributeCount - at);
    }
  }

  @Override
  public final String attribute(String name) {
    requireInTag("the question for the attribute", name);
    int at = indexOf(AttributeName.of(name));
    return at < 0 ? null : values[at];
  }

  private int indexOf(AttributeName name) {
    for (int i = 0; i < attributeCount; i++) {
      if (names[i].isSame(name)) {
        return i;
      }
    }
    return -1;
  }

  /** An attribute of markup that is trusted. */
  final void trustedAttribute(String name, String value) {
    AttributePolicy.checkTrusted(name);
    trusted = true;
    put(AttributeName.of(name), value);
  }

  private void put(AttributeName name, String value) {
    int at = indexOf(name);
    if (at >= 0) {
      throw ElementParts.twice(open.top(), name.name(), values[at], value);
    }
    append(name, value);
  }

  private void append(AttributeName name, String value) {
    if (attributeCount == names.length) {
      names = Arrays.copyOf(names, attributeCount * 2);
      values = Arrays.copyOf(values, attributeCount * 2);
    }
    names[attributeCount] = name;
    values[attributeCount++] = value;
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
    if (begun) {
      completeTag();
    }
    if (text.isEmpty()) {
      return;
    }
    if (open.takesAnyText()) {
      added(text);
    } else if (open.judgesWholeText()) {
      whole = whole == null ? new StringBuilder() : whole;
      whole.append(text);
    } else {
      open.text(text);
      added(text);
    }
  }

  @Override
  public final void text(long value) {
    if (begun) {
      completeTag();
    }
    if (open.takesAnyText()) {
      added(value);
    } else {
      text(Long.toString(value));
    }
  }

  @Override
  public final void text(double value) {
    if (begun) {
      completeTag();
    }
    if (open.takesAnyText()) {
      added(value);
    } else {
      text(Digits.toString(value));
    }
  }

  @Override
  public final void node(Node node) {
    if (begun) {
      completeTag();
    }
    if (node instanceof Element element) {
      open.node(element);
      added(element);
    } else if (node instanceof Text text) {
      text(text.value());
    } else if (node instanceof Fragment fragment) {
      if (open.rows(fragment)) {
        added(fragment);
      } else {
        nodes(fragment.nodes());
      }
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
    if (begun) {
      completeTag();
    }
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
    Tag tag = open.top();
    if (tag.isJudgedByAttributes()) {
      judge(tag);
    }
    started(tag);
    begun = false;
    if (key != null) {
      key = null;
    }
    attributeCount = 0;
    bindingCount = 0;
    trusted = false;
  }

  private void judge(Tag tag) {
    String[] attributes = attributes(new String[attributeCount * 2]);
    if (!trusted || tag.rule() == AttributeRule.DATA_BLOCK) {
      tag.rule().check(tag, attributes);
    }
    open.attributes(attributes);
  }

  private void requireInTag(String what, Object value) {
    if (!begun) {
      throw new IllegalStateException(what + " " + value + (open.depth() == 0 ? " comes before an element was begun"
          : " comes too late: <" + open.top() + "> has content already;"
              + " attributes, bindings and the key come before it"));
    }
  }

  /** For {@link #started}. */
  final AttributeName name(int attribute) {
    return names[attribute];
  }

  /** For {@link #started}. */
  final String value(int attribute) {
    return values[attribute];
  }

  /** For {@link #started}. */
  final int attributeCount() {
    return attributeCount;
  }

  /** For {@link #started}: names and values in turn, as an element takes them, those for bindings last. */
  final String[] allAttributes() {
    if (bindingCount == 0) {
      return attributeCount == 0 ? Element.NO_ATTRIBUTES : attributeCount == 1 ? only(names[0], values[0])
          : attributes(new String[attributeCount * 2]);
    }
    if (attributeCount == 0) {
      return only(AttributeName.of(Element.BINDINGS), specs());
    }
    String[] all = attributes(new String[attributeCount * 2 + 2]);
    all[all.length - 2] = Element.BINDINGS;
    all[all.length - 1] = specs();
    return all;
  }

  private String[] attributes(String[] into) {
    for (int i = 0; i < attributeCount; i++) {
      into[2 * i] = names[i].name();
      into[2 * i + 1] = Text.clean(values[i]);
    }
    return into;
  }

  private static String[] only(AttributeName name, String value) {
    ConstantAttribute constant = ConstantAttribute.get(null, name, value);
    return constant != null ? constant.array() : new String[] {name.name(), Text.clean(value)};
  }

  /** For {@link #started}: what the attribute for bindings says. */
  final String specs() {
    return bindingCount == 1 ? bindings[0].spec() : Element.specs(Arrays.copyOf(bindings, bindingCount));
  }

  /** For {@link #started}: what an element keeps of its key and bindings. */
  final Object extra() {
    return bindingCount == 0 ? Element.extra(key, Element.noBindings())
        : bindingCount == 1 ? Element.extra(key, bindings[0])
        : Element.extra(key, Arrays.copyOf(bindings, bindingCount));
  }

  /** For {@link #started}. */
  final boolean hasBindings() {
    return bindingCount > 0;
  }

  /** Refuses to go on while an element is open. */
  final void requireEnded() {
    if (open.depth() > 0) {
      throw new IllegalStateException("<" + open.top() + "> has not ended");
    }
  }
}
