package dev.vivant.django.tags;

import dev.vivant.django.Context;
import dev.vivant.django.Node;
import dev.vivant.django.NodeList;
import dev.vivant.django.Output;
import dev.vivant.django.Parser;
import dev.vivant.django.Token;

/** {@code {% verbatim %} … {% endverbatim %}}: prints its content as it stands. */
final class VerbatimNode extends Node {
  private final NodeList content;

  private VerbatimNode(NodeList content) {
    this.content = content;
  }

  static Node compile(Parser parser, Token token) {
    NodeList content = parser.parse("endverbatim");
    parser.nextToken();
    return new VerbatimNode(content);
  }

  @Override
  public void render(Context context, Output out) {
    content.render(context, out);
  }
}
