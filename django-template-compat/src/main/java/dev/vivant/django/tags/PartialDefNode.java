package dev.vivant.django.tags;

import dev.vivant.django.Context;
import dev.vivant.django.Node;
import dev.vivant.django.NodeList;
import dev.vivant.django.Output;
import dev.vivant.django.Parser;
import dev.vivant.django.Template;
import dev.vivant.django.TemplateSyntaxError;
import dev.vivant.django.Token;
import java.util.List;

/** {@code {% partialdef name inline %} … {% endpartialdef %}}: a part that can be rendered by its name. */
final class PartialDefNode extends Node {
  private final boolean inline;
  private final NodeList nodelist;

  private PartialDefNode(boolean inline, NodeList nodelist) {
    this.inline = inline;
    this.nodelist = nodelist;
  }

  static Node compile(Parser parser, Token token) {
    List<String> words = token.splitContents();
    if (words.size() == 1) {
      throw new TemplateSyntaxError("'partialdef' tag requires a name");
    }
    if (words.size() == 3 && !words.get(2).equals("inline")) {
      throw new TemplateSyntaxError("The 'inline' argument does not have any parameters; either use 'inline' or remove "
          + "it completely.");
    }
    if (words.size() > 3) {
      throw new TemplateSyntaxError("'partialdef' tag takes at most 2 arguments");
    }
    String name = words.get(1);
    NodeList content = parser.parse("endpartialdef", "endpartialdef " + name);
    Token end = parser.nextToken();
    if (!end.contents().equals("endpartialdef") && !end.contents().equals("endpartialdef " + name)) {
      throw parser.invalidBlockTag(end, end.contents(), "endpartialdef", "endpartialdef " + name);
    }
    if (parser.partials().containsKey(name)) {
      throw new TemplateSyntaxError(
          "Partial '" + name + "' is already defined in the '" + parser.origin().name() + "' template.");
    }
    parser.partials().put(name, Template.partial(parser, name, content, token));
    return new PartialDefNode(words.size() == 3, content);
  }

  @Override
  public void render(Context context, Output out) {
    if (inline) {
      nodelist.render(context, out);
    }
  }

  @Override
  public List<NodeList> children() {
    return List.of(nodelist);
  }
}
