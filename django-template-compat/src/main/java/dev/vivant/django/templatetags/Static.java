package dev.vivant.django.templatetags;

import dev.vivant.django.Library;
import dev.vivant.django.Settings;

/** The library {@code static}: addresses of files. */
public final class Static {
  private Static() {}

  /**
   * Its tags.
   *
   * @return a fresh library
   */
  public static Library library() {
    return new Library()
        .tag("static", StaticNode::compile)
        .tag("get_static_prefix", (parser, token) -> PrefixNode.compile(token, Settings::staticUrl))
        .tag("get_media_prefix", (parser, token) -> PrefixNode.compile(token, Settings::mediaUrl));
  }
}
