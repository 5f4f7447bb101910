package dev.vivant.node;

import java.io.OutputStream;

/**
 * A sink that writes HTML straight through and makes no nodes. For one page and one thread; see {@link #finish}.
 *
 * <p>Gives the very HTML that {@link HtmlWriter} gives for the nodes of a {@link NodeSink}. What it refuses, it refuses
 * when it comes; what came before has been written by then. All methods throw {@link java.io.UncheckedIOException} when
 * the output fails.
 */
public final class HtmlSink extends CheckedSink {
  private final HtmlOutput out;
  private final HtmlWriter writer;

  /** The element whose start tag was written last, while nothing follows it and its first text may be another. */
  private Tag justStarted;

  /** A sink that writes characters. */
  public HtmlSink(Appendable out) {
    this(new CharOutput(out));
  }

  /** A sink that writes UTF-8; neither closes nor flushes the stream. */
  public HtmlSink(OutputStream out) {
    this(new Utf8Output(out));
  }

  private HtmlSink(HtmlOutput out) {
    this.out = out;
    this.writer = new HtmlWriter(out);
  }

  @Override
  void started(Tag tag) {
    if (!tag.hasOrdinaryText()) {
      justStarted = tag;
    } else if (justStarted != null) {
      justStarted = null;
    }
    int count = attributeCount();
    if (count == 0 && !hasBindings()) {
      out.startWhole(tag);
      return;
    }
    if (count == 1 && !hasBindings()) {
      out.startWhole(tag, name(0), value(0));
      return;
    }
    out.start(tag);
    for (int i = 0; i < count; i++) {
      out.attribute(name(i), value(i));
    }
    if (hasBindings()) {
      out.attribute(AttributeName.of(Element.BINDINGS), specs());
    }
    out.close();
  }

  @Override
  void added(String text) {
    if (justStarted != null) {
      writer.firstText(justStarted, text);
      justStarted = null;
    } else {
      out.text(text, Escaper.TEXT);
    }
  }

  @Override
  void added(long value) {
    justStarted = null;
    out.number(value);
  }

  @Override
  void added(double value) {
    justStarted = null;
    out.number(value);
  }

  @Override
  void added(Element element) {
    writer.element(element);
    justStarted = null;
  }

  @Override
  void added(Fragment rows) {
    for (Node row : rows.nodes()) {
      added((Element) row);
    }
  }

  @Override
  void ended(Tag tag) {
    if (!tag.isVoid()) {
      out.end(tag);
    }
    if (justStarted != null) {
      justStarted = null;
    }
  }

  /**
   * Writes what is still kept back.
   *
   * @throws IllegalStateException while an element is open; the message names it
   */
  public void finish() {
    requireEnded();
    out.drain();
  }
}
