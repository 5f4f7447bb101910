package dev.vivant.node;

/** What may stand inside what. */
final class ContentModel {
  private ContentModel() {}

  /** Refuses children that a browser would move; gives the bits of what is inside. */
  static int check(Tag tag, Node[] children) {
    if (tag.isVoid() && children.length > 0) {
      throw new IllegalArgumentException("<" + tag + "> is a void element and has no content");
    }
    return 0;
  }
}
