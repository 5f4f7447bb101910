package dev.vivant.django.nodes;

import dev.vivant.django.Context;
import dev.vivant.django.Template;
import dev.vivant.node.HtmlWriter;
import dev.vivant.node.Namespace;
import dev.vivant.node.Node;
import dev.vivant.node.Text;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The tree of tags as they are written, for cases whose text is well formed but not what browsers keep: a paragraph in
 * a paragraph, elements in a title, a comment, a line break right behind {@code <pre>}.
 */
public final class WrittenTree implements TokenTarget {
  private static final String OPEN = "\uFDD0";
  private static final String CLOSE = "\uFDD1";
  private static final Node[] NO_NODES = {};

  private record Open(String name, String[] attributes, List<Node> children) {}

  private final TokenPlace place = new TokenPlace();
  private final Deque<Open> open = new ArrayDeque<>();
  private final StringBuilder name = new StringBuilder();
  private final StringBuilder attributeName = new StringBuilder();
  private final StringBuilder value = new StringBuilder();
  private final StringBuilder comment = new StringBuilder();
  private final List<String> attributes = new ArrayList<>();
  private final boolean sorted;
  private String doctype = "";

  private WrittenTree(boolean sorted) {
    this.sorted = sorted;
    open.push(new Open("", null, new ArrayList<>()));
  }

  /** The nodes of a template: those of the product where browsers keep what is written. */
  public static RenderedNodes render(Template template, Context context) {
    String text = template.render(context.again());
    boolean kept = template.isWellNested() && !text.contains("<!--")
        && !text.matches("(?s).*<(pre|textarea)[^>]*>\n.*");
    if (kept) {
      try {
        NodeOutput out = new NodeOutput(ElementMaker.PLAIN, Integer.MAX_VALUE);
        template.render(context, out);
        return new RenderedNodes(out.doctype(), List.of(out.finish()));
      } catch (RuntimeException notKept) {
        return read(text);
      }
    }
    return read(text);
  }

  /** HTML in one spelling: attributes in alphabetical order. */
  public static String canonical(String html) {
    WrittenTree tree = new WrittenTree(true);
    HtmlTokenizer.feed(tree, html);
    HtmlTokenizer.finish(tree);
    return html(new RenderedNodes(tree.doctype, tree.open.peek().children));
  }

  private static RenderedNodes read(String html) {
    WrittenTree tree = new WrittenTree(false);
    HtmlTokenizer.feed(tree, html);
    HtmlTokenizer.finish(tree);
    if (tree.open.size() != 1) {
      throw new NotWellNested(tree.open.peek().name + " is not closed");
    }
    return new RenderedNodes(tree.doctype, tree.open.peek().children);
  }

  /** HTML of nodes with their comments, without the line break that the writer adds behind {@code <pre>}. */
  public static String html(RenderedNodes nodes) {
    StringBuilder out = new StringBuilder(nodes.doctype().isEmpty() ? "" : "<!" + nodes.doctype() + ">");
    for (Node node : nodes.nodes()) {
      String html = HtmlWriter.toString(node).replaceAll("(<(?:pre|textarea)[^>]*>\n)\n", "$1");
      int from = 0;
      for (int at = html.indexOf(OPEN); at >= 0; at = html.indexOf(OPEN, from)) {
        int end = html.indexOf(CLOSE, at);
        out.append(html, from, at).append("<!--")
            .append(html.substring(at + 1, end).replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"))
            .append("-->");
        from = end + 1;
      }
      out.append(html, from, html.length());
    }
    return out.toString();
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
    attributes.add(TagKind.lower(attributeName.toString()));
    attributes.add(value.toString());
  }

  @Override
  public TokenState tagEnd(boolean selfClosing) {
    String written = TagKind.lower(name.toString());
    if (place.endTag) {
      Open done = open.pop();
      if (!done.name.equals(written)) {
        throw new NotWellNested("</" + written + "> inside " + done.name);
      }
      add(done);
      return TokenState.DATA;
    }
    Open element = new Open(written, attributes(), new ArrayList<>());
    TagKind kind = TagKind.of(Namespace.HTML, written);
    if (kind.isVoid || selfClosing) {
      add(element);
      return TokenState.DATA;
    }
    open.push(element);
    place.rawName = written;
    return written.equals("title") ? TokenState.DATA : kind.content;
  }

  private String[] attributes() {
    if (!sorted) {
      return attributes.toArray(new String[0]);
    }
    Map<String, String> byName = new TreeMap<>();
    for (int i = 0; i < attributes.size(); i += 2) {
      byName.putIfAbsent(attributes.get(i), attributes.get(i + 1));
    }
    List<String> all = new ArrayList<>();
    byName.forEach((key, text) -> all.addAll(List.of(key, text)));
    return all.toArray(new String[0]);
  }

  private void add(Open done) {
    TagKind kind = TagKind.of(Namespace.HTML, done.name);
    open.peek().children.add(ElementMaker.PLAIN.make(kind.tag, done.attributes, done.children.toArray(NO_NODES)));
  }

  @Override
  public void comment(String part) {
    comment.append(part);
  }

  @Override
  public void commentEnd() {
    characters(OPEN + comment + CLOSE);
    comment.setLength(0);
  }

  @Override
  public void doctype(String text) {
    doctype = text;
  }
}
