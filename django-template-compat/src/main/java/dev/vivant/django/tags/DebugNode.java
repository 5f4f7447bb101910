package dev.vivant.django.tags;

import dev.vivant.django.Context;
import dev.vivant.django.Filter;
import dev.vivant.django.Node;
import dev.vivant.django.Output;
import dev.vivant.django.Parser;
import dev.vivant.django.Token;
import dev.vivant.django.value.Text;
import java.util.Map;

/** {@code {% debug %}}: prints the variables, layer by layer, where the settings say debug, nothing elsewhere. */
final class DebugNode extends Node {
  private final Filter layout;

  private DebugNode(Filter layout) {
    this.layout = layout;
  }

  static Node compile(Parser parser, Token token) {
    return new DebugNode(parser.findFilter("pprint"));
  }

  @Override
  public void render(Context context, Output out) {
    if (context.settings().debug()) {
      for (Map<String, Object> layer : context.layers()) {
        out.text(Text.str(layout.apply(layer, context)));
      }
      out.text("\n\n");
    }
  }
}
