package dev.vivant.django.templatetags;

import dev.vivant.django.Context;
import dev.vivant.django.Node;
import dev.vivant.django.Output;
import dev.vivant.django.Parser;
import dev.vivant.django.Token;

/** {@code {% get_current_language as name %}}: the code of the active language. */
final class GetCurrentLanguageNode extends Node {
  private final String target;

  private GetCurrentLanguageNode(String target) {
    this.target = target;
  }

  static Node compile(Parser parser, Token token) {
    return new GetCurrentLanguageNode(AsVariable.of(token));
  }

  @Override
  public void render(Context context, Output out) {
    context.set(target, context.language());
  }
}
