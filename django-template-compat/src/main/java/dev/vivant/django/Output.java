package dev.vivant.django;

/**
 * What a template is rendered into. Text goes in as markup (it is HTML already) or as text (it is to be shown as it
 * is). Belongs to one rendering and its thread.
 */
public abstract class Output {
  /** For the engine's own outputs. */
  protected Output() {}

  /**
   * Appends a static piece of the template.
   *
   * @param node the piece
   */
  protected abstract void literal(TextNode node);

  /**
   * Keeps the rows of a loop from one rendering to the next.
   *
   * @param loop the tag
   * @param context the variables around it
   * @param size how many rounds it makes
   * @return null if nothing is kept
   */
  public LoopRows rows(Node loop, Context context, int size) {
    return null;
  }

  /**
   * Appends HTML.
   *
   * @param html safe text, as it is
   */
  public abstract void markup(String html);

  /**
   * Appends text that is not HTML; what HTML would take for markup is escaped.
   *
   * @param text any text
   */
  public abstract void text(String text);

  /**
   * Appends a node that was made elsewhere, such as a chart or a component.
   *
   * @param node the node
   */
  public abstract void node(dev.vivant.node.Node node);

  /**
   * Appends a whole number.
   *
   * @param number the number
   */
  public abstract void number(long number);
}
