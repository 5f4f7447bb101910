package dev.vivant.django.tags;

import dev.vivant.django.Context;
import dev.vivant.django.Node;
import dev.vivant.django.Output;
import dev.vivant.django.Parser;
import dev.vivant.django.Token;

/** {@code {% comment %} … {% endcomment %}}: prints nothing. */
final class CommentNode extends Node {
  private CommentNode() {}

  static Node compile(Parser parser, Token token) {
    parser.skipPast("endcomment");
    return new CommentNode();
  }

  @Override
  public void render(Context context, Output out) {}
}
