package dev.vivant.django.templatetags;

import dev.vivant.django.Context;
import dev.vivant.django.FilterExpression;
import dev.vivant.django.Node;
import dev.vivant.django.Output;
import dev.vivant.django.Parser;
import dev.vivant.django.TemplateSyntaxError;
import dev.vivant.django.Token;
import dev.vivant.django.html.Escape;
import dev.vivant.django.value.SafeString;
import dev.vivant.django.value.Text;
import java.util.List;

/** {@code {% static "css/site.css" as name %}}: the address of a file. */
final class StaticNode extends Node {
  private final FilterExpression path;
  private final String target;

  private StaticNode(FilterExpression path, String target) {
    this.path = path;
    this.target = target;
  }

  static Node compile(Parser parser, Token token) {
    List<String> words = token.splitContents();
    int size = words.size();
    if (size < 2) {
      throw new TemplateSyntaxError("'" + words.get(0) + "' takes at least one argument (path to file)");
    }
    FilterExpression path = parser.compileFilter(words.get(1));
    boolean named = size >= 4 && words.get(size - 2).equals("as");
    return new StaticNode(path, named ? words.get(3) : null);
  }

  @Override
  public void render(Context context, Output out) {
    String url = FileAddress.of(context.settings().staticUrl(), Text.str(path.resolve(context)));
    String shown = context.autoescape() ? Escape.escape(url) : url;
    if (target == null) {
      out.markup(shown);
    } else {
      context.set(target, context.autoescape() ? SafeString.of(shown) : shown);
    }
  }
}
