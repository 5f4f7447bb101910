package dev.vivant.django;

/** Text of a template that is printed as it stands. */
public final class TextNode extends Node {
  private final String text;

  TextNode(String text) {
    this.text = text;
  }

  /**
   * The text.
   *
   * @return as it stands in the template
   */
  public String text() {
    return text;
  }

  @Override
  public void render(Context context, Output out) {
    out.literal(this);
  }
}
