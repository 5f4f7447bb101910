package dev.vivant.django.tags;

import dev.vivant.django.Context;
import dev.vivant.django.FilterExpression;
import dev.vivant.django.Keywords;
import dev.vivant.django.NoReverseMatch;
import dev.vivant.django.Node;
import dev.vivant.django.Output;
import dev.vivant.django.Parser;
import dev.vivant.django.TemplateSyntaxError;
import dev.vivant.django.Token;
import dev.vivant.django.html.Escape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code {% url "name" 1 a=2 as variable %}}: the address of a named place. */
final class URLNode extends Node {
  private final FilterExpression viewName;
  private final List<FilterExpression> args;
  private final Map<String, FilterExpression> kwargs;
  private final String target;

  private URLNode(FilterExpression viewName, List<FilterExpression> args, Map<String, FilterExpression> kwargs,
      String target) {
    this.viewName = viewName;
    this.args = args;
    this.kwargs = kwargs;
    this.target = target;
  }

  static Node compile(Parser parser, Token token) {
    List<String> words = token.splitContents();
    if (words.size() < 2) {
      throw new TemplateSyntaxError("'" + words.get(0) + "' takes at least one argument, a URL pattern name.");
    }
    FilterExpression viewName = parser.compileFilter(words.get(1));
    List<String> rest = words.subList(2, words.size());
    String target = null;
    if (rest.size() >= 2 && rest.get(rest.size() - 2).equals("as")) {
      target = rest.get(rest.size() - 1);
      rest = rest.subList(0, rest.size() - 2);
    }
    List<FilterExpression> args = new ArrayList<>();
    Map<String, FilterExpression> kwargs = new LinkedHashMap<>();
    for (String word : rest) {
      String[] argument = Keywords.split(word);
      if (argument[0] == null) {
        args.add(parser.compileFilter(argument[1]));
      } else {
        kwargs.put(argument[0], parser.compileFilter(argument[1]));
      }
    }
    return new URLNode(viewName, args, kwargs, target);
  }

  @Override
  public void render(Context context, Output out) {
    List<Object> arguments = new ArrayList<>(args.size());
    for (FilterExpression arg : args) {
      arguments.add(arg.resolve(context));
    }
    String url = "";
    try {
      url = context.engine().urls().reverse(viewName.resolve(context), arguments, Keywords.resolve(kwargs, context),
          context);
    } catch (NoReverseMatch missing) {
      if (target == null) {
        throw missing;
      }
    }
    if (target != null) {
      context.set(target, url);
    } else {
      out.markup(context.autoescape() ? Escape.escape(url) : url);
    }
  }
}
