package dev.vivant.node;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Writes nodes as HTML. Stateless; any thread. */
public final class HtmlWriter {
  private HtmlWriter() {}

  /** The node as HTML. */
  public static String toString(Node node) {
    StringBuilder out = new StringBuilder();
    try {
      write(node, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  /** Writes the node as UTF-8; does not close nor flush the stream. */
  public static void write(Node node, OutputStream out) throws IOException {
    out.write(toString(node).getBytes(StandardCharsets.UTF_8));
  }

  /** Writes the node. */
  public static void write(Node node, Appendable out) throws IOException {
    if (node instanceof Text text) {
      escapeText(text.value(), out);
    } else if (node instanceof Element element) {
      writeElement(element, out);
    } else if (node instanceof Fragment fragment) {
      for (Node child : fragment.children) {
        write(child, out);
      }
    } else if (node instanceof Raw raw) {
      for (Node child : MarkupParser.parse(raw.html())) {
        write(child, out);
      }
    }
  }

  private static void writeElement(Element element, Appendable out) throws IOException {
    Tag tag = element.tag();
    out.append('<').append(tag.name());
    for (int i = 0; i < element.attributeCount(); i++) {
      out.append(' ').append(element.attributeName(i)).append("=\"");
      escapeAttribute(element.attributeValue(i), out);
      out.append('"');
    }
    out.append('>');
    if (tag.isVoid()) {
      return;
    }
    if (tag.dropsFirstNewline() && element.textContent().startsWith("\n")) {
      out.append('\n');
    }
    for (int i = 0; i < element.childCount(); i++) {
      if (tag.isRawText() && element.child(i) instanceof Text text) {
        out.append(text.value());
      } else {
        write(element.child(i), out);
      }
    }
    out.append("</").append(tag.name()).append('>');
  }

  static void escapeText(String text, Appendable out) throws IOException {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '\r' -> out.append("&#13;");
        default -> out.append(c);
      }
    }
  }

  static void escapeAttribute(String text, Appendable out) throws IOException {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\r' -> out.append("&#13;");
        default -> out.append(c);
      }
    }
  }
}
