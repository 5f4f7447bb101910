package dev.vivant.django.nodes;

import dev.vivant.node.Namespace;
import dev.vivant.node.Node;
import dev.vivant.node.Tag;
import dev.vivant.node.Text;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Nodes of text that jsoup reads, as browsers would. */
final class JsoupNodes {
  private static final Node[] NO_NODES = {};

  private final ElementMaker maker;

  private JsoupNodes(ElementMaker maker) {
    this.maker = maker;
  }

  static RenderedNodes parse(String html, ElementMaker maker) {
    JsoupNodes nodes = new JsoupNodes(maker);
    if (!isDocument(html)) {
      return new RenderedNodes("", List.of(nodes.children(Jsoup.parseBodyFragment(html).body())));
    }
    Document document = Jsoup.parse(html);
    String doctype = document.documentType() == null ? "" : "DOCTYPE " + document.documentType().name();
    return new RenderedNodes(doctype, List.of(nodes.children(document.body())));
  }

  private static boolean isDocument(String html) {
    String start = html.substring(0, Math.min(html.length(), 200)).stripLeading().toLowerCase(java.util.Locale.ROOT);
    return start.startsWith("<!doctype") || start.startsWith("<html");
  }

  private Node[] children(Element parent) {
    List<Node> nodes = new ArrayList<>(parent.childNodeSize());
    for (org.jsoup.nodes.Node child : parent.childNodes()) {
      if (child instanceof Element element) {
        nodes.add(element(element));
      } else if (child instanceof TextNode text) {
        nodes.add(new Text(text.getWholeText()));
      } else if (child instanceof DataNode data) {
        nodes.add(new Text(data.getWholeData()));
      }
    }
    return nodes.toArray(NO_NODES);
  }

  private Node element(Element element) {
    String name = element.tag().localName();
    Namespace namespace = switch (element.tag().namespace()) {
      case "http://www.w3.org/2000/svg" -> Namespace.SVG;
      case "http://www.w3.org/1998/Math/MathML" -> Namespace.MATHML;
      default -> Namespace.HTML;
    };
    List<String> attributes = new ArrayList<>();
    for (Attribute attribute : element.attributes()) {
      attributes.add(attribute.getKey());
      attributes.add(attribute.getValue());
    }
    Tag tag = Tag.of(namespace, namespace == Namespace.HTML ? TagKind.lower(name) : name);
    String[] given = attributes.toArray(new String[0]);
    maker.begin(tag, given);
    return maker.make(tag, given, children(element));
  }
}
