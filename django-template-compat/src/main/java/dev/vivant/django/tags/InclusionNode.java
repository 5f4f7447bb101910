package dev.vivant.django.tags;

import dev.vivant.django.Context;
import dev.vivant.django.Engine;
import dev.vivant.django.Node;
import dev.vivant.django.Output;
import dev.vivant.django.Parser;
import dev.vivant.django.Signature;
import dev.vivant.django.TagFunction;
import dev.vivant.django.Template;
import dev.vivant.django.Token;
import dev.vivant.django.value.SafeString;
import dev.vivant.django.value.TemplateValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A tag that renders a template of its own. Made by {@link dev.vivant.django.Library#inclusionTag}. */
public final class InclusionNode extends Node {
  private final Function<Engine, Template> template;
  private final TagFunction function;
  private final Signature.Arguments arguments;

  private InclusionNode(Function<Engine, Template> template, TagFunction function, Signature.Arguments arguments) {
    this.template = template;
    this.function = function;
    this.arguments = arguments;
  }

  /**
   * Compiles the tag.
   *
   * @param parser compiles its arguments
   * @param token the tag
   * @param signature its parameters
   * @param function gives the variables
   * @param template finds the template
   * @return the node
   */
  public static Node compile(Parser parser, Token token, Signature signature, TagFunction function,
      Function<Engine, Template> template) {
    List<String> words = token.splitContents();
    return new InclusionNode(template, function, signature.compile(parser, words.subList(1, words.size())));
  }

  @Override
  public void render(Context context, Output out) {
    Object result = function.apply(arguments.call(context, SafeString.EMPTY));
    if (!(result instanceof Map<?, ?> given)) {
      throw new IllegalStateException("An inclusion tag must give a map of variables, not " + result);
    }
    Map<String, Object> variables = new LinkedHashMap<>();
    given.forEach((name, value) -> variables.put(String.valueOf(name), value));
    Object csrfToken = context.get("csrf_token");
    if (csrfToken != null && csrfToken != TemplateValue.MISSING) {
      variables.put("csrf_token", csrfToken);
    }
    Template included = (Template) context.prepared().computeIfAbsent(this, key -> template.apply(context.engine()));
    context.isolated(variables, () -> included.include(context, out));
  }

  @Override
  protected boolean entersTemplate() {
    return true;
  }
}
