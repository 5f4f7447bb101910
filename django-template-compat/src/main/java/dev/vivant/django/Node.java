package dev.vivant.django;

import java.util.List;

/**
 * A compiled piece of a template. It is made once and rendered by many threads at the same time: what changes while a
 * template is rendered belongs into the {@link Context}, see {@link Context#state}.
 */
public abstract class Node {
  private Token token;

  /** For tags. */
  protected Node() {}

  /**
   * Renders the piece.
   *
   * @param context the variables and what surrounds them
   * @param out where to
   */
  public abstract void render(Context context, Output out);

  /**
   * The lists of nodes inside this one, for those who look for nodes of a kind.
   *
   * @return empty if there are none
   */
  public List<NodeList> children() {
    return List.of();
  }

  /**
   * Whether only text may stand before it in a template.
   *
   * @return false for all but {@code {% extends %}}
   */
  public boolean mustBeFirst() {
    return false;
  }

  /**
   * Whether it renders another template, so that an error inside names this place too.
   *
   * @return false unless it does
   */
  protected boolean entersTemplate() {
    return false;
  }

  /**
   * The piece of the template it was made from.
   *
   * @return null before the parser has placed it
   */
  public final Token token() {
    return token;
  }

  final void place(Token at) {
    if (token == null) {
      token = at;
    }
  }
}
