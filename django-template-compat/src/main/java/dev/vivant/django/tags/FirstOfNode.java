package dev.vivant.django.tags;

import dev.vivant.django.Context;
import dev.vivant.django.FilterExpression;
import dev.vivant.django.Node;
import dev.vivant.django.Output;
import dev.vivant.django.Parser;
import dev.vivant.django.TemplateSyntaxError;
import dev.vivant.django.Token;
import dev.vivant.django.value.Truth;
import java.util.List;

/** {@code {% firstof a b "none" as name %}}: prints the first value that is true. */
final class FirstOfNode extends Node {
  private final List<FilterExpression> values;
  private final String target;

  private FirstOfNode(List<FilterExpression> values, String target) {
    this.values = values;
    this.target = target;
  }

  static Node compile(Parser parser, Token token) {
    List<String> words = token.splitContents();
    if (words.size() < 2) {
      throw new TemplateSyntaxError("'firstof' statement requires at least one argument");
    }
    SimpleNode.AsVariable parts = SimpleNode.AsVariable.of(words);
    return new FirstOfNode(parts.arguments().stream().map(parser::compileFilter).toList(), parts.target());
  }

  @Override
  public void render(Context context, Output out) {
    for (FilterExpression expression : values) {
      Object value = expression.resolveOrNull(context);
      if (Truth.of(value)) {
        if (target == null) {
          context.print(value, out);
        } else {
          context.set(target, context.printed(value));
        }
        return;
      }
    }
    if (target != null) {
      context.set(target, "");
    }
  }
}
