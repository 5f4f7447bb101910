package dev.vivant.node;

/** Reads raw markup. */
final class MarkupParser {
  private final String html;
  private int at;

  private MarkupParser(String html) {
    this.html = html;
  }

  static Node[] parse(String html) {
    MarkupParser parser = new MarkupParser(html);
    NodeSink sink = new NodeSink();
    parser.content(sink);
    Node node = sink.finish();
    return node instanceof Fragment f ? f.children : new Node[] {node};
  }

  private void content(NodeSink sink) {
    while (at < html.length()) {
      int less = html.indexOf('<', at);
      int end = less < 0 ? html.length() : less;
      if (end > at) {
        sink.text(unescape(html.substring(at, end)));
      }
      at = end;
      if (html.startsWith("<!--", at)) {
        at = html.indexOf("-->", at) + 3;
      } else if (html.startsWith("</", at)) {
        at = html.indexOf('>', at) + 1;
        sink.end();
      } else if (less >= 0) {
        element(sink);
      }
    }
  }

  private void element(NodeSink sink) {
    int nameEnd = at + 1;
    while (Character.isLetterOrDigit(html.charAt(nameEnd)) || html.charAt(nameEnd) == '-') {
      nameEnd++;
    }
    Tag tag = Tag.html(html.substring(at + 1, nameEnd));
    sink.start(tag);
    at = nameEnd;
    while (html.charAt(at) != '>') {
      if (Character.isWhitespace(html.charAt(at)) || html.charAt(at) == '/') {
        at++;
        continue;
      }
      int nameStart = at;
      while ("= />\n".indexOf(html.charAt(at)) < 0) {
        at++;
      }
      String name = html.substring(nameStart, at);
      String value = "";
      if (html.charAt(at) == '=') {
        int close = html.indexOf(html.charAt(at + 1), at + 2);
        value = unescape(html.substring(at + 2, close));
        at = close + 1;
      }
      sink.attribute(name, value);
    }
    at++;
    if (tag.isVoid()) {
      sink.end();
    }
  }

  private static String unescape(String text) {
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&");
  }
}
