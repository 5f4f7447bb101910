package dev.vivant.django.tags;

import dev.vivant.django.Context;
import dev.vivant.django.Node;
import dev.vivant.django.Output;
import dev.vivant.django.Parser;
import dev.vivant.django.Template;
import dev.vivant.django.TemplateSyntaxError;
import dev.vivant.django.Token;
import java.util.List;
import java.util.Map;

/** {@code {% partial name %}}: renders a part of this template that {@code {% partialdef %}} defines. */
final class PartialNode extends Node {
  private final String name;
  private final Map<String, Template> partials;

  private PartialNode(String name, Map<String, Template> partials) {
    this.name = name;
    this.partials = partials;
  }

  static Node compile(Parser parser, Token token) {
    List<String> words = token.splitContents();
    if (words.size() != 2) {
      throw new TemplateSyntaxError("'partial' tag requires a single argument");
    }
    return new PartialNode(words.get(1), parser.partials());
  }

  @Override
  public void render(Context context, Output out) {
    Template partial = partials.get(name);
    if (partial == null) {
      throw new TemplateSyntaxError("Partial '" + name + "' is not defined in the current template.");
    }
    partial.include(context, out);
  }

  @Override
  protected boolean entersTemplate() {
    return true;
  }
}
