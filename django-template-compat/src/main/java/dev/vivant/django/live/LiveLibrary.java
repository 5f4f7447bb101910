package dev.vivant.django.live;

import dev.vivant.django.Context;
import dev.vivant.django.Library;
import dev.vivant.django.Node;
import dev.vivant.django.Output;

/**
 * The library that live templates load: {@code {% load vivant %}}, {@code {% load djust_tags %}},
 * {@code {% load live_tags %}}. Its tags say where the browser client goes in a {@link TemplateDocument}; elsewhere
 * they print nothing.
 */
public final class LiveLibrary {
  /** Stands in a document where the browser client goes. */
  static final String SCRIPTS = "<!--vivant:scripts-->";

  private LiveLibrary() {}

  /**
   * Its tags.
   *
   * @return a fresh library
   */
  public static Library library() {
    return new Library()
        .tag("vivant_scripts", (parser, token) -> new Scripts())
        .tag("djust_scripts", (parser, token) -> new Scripts())
        .tag("djust_client_config", (parser, token) -> new Scripts());
  }

  /** Where the browser client goes, once. */
  private static final class Scripts extends Node {
    @Override
    public void render(Context context, Output out) {
      if (Boolean.TRUE.equals(context.rootState().remove(SCRIPTS))) {
        out.markup(SCRIPTS);
      }
    }
  }
}
