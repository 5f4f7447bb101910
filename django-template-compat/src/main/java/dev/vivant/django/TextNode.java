package dev.vivant.django;

import java.util.function.Supplier;

/** Text of a template that is printed as it stands. */
public final class TextNode extends Node {
  private final String text;
  private volatile Object compiled;

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

  /**
   * What an output has made of the text; made once, kept for all renderings.
   *
   * @param type type of what it makes
   * @param make makes it
   * @param <T> type of what it makes
   * @return what was made first
   */
  public <T> T compiled(Class<T> type, Supplier<T> make) {
    Object known = compiled;
    if (!type.isInstance(known)) {
      known = make.get();
      compiled = known;
    }
    return type.cast(known);
  }

  @Override
  public void render(Context context, Output out) {
    out.literal(this);
  }
}
