package dev.vivant.django.nodes;

import dev.vivant.node.Element;
import dev.vivant.node.Namespace;
import dev.vivant.node.Node;
import dev.vivant.node.Tag;
import dev.vivant.node.Text;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The tree of tags as they are written, for text that is well formed but not what a live page keeps: whole documents,
 * comments, scripts, a paragraph in a paragraph. Its elements are custom ones named after what is written, so that
 * trees can be compared and patched all the same.
 */
public final class WrittenTree implements TokenTarget {
  private static final String PREFIX = "w-";
  private static final String COMMENT = PREFIX + "comment";
  private static final String DOCTYPE = PREFIX + "doctype";
  private static final Node[] NO_NODES = {};

  private record Open(String name, String[] attributes, List<Node> children) {}

  private final TokenPlace place = new TokenPlace();
  private final Deque<Open> open = new ArrayDeque<>();
  private final StringBuilder name = new StringBuilder();
  private final StringBuilder attributeName = new StringBuilder();
  private final StringBuilder value = new StringBuilder();
  private final StringBuilder comment = new StringBuilder();
  private final List<String> attributes = new ArrayList<>();

  private WrittenTree() {
    open.push(new Open("root", new String[0], new ArrayList<>()));
  }

  /** The tree of a text, in one element around all; refuses text whose tags are not closed in order. */
  public static Element read(String html) {
    WrittenTree tree = new WrittenTree();
    HtmlTokenizer.feed(tree, html);
    HtmlTokenizer.finish(tree);
    if (tree.open.size() != 1) {
      throw new IllegalArgumentException("<" + tree.open.peek().name + "> is not closed");
    }
    return element(tree.open.peek());
  }

  private static Element element(Open done) {
    return Element.of(Tag.html(PREFIX + done.name), null, done.attributes, Element.noBindings(),
        done.children.toArray(NO_NODES));
  }

  /** HTML of what is inside the element around all; attributes in alphabetical order. */
  public static String html(Element root) {
    StringBuilder out = new StringBuilder();
    root.children().forEach(child -> write(child, false, out));
    return out.toString();
  }

  private static void write(Node node, boolean raw, StringBuilder out) {
    if (node instanceof Text text) {
      out.append(raw ? text.value() : escape(text.value()));
      return;
    }
    Element element = (Element) node;
    String written = element.tag().name();
    if (written.equals(COMMENT)) {
      out.append("<!--").append(element.textContent()).append("-->");
      return;
    }
    if (written.equals(DOCTYPE)) {
      out.append("<!").append(element.textContent()).append('>');
      return;
    }
    TagKind kind = TagKind.of(Namespace.HTML, written.substring(PREFIX.length()));
    out.append('<').append(kind.name);
    Map<String, String> sorted = new TreeMap<>();
    for (int i = 0; i < element.attributeCount(); i++) {
      sorted.put(element.attributeName(i), element.attributeValue(i));
    }
    sorted.forEach((key, text) ->
        out.append(' ').append(key).append("=\"").append(escape(text).replace("\"", "&quot;")).append('"'));
    out.append('>');
    if (!kind.isVoid) {
      element.children().forEach(child -> write(child, kind.content == TokenState.RAWTEXT, out));
      out.append("</").append(kind.name).append('>');
    }
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\r", "&#13;");
  }

  @Override
  public TokenPlace place() {
    return place;
  }

  @Override
  public void characters(String text) {
    open.peek().children.add(new Text(text));
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
    value.setLength(0);
  }

  @Override
  public void attributeName(String part) {
    attributeName.append(part);
  }

  @Override
  public void attributeValue(String part) {
    value.append(part);
  }

  @Override
  public void attributeEnd() {
    String written = TagKind.lower(attributeName.toString());
    for (int i = 0; i < attributes.size(); i += 2) {
      if (attributes.get(i).equals(written)) {
        return;
      }
    }
    attributes.add(written);
    attributes.add(value.toString());
  }

  @Override
  public TokenState tagEnd(boolean selfClosing) {
    String written = TagKind.lower(name.toString());
    if (place.endTag) {
      Open done = open.pop();
      if (!done.name.equals(written)) {
        throw new IllegalArgumentException("</" + written + "> inside <" + done.name + ">");
      }
      open.peek().children.add(element(done));
      return TokenState.DATA;
    }
    Open element = new Open(written, attributes.toArray(new String[0]), new ArrayList<>());
    TagKind kind = TagKind.of(Namespace.HTML, written);
    if (kind.isVoid || selfClosing) {
      open.peek().children.add(element(element));
      return TokenState.DATA;
    }
    open.push(element);
    place.rawName = written;
    return written.equals("title") ? TokenState.DATA : kind.content;
  }

  @Override
  public void comment(String part) {
    comment.append(part);
  }

  @Override
  public void commentEnd() {
    open.peek().children.add(Element.of(Tag.html(COMMENT), new Text(comment.toString())));
    comment.setLength(0);
  }

  @Override
  public void doctype(String text) {
    open.peek().children.add(Element.of(Tag.html(DOCTYPE), new Text(text)));
  }
}
