package dev.vivant.django.templatetags;

import dev.vivant.django.Library;

/** The library {@code cache}: fragments that are rendered once for a while. */
public final class Cache {
  private Cache() {}

  /**
   * Its tag.
   *
   * @return a fresh library
   */
  public static Library library() {
    return new Library().tag("cache", CacheNode::compile);
  }
}
