package dev.vivant.django.nodes;

import dev.vivant.django.Context;
import dev.vivant.django.LimitExceeded;
import dev.vivant.django.LoopRows;
import dev.vivant.django.Output;
import dev.vivant.django.TemplateSyntaxError;
import dev.vivant.django.TextNode;
import dev.vivant.django.html.Escape;
import dev.vivant.node.Fragment;
import dev.vivant.node.Node;
import dev.vivant.node.Raw;
import dev.vivant.node.Text;
import java.util.ArrayList;
import java.util.List;

/** Makes nodes of what a template prints; comments are dropped. For one rendering. */
class NodeOutput extends Output implements TokenTarget {
  private static final String[] NO_ATTRIBUTES = {};

  private final TokenPlace place = new TokenPlace();
  private final TreeBuilder tree;
  private final int maxChars;
  private final RowMemory memory;
  private long chars;
  private String doctype = "";

  private final StringBuilder name = new StringBuilder();
  private final StringBuilder attributeName = new StringBuilder();
  private final StringBuilder attributeValue = new StringBuilder();
  private final List<String> attributes = new ArrayList<>();

  NodeOutput(ElementMaker maker, int maxChars) {
    this(maker, maxChars, null);
  }

  NodeOutput(ElementMaker maker, int maxChars, RowMemory memory) {
    this.maxChars = maxChars;
    this.tree = new TreeBuilder(maker);
    this.memory = memory;
  }

  @Override
  public LoopRows rows(dev.vivant.django.Node loop, Context context, int size) {
    return memory == null || !isBetweenElements() ? null : memory.rows(loop, context, this, size);
  }

  /** Whether what is printed next is text or elements, no part of a tag. */
  boolean isBetweenElements() {
    return place.state == TokenState.DATA && place.carry.isEmpty();
  }

  TreeBuilder tree() {
    return tree;
  }

  /** The doctype that was printed, without its brackets; empty if there was none. */
  String doctype() {
    return doctype;
  }

  /** Ends the tree. */
  Node[] finish() {
    HtmlTokenizer.finish(this);
    if (place.state != TokenState.DATA) {
      throw new NotWellNested("the page ends inside a tag, a comment or <" + place.rawName + ">");
    }
    return tree.finish();
  }

  private void count(int length) {
    chars += length;
    if (chars > maxChars) {
      throw new LimitExceeded("The output is longer than maxOutputChars = " + maxChars
          + ": render less at once or raise the limit of the engine");
    }
  }

  @Override
  protected void literal(TextNode node) {
    String text = node.text();
    count(text.length());
    if (!place.carry.isEmpty() || !isReadAhead()) {
      feed(text);
      return;
    }
    Segment segment = node.compiled(Segments.class, Segments::new)
        .from(place.state, place.endTag, tree.namespace(), text);
    for (Step step : segment.steps()) {
      step.run(this);
    }
    place.state = segment.state();
    place.endTag = segment.endTag();
    place.carry = segment.carry();
    if (!segment.rawName().isEmpty()) {
      place.rawName = segment.rawName();
    }
    if (!segment.rest().isEmpty()) {
      feed(segment.rest());
    }
  }

  /** Whether what static text means here depends on the state alone. */
  private boolean isReadAhead() {
    return switch (place.state) {
      case DATA -> true;
      case RCDATA, RAWTEXT, COMMENT, BOGUS, TAG_NAME -> false;
      default -> place.endTag || name.length() == 0 || contentOfTag() == TokenState.DATA;
    };
  }

  private TokenState contentOfTag() {
    return TagKind.of(tree.namespace(), name.toString()).content;
  }

  private void feed(String html) {
    int from = 0;
    while (from < html.length()) {
      from += HtmlTokenizer.feed(this, from == 0 ? html : html.substring(from));
    }
  }

  @Override
  public void markup(String html) {
    count(html.length());
    if (isPlain(html)) {
      plain(html);
    } else {
      feed(html);
    }
  }

  @Override
  public void text(String text) {
    count(text.length());
    switch (place.state) {
      case DATA, RCDATA, VALUE_DOUBLE, VALUE_SINGLE -> plain(text);
      default -> feed(Escape.escape(text));
    }
  }

  @Override
  public void node(Node node) {
    if (node instanceof Text text) {
      text(text.value());
    } else if (node instanceof Raw raw) {
      markup(raw.html());
    } else if (place.state != TokenState.DATA || !place.carry.isEmpty()) {
      throw new TemplateSyntaxError("An element cannot stand inside a tag, a text field or a script");
    } else {
      tree.nodes(node instanceof Fragment fragment ? fragment.children() : List.of(node));
    }
  }

  @Override
  public void number(long number) {
    String text = Long.toString(number);
    count(text.length());
    plain(text);
  }

  /** Text that means itself here. */
  private void plain(String text) {
    if (!place.carry.isEmpty()) {
      feed(Escape.escape(text));
      return;
    }
    switch (place.state) {
      case DATA, RCDATA -> tree.text(text);
      case VALUE_DOUBLE, VALUE_SINGLE -> attributeValue.append(text);
      default -> feed(text);
    }
  }

  private static boolean isPlain(String html) {
    for (int i = 0; i < html.length(); i++) {
      char c = html.charAt(i);
      if (c == '<' || c == '&' || c == '"' || c == '\'') {
        return false;
      }
    }
    return true;
  }

  @Override
  public TokenPlace place() {
    return place;
  }

  @Override
  public void characters(String text) {
    tree.text(text);
  }

  @Override
  public void tagStart() {
    name.setLength(0);
    attributes.clear();
  }

  @Override
  public void tagName(String part) {
    name.append(part);
  }

  @Override
  public void attributeStart() {
    attributeName.setLength(0);
    attributeValue.setLength(0);
  }

  @Override
  public void attributeName(String part) {
    attributeName.append(part);
  }

  @Override
  public void attributeValue(String part) {
    attributeValue.append(part);
  }

  @Override
  public void attributeEnd() {
    attribute(attributeName.toString(), attributeValue.toString());
  }

  /** A whole attribute; the first of a name counts. */
  void attribute(String written, String value) {
    String given = TagKind.attribute(tree.namespace(), name, written);
    for (int i = 0; i < attributes.size(); i += 2) {
      if (attributes.get(i).equals(given)) {
        return;
      }
    }
    attributes.add(given);
    attributes.add(value);
  }

  @Override
  public TokenState tagEnd(boolean selfClosing) {
    String written = name.toString();
    if (place.endTag) {
      tree.close(written);
      return TokenState.DATA;
    }
    TagKind kind = TagKind.of(tree.namespace(), written);
    String[] given = attributes.isEmpty() ? NO_ATTRIBUTES : attributes.toArray(NO_ATTRIBUTES);
    tree.open(kind, given, selfClosing);
    place.rawName = kind.name;
    return kind.content;
  }

  @Override
  public void comment(String part) {}

  @Override
  public void commentEnd() {}

  @Override
  public void doctype(String text) {
    if (doctype.isEmpty()) {
      doctype = text;
    }
  }
}
