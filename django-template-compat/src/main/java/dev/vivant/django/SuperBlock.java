package dev.vivant.django;

/** What {@code block} stands for inside {@code {% block %}}: {@code {{ block.super }}} renders the parent's content. */
public interface SuperBlock {
  /**
   * Renders the content that the same block has in the parent template.
   *
   * @param out where to
   */
  void renderSuper(Output out);
}
