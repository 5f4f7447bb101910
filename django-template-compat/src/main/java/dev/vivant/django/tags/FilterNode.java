package dev.vivant.django.tags;

import dev.vivant.django.Context;
import dev.vivant.django.Filter;
import dev.vivant.django.FilterExpression;
import dev.vivant.django.Node;
import dev.vivant.django.NodeList;
import dev.vivant.django.Output;
import dev.vivant.django.Parser;
import dev.vivant.django.TemplateSyntaxError;
import dev.vivant.django.Token;
import dev.vivant.django.Words;
import dev.vivant.django.value.Repr;
import dev.vivant.django.value.SafeString;
import dev.vivant.django.value.Text;
import dev.vivant.django.value.TypeError;
import java.util.List;
import java.util.Map;

/** {@code {% filter upper|cut:" " %} … {% endfilter %}}: sends its content through filters. */
final class FilterNode extends Node {
  private final FilterExpression expression;
  private final NodeList nodelist;

  private FilterNode(FilterExpression expression, NodeList nodelist) {
    this.expression = expression;
    this.nodelist = nodelist;
  }

  static Node compile(Parser parser, Token token) {
    String rest = Words.behindFirst(token);
    if (rest.isEmpty()) {
      throw new TemplateSyntaxError("'filter' tag requires at least one filter");
    }
    FilterExpression expression = parser.compileFilter("var|" + rest);
    for (Filter filter : expression.filters()) {
      if (filter.name().equals("escape") || filter.name().equals("safe")) {
        throw new TemplateSyntaxError(
            "\"filter " + filter.name() + "\" is not permitted. Use the \"autoescape\" tag instead.");
      }
    }
    NodeList content = parser.parse("endfilter");
    parser.nextToken();
    return new FilterNode(expression, content);
  }

  @Override
  public void render(Context context, Output out) {
    SafeString content = SafeString.of(nodelist.renderToText(context));
    context.push(Map.of("var", content));
    Object result;
    try {
      result = expression.resolve(context);
    } finally {
      context.pop();
    }
    if (!Text.is(result)) {
      throw new TypeError("The filters of 'filter " + Words.behindFirst(token()) + "' gave " + Repr.repr(result)
          + ": the last one must give text");
    }
    out.markup(result.toString());
  }

  @Override
  public List<NodeList> children() {
    return List.of(nodelist);
  }
}
