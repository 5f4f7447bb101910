package dev.vivant.django.templatetags;

import dev.vivant.django.Context;
import dev.vivant.django.Node;
import dev.vivant.django.NodeList;
import dev.vivant.django.Output;
import dev.vivant.django.Parser;
import dev.vivant.django.Token;
import java.util.List;

/** {@code {% localtime on|off %} … {% endlocaltime %}}: moments in the current zone, or not. */
final class LocalTimeNode extends Node {
  private final boolean on;
  private final NodeList nodelist;

  private LocalTimeNode(boolean on, NodeList nodelist) {
    this.on = on;
    this.nodelist = nodelist;
  }

  static Node compile(Parser parser, Token token) {
    boolean on = OnOff.of(token);
    NodeList content = parser.parse("endlocaltime");
    parser.nextToken();
    return new LocalTimeNode(on, content);
  }

  @Override
  public void render(Context context, Output out) {
    boolean outer = context.useTz();
    context.useTz(on);
    try {
      nodelist.render(context, out);
    } finally {
      context.useTz(outer);
    }
  }

  @Override
  public List<NodeList> children() {
    return List.of(nodelist);
  }
}
