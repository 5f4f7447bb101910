package dev.vivant.django.templatetags;

import dev.vivant.django.Context;
import dev.vivant.django.Node;
import dev.vivant.django.NodeList;
import dev.vivant.django.Output;
import dev.vivant.django.Parser;
import dev.vivant.django.Token;
import java.util.List;

/** {@code {% localize on|off %} … {% endlocalize %}}: values as the language writes them, or not. */
final class LocalizeNode extends Node {
  private final boolean on;
  private final NodeList nodelist;

  private LocalizeNode(boolean on, NodeList nodelist) {
    this.on = on;
    this.nodelist = nodelist;
  }

  static Node compile(Parser parser, Token token) {
    boolean on = OnOff.of(token);
    NodeList content = parser.parse("endlocalize");
    parser.nextToken();
    return new LocalizeNode(on, content);
  }

  @Override
  public void render(Context context, Output out) {
    boolean outer = context.useL10n();
    context.useL10n(on);
    try {
      nodelist.render(context, out);
    } finally {
      context.useL10n(outer);
    }
  }

  @Override
  public List<NodeList> children() {
    return List.of(nodelist);
  }
}
