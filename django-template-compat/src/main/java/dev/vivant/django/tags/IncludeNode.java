package dev.vivant.django.tags;

import dev.vivant.django.Context;
import dev.vivant.django.FilterExpression;
import dev.vivant.django.Keywords;
import dev.vivant.django.Node;
import dev.vivant.django.Output;
import dev.vivant.django.Parser;
import dev.vivant.django.Template;
import dev.vivant.django.TemplateDoesNotExist;
import dev.vivant.django.TemplateSyntaxError;
import dev.vivant.django.Token;
import dev.vivant.django.value.Iteration;
import dev.vivant.django.value.Repr;
import dev.vivant.django.value.Text;
import dev.vivant.django.value.Truth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@code {% include "part.html" with a=1 only %}}: renders another template with these variables. */
final class IncludeNode extends Node {
  private final FilterExpression template;
  private final String from;
  private final String[] names;
  private final FilterExpression[] values;
  private final boolean isolated;

  private IncludeNode(FilterExpression template, String from, Map<String, FilterExpression> variables,
      boolean isolated) {
    this.template = template;
    this.from = from;
    this.names = variables.keySet().toArray(new String[0]);
    this.values = variables.values().toArray(new FilterExpression[0]);
    this.isolated = isolated;
  }

  static Node compile(Parser parser, Token token) {
    List<String> words = new ArrayList<>(token.splitContents());
    String tag = words.get(0);
    if (words.size() < 2) {
      throw new TemplateSyntaxError(
          "'" + tag + "' tag takes at least one argument: the name of the template to be included.");
    }
    String name = words.get(1);
    words.subList(0, 2).clear();
    Map<String, FilterExpression> variables = Map.of();
    Set<String> options = new HashSet<>();
    while (!words.isEmpty()) {
      String option = words.remove(0);
      if (!options.add(option)) {
        throw new TemplateSyntaxError("The '" + option + "' option was specified more than once.");
      }
      switch (option) {
        case "with":
          variables = Keywords.take(words, parser, false);
          if (variables.isEmpty()) {
            throw new TemplateSyntaxError("\"with\" in '" + tag + "' tag needs at least one keyword argument.");
          }
          break;
        case "only":
          break;
        default:
          throw new TemplateSyntaxError("Unknown argument for '" + tag + "' tag: '" + option + "'.");
      }
    }
    String from = parser.origin().templateName();
    return new IncludeNode(parser.compileFilter(RelativePath.resolve(from, name, true)), from, variables,
        options.contains("only"));
  }

  @Override
  public void render(Context context, Output out) {
    Template included = template(context);
    Object[] resolved = new Object[values.length];
    for (int i = 0; i < values.length; i++) {
      resolved[i] = values[i].resolve(context);
    }
    if (isolated) {
      context.isolated(Map.of(), () -> {
        set(resolved, context);
        included.include(context, out);
      });
      return;
    }
    context.push();
    try {
      set(resolved, context);
      included.include(context, out);
    } finally {
      context.pop();
    }
  }

  private void set(Object[] resolved, Context context) {
    for (int i = 0; i < names.length; i++) {
      context.put(names[i], resolved[i]);
    }
  }

  private Template template(Context context) {
    Object value = template.resolve(context);
    if (value instanceof Template given) {
      return given;
    }
    if (Text.is(value) && !value.toString().isEmpty()) {
      return named(RelativePath.resolve(from, value.toString(), false), context);
    }
    List<?> candidates = Truth.of(value) ? Iteration.list(value) : List.of();
    if (candidates == null) {
      throw new dev.vivant.django.value.TypeError(
          "'include' cannot load " + Repr.repr(value) + ": give a name, a list of names or a template");
    }
    if (candidates.isEmpty()) {
      throw new TemplateDoesNotExist("No template names provided: '" + template + "' is empty");
    }
    return context.engine().selectTemplate(candidates.stream().map(Text::str).toList());
  }

  /** A template by name; where the engine keeps none, the one that this tag has compiled in this rendering. */
  @SuppressWarnings("unchecked")
  private Template named(String name, Context context) {
    if (context.engine().isCached()) {
      return context.engine().getTemplate(name);
    }
    Map<String, Template> known = (Map<String, Template>) context.prepared()
        .computeIfAbsent(this, key -> new HashMap<String, Template>());
    Template template = known.get(name);
    if (template == null) {
      template = context.engine().getTemplate(name);
      known.put(name, template);
    }
    return template;
  }

  @Override
  protected boolean entersTemplate() {
    return true;
  }
}
