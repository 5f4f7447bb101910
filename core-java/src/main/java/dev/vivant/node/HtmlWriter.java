package dev.vivant.node;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/**
 * Writes nodes as HTML that a browser reads back as the same nodes. Adds no white space. Keys do not show.
 *
 * <p>For a page that is only written once, {@link HtmlSink} needs no nodes. Any thread.
 */
public final class HtmlWriter {
  private final HtmlOutput out;

  HtmlWriter(HtmlOutput out) {
    this.out = out;
  }

  /** The node as HTML. */
  public static String toString(Node node) {
    StringBuilder html = new StringBuilder();
    new HtmlWriter(new CharOutput(html)).node(node);
    return html.toString();
  }

  /** Writes the node as UTF-8; neither closes nor flushes the stream. */
  public static void write(Node node, OutputStream out) throws IOException {
    write(node, new Utf8Output(out));
  }

  /** Writes the node. */
  public static void write(Node node, Appendable out) throws IOException {
    write(node, new CharOutput(out));
  }

  private static void write(Node node, HtmlOutput out) throws IOException {
    try {
      new HtmlWriter(out).node(node);
      out.drain();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void node(Node node) {
    if (node instanceof Element element) {
      element(element);
    } else if (node instanceof Text text) {
      out.text(text.value(), Escaper.TEXT);
    } else if (node instanceof Fragment fragment) {
      children(fragment.nodes());
    } else if (node instanceof Raw raw) {
      children(MarkupParser.parse(raw.html()));
    }
  }

  private void children(Node[] children) {
    for (Node child : children) {
      node(child);
    }
  }

  /** An element with all that is inside. */
  void element(Element element) {
    Tag tag = element.tag();
    String[] attributes = element.attributeArray();
    if (attributes.length == 0) {
      out.startWhole(tag);
    } else if (attributes.length == 2) {
      out.startWhole(tag, AttributeName.of(attributes[0]), attributes[1]);
    } else {
      out.start(tag);
      for (int i = 0; i < attributes.length; i += 2) {
        out.attribute(AttributeName.of(attributes[i]), attributes[i + 1]);
      }
      out.close();
    }
    if (tag.isVoid()) {
      return;
    }
    int count = element.childCount();
    int next = 0;
    if (count > 0 && element.child(0) instanceof Text text) {
      firstText(tag, text.value());
      next = 1;
    }
    for (; next < count; next++) {
      node(element.child(next));
    }
    out.end(tag);
  }

  /** The text that an element begins with. Of two line breaks at the beginning of a {@code pre} browsers keep one. */
  void firstText(Tag tag, String text) {
    if (tag.dropsFirstNewline() && text.startsWith("\n")) {
      out.text("\n", Escaper.RAW);
    }
    out.text(text, tag.isRawText() ? Escaper.RAW : Escaper.TEXT);
  }
}
