package dev.vivant.django.templatetags;

import dev.vivant.django.Context;
import dev.vivant.django.Node;
import dev.vivant.django.Output;
import dev.vivant.django.Parser;
import dev.vivant.django.Token;
import java.util.Set;

/** {@code {% get_current_language_bidi as name %}}: whether the active language is written from right to left. */
final class GetCurrentLanguageBidiNode extends Node {
  private static final Set<String> BIDI = Set.of("he", "ar", "ar-dz", "ckb", "fa", "ug", "ur");

  private final String target;

  private GetCurrentLanguageBidiNode(String target) {
    this.target = target;
  }

  static Node compile(Parser parser, Token token) {
    return new GetCurrentLanguageBidiNode(AsVariable.of(token));
  }

  @Override
  public void render(Context context, Output out) {
    String language = context.language();
    context.set(target, language != null && BIDI.contains(language.split("-")[0]));
  }
}
