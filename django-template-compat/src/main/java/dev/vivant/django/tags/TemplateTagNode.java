package dev.vivant.django.tags;

import dev.vivant.django.Context;
import dev.vivant.django.Node;
import dev.vivant.django.Output;
import dev.vivant.django.Parser;
import dev.vivant.django.TemplateSyntaxError;
import dev.vivant.django.Token;
import dev.vivant.django.Words;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** {@code {% templatetag openblock %}}: prints what templates are made of. */
final class TemplateTagNode extends Node {
  private static final Map<String, String> MAPPING = Map.of(
      "openblock", "{%", "closeblock", "%}", "openvariable", "{{", "closevariable", "}}",
      "openbrace", "{", "closebrace", "}", "opencomment", "{#", "closecomment", "#}");

  private final String text;

  private TemplateTagNode(String text) {
    this.text = text;
  }

  static Node compile(Parser parser, Token token) {
    List<String> words = Words.of(token);
    if (words.size() != 2) {
      throw new TemplateSyntaxError("'templatetag' statement takes one argument");
    }
    String text = MAPPING.get(words.get(1));
    if (text == null) {
      throw new TemplateSyntaxError("Invalid templatetag argument: '" + words.get(1) + "'. Must be one of: "
          + new TreeSet<>(MAPPING.keySet()));
    }
    return new TemplateTagNode(text);
  }

  @Override
  public void render(Context context, Output out) {
    out.markup(text);
  }
}
