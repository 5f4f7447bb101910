package dev.vivant.django.tags;

import dev.vivant.django.Context;
import dev.vivant.django.Node;
import dev.vivant.django.Output;
import dev.vivant.django.Parser;
import dev.vivant.django.TemplateSyntaxError;
import dev.vivant.django.Token;
import java.util.List;

/** {@code {% resetcycle name %}}: lets a cycle begin again. */
final class ResetCycleNode extends Node {
  private final CycleNode cycle;

  private ResetCycleNode(CycleNode cycle) {
    this.cycle = cycle;
  }

  static Node compile(Parser parser, Token token) {
    List<String> words = token.splitContents();
    if (words.size() > 2) {
      throw new TemplateSyntaxError("'" + words.get(0) + "' tag accepts at most one argument.");
    }
    return new ResetCycleNode(words.size() == 2 ? CycleNode.named(parser, words.get(1)) : CycleNode.last(parser));
  }

  @Override
  public void render(Context context, Output out) {
    cycle.reset(context);
  }
}
