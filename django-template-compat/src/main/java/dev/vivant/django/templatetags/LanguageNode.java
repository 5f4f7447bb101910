package dev.vivant.django.templatetags;

import dev.vivant.django.Context;
import dev.vivant.django.FilterExpression;
import dev.vivant.django.Node;
import dev.vivant.django.NodeList;
import dev.vivant.django.Output;
import dev.vivant.django.Parser;
import dev.vivant.django.TemplateSyntaxError;
import dev.vivant.django.Token;
import dev.vivant.django.value.Repr;
import dev.vivant.django.value.Text;
import dev.vivant.django.value.Truth;
import dev.vivant.django.value.TypeError;
import java.util.List;

/** {@code {% language "de" %} … {% endlanguage %}}: another language for its content. */
final class LanguageNode extends Node {
  private final FilterExpression language;
  private final NodeList nodelist;

  private LanguageNode(FilterExpression language, NodeList nodelist) {
    this.language = language;
    this.nodelist = nodelist;
  }

  static Node compile(Parser parser, Token token) {
    List<String> words = token.splitContents();
    if (words.size() != 2) {
      throw new TemplateSyntaxError("'" + words.get(0) + "' takes one argument (language)");
    }
    FilterExpression language = parser.compileFilter(words.get(1));
    NodeList content = parser.parse("endlanguage");
    parser.nextToken();
    return new LanguageNode(language, content);
  }

  @Override
  public void render(Context context, Output out) {
    Object code = language.resolve(context);
    if (code != null && !Truth.of(code)) {
      nodelist.render(context, out);
      return;
    }
    if (code != null && !Text.is(code)) {
      throw new TypeError("'language' wants a code such as de or pt-br, not " + Repr.repr(code));
    }
    String outer = context.language();
    context.language(code == null ? null : Text.str(code));
    try {
      nodelist.render(context, out);
    } finally {
      context.language(outer);
    }
  }

  @Override
  public List<NodeList> children() {
    return List.of(nodelist);
  }
}
