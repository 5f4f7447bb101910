package dev.vivant.django.tags;

import dev.vivant.django.Context;
import dev.vivant.django.FilterExpression;
import dev.vivant.django.Keywords;
import dev.vivant.django.Node;
import dev.vivant.django.NodeList;
import dev.vivant.django.Output;
import dev.vivant.django.Parser;
import dev.vivant.django.TemplateSyntaxError;
import dev.vivant.django.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** {@code {% with a=1 b=user.name %} … {% endwith %}}: variables for its content. */
final class WithNode extends Node {
  private final String[] names;
  private final FilterExpression[] values;
  private final NodeList nodelist;

  private WithNode(Map<String, FilterExpression> variables, NodeList nodelist) {
    this.names = variables.keySet().toArray(new String[0]);
    this.values = variables.values().toArray(new FilterExpression[0]);
    this.nodelist = nodelist;
  }

  static Node compile(Parser parser, Token token) {
    List<String> words = new ArrayList<>(token.splitContents());
    String tag = words.remove(0);
    Map<String, FilterExpression> variables = Keywords.take(words, parser, true);
    if (variables.isEmpty()) {
      throw new TemplateSyntaxError("'" + tag + "' expected at least one variable assignment");
    }
    if (!words.isEmpty()) {
      throw new TemplateSyntaxError("'" + tag + "' received an invalid token: '" + words.get(0) + "'");
    }
    NodeList content = parser.parse("endwith");
    parser.nextToken();
    return new WithNode(variables, content);
  }

  @Override
  public void render(Context context, Output out) {
    Object[] resolved = new Object[values.length];
    for (int i = 0; i < values.length; i++) {
      resolved[i] = values[i].resolve(context);
    }
    context.push();
    try {
      for (int i = 0; i < names.length; i++) {
        context.put(names[i], resolved[i]);
      }
      nodelist.render(context, out);
    } finally {
      context.pop();
    }
  }

  @Override
  public List<NodeList> children() {
    return List.of(nodelist);
  }
}
