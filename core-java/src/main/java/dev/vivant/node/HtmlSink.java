package dev.vivant.node;

import java.io.IOException;

/** A sink that writes HTML straight through, without nodes. For one page and one thread. */
public final class HtmlSink implements Sink {
  private final Appendable out;
  private final NodeSink nodes = new NodeSink();

  /** A sink that writes to {@code out}. */
  public HtmlSink(Appendable out) {
    this.out = out;
  }

  @Override
  public void start(Tag tag) {
    nodes.start(tag);
  }

  @Override
  public void key(Object key) {
    nodes.key(key);
  }

  @Override
  public void attribute(String name, String value) {
    nodes.attribute(name, value);
  }

  @Override
  public void binding(Binding binding) {
    nodes.binding(binding);
  }

  @Override
  public void text(String text) {
    nodes.text(text);
  }

  @Override
  public void node(Node node) {
    nodes.node(node);
  }

  @Override
  public void end() {
    nodes.end();
  }

  /**
   * Writes what is not written yet.
   *
   * @throws IllegalStateException while an element is open; the message names it
   */
  public void finish() throws IOException {
    HtmlWriter.write(nodes.finish(), out);
  }
}
