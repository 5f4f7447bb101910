package dev.vivant.django.tags;

import dev.vivant.django.Context;
import dev.vivant.django.Node;
import dev.vivant.django.Output;
import dev.vivant.django.Parser;
import dev.vivant.django.Token;
import dev.vivant.django.value.Repr;

/** {@code {% debug %}}: prints the variables where the settings say debug, nothing elsewhere. */
final class DebugNode extends Node {
  private DebugNode() {}

  static Node compile(Parser parser, Token token) {
    return new DebugNode();
  }

  @Override
  public void render(Context context, Output out) {
    if (context.settings().debug()) {
      out.text(Repr.repr(context.flatten()) + "\n\n");
    }
  }
}
