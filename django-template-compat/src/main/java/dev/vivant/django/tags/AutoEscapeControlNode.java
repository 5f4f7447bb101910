package dev.vivant.django.tags;

import dev.vivant.django.Context;
import dev.vivant.django.Node;
import dev.vivant.django.NodeList;
import dev.vivant.django.Output;
import dev.vivant.django.Parser;
import dev.vivant.django.TemplateSyntaxError;
import dev.vivant.django.Token;
import dev.vivant.django.Words;
import java.util.List;

/** {@code {% autoescape on|off %} … {% endautoescape %}}: switches escaping for its content. */
final class AutoEscapeControlNode extends Node {
  private final boolean setting;
  private final NodeList nodelist;

  private AutoEscapeControlNode(boolean setting, NodeList nodelist) {
    this.setting = setting;
    this.nodelist = nodelist;
  }

  static Node compile(Parser parser, Token token) {
    List<String> words = Words.of(token);
    if (words.size() != 2) {
      throw new TemplateSyntaxError("'autoescape' tag requires exactly one argument: on or off.");
    }
    String setting = words.get(1);
    if (!setting.equals("on") && !setting.equals("off")) {
      throw new TemplateSyntaxError("'autoescape' argument should be 'on' or 'off', not '" + setting + "'");
    }
    NodeList content = parser.parse("endautoescape");
    parser.nextToken();
    return new AutoEscapeControlNode(setting.equals("on"), content);
  }

  @Override
  public void render(Context context, Output out) {
    boolean outer = context.autoescape();
    context.autoescape(setting);
    try {
      nodelist.render(context, out);
    } finally {
      context.autoescape(outer);
    }
  }

  @Override
  public List<NodeList> children() {
    return List.of(nodelist);
  }
}
