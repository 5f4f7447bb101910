package dev.vivant.django;

import dev.vivant.django.html.Escape;
import dev.vivant.node.HtmlWriter;

/** Renders to text. */
final class TextOutput extends Output {
  private final StringBuilder out;
  private final int maxChars;

  TextOutput(int expectedChars, int maxChars) {
    this.out = new StringBuilder(expectedChars);
    this.maxChars = maxChars;
  }

  @Override
  protected void literal(TextNode node) {
    markup(node.text());
  }

  @Override
  public void markup(String html) {
    out.append(html);
    check();
  }

  @Override
  public void text(String text) {
    Escape.append(out, text);
    check();
  }

  @Override
  public void node(dev.vivant.node.Node node) {
    markup(HtmlWriter.toString(node));
  }

  @Override
  public void number(long number) {
    out.append(number);
    check();
  }

  int length() {
    return out.length();
  }

  private void check() {
    if (out.length() > maxChars) {
      throw new LimitExceeded("The output is longer than maxOutputChars = " + maxChars
          + ": render less at once or raise the limit of the engine");
    }
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
